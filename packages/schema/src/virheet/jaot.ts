import type { Virhelajit } from './virhelaji.ts'

const PYYDA_UUSI_LINKKI = {
  fi: 'Pyydä opiskelijalta uusi linkki.',
  sv: 'Be den studerande om en ny länk.',
  en: 'Ask the learner for a new link.',
} as const

/** Sharing a part of a plan by a link. */
export const jakovirheet = {
  'jako.loppu-menneisyydessa': {
    tila: 400,
    korjaaja: 'yrita-uudelleen',
    viesti: {
      fi: 'Jaon viimeinen päivä on jo mennyt.',
      sv: 'Delningens sista dag har redan passerat.',
      en: 'The last day of the share has already passed.',
    },
    ohje: {
      fi: 'Valitse viimeiseksi päiväksi tämä päivä tai myöhempi.',
      sv: 'Välj dagens datum eller ett senare som sista dag.',
      en: 'Choose today or a later day as the last one.',
    },
    nykyinen: 'Shared link end date cannot be in the past',
    esimerkki: { polku: '/voimassaolo-loppu', virheellinen: '2020-01-31', kelpaava: '2027-01-31' },
  },
  'jako.loppu-ennen-alkua': {
    tila: 400,
    korjaaja: 'yrita-uudelleen',
    viesti: {
      fi: 'Jaon viimeinen päivä on ennen ensimmäistä.',
      sv: 'Delningens sista dag är före den första.',
      en: 'The last day of the share is before the first one.',
    },
    ohje: {
      fi: 'Valitse viimeiseksi päiväksi sama päivä kuin ensimmäinen tai myöhempi.',
      sv: 'Välj samma dag som den första eller en senare som sista dag.',
      en: 'Choose the first day or a later one as the last one.',
    },
    nykyinen: 'Shared link end date cannot be before the start date',
    esimerkki: { polku: '/voimassaolo-loppu', virheellinen: '2027-01-30', kelpaava: '2027-01-31' },
  },
  'jako.liian-pitka': {
    tila: 400,
    korjaaja: 'yrita-uudelleen',
    viesti: {
      fi: 'Jako voi olla voimassa enintään vuoden.',
      sv: 'Delningen kan gälla i högst ett år.',
      en: 'A share can be in force for a year at most.',
    },
    ohje: {
      fi: 'Valitse aikaisempi viimeinen päivä. Jakoa voi myöhemmin jatkaa.',
      sv: 'Välj en tidigare sista dag. Delningen kan förlängas senare.',
      en: 'Choose an earlier last day. The share can be extended later.',
    },
    esimerkki: { polku: '/voimassaolo-loppu', virheellinen: '2029-01-31', kelpaava: '2027-01-31' },
  },
  'jako.kohde-puuttuu': {
    tila: 400,
    korjaaja: 'yrita-uudelleen',
    viesti: {
      fi: 'Jaettavaa kohtaa ei ole suunnitelmassa.',
      sv: 'Det som skulle delas finns inte i planen.',
      en: 'What was to be shared is not in the plan.',
    },
    ohje: {
      fi: 'Avaa suunnitelma uudelleen ja valitse jakso tai näyttö, joka siinä nyt on.',
      sv: 'Öppna planen på nytt och välj en period eller ett yrkesprov som finns i den nu.',
      en: 'Open the plan again and choose a period or a demonstration that is in it now.',
    },
    esimerkki: { polku: '/shared-module-uuid' },
  },
  'jako.liian-monta': {
    tila: 400,
    korjaaja: 'yrita-uudelleen',
    viesti: {
      fi: 'Sinulla on jo {enintaan} voimassa olevaa jakoa.',
      sv: 'Du har redan {enintaan} delningar som gäller.',
      en: 'You already have {enintaan} shares in force.',
    },
    ohje: {
      fi: 'Lopeta ensin jako, jota et enää tarvitse.',
      sv: 'Avsluta först en delning som du inte längre behöver.',
      en: 'End first a share that you no longer need.',
    },
    esimerkki: { parametrit: { enintaan: 50 } },
  },
  'jako.liikaa-palautetta': {
    tila: 400,
    korjaaja: 'yrita-uudelleen',
    viesti: {
      fi: 'Tästä linkistä on jo lähetetty monta viestiä.',
      sv: 'Många meddelanden har redan skickats via den här länken.',
      en: 'Many messages have already been sent through this link.',
    },
    ohje: {
      fi: 'Ota yhteyttä opiskelijaan tai oppilaitokseen.',
      sv: 'Kontakta den studerande eller läroanstalten.',
      en: 'Contact the learner or the institution.',
    },
    esimerkki: {},
  },
  'jako.vastaanottaja-puuttuu': {
    tila: 400,
    korjaaja: 'yrita-uudelleen',
    viesti: {
      fi: 'Viestiä ei voi lähettää ilman vastaanottajan sähköpostiosoitetta.',
      sv: 'Meddelandet kan inte skickas utan mottagarens e-postadress.',
      en: 'The message cannot be sent without the recipient’s e-mail address.',
    },
    ohje: {
      fi: 'Kirjoita sähköpostiosoite, tai välitä linkki itse.',
      sv: 'Skriv en e-postadress, eller förmedla länken själv.',
      en: 'Write an e-mail address, or pass the link on yourself.',
    },
    esimerkki: { polku: '/vastaanottaja-sahkoposti' },
  },
  'jako.tuntematon': {
    tila: 404,
    korjaaja: 'yrita-uudelleen',
    viesti: {
      fi: 'Jakoa ei löydy.',
      sv: 'Delningen hittas inte.',
      en: 'There is no such share.',
    },
    ohje: {
      fi: 'Tarkista, että osoite on kokonainen, tai pyydä opiskelijalta uusi linkki.',
      sv: 'Kontrollera att adressen är hel, eller be den studerande om en ny länk.',
      en: 'Check that the address is whole, or ask the learner for a new link.',
    },
    esimerkki: {},
  },
  'ei-loydy.kalenteri': {
    tila: 404,
    korjaaja: 'yrita-uudelleen',
    viesti: {
      fi: 'Kalenteria ei löydy.',
      sv: 'Kalendern hittas inte.',
      en: 'There is no such calendar.',
    },
    ohje: {
      fi: 'Hae uusi osoite eHOKSin asetuksista.',
      sv: 'Hämta en ny adress i eHOKS inställningar.',
      en: 'Get a new address from the settings of eHOKS.',
    },
    esimerkki: {},
  },
  'jako.vanhentunut': {
    tila: 410,
    korjaaja: 'yrita-uudelleen',
    viesti: {
      fi: 'Jaon voimassaolo on päättynyt.',
      sv: 'Delningen gäller inte längre.',
      en: 'The share is no longer in force.',
    },
    ohje: PYYDA_UUSI_LINKKI,
    nykyinen: 'Shared link is expired',
    esimerkki: {},
  },
  'jako.paattynyt': {
    tila: 410,
    korjaaja: 'yrita-uudelleen',
    viesti: {
      fi: 'Jako on lopetettu.',
      sv: 'Delningen har avslutats.',
      en: 'The share has been ended.',
    },
    ohje: PYYDA_UUSI_LINKKI,
    esimerkki: {},
  },
  'jako.poistunut': {
    tila: 410,
    korjaaja: 'yrita-uudelleen',
    viesti: {
      fi: 'Jaettua kohtaa ei enää ole opiskelijan suunnitelmassa.',
      sv: 'Det som delades finns inte längre i den studerandes plan.',
      en: 'What was shared is no longer in the learner’s plan.',
    },
    ohje: {
      fi: 'Kysy opiskelijalta tai oppilaitokselta, mitä on sovittu.',
      sv: 'Fråga den studerande eller läroanstalten vad som har avtalats.',
      en: 'Ask the learner or the institution what has been agreed.',
    },
    esimerkki: {},
  },
  'jako.ei-viela': {
    tila: 423,
    korjaaja: 'yrita-uudelleen',
    viesti: {
      fi: 'Jako ei ole vielä voimassa.',
      sv: 'Delningen gäller inte ännu.',
      en: 'The share is not yet in force.',
    },
    ohje: {
      fi: 'Avaa linkki uudelleen jaon ensimmäisenä päivänä tai sen jälkeen.',
      sv: 'Öppna länken på nytt den dag då delningen börjar gälla eller senare.',
      en: 'Open the link again on the first day of the share or later.',
    },
    nykyinen: 'Shared link not yet active',
    esimerkki: {},
  },
} as const satisfies Virhelajit
