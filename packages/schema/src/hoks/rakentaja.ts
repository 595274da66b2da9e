import type { Static, TSchema } from 'typebox'
import type { Saanto } from './saannot.ts'

/** The forms of a HOKS that differ in shape; the `-virkailija` variants differ from these in rule R6 only. */
export const PERUSVARIANTIT = ['get', 'post', 'put', 'patch', 'get-vipunen'] as const
export type Perusvariantti = (typeof PERUSVARIANTIT)[number]

/** Required, optional, or not allowed. */
type Pakollisuus = 'R' | 'O' | '-'
type Saatavuus = Readonly<Record<Perusvariantti, Pakollisuus>>

/** In every variant. */
const PAKOLLINEN = { get: 'R', post: 'R', put: 'R', patch: 'R', 'get-vipunen': 'R' } as const
const VALINNAINEN = { get: 'O', post: 'O', put: 'O', patch: 'O', 'get-vipunen': 'O' } as const
const VAIN_VASTAUKSISSA = { get: 'O', post: '-', put: '-', patch: '-', 'get-vipunen': 'O' } as const

type Poikkeukset = Partial<Record<Perusvariantti, TSchema>>
type EiPoikkeuksia = Record<never, never>

/** A field: the type of its value, where it may or must be, and what its documentation says of it. */
export interface Kentta<T = unknown, S extends Saatavuus = Saatavuus, P = Poikkeukset> {
  readonly tyyppi: T
  readonly saatavuus: S
  readonly kuvaus: string
  readonly esimerkki: unknown
  readonly saannot: readonly Saanto[]
  /** Types that replace `tyyppi` in some variants. */
  readonly poikkeukset: P
}
type Kentat = Readonly<Record<string, Kentta>>

/** An object type: its name, fields and the rules that need several fields. */
export interface Olio<K extends Kentat = Kentat> {
  readonly laji: 'olio'
  readonly nimi: string
  readonly kuvaus: string
  readonly kentat: K
  readonly saannot: readonly Saanto[]
}
export interface Lista<A = unknown> {
  readonly laji: 'lista'
  readonly alkio: A
}

/** The value of a type in a variant. TypeBox's `TSchema` is an open type, so ours must be recognised before it. */
type Arvo<T, V extends Perusvariantti> =
  T extends Olio<infer K>
    ? OlionArvo<K, V>
    : T extends Lista<infer A>
      ? Arvo<A, V>[]
      : T extends TSchema
        ? Static<T>
        : never
type KentanArvo<F, V extends Perusvariantti> =
  F extends Kentta<infer T, Saatavuus, infer P> ? (V extends keyof P ? Arvo<P[V], V> : Arvo<T, V>) : never
type Avaimet<K extends Kentat, V extends Perusvariantti, A extends Pakollisuus> = {
  [N in keyof K]: K[N]['saatavuus'][V] extends A ? N : never
}[keyof K]
type OlionArvo<K extends Kentat, V extends Perusvariantti> = Tasattu<
  { [N in Avaimet<K, V, 'R'>]: KentanArvo<K[N], V> } & { [N in Avaimet<K, V, 'O'>]?: KentanArvo<K[N], V> }
>
/** Shows an intersection as one object type in editors and messages. */
type Tasattu<T> = { [N in keyof T]: T[N] }

/** The static type of an object type in a variant. */
export type Muoto<O extends Olio, V extends Perusvariantti> = O extends Olio<infer K> ? OlionArvo<K, V> : never

interface Lisatiedot<A> {
  readonly esimerkki?: unknown
  readonly saannot?: readonly Saanto<A>[]
}
type KentanLisatiedot<T> = Lisatiedot<NoInfer<Arvo<T, 'get'>>>

/** A field with the given accessibility. The rules must fit the type of the field. */
export const kentta = <T, S extends Saatavuus>(
  saatavuus: S,
  tyyppi: T,
  kuvaus: string,
  lisatiedot: KentanLisatiedot<T> = {},
): Kentta<T, S, EiPoikkeuksia> => ({
  tyyppi,
  saatavuus,
  kuvaus,
  esimerkki: lisatiedot.esimerkki,
  saannot: lisatiedot.saannot ?? [],
  poikkeukset: {},
})

/** A field that is required in every variant. */
export const pakollinen = <T>(tyyppi: T, kuvaus: string, lisatiedot?: KentanLisatiedot<T>) =>
  kentta(PAKOLLINEN, tyyppi, kuvaus, lisatiedot)

/** A field that is optional in every variant. */
export const valinnainen = <T>(tyyppi: T, kuvaus: string, lisatiedot?: KentanLisatiedot<T>) =>
  kentta(VALINNAINEN, tyyppi, kuvaus, lisatiedot)

/** A field that only answers have. */
export const vainVastauksissa = <T>(tyyppi: T, kuvaus: string, lisatiedot?: KentanLisatiedot<T>) =>
  kentta(VAIN_VASTAUKSISSA, tyyppi, kuvaus, lisatiedot)

/** The same field, with another type in some variants. */
export const poikkeuksin = <T, S extends Saatavuus, P extends Poikkeukset>(
  kentta: Kentta<T, S>,
  poikkeukset: P,
): Kentta<T, S, P> => ({ ...kentta, poikkeukset })

export const lista = <A>(alkio: A): Lista<A> => ({ laji: 'lista', alkio })

/** An object type. The rules must fit the type of the object; they run in order, and the first broken one is reported. */
export const olio = <K extends Kentat>(
  nimi: string,
  kuvaus: string,
  kentat: K,
  saannot: readonly Saanto<NoInfer<OlionArvo<K, 'get'>>>[] = [],
): Olio<K> => ({ laji: 'olio', nimi, kuvaus, kentat, saannot })

export const onkoOlio = (tyyppi: unknown): tyyppi is Olio =>
  typeof tyyppi === 'object' && tyyppi !== null && 'laji' in tyyppi && tyyppi.laji === 'olio'
export const onkoLista = (tyyppi: unknown): tyyppi is Lista =>
  typeof tyyppi === 'object' && tyyppi !== null && 'laji' in tyyppi && tyyppi.laji === 'lista'
