import type { Nimet } from '@ehoks/schema/rajapinta/nakymat'
import type { JaksoraportinRivi, OikeudetonRivi } from '@ehoks/schema/rajapinta/raporttinakymat'
import type { JAKSON_PUUTTEET } from '@ehoks/schema/rajapinta/tehtavat'
import type { Taulukonkieli } from '@ehoks/schema/rajapinta/vienti'
import { helsinginPaivana } from '../../clock.ts'
import { nimiKielella, type Vientisarake } from '../../vienti.ts'

type Tekstit = Readonly<Record<Taulukonkieli, string>>
const kolmella = (fi: string, sv: string, en: string): Tekstit => ({ fi, sv, en })

const PUUTTEET: Readonly<Record<(typeof JAKSON_PUUTTEET)[number], Tekstit>> = {
  'tyopaikan-nimi': kolmella('Työpaikan nimi', 'Arbetsplatsens namn', 'Name of the workplace'),
  'y-tunnus': kolmella('Y-tunnus', 'FO-nummer', 'Business ID'),
  ohjaaja: kolmella('Työpaikkaohjaaja', 'Arbetsplatshandledare', 'Workplace instructor'),
  'ohjaajan-yhteystieto': kolmella(
    'Ohjaajan yhteystieto',
    'Handledarens kontaktuppgifter',
    'Contact data of the instructor',
  ),
  'osa-aikaisuustieto': kolmella('Osa-aikaisuustieto', 'Uppgift om deltid', 'Part-time figure'),
}

const OPISKELIJA = kolmella('Opiskelija', 'Studerande', 'Student')
const OPPIJANUMERO = kolmella('Oppijanumero', 'Studentnummer', 'Learner number')
const TUTKINTO = kolmella('Tutkinto', 'Examen', 'Qualification')
const HOKS_NUMERO = kolmella('HOKS-numero', 'PUK-nummer', 'HOKS number')
const OPISKELUOIKEUS = kolmella('Opiskeluoikeus', 'Studierätt', 'Study right')

type Kenen = Pick<OikeudetonRivi, 'oppija' | 'hoks-id' | 'opiskeluoikeus-oid' | 'tutkinto-nimi'>

const kenen = (kieli: Taulukonkieli): Vientisarake<Kenen>[] => [
  { otsikko: OPISKELIJA[kieli], arvo: ({ oppija }) => oppija.nimi, leveys: 30 },
  { otsikko: OPPIJANUMERO[kieli], arvo: ({ oppija }) => oppija.oid, leveys: 28 },
  { otsikko: TUTKINTO[kieli], arvo: (rivi) => nimiKielella(rivi['tutkinto-nimi'], kieli), leveys: 40 },
]
const mika = (kieli: Taulukonkieli): Vientisarake<Kenen>[] => [
  { otsikko: HOKS_NUMERO[kieli], arvo: (rivi) => rivi['hoks-id'] },
  { otsikko: OPISKELUOIKEUS[kieli], arvo: (rivi) => rivi['opiskeluoikeus-oid'], leveys: 28 },
]

/** The workplace periods as a file, in the reader's language. A row brings the names of its codes along. */
export const jaksojenSarakkeet = (kieli: Taulukonkieli): Vientisarake<JaksoraportinRivi & { nimet: Nimet }>[] => {
  const koodi = (nimet: Nimet, arvo: string | undefined) =>
    arvo === undefined ? undefined : (nimiKielella(nimet[arvo]?.nimi ?? {}, kieli) ?? arvo)
  return [
    ...kenen(kieli),
    {
      otsikko: kolmella('Tutkinnon osa', 'Examensdel', 'Qualification unit')[kieli],
      arvo: (rivi) => koodi(rivi.nimet, rivi['tutkinnon-osa-koodi-uri']) ?? rivi['tutkinnon-osa-nimi'],
      leveys: 34,
    },
    {
      otsikko: kolmella('Hankkimistapa', 'Sätt att förvärva kunnande', 'Way of acquiring')[kieli],
      arvo: (rivi) => koodi(rivi.nimet, rivi['osaamisen-hankkimistapa-koodi-uri']),
    },
    { otsikko: kolmella('Alkaa', 'Börjar', 'Begins')[kieli], arvo: ({ alku }) => alku, paiva: true },
    { otsikko: kolmella('Päättyy', 'Slutar', 'Ends')[kieli], arvo: ({ loppu }) => loppu, paiva: true },
    {
      otsikko: kolmella('Työpaikka', 'Arbetsplats', 'Workplace')[kieli],
      arvo: (rivi) => rivi['tyopaikan-nimi'],
      leveys: 30,
    },
    { otsikko: PUUTTEET['y-tunnus'][kieli], arvo: (rivi) => rivi['tyopaikan-y-tunnus'] },
    { otsikko: PUUTTEET.ohjaaja[kieli], arvo: (rivi) => rivi['ohjaaja-nimi'], leveys: 26 },
    {
      otsikko: kolmella('Sähköposti', 'E-post', 'E-mail')[kieli],
      arvo: (rivi) => rivi['ohjaaja-sahkoposti'],
      leveys: 30,
    },
    {
      otsikko: kolmella('Puhelinnumero', 'Telefonnummer', 'Phone number')[kieli],
      arvo: (rivi) => rivi['ohjaaja-puhelinnumero'],
    },
    {
      otsikko: kolmella('Osa-aikaisuus, %', 'Deltid, %', 'Part-time share, %')[kieli],
      arvo: (rivi) => rivi['osa-aikaisuustieto'],
    },
    {
      otsikko: kolmella('Puuttuu', 'Saknas', 'Missing')[kieli],
      arvo: ({ puuttuu }) => puuttuu.map((puute) => PUUTTEET[puute][kieli]).join(', '),
      leveys: 34,
    },
    ...mika(kieli),
  ]
}

/** The HOKSes without a study right as a file. */
export const oikeudettomienSarakkeet = (kieli: Taulukonkieli): Vientisarake<OikeudetonRivi>[] => [
  ...kenen(kieli),
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
    otsikko: kolmella('Puuttuminen huomattu', 'Saknades vid kontroll', 'Found missing')[kieli],
    arvo: ({ huomattu }) => helsinginPaivana(new Date(huomattu)),
    paiva: true,
  },
  ...mika(kieli),
]
