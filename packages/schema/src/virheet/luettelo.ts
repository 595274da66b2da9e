import { type Static, Type } from 'typebox'

/** Languages of the texts. */
export const KIELET = ['fi', 'sv', 'en'] as const
export type Kieli = (typeof KIELET)[number]
export type Tekstit = Readonly<Record<Kieli, string>>

/** Who can mend it: the sending system, the provider, the study administration, OPH – or nobody: try again. */
export const Korjaaja = Type.Enum([
  'lahdejarjestelma',
  'koulutuksen-jarjestaja',
  'opiskelijahallinto',
  'oph',
  'yrita-uudelleen',
])
export type Korjaaja = Static<typeof Korjaaja>

export type Virhekoodi = string

/** An error or a warning before it is put into words. */
export interface Virhe {
  readonly koodi: Virhekoodi
  /** JSON pointer to the very field; absent when the error is not about the body. */
  readonly polku?: string
  /** JSON pointer to the value that the rule judges, when `polku` is deeper: where today's `errors` has the message. */
  readonly kohde?: string
  /** Values for the placeholders of the texts. */
  readonly parametrit?: Readonly<Record<string, string | number>>
}
