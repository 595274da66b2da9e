import { type Static, Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { type HttpPalvelu, lueJson, polku } from '../http.ts'
import type { Valimuistit } from '../valimuisti.ts'

/** What eHOKS reads of an organisation. */
const Organisaatio = Type.Object({
  oid: Type.String(),
  nimi: Type.Object({
    fi: Type.Optional(Type.String()),
    sv: Type.Optional(Type.String()),
    en: Type.Optional(Type.String()),
  }),
  /** `|root|koulutustoimija|`: the OIDs above this one, from the top; empty for the root. */
  parentOidPath: Type.Optional(Type.String()),
  /** organisaatiotyyppi_01 koulutustoimija, _02 oppilaitos, _03 toimipiste. */
  tyypit: Type.Optional(Type.Array(Type.String())),
})
export type Organisaatio = Static<typeof Organisaatio>
const organisaationMuoto = Compile(Organisaatio)
const organisaatioidenMuoto = Compile(Type.Array(Organisaatio))

export type Organisaatiopalvelu = {
  /** The organisation, at most three hours old; undefined: there is none. Throws PalveluEiVastaa. */
  organisaatio(oid: string): Promise<Organisaatio | undefined>
  /** Organisations for showing: those unknown are left out; may be outdated when the service does not answer. */
  organisaatiot(oidit: readonly string[]): Promise<Organisaatio[]>
}

const MUISTIN_KOKO = 10_000
/** The service refuses more at once. */
const KERRALLA_ENINTAAN = 1000

export function createOrganisaatiopalvelu(palvelu: HttpPalvelu, muistit: Valimuistit): Organisaatiopalvelu {
  const muisti = muistit.luo<Organisaatio>(palvelu.nimi, MUISTIN_KOKO, async (oid) => {
    const vastaus = await palvelu.kutsu({ path: polku`/${oid}` })
    return vastaus.tila === 404 ? undefined : lueJson(palvelu, vastaus, organisaationMuoto)
  })

  async function kysyNippu(oidit: string[]): Promise<[string, Organisaatio][]> {
    const vastaus = await palvelu.kutsu({
      method: 'POST',
      path: '/findbyoids',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(oidit),
      idempotentti: true,
    })
    return lueJson(palvelu, vastaus, organisaatioidenMuoto).map((organisaatio) => [organisaatio.oid, organisaatio])
  }

  return {
    organisaatio: (oid) => muisti.hae(oid),
    organisaatiot: (oidit) =>
      muisti.haeMonta(oidit, async (puuttuvat) => {
        const niput: string[][] = []
        for (let i = 0; i < puuttuvat.length; i += KERRALLA_ENINTAAN)
          niput.push(puuttuvat.slice(i, i + KERRALLA_ENINTAAN))
        return (await Promise.all(niput.map(kysyNippu))).flat()
      }),
  }
}
