import type { Kielistetty } from '@ehoks/schema/rajapinta/kielistetty'
import { type Static, Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { type HttpPalvelu, lueJson, polku } from '../http.ts'
import type { Valimuistit } from '../valimuisti.ts'

const Koodi = Type.Object({
  koodiUri: Type.String(),
  metadata: Type.Array(
    Type.Object({ kieli: Type.String(), nimi: Type.Optional(Type.Union([Type.String(), Type.Null()])) }),
  ),
})
const koodinMuoto = Compile(Koodi)
const koodienMuoto = Compile(Type.Array(Koodi))

export type Koodisto = {
  /** Name of a code; may be outdated when Koodisto does not answer. undefined: there is no such code. */
  koodinNimi(koodiUri: string): Promise<Kielistetty | undefined>
}

/** A list of thousands of codes, of which a HOKS needs a few: these are asked one by one. */
const YKSITELLEN = new Set(['tutkinnonosat'])
const KOODISTOJA = 100
const KOODEJA = 5_000

export function createKoodisto(palvelu: HttpPalvelu, muistit: Valimuistit): Koodisto {
  const koodistot = muistit.luo<Map<string, Kielistetty>>(palvelu.nimi, KOODISTOJA, async (koodistoUri) => {
    const vastaus = await palvelu.kutsu({ path: polku`/rest/json/${koodistoUri}/koodi` })
    if (vastaus.tila === 404) return undefined
    return new Map(lueJson(palvelu, vastaus, koodienMuoto).map((koodi) => [koodi.koodiUri, nimi(koodi)]))
  })
  const koodit = muistit.luo<Kielistetty>(palvelu.nimi, KOODEJA, async (koodiUri) => {
    const vastaus = await palvelu.kutsu({ path: polku`/rest/codeelement/latest/${koodiUri}` })
    return vastaus.tila === 404 ? undefined : nimi(lueJson(palvelu, vastaus, koodinMuoto))
  })

  return {
    async koodinNimi(koodiUri) {
      // The code itself may have the separator too, and is whatever the provider sent: the code lists of a HOKS are few.
      const koodistoUri = koodiUri.slice(0, koodiUri.indexOf('_'))
      if (YKSITELLEN.has(koodistoUri)) return koodit.haeVaikkaVanha(koodiUri)
      return (await koodistot.haeVaikkaVanha(koodistoUri))?.get(koodiUri)
    },
  }
}

const nimi = ({ metadata }: Static<typeof Koodi>): Kielistetty => {
  const kielella = (kieli: string) => metadata.find((m) => m.kieli.toLowerCase() === kieli)?.nimi
  const [fi, sv, en] = ['fi', 'sv', 'en'].map(kielella)
  return { ...(fi && { fi }), ...(sv && { sv }), ...(en && { en }) }
}
