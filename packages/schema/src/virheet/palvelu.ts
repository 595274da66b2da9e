import type { Virhelajit } from './virhelaji.ts'

const KIRJAUDU = {
  fi: 'Kirjaudu sisään uudelleen.',
  sv: 'Logga in på nytt.',
  en: 'Log in again.',
} as const

const PYYDA_OIKEUS = {
  fi: 'Pyydä eHOKS-oikeudet organisaatiosi Opintopolku-pääkäyttäjältä.',
  sv: 'Be om eHOKS-behörighet av din organisations huvudanvändare i Studieinfo.',
  en: 'Ask your organisation’s Studyinfo administrator for rights to eHOKS.',
} as const

/** Requests, logins, rights, missing things, neighbours and our own faults. */
export const palveluvirheet = {
  'pyynto.json': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Pyynnön sisältö ei ole kelvollista JSONia: virhe rivillä {rivi}, merkissä {sarake}.',
      sv: 'Innehållet i begäran är inte giltig JSON: fel på rad {rivi}, tecken {sarake}.',
      en: 'The body is not valid JSON: error at line {rivi}, column {sarake}.',
    },
    ohje: {
      fi: 'Korjaa JSONin muoto. Merkistön pitää olla UTF-8.',
      sv: 'Rätta JSON-formen. Teckenkodningen ska vara UTF-8.',
      en: 'Correct the JSON. The encoding must be UTF-8.',
    },
    esimerkki: { virheellinen: '{"versio": }', kelpaava: '{"versio": 1}', parametrit: { rivi: 1, sarake: 12 } },
  },
  'pyynto.json-avain-toistuu': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Sama avain on oliossa kahdesti: toinen on rivillä {rivi}, merkissä {sarake}.',
      sv: 'Samma nyckel finns två gånger i ett objekt: den andra på rad {rivi}, tecken {sarake}.',
      en: 'An object has the same key twice: the second one is at line {rivi}, column {sarake}.',
    },
    ohje: {
      fi: 'Jätä avaimesta vain yksi: muuten ei tiedetä, kumpaa arvoa tarkoitit.',
      sv: 'Behåll nyckeln en gång: annars går det inte att veta vilket värde som avses.',
      en: 'Keep the key once: otherwise it is not known which value is meant.',
    },
    esimerkki: {
      virheellinen: '{"versio": 1, "versio": 2}',
      kelpaava: '{"versio": 2}',
      parametrit: { rivi: 1, sarake: 15 },
    },
  },
  'pyynto.otsake-puuttuu': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Pyynnöstä puuttuu otsake {otsake}.',
      sv: 'Rubriken {otsake} saknas i begäran.',
      en: 'The request has no header {otsake}.',
    },
    ohje: {
      fi: 'Lisää otsake. Caller-Id kertoo kutsuvan järjestelmän, ticket on CASin antama palvelulippu.',
      sv: 'Lägg till rubriken. Caller-Id anger det anropande systemet, ticket är en servicebiljett från CAS.',
      en: 'Add the header. Caller-Id names the calling system, ticket is a service ticket from CAS.',
    },
    nykyinenLehti: 'missing-required-key',
    esimerkki: { polku: '/caller-id', parametrit: { otsake: 'Caller-Id' } },
  },
  'pyynto.mediatyyppi': {
    tila: 415,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Sisällön tyyppiä ei tueta.',
      sv: 'Innehållstypen stöds inte.',
      en: 'The content type is not supported.',
    },
    ohje: {
      fi: 'Lähetä sisältö tyypillä application/json. Erän voi lähettää myös tyypillä application/x-ndjson.',
      sv: 'Skicka innehållet som application/json. En sats kan också skickas som application/x-ndjson.',
      en: 'Send the body as application/json. A batch may also be sent as application/x-ndjson.',
    },
    esimerkki: { virheellinen: 'Content-Type: text/plain', kelpaava: 'Content-Type: application/json' },
  },
  'pyynto.liian-suuri': {
    tila: 413,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Pyyntö on liian suuri.',
      sv: 'Begäran är för stor.',
      en: 'The request is too large.',
    },
    ohje: {
      fi: 'Pienennä pyyntöä: enintään {enintaan} tavua.',
      sv: 'Gör begäran mindre: högst {enintaan} byte.',
      en: 'Make the request smaller: at most {enintaan} bytes.',
    },
    esimerkki: { parametrit: { enintaan: 4194304 } },
  },
  'pyynto.liikaa-arvoja': {
    tila: 413,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Sisällössä on liikaa arvoja.',
      sv: 'Innehållet har för många värden.',
      en: 'The body has too many values.',
    },
    ohje: {
      fi: 'Lähetä enintään {enintaan} arvoa. Täydessä HOKSissa niitä on noin tuhat.',
      sv: 'Skicka högst {enintaan} värden. En fullständig HOKS har ungefär tusen.',
      en: 'Send at most {enintaan} values. A full HOKS has about a thousand.',
    },
    esimerkki: { parametrit: { enintaan: 100000 } },
  },
  'pyynto.liian-tihea': {
    tila: 429,
    korjaaja: 'yrita-uudelleen',
    viesti: {
      fi: 'Pyyntöjä tulee liikaa.',
      sv: 'För många begäranden.',
      en: 'Too many requests.',
    },
    ohje: {
      fi: 'Odota otsakkeen Retry-After kertoma aika ja yritä uudelleen.',
      sv: 'Vänta den tid som rubriken Retry-After anger och försök igen.',
      en: 'Wait for the time given in the header Retry-After and try again.',
    },
    esimerkki: {},
  },
  'pyynto.alkupera': {
    tila: 403,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Muutoksia ei voi tehdä toiselta sivustolta.',
      sv: 'Ändringar kan inte göras från en annan webbplats.',
      en: 'Changes cannot be made from another site.',
    },
    ohje: {
      fi: 'Tee muutos eHOKSin omassa näkymässä.',
      sv: 'Gör ändringen i eHOKS egen vy.',
      en: 'Make the change in eHOKS itself.',
    },
    esimerkki: { virheellinen: 'Origin: https://example.com' },
  },
  'pyynto.reitti-puuttuu': {
    tila: 404,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Osoitetta ei ole.',
      sv: 'Adressen finns inte.',
      en: 'There is no such address.',
    },
    ohje: {
      fi: 'Tarkista osoite ja metodi rajapintakuvauksesta.',
      sv: 'Kontrollera adress och metod i gränssnittsbeskrivningen.',
      en: 'Check the address and the method in the API description.',
    },
    nykyinen: 'Route not found',
    esimerkki: { virheellinen: 'GET /ehoks-virkailija-backend/api/v1/hokset' },
  },
  'pyynto.reitti-poistettu': {
    tila: 410,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Osoite on poistettu käytöstä.',
      sv: 'Adressen är tagen ur bruk.',
      en: 'The address is no longer in use.',
    },
    ohje: {
      fi: 'Lähetä HOKS kokonaisena.',
      sv: 'Skicka HOKS i sin helhet.',
      en: 'Send the whole HOKS.',
    },
    // The spelling is today's.
    nykyinen: 'Route is deprected.',
    esimerkki: { virheellinen: 'POST /ehoks-virkailija-backend/api/v1/hoks/12345/hankittava-ammat-tutkinnon-osa' },
  },
  'pyynto.versio-vanhentunut': {
    tila: 412,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'HOKS on muuttunut sen jälkeen, kun luit sen.',
      sv: 'HOKS har ändrats sedan du läste den.',
      en: 'The HOKS has changed since you read it.',
    },
    ohje: {
      fi: 'Lue HOKS uudelleen, tee muutos siihen ja lähetä se uuden version tunnuksella (ETag).',
      sv: 'Läs HOKS på nytt, gör ändringen i den och skicka den med den nya versionens ETag.',
      en: 'Read the HOKS again, make the change in it and send it with the ETag of the new version.',
    },
    esimerkki: { virheellinen: 'If-Match: "41"', kelpaava: 'If-Match: "42"' },
  },
  'pyynto.hoks-on-jo': {
    tila: 412,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Opiskeluoikeudella on jo HOKS, ja pyysit vain luontia.',
      sv: 'Studierätten har redan en HOKS, och begäran gällde bara att skapa en.',
      en: 'The study right has a HOKS already, and you asked only for creating.',
    },
    ohje: {
      fi: 'Korvaa HOKS ilman otsaketta If-None-Match, tai päivitä sitä sen numerolla.',
      sv: 'Ersätt HOKS utan rubriken If-None-Match, eller uppdatera den med dess nummer.',
      en: 'Replace the HOKS without the header If-None-Match, or update it by its number.',
    },
    esimerkki: {},
  },
  'kirjautuminen.palvelulippu': {
    tila: 401,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Palvelulippu ei kelpaa. Se voi olla vanhentunut tai jo käytetty.',
      sv: 'Servicebiljetten godkänns inte. Den kan vara föråldrad eller redan använd.',
      en: 'The service ticket is not accepted. It may have expired or been used already.',
    },
    ohje: {
      fi: 'Hae CASista uusi palvelulippu jokaista kutsua varten.',
      sv: 'Hämta en ny servicebiljett från CAS för varje anrop.',
      en: 'Get a new service ticket from CAS for every call.',
    },
    nykyinen: 'User not found for given ticket. Ticket may be expired.',
    esimerkki: {},
  },
  'kirjautuminen.selainlippu': {
    tila: 401,
    korjaaja: 'yrita-uudelleen',
    viesti: {
      fi: 'Kirjautuminen ei onnistunut.',
      sv: 'Inloggningen misslyckades.',
      en: 'The login did not succeed.',
    },
    ohje: KIRJAUDU,
    nykyinen: 'Invalid ticket',
    esimerkki: {},
  },
  'kirjautuminen.tili-lukittu': {
    tila: 423,
    korjaaja: 'koulutuksen-jarjestaja',
    viesti: {
      fi: 'Käyttäjätili on lukittu.',
      sv: 'Användarkontot är låst.',
      en: 'The account is locked.',
    },
    ohje: {
      fi: 'Pyydä organisaatiosi Opintopolku-pääkäyttäjää avaamaan tili.',
      sv: 'Be din organisations huvudanvändare i Studieinfo låsa upp kontot.',
      en: 'Ask your organisation’s Studyinfo administrator to unlock the account.',
    },
    esimerkki: {},
  },
  'kirjautuminen.istunto-puuttuu': {
    tila: 401,
    korjaaja: 'yrita-uudelleen',
    viesti: {
      fi: 'Et ole kirjautunut, tai kirjautumisesi on vanhentunut.',
      sv: 'Du är inte inloggad, eller så har inloggningen gått ut.',
      en: 'You are not logged in, or your login has expired.',
    },
    ohje: KIRJAUDU,
    nykyinen: 'User is not authorized',
    esimerkki: {},
  },
  'kirjautuminen.oppijanumero-puuttuu': {
    tila: 403,
    korjaaja: 'opiskelijahallinto',
    viesti: {
      fi: 'Sinulla ei ole vielä oppijanumeroa, joten sinulla ei ole tietoja eHOKSissa.',
      sv: 'Du har ännu inget studentnummer, och därför finns det inga uppgifter om dig i eHOKS.',
      en: 'You do not have a learner number yet, so there is nothing about you in eHOKS.',
    },
    ohje: {
      fi: 'Kysy oppilaitokseltasi oppijanumeroa.',
      sv: 'Fråga din läroanstalt om ett studentnummer.',
      en: 'Ask your institution for a learner number.',
    },
    esimerkki: {},
  },
  'kirjautuminen.puolesta-asiointi': {
    tila: 403,
    korjaaja: 'yrita-uudelleen',
    viesti: {
      fi: 'Et voi asioida eHOKSissa toisen ihmisen puolesta.',
      sv: 'Du kan inte uträtta ärenden för någon annan i eHOKS.',
      en: 'You cannot act for another person in eHOKS.',
    },
    ohje: {
      fi: 'Kirjaudu ulos ja kirjaudu uudelleen ilman valtuuksia, niin näet omat tietosi. Huollettavasi tiedoista voit kysyä hänen oppilaitoksestaan.',
      sv: 'Logga ut och logga in på nytt utan fullmakter, så ser du dina egna uppgifter. Fråga läroanstalten om uppgifterna om den som du är vårdnadshavare för.',
      en: 'Log out and log in again without a mandate to see your own information. For the information of someone in your care, ask that person’s institution.',
    },
    esimerkki: {},
  },
  'kirjautuminen.vain-palvelukayttaja': {
    tila: 403,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Rajapinta on palvelukäyttäjille, ei henkilöiden tunnuksille.',
      sv: 'Gränssnittet är för tjänsteanvändare, inte för personliga konton.',
      en: 'This API is for service users, not for personal accounts.',
    },
    ohje: {
      fi: 'Käytä järjestelmän omaa palvelukäyttäjätunnusta.',
      sv: 'Använd systemets eget tjänstekonto.',
      en: 'Use the service account of your system.',
    },
    nykyinen: "User type 'PALVELU' is required",
    esimerkki: {},
  },
  'kirjautuminen.ei-palvelukayttaja': {
    tila: 403,
    korjaaja: 'koulutuksen-jarjestaja',
    viesti: {
      fi: 'Näkymä on henkilöille, ei palvelukäyttäjille.',
      sv: 'Vyn är för personer, inte för tjänsteanvändare.',
      en: 'This view is for people, not for service users.',
    },
    ohje: {
      fi: 'Kirjaudu omalla tunnuksellasi.',
      sv: 'Logga in med ditt eget konto.',
      en: 'Log in with your own account.',
    },
    nykyinen: "User type 'PALVELU' is not allowed",
    esimerkki: {},
  },
  'oikeus.opiskeluoikeus': {
    tila: 401,
    korjaaja: 'koulutuksen-jarjestaja',
    viesti: {
      fi: 'Käyttäjällä ei ole oikeutta tähän opiskeluoikeuteen.',
      sv: 'Användaren har inte behörighet till den här studierätten.',
      en: 'The user has no right to this study right.',
    },
    ohje: {
      fi: 'Tarkista, että opiskeluoikeus on oman organisaatiosi ja että tunnuksella on siihen eHOKS-oikeudet.',
      sv: 'Kontrollera att studierätten hör till din organisation och att kontot har eHOKS-behörighet till den.',
      en: 'Check that the study right belongs to your organisation and that the account has eHOKS rights to it.',
    },
    nykyinen: "No access is allowed. Check Opintopolku privileges and 'opiskeluoikeus'",
    esimerkki: {},
  },
  'oikeus.juuriorganisaatio': {
    tila: 401,
    korjaaja: 'oph',
    viesti: {
      fi: 'Toiminto vaatii oikeuden Opetushallituksen organisaatiossa.',
      sv: 'Funktionen kräver behörighet i Utbildningsstyrelsens organisation.',
      en: 'This needs a right in the organisation of the Finnish National Agency for Education.',
    },
    ohje: {
      fi: 'Pyydä oikeutta Opetushallitukselta, jos järjestelmä tarvitsee koko maan tietoja.',
      sv: 'Be Utbildningsstyrelsen om behörighet om systemet behöver uppgifter från hela landet.',
      en: 'Ask the National Agency for Education for the right, if the system needs data of the whole country.',
    },
    nykyinen: "No access is allowed. Check Opintopolku privileges and 'opiskeluoikeus'",
    esimerkki: {},
  },
  'oikeus.oppija': {
    tila: 403,
    korjaaja: 'koulutuksen-jarjestaja',
    viesti: {
      fi: 'Sinulla ei ole oikeutta tämän opiskelijan tietoihin.',
      sv: 'Du har inte behörighet till uppgifterna om den här studerande.',
      en: 'You have no right to the data of this learner.',
    },
    ohje: PYYDA_OIKEUS,
    nykyinen: 'User privileges does not match oppija opiskeluoikeus organisation',
    esimerkki: {},
  },
  'oikeus.hoks': {
    tila: 403,
    korjaaja: 'koulutuksen-jarjestaja',
    viesti: {
      fi: 'HOKSia ei ole, tai sinulla ei ole siihen oikeutta.',
      sv: 'HOKS finns inte, eller så har du inte behörighet till den.',
      en: 'There is no such HOKS, or you have no right to it.',
    },
    ohje: PYYDA_OIKEUS,
    nykyinen: 'User has insufficient privileges',
    esimerkki: {},
  },
  'oikeus.hoks-luonti': {
    tila: 403,
    korjaaja: 'koulutuksen-jarjestaja',
    viesti: {
      fi: 'Sinulla ei ole oikeutta luoda HOKSia tälle opiskeluoikeudelle.',
      sv: 'Du har inte behörighet att skapa en HOKS för den här studierätten.',
      en: 'You have no right to create a HOKS for this study right.',
    },
    ohje: PYYDA_OIKEUS,
    // The spelling is today's.
    nykyinen: 'User has unsufficient privileges',
    esimerkki: {},
  },
  'oikeus.organisaatio': {
    tila: 403,
    korjaaja: 'koulutuksen-jarjestaja',
    viesti: {
      fi: 'Sinulla ei ole oikeutta tämän organisaation tietoihin.',
      sv: 'Du har inte behörighet till den här organisationens uppgifter.',
      en: 'You have no right to the data of this organisation.',
    },
    ohje: PYYDA_OIKEUS,
    nykyinen: 'User has insufficient privileges for given organisation',
    esimerkki: {},
  },
  'oikeus.organisaation-oppija': {
    tila: 403,
    korjaaja: 'koulutuksen-jarjestaja',
    viesti: {
      fi: 'Sinulla ei ole oikeutta opiskelijan tietoihin tässä organisaatiossa.',
      sv: 'Du har inte behörighet till den studerandes uppgifter i den här organisationen.',
      en: 'You have no right to the learner’s data in this organisation.',
    },
    ohje: PYYDA_OIKEUS,
    nykyinen: 'User privileges does not match organisation',
    esimerkki: {},
  },
  'oikeus.paakayttaja': {
    tila: 403,
    korjaaja: 'oph',
    viesti: {
      fi: 'Toiminto on vain Opetushallituksen pääkäyttäjille.',
      sv: 'Funktionen är endast för Utbildningsstyrelsens huvudanvändare.',
      en: 'Only administrators of the Finnish National Agency for Education may do this.',
    },
    ohje: {
      fi: 'Ota yhteyttä Opetushallitukseen.',
      sv: 'Kontakta Utbildningsstyrelsen.',
      en: 'Contact the Finnish National Agency for Education.',
    },
    esimerkki: {},
  },
  'oikeus.omat-tiedot': {
    tila: 403,
    korjaaja: 'yrita-uudelleen',
    viesti: {
      fi: 'Näet vain omat tietosi.',
      sv: 'Du ser bara dina egna uppgifter.',
      en: 'You can see only your own data.',
    },
    ohje: {
      fi: 'Palaa omiin suunnitelmiisi.',
      sv: 'Gå tillbaka till dina egna planer.',
      en: 'Go back to your own plans.',
    },
    esimerkki: {},
  },
  'ei-loydy.hoks': {
    tila: 404,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'HOKSia ei löydy.',
      sv: 'HOKS hittas inte.',
      en: 'The HOKS was not found.',
    },
    ohje: {
      fi: 'Tarkista HOKSin numero. HOKS voi olla myös poistettu.',
      sv: 'Kontrollera numret på HOKS. Den kan också ha raderats.',
      en: 'Check the number of the HOKS. It may also have been deleted.',
    },
    nykyinen: 'HOKS not found',
    esimerkki: {},
  },
  'ei-loydy.versio': {
    tila: 404,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'HOKSilla ei ole tällaista versiota.',
      sv: 'HOKS har ingen sådan version.',
      en: 'The HOKS has no such version.',
    },
    ohje: {
      fi: 'Hae HOKSin versioiden numerot osoitteesta /hoks/<numero>/versiot.',
      sv: 'Hämta numren på versionerna av HOKS på adressen /hoks/<nummer>/versiot.',
      en: 'Get the numbers of the versions of the HOKS at /hoks/<number>/versiot.',
    },
    esimerkki: {},
  },
  'ei-loydy.organisaatio-tunnuksella': {
    tila: 404,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Tunnuksella ei löydy organisaatiota.',
      sv: 'Det finns ingen organisation med identifieraren.',
      en: 'There is no organisation with the identifier.',
    },
    ohje: {
      fi: 'Tarkista organisaation tunnus Organisaatiopalvelusta.',
      sv: 'Kontrollera organisationens identifierare i Organisationstjänsten.',
      en: 'Check the identifier in the organisation service.',
    },
    esimerkki: {},
  },
  'ei-loydy.istunto': {
    tila: 404,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Lipulla alkanutta istuntoa ei ole.',
      sv: 'Det finns ingen session som har börjat med biljetten.',
      en: 'There is no session that began with the ticket.',
    },
    ohje: {
      fi: 'Istunto on jo päättynyt: mitään ei tarvitse tehdä.',
      sv: 'Sessionen har redan upphört: inget behöver göras.',
      en: 'The session has already ended: nothing needs to be done.',
    },
    esimerkki: {},
  },
  'ei-loydy.tyo': {
    tila: 404,
    korjaaja: 'oph',
    viesti: {
      fi: 'Tällaista taustatyötä ei ole.',
      sv: 'Det finns inget sådant bakgrundsjobb.',
      en: 'There is no such background job.',
    },
    ohje: {
      fi: 'Valitse työ ylläpidon luettelosta.',
      sv: 'Välj jobbet i administrationens lista.',
      en: 'Choose the job from the administration’s list.',
    },
    esimerkki: {},
  },
  'ei-loydy.ajo': {
    tila: 404,
    korjaaja: 'oph',
    viesti: {
      fi: 'Taustatyö ei ole käynnissä.',
      sv: 'Bakgrundsjobbet pågår inte.',
      en: 'The background job is not running.',
    },
    ohje: {
      fi: 'Työ on jo päättynyt tai peruttu. Päivitä sivu.',
      sv: 'Jobbet har redan avslutats eller avbrutits. Uppdatera sidan.',
      en: 'The job has already ended or been cancelled. Refresh the page.',
    },
    esimerkki: {},
  },
  'ei-loydy.luonnos': {
    tila: 404,
    korjaaja: 'koulutuksen-jarjestaja',
    viesti: {
      fi: 'Keskeneräistä HOKSia ei ole.',
      sv: 'Det finns inget oavslutat HOKS.',
      en: 'There is no unfinished HOKS.',
    },
    ohje: {
      fi: 'Luonnos on tallennettu HOKSiksi, poistettu tai vanhentunut. Aloita uusi.',
      sv: 'Utkastet har sparats som HOKS, raderats eller föråldrats. Börja på nytt.',
      en: 'The draft has been saved as a HOKS, deleted or has expired. Start a new one.',
    },
    esimerkki: {},
  },
  'ei-loydy.opiskeluoikeuden-hoks': {
    tila: 404,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Opiskeluoikeudella ei ole HOKSia.',
      sv: 'Studierätten har ingen HOKS.',
      en: 'The study right has no HOKS.',
    },
    ohje: {
      fi: 'Tarkista opiskeluoikeuden tunniste, tai luo HOKS.',
      sv: 'Kontrollera studierättens identifierare, eller skapa en HOKS.',
      en: 'Check the identifier of the study right, or create a HOKS.',
    },
    nykyinen: 'No HOKS found with given opiskeluoikeus',
    esimerkki: {},
  },
  'ei-loydy.oppijan-hoksit': {
    tila: 404,
    korjaaja: 'koulutuksen-jarjestaja',
    viesti: {
      fi: 'Opiskelijalla ei ole yhtään HOKSia.',
      sv: 'Den studerande har ingen HOKS.',
      en: 'The learner has no HOKS.',
    },
    ohje: {
      fi: 'HOKS näkyy, kun oppilaitos on tehnyt sen.',
      sv: 'HOKS visas när läroanstalten har gjort den.',
      en: 'The HOKS appears when the institution has made it.',
    },
    nykyinen: 'No HOKSes found',
    esimerkki: {},
  },
  'ei-loydy.oppija': {
    tila: 404,
    korjaaja: 'opiskelijahallinto',
    viesti: {
      fi: 'Opiskelijaa ei löydy.',
      sv: 'Den studerande hittas inte.',
      en: 'The learner was not found.',
    },
    ohje: {
      fi: 'Tarkista oppijanumero.',
      sv: 'Kontrollera studentnumret.',
      en: 'Check the learner number.',
    },
    esimerkki: {},
  },
  'ei-loydy.organisaatio': {
    tila: 400,
    korjaaja: 'koulutuksen-jarjestaja',
    viesti: {
      fi: 'Organisaatiota ei löydy Organisaatiopalvelusta.',
      sv: 'Organisationen finns inte i Organisationstjänsten.',
      en: 'The organisation is not in the organisation service.',
    },
    ohje: {
      fi: 'Tarkista organisaation tunniste.',
      sv: 'Kontrollera organisationens identifierare.',
      en: 'Check the identifier of the organisation.',
    },
    nykyinen: 'Organisation `{organisaatioOid}` not found from Organisaatiopalvelu',
    esimerkki: { parametrit: { organisaatioOid: '1.2.246.562.10.54453921329' } },
  },
  'pyynto.ei-http': {
    tila: 400,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Pyyntö ei ole HTTP-pyyntö.',
      sv: 'Begäran är inte en HTTP-begäran.',
      en: 'The request is not an HTTP request.',
    },
    ohje: {
      fi: 'Tarkista, että ohjelma lähettää kelvollisen pyynnön ja odottaa vastauksen loppuun.',
      sv: 'Kontrollera att programmet skickar en giltig begäran och väntar tills svaret är klart.',
      en: 'Check that the program sends a valid request and waits for the whole answer.',
    },
    esimerkki: {},
  },
  'pyynto.otsakkeet-liian-suuret': {
    tila: 431,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Pyynnön otsakkeet ovat liian suuret.',
      sv: 'Rubrikerna i begäran är för stora.',
      en: 'The headers of the request are too large.',
    },
    ohje: {
      fi: 'Lähetä vähemmän tai lyhyempiä otsakkeita ja evästeitä: yhteensä enintään 16 kilotavua.',
      sv: 'Skicka färre eller kortare rubriker och kakor: högst 16 kilobyte sammanlagt.',
      en: 'Send fewer or shorter headers and cookies: 16 kilobytes at most in all.',
    },
    esimerkki: {},
  },
  'palvelu.ei-vastaa': {
    tila: 503,
    korjaaja: 'yrita-uudelleen',
    viesti: {
      fi: '{palvelu} ei vastaa juuri nyt.',
      sv: '{palvelu} svarar inte just nu.',
      en: '{palvelu} is not answering at the moment.',
    },
    ohje: {
      fi: 'Mitään ei tallennettu. Odota otsakkeen Retry-After kertoma aika ja yritä uudelleen.',
      sv: 'Ingenting sparades. Vänta den tid som rubriken Retry-After anger och försök igen.',
      en: 'Nothing was saved. Wait for the time given in the header Retry-After and try again.',
    },
    nykyinen: 'Error while {tekeminen} {palvelu}',
    esimerkki: { parametrit: { palvelu: 'Koski', tekeminen: 'contacting' } },
  },
  'palvelin.virhe': {
    tila: 500,
    korjaaja: 'oph',
    viesti: {
      fi: 'Palvelussa tapahtui virhe.',
      sv: 'Ett fel inträffade i tjänsten.',
      en: 'An error occurred in the service.',
    },
    ohje: {
      fi: 'Yritä uudelleen. Jos virhe toistuu, kerro pyynnön tunnus (pyynto-id) Opetushallitukselle.',
      sv: 'Försök igen. Om felet upprepas, uppge begärans id (pyynto-id) för Utbildningsstyrelsen.',
      en: 'Try again. If it happens again, give the request id (pyynto-id) to the Finnish National Agency for Education.',
    },
    esimerkki: {},
  },
} as const satisfies Virhelajit
