import { Type } from 'typebox'
import { HoksDokumentti } from './hoks.ts'
import type { Muoto } from './rakentaja.ts'
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

const { id: _id, ...oppijanKentat } = skeema(HoksDokumentti, 'get').properties

/** A HOKS as its learner gets it: known by its `eid`, without the number. */
export const OppijaHoks = Type.Unsafe<Omit<Hoks, 'id'>>({
  ...skeema(HoksDokumentti, 'get'),
  title: 'OppijaHoks',
  properties: oppijanKentat,
  required: skeema(HoksDokumentti, 'get').required.filter((nimi) => nimi !== 'id'),
})

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
