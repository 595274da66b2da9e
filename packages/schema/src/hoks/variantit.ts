import { type TSchema, Type } from 'typebox'
import { HoksDokumentti } from './hoks.ts'
import { type Kentta, type Muoto, onkoLista } from './rakentaja.ts'
import { nimetytSkeemat, skeema } from './skeemat.ts'

/** Every form in which a HOKS is sent or answered; the names are those of the given service. */
const PERUSVARIANTTI = {
  post: 'post',
  put: 'put',
  patch: 'patch',
  get: 'get',
  'get-vipunen': 'get-vipunen',
  'post-virkailija': 'post',
  'put-virkailija': 'put',
  'patch-virkailija': 'patch',
} as const
export type Variantti = keyof typeof PERUSVARIANTTI

/** A HOKS as it is answered. */
export type Hoks = Muoto<typeof HoksDokumentti, 'get'>
/** The body of POST. */
export type HoksLuonti = Muoto<typeof HoksDokumentti, 'post'>
/** The body of PUT: what is left out goes, save the two fields that keep their value; `null` clears. */
export type HoksKorvaus = Tyhjennettava<Muoto<typeof HoksDokumentti, 'put'>>
/** The body of PATCH: top-level fields only; `null` clears. */
export type HoksPaivitys = Tyhjennettava<Muoto<typeof HoksDokumentti, 'patch'>>
/** A HOKS in the data of the statistics service. */
export type HoksVipunen = Muoto<typeof HoksDokumentti, 'get-vipunen'>

/** `null` is allowed where a HOKS can be without the field altogether. */
type Tyhjennettava<T> = {
  [K in keyof T]: K extends keyof HoksLuonti ? (object extends Pick<HoksLuonti, K> ? T[K] | null : T[K]) : T[K]
}

const skeemat = {
  post: Type.Unsafe<HoksLuonti>(skeema(HoksDokumentti, 'post')),
  put: Type.Unsafe<HoksKorvaus>(skeema(HoksDokumentti, 'put')),
  patch: Type.Unsafe<HoksPaivitys>(skeema(HoksDokumentti, 'patch')),
  get: Type.Unsafe<Hoks>(skeema(HoksDokumentti, 'get')),
  'get-vipunen': Type.Unsafe<HoksVipunen>(skeema(HoksDokumentti, 'get-vipunen')),
}

/** The answered HOKS with only some of its fields, under a name of its own. */
const karsittu = (title: string, description: string, otetaan: (nimi: string, kentta: Kentta) => boolean): TSchema => {
  const { properties, required, ...muut } = skeema(HoksDokumentti, 'get')
  const nimet = Object.entries<Kentta>(HoksDokumentti.kentat).flatMap(([nimi, kentta]) =>
    otetaan(nimi, kentta) ? [nimi] : [],
  )
  return {
    ...muut,
    title,
    description,
    properties: Object.fromEntries(Object.entries(properties).filter(([nimi]) => nimet.includes(nimi))),
    required: required.filter((nimi) => nimet.includes(nimi)),
  }
}

/** A HOKS as its learner gets it: known by its `eid`, without the number. */
export const OppijaHoks = Type.Unsafe<Omit<Hoks, 'id'>>(
  karsittu('OppijaHoks', 'HOKS opiskelijalle: ilman numeroa, tunnisteena eid.', (nimi) => nimi !== 'id'),
)

type Listat<T> = { [K in keyof T]-?: NonNullable<T[K]> extends readonly unknown[] ? K : never }[keyof T]
/** A HOKS in a list: its top-level fields, without the nine lists of parts. */
export type HoksYlataso = Omit<Hoks, Listat<Hoks>>
export const HoksYlataso = Type.Unsafe<HoksYlataso>(
  karsittu(
    'HoksYlataso',
    'HOKSin ylimmän tason tiedot ilman tutkinnon osia ja muita listoja.',
    (_, kentta) => !onkoLista(kentta.tyyppi),
  ),
)

type HoksSkeema<V extends Variantti> = (typeof skeemat)[(typeof PERUSVARIANTTI)[V]]
/** The document of a variant. */
export type HoksMuoto<V extends Variantti> = HoksSkeema<V>['~unsafe']

/** The form without `-virkailija`. */
export const perusvariantti = <V extends Variantti>(variantti: V): (typeof PERUSVARIANTTI)[V] =>
  PERUSVARIANTTI[variantti]

/** The JSON schema of a variant, which is a TypeBox type too. Variants of one shape give one and the same object. */
export const hoksSchema = <V extends Variantti>(variantti: V): HoksSkeema<V> => skeemat[PERUSVARIANTTI[variantti]]

/** Every object schema inside the documents, by its title: what an OpenAPI document hoists into its components. */
export const hoksSkeemat = nimetytSkeemat()
