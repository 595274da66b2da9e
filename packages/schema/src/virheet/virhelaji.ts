import { type Static, Type } from 'typebox'
import type { Tekstit } from './kieli.ts'

/** Who can mend it: the sending system, the provider, the study administration, OPH – or nobody: try again. */
export const Korjaaja = Type.Enum([
  'lahdejarjestelma',
  'koulutuksen-jarjestaja',
  'opiskelijahallinto',
  'oph',
  'yrita-uudelleen',
])

export type Parametrit = Readonly<Record<string, string | number>>

/** One kind of error. Texts may have placeholders `{name}`; they never repeat what the sender sent. */
export interface Virhelaji {
  /** HTTP status of an answer that has only errors of this kind; 200: a warning, the data were accepted. */
  readonly tila: 200 | 400 | 401 | 403 | 404 | 410 | 412 | 413 | 415 | 423 | 429 | 431 | 500 | 503
  readonly korjaaja: Static<typeof Korjaaja>
  /** What is wrong. */
  readonly viesti: Tekstit
  /** What to do about it. */
  readonly ohje: Tekstit
  /** Today's text of this error in `error` (or the route's own key). Clients may match it: the same in every language. */
  readonly nykyinen?: string
  /** Today's text of this error as a leaf of `errors`: the same in every language. */
  readonly nykyinenLehti?: string
  /** Where it comes up and, for a value, what was wrong with it and what would do; for the documentation. */
  readonly esimerkki: {
    readonly polku?: string
    readonly virheellinen?: string
    readonly kelpaava?: string
    readonly parametrit?: Parametrit
  }
}
export type Virhelajit = Readonly<Record<string, Virhelaji>>
