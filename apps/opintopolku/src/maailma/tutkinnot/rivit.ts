import type { Koodirivi } from '../koodistot.ts'

/** A unit: code, competence points, names. */
export type Osarivi = readonly [koodiArvo: string, laajuus: number, fi: string, sv?: string, en?: string]

/**
 * A qualification in the form in which it is written down. Names and codes are public facts of Koodisto and ePerusteet;
 * made up are ids from nine million up, diary numbers that begin with `OPH-90`, and codes of tutkintonimikkeet. The codes
 * 371141 and 334117 are unchecked, and so are sizes other than those of the vehicle sector and of the common units.
 */
export interface Tutkintorivi {
  id: number
  diaarinumero: string
  tutkintokoodi: string
  nimi: readonly [fi: string, sv: string, en: string]
  /** Koodisto `koulutustyyppi`: 1 perustutkinto, 11 ammattitutkinto. */
  koulutustyyppi: '1' | '11'
  laajuus: number
  voimassaoloAlkaa: string
  osaamisalat: readonly Koodirivi[]
  tutkintonimikkeet: readonly Koodirivi[]
  pakolliset: readonly Osarivi[]
  valinnaiset: readonly Osarivi[]
}
