import { onkoOpiskeluoikeusOid, onkoOppijaOid } from '@ehoks/schema/muodot/oid'
import type { HoksinPuute, HoksinTila, OppijalistanRivi } from '@ehoks/schema/rajapinta/oppijalista'
import type { Taulukonkieli } from '@ehoks/schema/rajapinta/vienti'
import { helsinginPaivana } from '../../clock.ts'
import { nimiKielella, type Vientisarake } from '../../vienti.ts'

/** A part of the search: an identifier, or a word of the name in small letters. */
export type Hakutermi =
  | { laji: 'nimi' | 'oppija' | 'opiskeluoikeus' | 'eid'; arvo: string }
  | { laji: 'hoks-id'; arvo: number }

const SUURIN_ID = 2_147_483_647
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu

/** The search in parts, by spaces and commas: what looks like an identifier is one. */
export const hakutermit = (haku = ''): Hakutermi[] =>
  haku
    .split(/[\s,]+/u)
    .filter((sana) => sana !== '')
    .map((sana) => {
      if (onkoOppijaOid(sana)) return { laji: 'oppija', arvo: sana }
      if (onkoOpiskeluoikeusOid(sana)) return { laji: 'opiskeluoikeus', arvo: sana }
      if (UUID.test(sana)) return { laji: 'eid', arvo: sana }
      if (/^\d{1,10}$/u.test(sana) && Number(sana) <= SUURIN_ID) return { laji: 'hoks-id', arvo: Number(sana) }
      return { laji: 'nimi', arvo: sana.toLowerCase() }
    })

type Tekstit = Readonly<Record<Taulukonkieli, string>>
const kolmella = (fi: string, sv: string, en: string): Tekstit => ({ fi, sv, en })

const TILAT: Readonly<Record<HoksinTila, Tekstit>> = {
  voimassa: kolmella('Voimassa', 'I kraft', 'In force'),
  saavutettu: kolmella('Osaaminen saavutettu', 'Kunnandet har uppnåtts', 'Competence achieved'),
  paattynyt: kolmella('Opiskeluoikeus päättynyt', 'Studierätten har upphört', 'Study right ended'),
}

const PUUTTEET: Readonly<Record<HoksinPuute, Tekstit>> = {
  'jakson-tiedot-puuttuvat': kolmella(
    'Työpaikkajakson tietoja puuttuu',
    'Uppgifter om en arbetsplatsperiod saknas',
    'Workplace period lacks data',
  ),
  'naytto-ohi': kolmella('Näytön päivä on mennyt', 'Yrkesprovets datum har passerat', 'Demonstration date has passed'),
  paivittamatta: kolmella('Ei päivitetty 6 kuukauteen', 'Inte uppdaterad på 6 månader', 'Not updated for 6 months'),
  'opiskeluoikeus-puuttuu': kolmella(
    'Opiskeluoikeutta ei ole Koskessa',
    'Studierätten finns inte i Koski',
    'Study right is not in Koski',
  ),
}

const SEURAAVAT: Readonly<Record<NonNullable<OppijalistanRivi['seuraava']>['laji'], Tekstit>> = {
  'jakso-alkaa': kolmella('Työpaikkajakso alkaa', 'Arbetsplatsperioden börjar', 'Workplace period begins'),
  'jakso-paattyy': kolmella('Työpaikkajakso päättyy', 'Arbetsplatsperioden slutar', 'Workplace period ends'),
  naytto: kolmella('Näyttö', 'Yrkesprov', 'Demonstration'),
}

const KASIN = kolmella('Käsin', 'Manuellt', 'By hand')
const JARJESTELMASTA = kolmella('Järjestelmästä', 'Från ett system', 'From a system')

/** The columns of the list as a file, in the reader's language. */
export const oppijalistanSarakkeet = (kieli: Taulukonkieli): Vientisarake<OppijalistanRivi>[] => [
  { otsikko: kolmella('Opiskelija', 'Studerande', 'Student')[kieli], arvo: ({ oppija }) => oppija.nimi, leveys: 30 },
  {
    otsikko: kolmella('Oppijanumero', 'Studentnummer', 'Learner number')[kieli],
    arvo: ({ oppija }) => oppija.oid,
    leveys: 28,
  },
  {
    otsikko: kolmella('Tutkinto', 'Examen', 'Qualification')[kieli],
    arvo: (rivi) => nimiKielella(rivi['tutkinto-nimi'], kieli),
    leveys: 40,
  },
  {
    otsikko: kolmella('Osaamisala', 'Kompetensområde', 'Specialisation')[kieli],
    arvo: (rivi) => nimiKielella(rivi['osaamisala-nimi'], kieli),
    leveys: 30,
  },
  { otsikko: kolmella('Tila', 'Status', 'State')[kieli], arvo: ({ tila }) => TILAT[tila][kieli] },
  {
    otsikko: kolmella('Keskeneräistä', 'Att åtgärda', 'To be mended')[kieli],
    arvo: ({ puutteet }) => puutteet.map((puute) => PUUTTEET[puute][kieli]).join(', '),
    leveys: 34,
  },
  {
    otsikko: kolmella('Seuraavaksi', 'Härnäst', 'Next')[kieli],
    arvo: ({ seuraava }) => seuraava && SEURAAVAT[seuraava.laji][kieli],
    leveys: 24,
  },
  {
    otsikko: kolmella('Seuraava päivä', 'Nästa dag', 'Next date')[kieli],
    arvo: ({ seuraava }) => seuraava?.paiva,
    paiva: true,
  },
  {
    otsikko: kolmella('Hyväksytty', 'Godkänd', 'Approved')[kieli],
    arvo: (rivi) => rivi['ensikertainen-hyvaksyminen'],
    paiva: true,
  },
  {
    otsikko: kolmella('Päivitetty', 'Uppdaterad', 'Updated')[kieli],
    arvo: ({ paivitetty }) => helsinginPaivana(new Date(paivitetty)),
    paiva: true,
  },
  {
    otsikko: kolmella('Tallennustapa', 'Registrering', 'Entered')[kieli],
    arvo: ({ manuaalisyotto }) => (manuaalisyotto ? KASIN : JARJESTELMASTA)[kieli],
  },
  { otsikko: kolmella('HOKS-numero', 'PUK-nummer', 'HOKS number')[kieli], arvo: (rivi) => rivi['hoks-id'] },
  {
    otsikko: kolmella('Opiskeluoikeus', 'Studierätt', 'Study right')[kieli],
    arvo: (rivi) => rivi['opiskeluoikeus-oid'],
    leveys: 28,
  },
]
