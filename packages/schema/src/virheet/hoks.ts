import type { Virhelajit } from './virhelaji.ts'

const JAKSO = '/hankittavat-ammat-tutkinnon-osat/0/osaamisen-hankkimistavat/0'

/** The rules of a HOKS: R1–R21 of the document itself, and those that need what is stored or what neighbours know. */
export const hoksvirheet = {
  'hoks.opiskeluoikeus.vaara-tyyppi': {
    tila: 400,
    korjaaja: 'opiskelijahallinto',
    viesti: {
      fi: 'Opiskeluoikeuden tyyppi ei ole ammatillinen koulutus eikä TUVA, joten sille ei voi tehdä HOKSia.',
      sv: 'Studierätten gäller varken yrkesutbildning eller Hux, och den kan därför inte ha en HOKS.',
      en: 'The study right is neither vocational nor TUVA, so it cannot have a HOKS.',
    },
    ohje: {
      fi: 'Valitse opiskelijan ammatillisen koulutuksen tai TUVA-koulutuksen opiskeluoikeus.',
      sv: 'Välj den studerandes studierätt för yrkesutbildning eller Hux.',
      en: 'Choose a vocational or TUVA study right of the learner.',
    },
    nykyinenLehti:
      'Opiskeluoikeuden tyypin on oltava joko "Ammatillinen koulutus" tai "Tutkintokoulutukseen valmentava koulutus (TUVA)".',
    esimerkki: { polku: '/opiskeluoikeus-oid' },
  },
  'hoks.tuva-opiskeluoikeus-oid.ei-sallittu': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Opiskeluoikeus on itse TUVA, joten rinnakkaista TUVA-opiskeluoikeutta ei voi ilmoittaa.',
      sv: 'Studierätten gäller själv Hux, och därför kan en parallell Hux-studierätt inte anges.',
      en: 'The study right is TUVA itself, so a parallel TUVA study right cannot be given.',
    },
    ohje: {
      fi: 'Jätä tuva-opiskeluoikeus-oid pois.',
      sv: 'Utelämna tuva-opiskeluoikeus-oid.',
      en: 'Leave tuva-opiskeluoikeus-oid out.',
    },
    nykyinenLehti:
      'Ota tuva-opiskeluoikeus-oid pois, koska se on sallittu vain TUVA-opiskeluoikeuden kanssa rinnakkaiselle opiskeluoikeudelle, ei TUVA-opiskeluoikeudelle.',
    esimerkki: { polku: '/tuva-opiskeluoikeus-oid' },
  },
  'hoks.tutkinnon-osa.tuva': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Opiskeluoikeus on TUVA, eikä siinä ole tutkinnon osia.',
      sv: 'Studierätten gäller Hux och har inga examensdelar.',
      en: 'The study right is TUVA, which has no qualification units.',
    },
    ohje: {
      fi: 'Ota tutkinnon osa pois. TUVA-koulutuksen osat ilmoitetaan kentässä hankittavat-koulutuksen-osat.',
      sv: 'Ta bort examensdelen. Utbildningsdelarna i Hux anges i fältet hankittavat-koulutuksen-osat.',
      en: 'Remove the unit. The parts of TUVA are given in the field hankittavat-koulutuksen-osat.',
    },
    nykyinenLehti: 'Ota tutkinnonosa pois, koska opiskeluoikeus on TUVA.',
    esimerkki: { polku: '/hankittavat-ammat-tutkinnon-osat/0' },
  },
  'hoks.opiskeluvalmiuksia-tukevat-opinnot.tuva': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Opiskeluoikeus on TUVA, eikä siinä ole opiskeluvalmiuksia tukevia opintoja.',
      sv: 'Studierätten gäller Hux och har inga studier som stöder studiefärdigheterna.',
      en: 'The study right is TUVA, which has no studies supporting study ability.',
    },
    ohje: { fi: 'Ota tukevat opinnot pois.', sv: 'Ta bort studierna.', en: 'Remove the studies.' },
    nykyinenLehti: 'Ota tukevat opinnot pois, koska opiskeluoikeus on TUVA.',
    esimerkki: { polku: '/opiskeluvalmiuksia-tukevat-opinnot/0' },
  },
  'hoks.koulutuksen-osa.ei-tuva': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Opiskeluoikeus ei ole TUVA, eikä siinä ole koulutuksen osia.',
      sv: 'Studierätten gäller inte Hux och har inga utbildningsdelar.',
      en: 'The study right is not TUVA, so it has no parts of TUVA education.',
    },
    ohje: {
      fi: 'Ota koulutuksen osa pois tai tarkista, että opiskeluoikeus on oikea.',
      sv: 'Ta bort utbildningsdelen eller kontrollera att studierätten är rätt.',
      en: 'Remove the part or check that the study right is the right one.',
    },
    nykyinenLehti: 'Ota koulutuksenosa pois, koska opiskeluoikeus ei ole TUVA.',
    esimerkki: { polku: '/hankittavat-koulutuksen-osat/0' },
  },
  'hoks.osaamisen-hankkimistapa.osa-aikaisuustieto-puuttuu': {
    tila: 400,
    korjaaja: 'koulutuksen-jarjestaja',
    viesti: {
      fi: 'Työpaikkajaksosta puuttuu osa-aikaisuustieto.',
      sv: 'Uppgiften om deltid saknas i arbetsplatsperioden.',
      en: 'The workplace period has no part-time share.',
    },
    ohje: {
      fi: 'Lisää osa-aikaisuustieto prosentteina väliltä 1–100; kokoaikainen on 100.',
      sv: 'Lägg till deltidsandelen i procent, 1–100; heltid är 100.',
      en: 'Add the part-time share as a percentage, 1–100; full time is 100.',
    },
    nykyinenLehti: 'Lisää osa-aikaisuustieto, joka on välillä 1-100.',
    esimerkki: { polku: `${JAKSO}/osa-aikaisuustieto`, kelpaava: '100' },
  },
  'hoks.osaamisen-hankkimistapa.osa-aikaisuustieto-virheellinen': {
    tila: 400,
    korjaaja: 'koulutuksen-jarjestaja',
    viesti: {
      fi: 'Työpaikkajakson osa-aikaisuustieto ei ole välillä 1–100.',
      sv: 'Deltidsandelen i arbetsplatsperioden är inte 1–100.',
      en: 'The part-time share of the workplace period is not between 1 and 100.',
    },
    ohje: {
      fi: 'Korjaa osa-aikaisuustieto prosenteiksi väliltä 1–100; kokoaikainen on 100.',
      sv: 'Rätta deltidsandelen till procent, 1–100; heltid är 100.',
      en: 'Correct the part-time share to a percentage, 1–100; full time is 100.',
    },
    nykyinenLehti: 'Lisää osa-aikaisuustieto, joka on välillä 1-100.',
    esimerkki: { polku: `${JAKSO}/osa-aikaisuustieto`, virheellinen: '0', kelpaava: '50' },
  },
  'hoks.osaamisen-hankkimistapa.yksiloiva-tunniste-puuttuu': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Työpaikkajaksosta puuttuu yksilöivä tunniste.',
      sv: 'Arbetsplatsperioden saknar en egen identifierare.',
      en: 'The workplace period has no identifier.',
    },
    ohje: {
      fi: 'Lisää lähdejärjestelmän oma tunniste jaksolle ja pidä se samana, kun jaksoa muutetaan.',
      sv: 'Lägg till källsystemets egen identifierare för perioden och behåll den när perioden ändras.',
      en: 'Add the source system’s own identifier of the period, and keep it when the period changes.',
    },
    nykyinenLehti: 'Lisää työpaikkajaksoon yksilöivä tunniste.',
    esimerkki: { polku: `${JAKSO}/yksiloiva-tunniste`, kelpaava: '"jakso-2026-001"' },
  },
  'hoks.osaamisen-hankkimistapa.yksiloiva-tunniste-tyhja': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Jakson yksilöivä tunniste on tyhjä.',
      sv: 'Periodens identifierare är tom.',
      en: 'The identifier of the period is empty.',
    },
    ohje: {
      fi: 'Anna tunniste tai jätä kenttä pois, jos jakso ei ole työpaikkajakso.',
      sv: 'Ange identifieraren, eller utelämna fältet om perioden inte är en arbetsplatsperiod.',
      en: 'Give the identifier, or leave the field out if the period is not a workplace period.',
    },
    nykyinenLehti: '(not (not-empty ""))',
    esimerkki: { polku: `${JAKSO}/yksiloiva-tunniste`, virheellinen: '" "', kelpaava: '"jakso-2026-001"' },
  },
  'hoks.osaamisen-hankkimistapa.tyopaikan-y-tunnus-puuttuu': {
    tila: 400,
    korjaaja: 'koulutuksen-jarjestaja',
    viesti: {
      fi: 'Työpaikkajaksosta puuttuu työpaikan Y-tunnus.',
      sv: 'Arbetsplatsens FO-nummer saknas i arbetsplatsperioden.',
      en: 'The workplace period has no business ID of the workplace.',
    },
    ohje: {
      fi: 'Lisää työpaikan Y-tunnus.',
      sv: 'Lägg till arbetsplatsens FO-nummer.',
      en: 'Add the business ID of the workplace.',
    },
    nykyinenLehti: 'Lisää työpaikkajaksoon työpaikan Y-tunnus.',
    esimerkki: { polku: `${JAKSO}/tyopaikalla-jarjestettava-koulutus/tyopaikan-y-tunnus`, kelpaava: '"1234567-1"' },
  },
  'hoks.osaamisen-hankkimistapa.oppisopimuksen-perusta-puuttuu': {
    tila: 400,
    korjaaja: 'koulutuksen-jarjestaja',
    viesti: {
      fi: 'Oppisopimuksesta puuttuu sen perusta.',
      sv: 'Grunden för läroavtalet saknas.',
      en: 'The apprenticeship has no basis.',
    },
    ohje: {
      fi: 'Lisää oppisopimuksen perusta koodistosta oppisopimuksenperusta.',
      sv: 'Lägg till grunden för läroavtalet ur kodverket oppisopimuksenperusta.',
      en: 'Add the basis of the apprenticeship from the code list oppisopimuksenperusta.',
    },
    nykyinenLehti: 'Lisää jaksoon oppisopimuksen perustan koodi-uri.',
    esimerkki: { polku: `${JAKSO}/oppisopimuksen-perusta-koodi-uri`, kelpaava: '"oppisopimuksenperusta_01"' },
  },
  'hoks.osaamisen-hankkimistapa.loppu-ennen-alkua': {
    tila: 400,
    korjaaja: 'koulutuksen-jarjestaja',
    viesti: {
      fi: 'Jakso päättyy ennen kuin se alkaa.',
      sv: 'Perioden slutar innan den börjar.',
      en: 'The period ends before it begins.',
    },
    ohje: {
      fi: 'Korjaa alku- ja loppupäivä oikein päin.',
      sv: 'Rätta ordningen på start- och slutdatum.',
      en: 'Put the first and the last day in the right order.',
    },
    nykyinenLehti: 'Korjaa alku- ja loppupäivämäärä oikein päin.',
    esimerkki: { polku: `${JAKSO}/loppu`, virheellinen: '"2025-12-31"', kelpaava: '"2026-04-30"' },
  },
  'hoks.osaamisen-hankkimistapa.alkaa-ennen-opiskeluoikeutta': {
    tila: 400,
    korjaaja: 'koulutuksen-jarjestaja',
    viesti: {
      fi: 'Jakso alkaa ennen opiskeluoikeuden alkamispäivää.',
      sv: 'Perioden börjar före studierättens startdatum.',
      en: 'The period begins before the study right.',
    },
    ohje: {
      fi: 'Siirrä alkupäivää tai korjaa opiskeluoikeuden alkamispäivä Koskeen.',
      sv: 'Flytta startdatumet eller rätta studierättens startdatum i Koski.',
      en: 'Move the first day, or correct the first day of the study right in Koski.',
    },
    nykyinenLehti: 'Korjaa alkupäivä aikaisintaan opiskeluoikeuden alkamispäiväksi.',
    esimerkki: { polku: `${JAKSO}/alku` },
  },
  'hoks.osaamisen-hankkimistapa.paattyy-opiskeluoikeuden-jalkeen': {
    tila: 400,
    korjaaja: 'koulutuksen-jarjestaja',
    viesti: {
      fi: 'Jakso päättyy opiskeluoikeuden arvioidun päättymispäivän jälkeen.',
      sv: 'Perioden slutar efter studierättens beräknade slutdatum.',
      en: 'The period ends after the estimated end of the study right.',
    },
    ohje: {
      fi: 'Siirrä loppupäivää tai korjaa opiskeluoikeuden arvioitu päättymispäivä Koskeen.',
      sv: 'Flytta slutdatumet eller rätta studierättens beräknade slutdatum i Koski.',
      en: 'Move the last day, or correct the estimated end of the study right in Koski.',
    },
    nykyinenLehti: 'Korjaa loppupäivä viimeistään opiskeluoikeuden arvioiduksi päättymispäiväksi.',
    esimerkki: { polku: `${JAKSO}/loppu` },
  },
  'hoks.osaamisen-hankkimistapa.liian-pitka': {
    tila: 400,
    korjaaja: 'koulutuksen-jarjestaja',
    viesti: {
      fi: 'Jakso on yli viiden vuoden pituinen.',
      sv: 'Perioden är längre än fem år.',
      en: 'The period is longer than five years.',
    },
    ohje: {
      fi: 'Lyhennä jaksoa tai jaa se useaksi jaksoksi.',
      sv: 'Förkorta perioden eller dela upp den i flera.',
      en: 'Shorten the period or split it into several.',
    },
    nykyinenLehti: 'Korjaa jakso enintään 5 vuoden pituiseksi.',
    esimerkki: { polku: `${JAKSO}/loppu`, virheellinen: '"2031-01-13"', kelpaava: '"2031-01-12"' },
  },
  'hoks.keskeytymisajanjaksot.paallekkain': {
    tila: 400,
    korjaaja: 'koulutuksen-jarjestaja',
    viesti: {
      fi: 'Keskeytymisajanjaksot menevät päällekkäin.',
      sv: 'Avbrottsperioderna överlappar varandra.',
      en: 'The interruptions overlap.',
    },
    ohje: {
      fi: 'Päätä jokainen keskeytys viimeistään päivää ennen seuraavan alkua. Vain viimeinen voi olla ilman loppupäivää.',
      sv: 'Avsluta varje avbrott senast dagen innan nästa börjar. Bara det sista kan sakna slutdatum.',
      en: 'End every interruption at least a day before the next one begins. Only the last may lack its last day.',
    },
    nykyinenLehti: '(not (oph.ehoks.hoks.schema/not-overlapping? a-clojure.lang.PersistentVector))',
    esimerkki: { polku: `${JAKSO}/keskeytymisajanjaksot` },
  },
  'hoks.oppimisen-tuki.tukiopetuksen-tieto-puuttuu': {
    tila: 400,
    korjaaja: 'koulutuksen-jarjestaja',
    viesti: {
      fi: 'Tukiopetuksesta puuttuu alku, loppu tai tutkinnon osan tyyppi.',
      sv: 'Stödundervisningen saknar start, slut eller typ av examensdel.',
      en: 'The remedial teaching has no first day, last day or type of unit.',
    },
    ohje: {
      fi: 'Lisää puuttuva tieto: tukiopetuksesta ilmoitetaan alku, loppu ja tutkinnon osan tyyppi.',
      sv: 'Lägg till uppgiften: för stödundervisning anges start, slut och typ av examensdel.',
      en: 'Add what is missing: remedial teaching has a first day, a last day and the type of the unit.',
    },
    nykyinenLehti: 'Määritä alku- ja loppupvm sekä tutkinnonosan tyyppi jos ja vain jos kyseessä on tukiopetus.',
    esimerkki: { polku: '/oppimisen-tuki/0/alku', kelpaava: '"2026-09-01"' },
  },
  'hoks.oppimisen-tuki.vain-tukiopetuksen-tieto': {
    tila: 400,
    korjaaja: 'koulutuksen-jarjestaja',
    viesti: {
      fi: 'Tieto ilmoitetaan vain tukiopetuksesta, ei muusta oppimisen tuesta.',
      sv: 'Uppgiften anges bara för stödundervisning, inte för annat stöd för lärande.',
      en: 'This is given for remedial teaching only, not for other learning support.',
    },
    ohje: {
      fi: 'Jätä alku, loppu ja tutkinnon osan tyyppi pois, tai korjaa tuen tyypiksi tukiopetus.',
      sv: 'Utelämna start, slut och typ av examensdel, eller ändra stödets typ till stödundervisning.',
      en: 'Leave the first day, last day and type of unit out, or change the kind of support to remedial teaching.',
    },
    nykyinenLehti: 'Määritä alku- ja loppupvm sekä tutkinnonosan tyyppi jos ja vain jos kyseessä on tukiopetus.',
    esimerkki: { polku: '/oppimisen-tuki/0/loppu' },
  },
  'hoks.oppimisen-tuki.tyyppi-tuntematon': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Oppimisen tuen tyyppi ei ole mikään sallituista.',
      sv: 'Typen av stöd för lärande är inte någon av de tillåtna.',
      en: 'The kind of learning support is none of those allowed.',
    },
    ohje: {
      fi: 'Käytä koodia ammatillinenkoulutusoppimisentuentyyppi_01, _02 tai _03.',
      sv: 'Använd koden ammatillinenkoulutusoppimisentuentyyppi_01, _02 eller _03.',
      en: 'Use the code ammatillinenkoulutusoppimisentuentyyppi_01, _02 or _03.',
    },
    nykyinenLehti: 'Määritä alku- ja loppupvm sekä tutkinnonosan tyyppi jos ja vain jos kyseessä on tukiopetus.',
    esimerkki: {
      polku: '/oppimisen-tuki/0/oppimisen-tuen-tyyppi-koodi-uri',
      virheellinen: '"ammatillinenkoulutusoppimisentuentyyppi_04"',
      kelpaava: '"ammatillinenkoulutusoppimisentuentyyppi_03"',
    },
  },
  'hoks.osaamisen-saavuttamisen-pvm.vaara-aika': {
    tila: 400,
    korjaaja: 'koulutuksen-jarjestaja',
    viesti: {
      fi: 'Osaamisen saavuttamisen päivä on liian varhainen tai liian kaukana tulevaisuudessa.',
      sv: 'Datumet då kunnandet uppnåtts är för tidigt eller för långt i framtiden.',
      en: 'The day of achieving the competence is too early or too far in the future.',
    },
    ohje: {
      fi: 'Anna päivä, joka on 2.1.2018 tai myöhemmin ja enintään kahden viikon päässä.',
      sv: 'Ange ett datum som är den 2 januari 2018 eller senare och högst två veckor framåt.',
      en: 'Give a day that is 2 January 2018 or later and at most two weeks ahead.',
    },
    nykyinenLehti:
      'Osaaminen voidaan merkitä saavutetuksi enintään kaksi viikkoa\n    tulevaisuuteen ja vähintään vuodelle 2018.',
    esimerkki: { polku: '/osaamisen-saavuttamisen-pvm', virheellinen: '"2017-12-31"', kelpaava: '"2026-11-20"' },
  },
  'hoks.opetus-ja-ohjaus-maara.negatiivinen': {
    tila: 400,
    korjaaja: 'koulutuksen-jarjestaja',
    viesti: {
      fi: 'Opetuksen ja ohjauksen määrä on negatiivinen.',
      sv: 'Mängden undervisning och handledning är negativ.',
      en: 'The hours of teaching and guidance are negative.',
    },
    ohje: {
      fi: 'Anna tuntimäärä, joka on nolla tai enemmän.',
      sv: 'Ange ett timantal som är noll eller större.',
      en: 'Give a number of hours that is zero or more.',
    },
    nykyinenLehti: 'Opetuksen ja ohjauksen määrä ei saa olla negatiivinen.',
    esimerkki: {
      polku: '/hankittavat-ammat-tutkinnon-osat/0/opetus-ja-ohjaus-maara',
      virheellinen: '-1',
      kelpaava: '10.5',
    },
  },
  'hoks.koulutuksen-osa.laajuus-negatiivinen': {
    tila: 400,
    korjaaja: 'koulutuksen-jarjestaja',
    viesti: {
      fi: 'Koulutuksen osan laajuus on negatiivinen.',
      sv: 'Utbildningsdelens omfattning är negativ.',
      en: 'The scope of the part is negative.',
    },
    ohje: {
      fi: 'Anna laajuus viikkoina, nolla tai enemmän.',
      sv: 'Ange omfattningen i veckor, noll eller större.',
      en: 'Give the scope in weeks, zero or more.',
    },
    nykyinenLehti: 'Muuta koulutuksen osan laajuus positiiviseksi.',
    esimerkki: { polku: '/hankittavat-koulutuksen-osat/0/laajuus', virheellinen: '-1', kelpaava: '10.5' },
  },
  'hoks.tyopaikkaohjaaja.puhelinnumero': {
    tila: 400,
    korjaaja: 'koulutuksen-jarjestaja',
    viesti: {
      fi: 'Työpaikkaohjaajan puhelinnumero ei ole kelvollinen.',
      sv: 'Arbetsplatshandledarens telefonnummer är inte giltigt.',
      en: 'The phone number of the workplace instructor is not valid.',
    },
    ohje: {
      fi: 'Käytä vain numeroita, välilyöntejä, sulkeita ja merkkejä + ja -, enintään 256 merkkiä.',
      sv: 'Använd bara siffror, mellanslag, parenteser och tecknen + och -, högst 256 tecken.',
      en: 'Use only digits, spaces, brackets and the signs + and -, at most 256 characters.',
    },
    nykyinenLehti: 'Puhelinnumero virheellinen.',
    esimerkki: {
      polku: `${JAKSO}/tyopaikalla-jarjestettava-koulutus/vastuullinen-tyopaikka-ohjaaja/puhelinnumero`,
      virheellinen: '"040a"',
      kelpaava: '"+358 40 123 4567"',
    },
  },
  'hoks.opiskeluoikeus.jo-hoks': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Opiskeluoikeudella on jo HOKS.',
      sv: 'Studierätten har redan en HOKS.',
      en: 'The study right already has a HOKS.',
    },
    ohje: {
      fi: 'Opiskeluoikeudella voi olla vain yksi HOKS. Hae sen numero opiskeluoikeuden tunnisteella ja päivitä sitä.',
      sv: 'En studierätt kan bara ha en HOKS. Hämta dess nummer med studierättens identifierare och uppdatera den.',
      en: 'A study right can have only one HOKS. Look its number up by the study right and update it.',
    },
    nykyinen: 'HOKS with the same opiskeluoikeus-oid already exists',
    esimerkki: { polku: '/opiskeluoikeus-oid' },
  },
  'hoks.opiskeluoikeus.poistettu-hoks': {
    tila: 400,
    korjaaja: 'oph',
    viesti: {
      fi: 'Opiskeluoikeudella on HOKS, joka on poistettu.',
      sv: 'Studierätten har en HOKS som har raderats.',
      en: 'The study right has a HOKS that has been deleted.',
    },
    ohje: {
      fi: 'Pyydä Opetushallitusta palauttamaan HOKS. Uutta ei voi luoda.',
      sv: 'Be Utbildningsstyrelsen återställa HOKS. En ny kan inte skapas.',
      en: 'Ask the Finnish National Agency for Education to restore the HOKS. A new one cannot be created.',
    },
    nykyinen: 'Archived HOKS with given opiskeluoikeus oid found. Contact eHOKS support for more information.',
    esimerkki: { polku: '/opiskeluoikeus-oid' },
  },
  'hoks.opiskeluoikeus.ei-koskessa': {
    tila: 400,
    korjaaja: 'opiskelijahallinto',
    viesti: {
      fi: 'Opiskeluoikeutta ei löydy Koskesta.',
      sv: 'Studierätten finns inte i Koski.',
      en: 'The study right is not in Koski.',
    },
    ohje: {
      fi: 'Tarkista tunniste. Jos opiskeluoikeus on uusi, siirrä se ensin Koskeen.',
      sv: 'Kontrollera identifieraren. Om studierätten är ny ska den först överföras till Koski.',
      en: 'Check the identifier. If the study right is new, transfer it to Koski first.',
    },
    nykyinen: 'Opiskeluoikeus `{opiskeluoikeusOid}` not found in Koski',
    esimerkki: {
      polku: '/opiskeluoikeus-oid',
      parametrit: { opiskeluoikeusOid: '1.2.246.562.15.76811932029' },
    },
  },
  'hoks.oppija.ei-oppijanumerorekisterissa': {
    tila: 400,
    korjaaja: 'opiskelijahallinto',
    viesti: {
      fi: 'Opiskelijaa ei löydy oppijanumerorekisteristä.',
      sv: 'Den studerande finns inte i studentnummerregistret.',
      en: 'The learner is not in the learner number register.',
    },
    ohje: {
      fi: 'Tarkista oppijanumero tai hanki opiskelijalle oppijanumero.',
      sv: 'Kontrollera studentnumret eller skaffa ett åt den studerande.',
      en: 'Check the learner number, or obtain one for the learner.',
    },
    // Today's text has the learner's OID in it. An OID of a person is personal data, so ours does not repeat it.
    nykyinen: 'Oppija not found in Oppijanumerorekisteri',
    esimerkki: { polku: '/oppija-oid' },
  },
  'hoks.opiskeluoikeus.ei-oppijan': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Opiskeluoikeus ei ole tämän opiskelijan.',
      sv: 'Studierätten tillhör inte den här studerande.',
      en: 'The study right does not belong to this learner.',
    },
    ohje: {
      fi: 'Tarkista, että opiskeluoikeus ja oppijanumero ovat saman henkilön.',
      sv: 'Kontrollera att studierätten och studentnumret gäller samma person.',
      en: 'Check that the study right and the learner number are of the same person.',
    },
    nykyinen: 'Opiskeluoikeus `{opiskeluoikeusOid}` does not match any held by oppija',
    esimerkki: {
      polku: '/opiskeluoikeus-oid',
      parametrit: { opiskeluoikeusOid: '1.2.246.562.15.76811932029' },
    },
  },
  'hoks.opiskeluoikeus.sisaltyy-toiseen': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Opiskeluoikeus sisältyy toiseen opiskeluoikeuteen, joten sille ei tehdä omaa HOKSia.',
      sv: 'Studierätten ingår i en annan studierätt, och därför görs ingen egen HOKS för den.',
      en: 'The study right is part of another one, so it has no HOKS of its own.',
    },
    ohje: {
      fi: 'Tee HOKS sille opiskeluoikeudelle, johon tämä sisältyy.',
      sv: 'Gör HOKS för den studierätt som den här ingår i.',
      en: 'Make the HOKS for the study right that this one is part of.',
    },
    nykyinen: 'Opiskeluoikeus `{opiskeluoikeusOid}` sisältyy toiseen opiskeluoikeuteen.',
    esimerkki: {
      polku: '/opiskeluoikeus-oid',
      parametrit: { opiskeluoikeusOid: '1.2.246.562.15.76811932029' },
    },
  },
  'hoks.opiskeluoikeus.paattynyt': {
    tila: 400,
    korjaaja: 'koulutuksen-jarjestaja',
    viesti: {
      fi: 'Opiskeluoikeus on päättynyt, joten sille ei voi luoda HOKSia.',
      sv: 'Studierätten har upphört, och därför kan ingen HOKS skapas för den.',
      en: 'The study right has ended, so a HOKS cannot be created for it.',
    },
    ohje: {
      fi: 'Tarkista opiskeluoikeuden tila Koskesta.',
      sv: 'Kontrollera studierättens status i Koski.',
      en: 'Check the state of the study right in Koski.',
    },
    nykyinen: 'Opiskeluoikeus `{opiskeluoikeusOid}` is no longer active',
    esimerkki: {
      polku: '/opiskeluoikeus-oid',
      parametrit: { opiskeluoikeusOid: '1.2.246.562.15.76811932029' },
    },
  },
  'hoks.opiskeluoikeus.paattynyt-muutos': {
    tila: 400,
    korjaaja: 'koulutuksen-jarjestaja',
    viesti: {
      fi: 'Opiskeluoikeus on päättynyt, joten HOKSia ei voi enää muuttaa.',
      sv: 'Studierätten har upphört, och därför kan HOKS inte längre ändras.',
      en: 'The study right has ended, so the HOKS can no longer be changed.',
    },
    ohje: {
      fi: 'Tarkista opiskeluoikeuden tila Koskesta.',
      sv: 'Kontrollera studierättens status i Koski.',
      en: 'Check the state of the study right in Koski.',
    },
    nykyinen: 'Opiskeluoikeus `{opiskeluoikeusOid}` is no longer active.',
    esimerkki: { parametrit: { opiskeluoikeusOid: '1.2.246.562.15.76811932029' } },
  },
  'hoks.opiskeluoikeus-oid.muuttunut': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'HOKSin opiskeluoikeutta ei voi vaihtaa.',
      sv: 'Studierätten i en HOKS kan inte bytas.',
      en: 'The study right of a HOKS cannot be changed.',
    },
    ohje: {
      fi: 'Jätä opiskeluoikeus-oid pois tai lähetä sama kuin luonnissa. Toiselle opiskeluoikeudelle luodaan oma HOKS.',
      sv: 'Utelämna opiskeluoikeus-oid eller skicka samma som vid skapandet. En annan studierätt får en egen HOKS.',
      en: 'Leave opiskeluoikeus-oid out or send the one given at creation. Another study right gets a HOKS of its own.',
    },
    nykyinen:
      'Tried to update `opiskeluoikeus-oid` from `{nykyinen}` to `{uusi}` but updating `opiskeluoikeus-oid` in HOKS is not allowed!',
    esimerkki: {
      polku: '/opiskeluoikeus-oid',
      parametrit: { nykyinen: '1.2.246.562.15.76811932029', uusi: '1.2.246.562.15.10000000009' },
    },
  },
  'hoks.oppija-oid.muuttunut': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'HOKSin opiskelijaa ei voi vaihtaa.',
      sv: 'Den studerande i en HOKS kan inte bytas.',
      en: 'The learner of a HOKS cannot be changed.',
    },
    ohje: {
      fi: 'Jätä oppija-oid pois, tai lähetä saman henkilön uusin oppijanumero, jos numerot on yhdistetty.',
      sv: 'Utelämna oppija-oid, eller skicka samma persons nyaste studentnummer om numren har slagits ihop.',
      en: 'Leave oppija-oid out, or send the latest learner number of the same person if the numbers have been merged.',
    },
    // Today's text has both learners' OIDs in it; ours has neither.
    nykyinen:
      'Tried to update `oppija-oid` but updating `oppija-oid` in HOKS is only allowed with latest master oppija oid!',
    esimerkki: { polku: '/oppija-oid' },
  },
  'hoks.id.eri': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'HOKSin numero on eri kuin osoitteessa.',
      sv: 'Numret på HOKS är ett annat än i adressen.',
      en: 'The number of the HOKS differs from the one in the address.',
    },
    ohje: {
      fi: 'Lähetä kentässä id sama numero kuin osoitteessa.',
      sv: 'Skicka samma nummer i fältet id som i adressen.',
      en: 'Send the same number in the field id as in the address.',
    },
    esimerkki: { polku: '/id', virheellinen: '12346', kelpaava: '12345' },
  },
  'hoks.oppija-oid.eri': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'HOKSin opiskelija on eri kuin osoitteessa.',
      sv: 'Den studerande i HOKS är en annan än i adressen.',
      en: 'The learner of the HOKS differs from the one in the address.',
    },
    ohje: {
      fi: 'Lähetä kentässä oppija-oid sama oppijanumero kuin osoitteessa.',
      sv: 'Skicka samma studentnummer i fältet oppija-oid som i adressen.',
      en: 'Send the same learner number in the field oppija-oid as in the address.',
    },
    esimerkki: { polku: '/oppija-oid' },
  },
  'hoks.opiskeluoikeus-oid.eri': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'HOKSin opiskeluoikeus on eri kuin osoitteessa.',
      sv: 'Studierätten i HOKS är en annan än i adressen.',
      en: 'The study right of the HOKS differs from the one in the address.',
    },
    ohje: {
      fi: 'Lähetä kentässä opiskeluoikeus-oid sama tunniste kuin osoitteessa.',
      sv: 'Skicka samma identifierare i fältet opiskeluoikeus-oid som i adressen.',
      en: 'Send the same identifier in the field opiskeluoikeus-oid as in the address.',
    },
    esimerkki: { polku: '/opiskeluoikeus-oid' },
  },
} as const satisfies Virhelajit
