import { Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { type HttpPalvelu, lueJson, polku } from '../http.ts'
import type { Valimuistit } from '../valimuisti.ts'

const Koodi = Type.Record(Type.String(), Type.Unknown())
const koodinMuoto = Compile(Koodi)
const koodienMuoto = Compile(Type.Array(Koodi))

/** A code or the like as Koodisto tells it: all its fields. */
type KoodistonTieto = Record<string, unknown>

/** Koodisto's answers as they are; they may be outdated when it does not answer. undefined: Koodisto knows none. */
export type Koodit = {
  /** The latest version of a code. */
  koodi(koodiUri: string): Promise<KoodistonTieto | undefined>
  /** One version of a code. */
  koodinVersio(koodiUri: string, versio: number): Promise<KoodistonTieto | undefined>
  /** The versions of a code. */
  versiot(koodiUri: string): Promise<KoodistonTieto[] | undefined>
  /** The codes of a code list. */
  koodistonKoodit(koodistoUri: string): Promise<KoodistonTieto[] | undefined>
}

const KOODEJA = 2_000
const KOODISTOJA = 50

export function createKoodit(palvelu: HttpPalvelu, muistit: Valimuistit): Koodit {
  const koodit = muistit.luo<KoodistonTieto>(palvelu.nimi, KOODEJA, async (path) => {
    const vastaus = await palvelu.kutsu({ path })
    return vastaus.tila === 404 ? undefined : lueJson(palvelu, vastaus, koodinMuoto)
  })
  const listat = muistit.luo<KoodistonTieto[]>(palvelu.nimi, KOODISTOJA, async (path) => {
    const vastaus = await palvelu.kutsu({ path })
    return vastaus.tila === 404 ? undefined : lueJson(palvelu, vastaus, koodienMuoto)
  })
  return {
    koodi: (koodiUri) => koodit.haeVaikkaVanha(polku`/rest/codeelement/latest/${koodiUri}`),
    koodinVersio: (koodiUri, versio) => koodit.haeVaikkaVanha(polku`/rest/codeelement/${koodiUri}/${String(versio)}`),
    versiot: (koodiUri) => listat.haeVaikkaVanha(polku`/rest/codeelement/${koodiUri}`),
    koodistonKoodit: (koodistoUri) => listat.haeVaikkaVanha(polku`/rest/json/${koodistoUri}/koodi`),
  }
}
