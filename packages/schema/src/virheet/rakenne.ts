import type { Virhelajit } from './virhelaji.ts'

const TYYPPI_OHJE = {
  fi: 'Lähetä arvo rajapintakuvauksen mukaisessa JSON-tyypissä. Arvoa ei muunneta tyypistä toiseen.',
  sv: 'Skicka värdet som den JSON-typ som gränssnittsbeskrivningen anger. Värden omvandlas inte mellan typer.',
  en: 'Send the value in the JSON type that the API description gives. Values are not converted from one type to another.',
} as const

const OID_OHJE = {
  fi: 'Tarkista, että tunniste on oikeaa lajia ja kokonainen, eikä sen edessä tai perässä ole välilyöntejä.',
  sv: 'Kontrollera att identifieraren är av rätt slag och fullständig och att den inte omges av mellanslag.',
  en: 'Check that the identifier is of the right kind and whole, with no spaces before or after it.',
} as const

const TARKISTUSMERKKI_OHJE = {
  fi: 'Tarkista, ettei tunnisteessa ole kirjoitusvirhettä. Hae tunniste uudelleen palvelusta, joka sen on antanut.',
  sv: 'Kontrollera att identifieraren inte har skrivits fel. Hämta den på nytt från den tjänst som har gett den.',
  en: 'Check that the identifier has not been mistyped. Fetch it again from the service that issued it.',
} as const

/** The form of a body, a field or a parameter. */
export const rakennevirheet = {
  'rakenne.puuttuu': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Pakollinen tieto puuttuu.',
      sv: 'En obligatorisk uppgift saknas.',
      en: 'Required information is missing.',
    },
    ohje: { fi: 'Lisää puuttuva tieto.', sv: 'Lägg till uppgiften som saknas.', en: 'Add what is missing.' },
    nykyinenLehti: 'missing-required-key',
    esimerkki: { polku: '/osaamisen-hankkimisen-tarve', kelpaava: 'true' },
  },
  'rakenne.tuntematon-kentta': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Kenttä ei kuulu tähän kohtaan.',
      sv: 'Fältet hör inte hemma här.',
      en: 'The field does not belong here.',
    },
    ohje: {
      fi: 'Poista kenttä tai tarkista sen nimi. Osa kentistä on palvelun antamia, eikä niitä voi lähettää.',
      sv: 'Ta bort fältet eller kontrollera dess namn. En del fält ger tjänsten själv, och de kan inte skickas.',
      en: 'Remove the field or check its name. Some fields are given by the service and cannot be sent.',
    },
    nykyinenLehti: 'disallowed-key',
    esimerkki: { polku: '/manuaalisyotto', virheellinen: '{"manuaalisyotto": true}', kelpaava: '{}' },
  },
  'rakenne.null': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Arvo null ei kelpaa tähän kenttään.',
      sv: 'Värdet null godkänns inte i det här fältet.',
      en: 'The value null is not accepted in this field.',
    },
    ohje: {
      fi: 'Jätä kenttä pois tai anna sille arvo. Null tyhjentää vain korvattavan tai päivitettävän HOKSin ylimmän tason valinnaisen kentän.',
      sv: 'Utelämna fältet eller ge det ett värde. Null tömmer bara ett valfritt fält på översta nivån när en HOKS ersätts eller uppdateras.',
      en: 'Leave the field out or give it a value. Null only clears an optional top-level field when a HOKS is replaced or updated.',
    },
    esimerkki: { polku: '/sahkoposti', virheellinen: 'null', kelpaava: '"olli.opiskelija@example.com"' },
  },
  'rakenne.ei-teksti': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: { fi: 'Arvon pitää olla tekstiä.', sv: 'Värdet ska vara text.', en: 'The value must be text.' },
    ohje: TYYPPI_OHJE,
    esimerkki: { polku: '/sahkoposti', virheellinen: '5', kelpaava: '"olli.opiskelija@example.com"' },
  },
  'rakenne.ei-kokonaisluku': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Arvon pitää olla kokonaisluku.',
      sv: 'Värdet ska vara ett heltal.',
      en: 'The value must be an integer.',
    },
    ohje: TYYPPI_OHJE,
    esimerkki: { polku: '/versio', virheellinen: '"3"', kelpaava: '3' },
  },
  'rakenne.ei-luku': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: { fi: 'Arvon pitää olla luku.', sv: 'Värdet ska vara ett tal.', en: 'The value must be a number.' },
    ohje: TYYPPI_OHJE,
    esimerkki: { polku: '/hankittavat-koulutuksen-osat/0/laajuus', virheellinen: '"10"', kelpaava: '10.5' },
  },
  'rakenne.ei-totuusarvo': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Arvon pitää olla true tai false.',
      sv: 'Värdet ska vara true eller false.',
      en: 'The value must be true or false.',
    },
    ohje: TYYPPI_OHJE,
    esimerkki: { polku: '/osaamisen-hankkimisen-tarve', virheellinen: '"true"', kelpaava: 'true' },
  },
  'rakenne.ei-lista': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: { fi: 'Arvon pitää olla lista.', sv: 'Värdet ska vara en lista.', en: 'The value must be a list.' },
    ohje: TYYPPI_OHJE,
    esimerkki: { polku: '/oppimisen-tuki', virheellinen: '{}', kelpaava: '[]' },
  },
  'rakenne.ei-olio': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Arvon pitää olla JSON-olio.',
      sv: 'Värdet ska vara ett JSON-objekt.',
      en: 'The value must be a JSON object.',
    },
    ohje: TYYPPI_OHJE,
    esimerkki: { polku: '/hankittavat-ammat-tutkinnon-osat/0', virheellinen: '"osa"', kelpaava: '{}' },
  },
  'rakenne.arvo-ei-sallittu': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Arvo ei ole sallittujen joukossa.',
      sv: 'Värdet hör inte till de tillåtna.',
      en: 'The value is not one of those allowed.',
    },
    ohje: {
      fi: 'Katso sallitut arvot rajapintakuvauksesta.',
      sv: 'Se de tillåtna värdena i gränssnittsbeskrivningen.',
      en: 'See the API description for the allowed values.',
    },
    esimerkki: { polku: '/desc', virheellinen: '"kyllä"', kelpaava: 'true' },
  },
  'muoto.paivamaara': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Päivämäärä ei ole kelvollinen.',
      sv: 'Datumet är inte giltigt.',
      en: 'The date is not valid.',
    },
    ohje: {
      fi: 'Anna kalenterissa oleva päivä muodossa VVVV-KK-PP, ilman kellonaikaa ja välilyöntejä.',
      sv: 'Ange en dag som finns i kalendern i formen ÅÅÅÅ-MM-DD, utan klockslag och mellanslag.',
      en: 'Give a day that exists in the calendar as YYYY-MM-DD, without a time of day or spaces.',
    },
    esimerkki: { polku: '/ensikertainen-hyvaksyminen', virheellinen: '"2026-02-30"', kelpaava: '"2026-02-28"' },
  },
  'muoto.aikaleima': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Ajankohta ei ole kelvollinen.',
      sv: 'Tidpunkten är inte giltig.',
      en: 'The date and time are not valid.',
    },
    ohje: {
      fi: 'Anna päivä muodossa VVVV-KK-PP ja halutessasi kellonaika ja aikavyöhyke, esimerkiksi 2026-01-08T10:15:00Z. Pelkkä kellonaika ei kelpaa.',
      sv: 'Ange dagen i formen ÅÅÅÅ-MM-DD och vid behov klockslag och tidszon, till exempel 2026-01-08T10:15:00Z. Enbart klockslag godkänns inte.',
      en: 'Give the day as YYYY-MM-DD and, if wanted, the time and the zone, for example 2026-01-08T10:15:00Z. A time alone is not accepted.',
    },
    esimerkki: { polku: '/hyvaksytty', virheellinen: '"T10:00"', kelpaava: '"2026-01-08T10:15:00Z"' },
  },
  'muoto.uuid': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Tunniste ei ole UUID-muotoinen.',
      sv: 'Identifieraren har inte formen UUID.',
      en: 'The identifier is not a UUID.',
    },
    ohje: {
      fi: 'Käytä tunnistetta sellaisena kuin palvelu sen antoi.',
      sv: 'Använd identifieraren så som tjänsten gav den.',
      en: 'Use the identifier exactly as the service gave it.',
    },
    esimerkki: { virheellinen: '"123"', kelpaava: '"4f7d9f1e-6f0c-4f5f-9d5b-0c8a1f2e3d4c"' },
  },
  'muoto.opiskeluoikeus-oid': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Arvo ei ole opiskeluoikeuden tunniste.',
      sv: 'Värdet är inte en identifierare för en studierätt.',
      en: 'The value is not the identifier of a study right.',
    },
    ohje: OID_OHJE,
    esimerkki: {
      polku: '/opiskeluoikeus-oid',
      virheellinen: '"76811932029"',
      kelpaava: '"1.2.246.562.15.76811932029"',
    },
  },
  'muoto.oppija-oid': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Arvo ei ole oppijanumero.',
      sv: 'Värdet är inte ett studentnummer.',
      en: 'The value is not a learner number.',
    },
    ohje: OID_OHJE,
    esimerkki: { polku: '/oppija-oid', virheellinen: '"44651722625"', kelpaava: '"1.2.246.562.24.44651722625"' },
  },
  'muoto.organisaatio-oid': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Arvo ei ole organisaation tunniste.',
      sv: 'Värdet är inte en identifierare för en organisation.',
      en: 'The value is not the identifier of an organisation.',
    },
    ohje: OID_OHJE,
    esimerkki: {
      polku: '/hankittavat-ammat-tutkinnon-osat/0/koulutuksen-jarjestaja-oid',
      virheellinen: '"54453921329"',
      kelpaava: '"1.2.246.562.10.54453921329"',
    },
  },
  'muoto.y-tunnus': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Y-tunnus ei ole oikeassa muodossa.',
      sv: 'FO-numret har inte rätt form.',
      en: 'The business ID is not in the right form.',
    },
    ohje: {
      fi: 'Anna Y-tunnus muodossa 1234567-1: seitsemän numeroa, väliviiva ja tarkistusnumero, ilman välilyöntejä.',
      sv: 'Ange FO-numret i formen 1234567-1: sju siffror, bindestreck och kontrollsiffra, utan mellanslag.',
      en: 'Give the business ID as 1234567-1: seven digits, a hyphen and a check digit, without spaces.',
    },
    esimerkki: { virheellinen: '"12345671"', kelpaava: '"1234567-1"' },
  },
  'muoto.koodi-uri': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Arvo ei ole koodiston {koodisto} koodi.',
      sv: 'Värdet är inte en kod i kodverket {koodisto}.',
      en: 'The value is not a code of the code list {koodisto}.',
    },
    ohje: {
      fi: 'Anna koodi muodossa {koodisto}_koodiarvo, enintään 256 merkkiä. Koodit näkee koodistopalvelusta.',
      sv: 'Ange koden i formen {koodisto}_kodvärde, högst 256 tecken. Koderna finns i kodverkstjänsten.',
      en: 'Give the code as {koodisto}_value, at most 256 characters. The codes are in the code list service.',
    },
    esimerkki: {
      polku: '/hankittavat-ammat-tutkinnon-osat/0/tutkinnon-osa-koodi-uri',
      virheellinen: '"106927"',
      kelpaava: '"tutkinnonosat_106927"',
      parametrit: { koodisto: 'tutkinnonosat' },
    },
  },
  'muoto.arvo': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Arvo ei ole oikeassa muodossa.',
      sv: 'Värdet har inte rätt form.',
      en: 'The value is not in the right form.',
    },
    ohje: {
      fi: 'Katso oikea muoto rajapintakuvauksesta.',
      sv: 'Se den rätta formen i gränssnittsbeskrivningen.',
      en: 'See the API description for the right form.',
    },
    esimerkki: { virheellinen: '"x"' },
  },
  'muoto.teksti.liian-pitka': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Teksti on liian pitkä: enintään {enintaan} merkkiä.',
      sv: 'Texten är för lång: högst {enintaan} tecken.',
      en: 'The text is too long: at most {enintaan} characters.',
    },
    ohje: { fi: 'Lyhennä tekstiä.', sv: 'Förkorta texten.', en: 'Shorten the text.' },
    esimerkki: { polku: '/puhelinnumero', kelpaava: '"+358 50 123 4567"', parametrit: { enintaan: 256 } },
  },
  'muoto.teksti.kielletty-merkki': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Tekstissä on merkki, jota ei voi tallentaa.',
      sv: 'Texten innehåller ett tecken som inte kan sparas.',
      en: 'The text has a character that cannot be stored.',
    },
    ohje: {
      fi: 'Poista tekstistä NUL-merkit (\\u0000) ja puolikkaat merkit (yksinäiset sijaismerkit).',
      sv: 'Ta bort NUL-tecken (\\u0000) och halva tecken (ensamma surrogattecken) ur texten.',
      en: 'Remove NUL characters (\\u0000) and half characters (lone surrogates) from the text.',
    },
    esimerkki: {
      polku: '/opiskeluvalmiuksia-tukevat-opinnot/0/kuvaus',
      virheellinen: '"kertaus\\u0000"',
      kelpaava: '"kertaus"',
    },
  },
  'muoto.luku.alue': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Luku ei ole sallitulla välillä.',
      sv: 'Talet ligger utanför det tillåtna intervallet.',
      en: 'The number is out of range.',
    },
    ohje: {
      fi: 'Anna luku, joka on {raja}.',
      sv: 'Ange ett tal som är {raja}.',
      en: 'Give a number that is {raja}.',
    },
    esimerkki: {
      polku: '/versio',
      virheellinen: '1000000000000',
      kelpaava: '3',
      parametrit: { raja: '≤ 2147483647' },
    },
  },
  'muoto.lista.pituus': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Listassa on väärä määrä alkioita.',
      sv: 'Listan har fel antal element.',
      en: 'The list has the wrong number of items.',
    },
    ohje: {
      fi: 'Alkioiden määrän pitää olla {raja}.',
      sv: 'Antalet element ska vara {raja}.',
      en: 'The number of items must be {raja}.',
    },
    esimerkki: { polku: '/hoksit', parametrit: { raja: '≤ 200' } },
  },
  'muoto.opiskeluoikeus-oid.tarkistusmerkki': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Opiskeluoikeuden tunnisteen tarkistusnumero ei täsmää.',
      sv: 'Kontrollsiffran i studierättens identifierare stämmer inte.',
      en: 'The check digit of the study right identifier is wrong.',
    },
    ohje: TARKISTUSMERKKI_OHJE,
    esimerkki: {
      polku: '/opiskeluoikeus-oid',
      virheellinen: '"1.2.246.562.15.76811932028"',
      kelpaava: '"1.2.246.562.15.76811932029"',
    },
  },
  'muoto.oppija-oid.tarkistusmerkki': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Oppijanumeron tarkistusnumero ei täsmää.',
      sv: 'Kontrollsiffran i studentnumret stämmer inte.',
      en: 'The check digit of the learner number is wrong.',
    },
    ohje: TARKISTUSMERKKI_OHJE,
    esimerkki: {
      polku: '/oppija-oid',
      virheellinen: '"1.2.246.562.24.44651722626"',
      kelpaava: '"1.2.246.562.24.44651722625"',
    },
  },
  'muoto.y-tunnus.tarkistusmerkki': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Y-tunnuksen tarkistusnumero ei täsmää.',
      sv: 'Kontrollsiffran i FO-numret stämmer inte.',
      en: 'The check digit of the business ID is wrong.',
    },
    ohje: {
      fi: 'Tarkista Y-tunnus yritys- ja yhteisötietojärjestelmästä (ytj.fi).',
      sv: 'Kontrollera FO-numret i företags- och organisationsdatasystemet (ytj.fi).',
      en: 'Check the business ID in the Business Information System (ytj.fi).',
    },
    nykyinenLehti: 'Kelvollinen Y-tunnus',
    esimerkki: {
      polku:
        '/hankittavat-ammat-tutkinnon-osat/0/osaamisen-hankkimistavat/0/tyopaikalla-jarjestettava-koulutus/tyopaikan-y-tunnus',
      virheellinen: '"1234567-2"',
      kelpaava: '"1234567-1"',
    },
  },
} as const satisfies Virhelajit
