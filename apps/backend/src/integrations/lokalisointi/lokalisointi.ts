import { Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { type HttpPalvelu, lueJson } from '../http.ts'
import type { Valimuistit } from '../valimuisti.ts'

const tekstienMuoto = Compile(Type.Array(Type.Record(Type.String(), Type.Unknown())))

export type Lokalisointi = {
  /** The texts of a category as the service tells them; may be outdated when it does not answer. Throws PalveluEiVastaa. */
  tekstit(category: string): Promise<Record<string, unknown>[]>
  /** The same from memory, without waiting: empty until the service has once answered. */
  muistetutTekstit(category: string): Record<string, unknown>[]
}

const LUOKKIA = 10

export function createLokalisointi(palvelu: HttpPalvelu, muistit: Valimuistit): Lokalisointi {
  const muisti = muistit.luo<Record<string, unknown>[]>(palvelu.nimi, LUOKKIA, async (category) =>
    lueJson(palvelu, await palvelu.kutsu({ path: '', query: { category } }), tekstienMuoto),
  )
  return {
    tekstit: async (category) => (await muisti.haeVaikkaVanha(category)) ?? [],
    muistetutTekstit: (category) => muisti.heti(category) ?? [],
  }
}
