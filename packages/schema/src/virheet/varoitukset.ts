import type { Virhelajit } from './virhelaji.ts'

const JAKSO = '/hankittavat-ammat-tutkinnon-osat/0/osaamisen-hankkimistavat/0'

/** What is accepted but hardly meant: told in dry runs, in answers that carry the stored HOKS and in the transfer log. */
export const varoitukset = {
  'varoitus.yksiloiva-tunniste.toistuu': {
    tila: 200,
    korjaaja: 'lahdejarjestelma',
    viesti: {
      fi: 'Sama yksilöivä tunniste on HOKSin toisellakin jaksolla.',
      sv: 'En annan period i HOKS har samma individuella identifierare.',
      en: 'Another period of the HOKS has the same identifier.',
    },
    ohje: {
      fi: 'Anna jokaiselle jaksolle oma yksiloiva-tunniste. Työpaikkakysely tehdään vain ensimmäisestä jaksosta, jolla tunniste on.',
      sv: 'Ge varje period en egen yksiloiva-tunniste. Arbetsplatsenkäten görs bara för den första perioden med identifieraren.',
      en: 'Give every period a yksiloiva-tunniste of its own. The workplace survey is made only for the first period that has it.',
    },
    esimerkki: { polku: `${JAKSO}/yksiloiva-tunniste` },
  },
  'varoitus.tyopaikkajakso.tyopaikka-puuttuu': {
    tila: 200,
    korjaaja: 'koulutuksen-jarjestaja',
    viesti: {
      fi: 'Työpaikkajaksosta puuttuvat työpaikan tiedot, joten jaksosta ei lähde työpaikkakyselyä.',
      sv: 'Uppgifter om arbetsplatsen saknas i perioden, och därför skickas ingen arbetsplatsenkät för den.',
      en: 'The period has no data of the workplace, so no workplace survey will be sent for it.',
    },
    ohje: {
      fi: 'Lisää tyopaikalla-jarjestettava-koulutus: työpaikan nimi, Y-tunnus ja vastuullinen työpaikkaohjaaja.',
      sv: 'Lägg till tyopaikalla-jarjestettava-koulutus: arbetsplatsens namn, FO-nummer och ansvariga handledare.',
      en: 'Add tyopaikalla-jarjestettava-koulutus: the name, the business ID and the responsible instructor of the workplace.',
    },
    esimerkki: { polku: `${JAKSO}/tyopaikalla-jarjestettava-koulutus` },
  },
  'varoitus.tyopaikkajakso.ohjaajan-yhteystieto-puuttuu': {
    tila: 200,
    korjaaja: 'koulutuksen-jarjestaja',
    viesti: {
      fi: 'Työpaikkaohjaajalta puuttuvat sähköpostiosoite ja puhelinnumero, joten kysely ei tavoita häntä.',
      sv: 'Handledarens e-postadress och telefonnummer saknas, och därför når enkäten inte fram.',
      en: 'The instructor has neither an e-mail address nor a phone number, so the survey cannot be delivered.',
    },
    ohje: {
      fi: 'Lisää vastuullisen työpaikkaohjaajan sähköpostiosoite tai puhelinnumero.',
      sv: 'Lägg till den ansvariga handledarens e-postadress eller telefonnummer.',
      en: 'Add the e-mail address or the phone number of the responsible instructor.',
    },
    esimerkki: { polku: `${JAKSO}/tyopaikalla-jarjestettava-koulutus/vastuullinen-tyopaikka-ohjaaja` },
  },
  'varoitus.opiskelija.yhteystieto-puuttuu': {
    tila: 200,
    korjaaja: 'koulutuksen-jarjestaja',
    viesti: {
      fi: 'Opiskelijan sähköpostiosoite ja puhelinnumero puuttuvat, joten opiskelijakyselyt eivät tavoita häntä.',
      sv: 'Den studerandes e-postadress och telefonnummer saknas, och därför når studerandeenkäterna inte fram.',
      en: 'The learner has neither an e-mail address nor a phone number, so the learner surveys cannot be delivered.',
    },
    ohje: {
      fi: 'Lisää opiskelijan sahkoposti tai puhelinnumero.',
      sv: 'Lägg till den studerandes sahkoposti eller puhelinnumero.',
      en: 'Add the sahkoposti or the puhelinnumero of the learner.',
    },
    esimerkki: { polku: '/sahkoposti' },
  },
} as const satisfies Virhelajit
