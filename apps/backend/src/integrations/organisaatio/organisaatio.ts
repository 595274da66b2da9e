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
const haunMuoto = Compile(Type.Object({ organisaatiot: Type.Array(Organisaatio) }))

/** Kinds of oppilaitos that give vocational education: a koulutustoimija that has one of them is one of ours. */
const AMMATILLISET_OPPILAITOSTYYPIT = ['21', '22', '23', '24', '29', '61', '62', '63'].map(
  (tyyppi) => `oppilaitostyyppi_${tyyppi}#1`,
)

export type Organisaatiopalvelu = {
  /** The organisation, at most three hours old; undefined: there is none. Throws PalveluEiVastaa. */
  organisaatio(oid: string): Promise<Organisaatio | undefined>
  /** Organisations for showing: those unknown are left out; may be outdated when the service does not answer. */
  organisaatiot(oidit: readonly string[]): Promise<Organisaatio[]>
  /** Every koulutustoimija that has a vocational oppilaitos; may be outdated when the service does not answer. Throws PalveluEiVastaa. */
  koulutustoimijat(): Promise<readonly Organisaatio[]>
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

  const haut = muistit.luo<Organisaatio[]>(palvelu.nimi, 1, async (path) => {
    const vastaus = await palvelu.kutsu({
      path,
      query: {
        aktiiviset: 'true',
        suunnitellut: 'false',
        lakkautetut: 'false',
        oppilaitostyyppi: AMMATILLISET_OPPILAITOSTYYPIT,
      },
    })
    // The tree begins with the koulutustoimijat; their oppilaitokset are under them.
    return lueJson(palvelu, vastaus, haunMuoto).organisaatiot
  })

  return {
    organisaatio: (oid) => muisti.hae(oid),
    organisaatiot: (oidit) =>
      muisti.haeMonta(oidit, async (puuttuvat) => {
        const niput: string[][] = []
        for (let i = 0; i < puuttuvat.length; i += KERRALLA_ENINTAAN)
          niput.push(puuttuvat.slice(i, i + KERRALLA_ENINTAAN))
        return (await Promise.all(niput.map(kysyNippu))).flat()
      }),
    koulutustoimijat: async () => (await haut.haeVaikkaVanha('/hierarkia/hae')) ?? [],
  }
}
