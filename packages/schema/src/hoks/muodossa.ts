import { Check, Compile } from 'typebox/schema'
import { type HoksMuoto, hoksSchema, type Variantti } from './variantit.ts'

type Ehto = (arvo: unknown) => boolean
const ehdot = new Map<unknown, Ehto>()

/**
 * On a server the schema is compiled when it is first needed. A browser's content security policy forbids compiling, and
 * even an attempt that is caught is reported as a breach of it, so there the schema is interpreted.
 */
function ehto(variantti: Variantti): Ehto {
  const skeema = hoksSchema(variantti)
  const valmis = ehdot.get(skeema)
  if (valmis !== undefined) return valmis
  const kaannetty = 'document' in globalThis ? undefined : Compile(skeema)
  const uusi: Ehto = (arvo) => (kaannetty === undefined ? Check(skeema, arvo) : kaannetty.Check(arvo))
  ehdot.set(skeema, uusi)
  return uusi
}

/** Whether a value has the form of a variant; the rules are another matter. */
export const onkoMuodossa = <V extends Variantti>(variantti: V, arvo: unknown): arvo is HoksMuoto<V> =>
  ehto(variantti)(arvo)
