import { hoksvirheet } from './hoks.ts'
import { jakovirheet } from './jaot.ts'
import { palveluvirheet } from './palvelu.ts'
import { rakennevirheet } from './rakenne.ts'
import { varoitukset } from './varoitukset.ts'
import type { Parametrit, Virhelaji } from './virhelaji.ts'
import { yllapitovirheet } from './yllapito.ts'

const kaikki = {
  ...rakennevirheet,
  ...hoksvirheet,
  ...palveluvirheet,
  ...jakovirheet,
  ...yllapitovirheet,
  ...varoitukset,
}

export type Virhekoodi = keyof typeof kaikki

/** Every error that the service answers, by code: the errors on the wire and their documentation come from here. */
export const luettelo: Readonly<Record<Virhekoodi, Virhelaji>> = kaikki

/** Whether a text is a code of the catalogue. */
export const onkoVirhekoodi = (koodi: string): koodi is Virhekoodi => Object.hasOwn(luettelo, koodi)

/** An error or a warning before it is put into words. */
export interface Virhe {
  readonly koodi: Virhekoodi
  /** JSON pointer to the very field; absent when the error is not about the body. */
  readonly polku?: string
  /** JSON pointer to the value that a rule judged, when `polku` is deeper: there today's `errors` has its message. */
  readonly kohde?: string
  /** Values for the placeholders of the texts. */
  readonly parametrit?: Parametrit
}

/** The names of the placeholders `{name}` in a text. */
type Paikat<T> = T extends `${string}{${infer Nimi}}${infer Loput}` ? Nimi | Paikat<Loput> : never
type ViestinPaikat<L> = L extends { viesti: { fi: infer V }; ohje: { fi: infer O } } ? Paikat<V> | Paikat<O> : never
type NykyisenPaikat<L> = L extends { nykyinen: infer N } ? Paikat<N> : never
type KoodinPaikat<K extends Virhekoodi> = ViestinPaikat<(typeof kaikki)[K]> | NykyisenPaikat<(typeof kaikki)[K]>

type Sijainti = Pick<Virhe, 'polku' | 'kohde'>
type Tiedot<K extends Virhekoodi> = [KoodinPaikat<K>] extends [never]
  ? [tiedot?: Sijainti]
  : [tiedot: Sijainti & { readonly parametrit: Readonly<Record<KoodinPaikat<K>, string | number>> }]

/** An error of the catalogue: where it is, and a value for every placeholder that its texts have. */
export const virhe = <K extends Virhekoodi>(koodi: K, ...[tiedot]: Tiedot<K>): Virhe => ({ koodi, ...tiedot })
