import { luettelo, onkoVirhekoodi, type Virhekoodi } from '@ehoks/schema/virheet/luettelo'

// The errors of writing a HOKS, as the descriptions of the routes tell them.

/** What Koski, Oppijanumerorekisteri or the stored HOKSes say against a write. */
const TOSIASIOIDEN = [
  'hoks.opiskeluoikeus.jo-hoks',
  'hoks.opiskeluoikeus.poistettu-hoks',
  'hoks.opiskeluoikeus.ei-koskessa',
  'hoks.opiskeluoikeus.ei-oppijan',
  'hoks.opiskeluoikeus.sisaltyy-toiseen',
  'hoks.opiskeluoikeus.paattynyt',
  'hoks.opiskeluoikeus.paattynyt-muutos',
  'hoks.opiskeluoikeus.paattynyt-poisto',
  'hoks.opiskeluoikeus-oid.muuttunut',
  'hoks.opiskeluoikeus-oid.eri',
  'hoks.oppija.ei-oppijanumerorekisterissa',
  'hoks.oppija-oid.muuttunut',
  'hoks.oppija-oid.eri',
  'hoks.id.eri',
] as const satisfies readonly Virhekoodi[]

const alkaa = (...alut: string[]) =>
  Object.keys(luettelo).filter(
    (koodi): koodi is Virhekoodi => onkoVirhekoodi(koodi) && alut.some((alku) => koodi.startsWith(alku)),
  )
const muodon = alkaa('rakenne.', 'muoto.')

/** The form of the document and its rules. */
export const TARKISTUKSEN_VIRHEET: readonly Virhekoodi[] = [
  ...muodon,
  ...alkaa('hoks.').filter((koodi) => !TOSIASIOIDEN.some((tosiasia) => tosiasia === koodi)),
]

export const LUONNIN_VIRHEET: readonly Virhekoodi[] = [
  ...TARKISTUKSEN_VIRHEET,
  'hoks.opiskeluoikeus.jo-hoks',
  'hoks.opiskeluoikeus.poistettu-hoks',
  'hoks.opiskeluoikeus.ei-koskessa',
  'hoks.opiskeluoikeus.ei-oppijan',
  'hoks.opiskeluoikeus.sisaltyy-toiseen',
  'hoks.opiskeluoikeus.paattynyt',
  'hoks.oppija.ei-oppijanumerorekisterissa',
]

const MUUTOKSEN_TOSIASIAT: readonly Virhekoodi[] = [
  'hoks.id.eri',
  'hoks.opiskeluoikeus.ei-koskessa',
  'hoks.opiskeluoikeus.paattynyt-muutos',
  'hoks.opiskeluoikeus-oid.muuttunut',
  'hoks.oppija-oid.muuttunut',
  'pyynto.versio-vanhentunut',
]

export const KORVAUKSEN_VIRHEET: readonly Virhekoodi[] = [...TARKISTUKSEN_VIRHEET, ...MUUTOKSEN_TOSIASIAT]

/** Of changing top-level fields: there are no parts that could be wrong. */
export const PAIVITYKSEN_VIRHEET: readonly Virhekoodi[] = [
  ...muodon,
  'hoks.opiskeluoikeus.vaara-tyyppi',
  'hoks.tuva-opiskeluoikeus-oid.ei-sallittu',
  'hoks.osaamisen-saavuttamisen-pvm.vaara-aika',
  ...MUUTOKSEN_TOSIASIAT,
]
