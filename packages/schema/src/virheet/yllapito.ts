import type { Virhelajit } from './virhelaji.ts'

/** Administration, deletions, reports and what is asked of neighbours for a screen. */
export const yllapitovirheet = {
  'ei-loydy.hoks-numerolla': {
    tila: 404,
    korjaaja: 'oph',
    viesti: {
      fi: 'Numerolla ei löydy HOKSia, jolle toiminnon voisi tehdä.',
      sv: 'Det finns ingen HOKS med numret som åtgärden kan gälla.',
      en: 'There is no HOKS with this number that the operation could be done to.',
    },
    ohje: {
      fi: 'Tarkista HOKSin numero ja se, onko HOKS poistettu.',
      sv: 'Kontrollera numret på HOKS och om den har raderats.',
      en: 'Check the number of the HOKS and whether it has been deleted.',
    },
    nykyinen: 'No HOKS found with given hoks-id',
    esimerkki: {},
  },
  'ei-loydy.tietue': {
    tila: 404,
    korjaaja: 'oph',
    viesti: {
      fi: 'Tunnisteella ei löydy tietoja eHOKSista eikä rekistereistä.',
      sv: 'Identifieraren hittas varken i eHOKS eller i registren.',
      en: 'Neither eHOKS nor the registers know the identifier.',
    },
    ohje: {
      fi: 'Tarkista tunniste.',
      sv: 'Kontrollera identifieraren.',
      en: 'Check the identifier.',
    },
    esimerkki: {},
  },
  'yllapito.henkilotunnus': {
    tila: 400,
    korjaaja: 'oph',
    viesti: {
      fi: 'Henkilötunnuksella ei voi hakea.',
      sv: 'Det går inte att söka med personbeteckning.',
      en: 'A personal identity code cannot be searched for.',
    },
    ohje: {
      fi: 'Hae oppijanumerolla. Sen löydät Oppijanumerorekisteristä.',
      sv: 'Sök med studentnummer. Du hittar det i Studentnummerregistret.',
      en: 'Search by the learner number, which is found in Oppijanumerorekisteri.',
    },
    esimerkki: { polku: '/tunniste' },
  },
  'ei-loydy.koulutustoimijan-opiskeluoikeudet': {
    tila: 404,
    korjaaja: 'oph',
    viesti: {
      fi: 'Koulutustoimijalla ei ole opiskeluoikeuksia eHOKSissa.',
      sv: 'Utbildningsanordnaren har inga studierätter i eHOKS.',
      en: 'The education provider has no study rights in eHOKS.',
    },
    ohje: {
      fi: 'Tarkista koulutustoimijan tunniste.',
      sv: 'Kontrollera utbildningsanordnarens identifierare.',
      en: 'Check the identifier of the education provider.',
    },
    nykyinen: 'No opiskeluoikeus found with given oid',
    esimerkki: {},
  },
  'ei-loydy.oppilaitoksen-hoksit': {
    tila: 404,
    korjaaja: 'koulutuksen-jarjestaja',
    viesti: {
      fi: 'Opiskelijalla ei ole HOKSia tässä oppilaitoksessa.',
      sv: 'Den studerande har ingen HOKS vid den här läroanstalten.',
      en: 'The learner has no HOKS in this institution.',
    },
    ohje: {
      fi: 'Valitse oppilaitos, jossa opiskelijalla on opiskeluoikeus.',
      sv: 'Välj en läroanstalt där den studerande har en studierätt.',
      en: 'Choose an institution where the learner has a study right.',
    },
    nykyinen: 'HOKS not found for oppilaitos',
    esimerkki: {},
  },
  'ei-loydy.osaamisen-hankkimistapa': {
    tila: 404,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Osaamisen hankkimistapaa ei löydy.',
      sv: 'Sättet att förvärva kunnande hittas inte.',
      en: 'The period of acquiring competence was not found.',
    },
    ohje: {
      fi: 'Käytä osaamisen hankkimistavan module-id:tä.',
      sv: 'Använd module-id för sättet att förvärva kunnande.',
      en: 'Use the module-id of the period.',
    },
    nykyinen: 'No osaamisen hankkimistapa found with given ID',
    esimerkki: {},
  },
  'ei-loydy.koodi': {
    tila: 404,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Koodia tai koodistoa ei ole Koodistossa.',
      sv: 'Koden eller kodverket finns inte i Kodtjänsten.',
      en: 'The code or the code list is not in Koodisto.',
    },
    ohje: {
      fi: 'Tarkista koodin tunniste, esimerkiksi osaamisenhankkimistapa_koulutussopimus.',
      sv: 'Kontrollera kodens identifierare, till exempel osaamisenhankkimistapa_koulutussopimus.',
      en: 'Check the identifier of the code, for example osaamisenhankkimistapa_koulutussopimus.',
    },
    esimerkki: {},
  },
  'ei-loydy.peruste': {
    tila: 404,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Tutkinnon perustetta tai sen kysyttyä osaa ei ole ePerusteissa.',
      sv: 'Examensgrunden eller den efterfrågade delen av den finns inte i eGrunder.',
      en: 'The requirements of the qualification, or the part asked for, are not in ePerusteet.',
    },
    ohje: {
      fi: 'Tarkista tunniste ePerusteista.',
      sv: 'Kontrollera identifieraren i eGrunder.',
      en: 'Check the identifier in ePerusteet.',
    },
    nykyinen: 'Tutkinto not found',
    esimerkki: {},
  },
  'oikeus.hoks-poisto': {
    tila: 403,
    korjaaja: 'koulutuksen-jarjestaja',
    viesti: {
      fi: 'Sinulla ei ole oikeutta poistaa tämän oppilaitoksen HOKSeja.',
      sv: 'Du har inte behörighet att radera den här läroanstaltens HOKS.',
      en: 'You have no right to delete the HOKSes of this institution.',
    },
    ohje: {
      fi: 'Pyydä HOKSin poisto-oikeus organisaatiosi Opintopolku-pääkäyttäjältä.',
      sv: 'Be om behörighet att radera HOKS av din organisations huvudanvändare i Studieinfo.',
      en: 'Ask your organisation’s Studyinfo administrator for the right to delete a HOKS.',
    },
    nykyinen: 'User privileges do not match organisation',
    esimerkki: {},
  },
  'oikeus.raportti': {
    tila: 403,
    korjaaja: 'koulutuksen-jarjestaja',
    viesti: {
      fi: 'Sinulla ei ole oikeutta tämän oppilaitoksen raportteihin.',
      sv: 'Du har inte behörighet till den här läroanstaltens rapporter.',
      en: 'You have no right to the reports of this institution.',
    },
    ohje: {
      fi: 'Valitse oppilaitos, johon sinulla on lukuoikeus.',
      sv: 'Välj en läroanstalt som du har läsrättighet till.',
      en: 'Choose an institution that you may read.',
    },
    nykyinen: 'User privileges do not match organisation',
    esimerkki: {},
  },
  'hoks.opiskeluoikeus.paattynyt-poisto': {
    tila: 403,
    korjaaja: 'oph',
    viesti: {
      fi: 'Opiskeluoikeus on päättynyt, joten HOKSia ei voi enää poistaa.',
      sv: 'Studierätten har upphört, och därför kan HOKS inte längre raderas.',
      en: 'The study right has ended, so the HOKS can no longer be deleted.',
    },
    ohje: {
      fi: 'Jos HOKS on virheellinen, ota yhteyttä Opetushallitukseen.',
      sv: 'Kontakta Utbildningsstyrelsen om HOKS är felaktig.',
      en: 'If the HOKS is wrong, contact the Finnish National Agency for Education.',
    },
    nykyinen: 'opiskeluoikeus {opiskeluoikeusOid} is no longer active',
    esimerkki: { parametrit: { opiskeluoikeusOid: '1.2.246.562.15.76811932029' } },
  },
  'raportti.tutkinto': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Tutkinnon pitää olla JSON-olio.',
      sv: 'Examen ska vara ett JSON-objekt.',
      en: 'The qualification must be a JSON object.',
    },
    ohje: {
      fi: 'Anna tutkinnon nimi kielineen oliona.',
      sv: 'Ange examens namn med språk som ett objekt.',
      en: 'Give the name of the qualification with its languages as an object.',
    },
    nykyinen: '`tutkinto` must be a JSON object.',
    esimerkki: { polku: '/tutkinto', virheellinen: 'autoala', kelpaava: '{"fi":"Autoalan perustutkinto"}' },
  },
  'raportti.oppilaitos-puuttuu': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Oppilaitos puuttuu.',
      sv: 'Läroanstalten saknas.',
      en: 'The institution is missing.',
    },
    ohje: {
      fi: 'Valitse oppilaitos. Vain Opetushallituksen pääkäyttäjä saa raportin kaikista oppilaitoksista.',
      sv: 'Välj en läroanstalt. Endast Utbildningsstyrelsens huvudanvändare får en rapport om alla läroanstalter.',
      en: 'Choose an institution. Only administrators of the Finnish National Agency for Education get a report of all.',
    },
    nykyinen: '`oppilaitos` missing from request.',
    esimerkki: { polku: '/oppilaitos' },
  },
} as const satisfies Virhelajit
