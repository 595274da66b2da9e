import type { Kielistetty } from '@ehoks/schema/rajapinta/kielistetty'
import { Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { type HttpPalvelu, lueJson, polku } from '../http.ts'
import type { Valimuistit } from '../valimuisti.ts'
import { kielistetty, Nimi } from './nimi.ts'

const Tunniste = Type.Union([Type.String(), Type.Integer()])

const hakutuloksenMuoto = Compile(Type.Object({ data: Type.Array(Type.Object({ id: Type.Integer() })) }))
const perusteenMuoto = Compile(
  Type.Object({
    tutkinnonOsat: Type.Optional(
      Type.Array(
        Type.Object({
          id: Type.Optional(Tunniste),
          koodiUri: Type.Optional(Type.Union([Type.String(), Type.Null()])),
          nimi: Type.Optional(Nimi),
        }),
      ),
    ),
    suoritustavat: Type.Optional(
      Type.Array(
        Type.Object({
          tutkinnonOsaViitteet: Type.Optional(
            Type.Array(
              Type.Object({
                _tutkinnonOsa: Type.Optional(Tunniste),
                laajuus: Type.Optional(Type.Union([Type.Number(), Type.Null()])),
              }),
            ),
          ),
        }),
      ),
    ),
  }),
)

/** A unit of a qualification. `laajuus` in competence points (osp). */
type TutkinnonOsa = { nimi: Kielistetty; laajuus?: number }

export type EPerusteet = {
  /** A unit by its code (`tutkinnonosat_…`); may be outdated when ePerusteet does not answer. undefined: none. */
  tutkinnonOsa(koodiUri: string): Promise<TutkinnonOsa | undefined>
}

const KOODEJA = 5_000
const PERUSTEITA = 200

export function createEPerusteet(palvelu: HttpPalvelu, muistit: Valimuistit): EPerusteet {
  // Qualification requirements are large: only the names and sizes of their units are kept.
  const perusteet = muistit.luo<Map<string, TutkinnonOsa>>(palvelu.nimi, PERUSTEITA, async (id) => {
    const vastaus = await palvelu.kutsu({ path: polku`/external/peruste/${id}` })
    if (vastaus.tila === 404) return undefined
    const { tutkinnonOsat = [], suoritustavat = [] } = lueJson(palvelu, vastaus, perusteenMuoto)
    const laajuudet = new Map(
      suoritustavat
        .flatMap((tapa) => tapa.tutkinnonOsaViitteet ?? [])
        .map((viite) => [String(viite._tutkinnonOsa), viite.laajuus ?? undefined]),
    )
    return new Map(
      tutkinnonOsat.flatMap(({ id, koodiUri, nimi }) => {
        const laajuus = laajuudet.get(String(id))
        return koodiUri
          ? [[koodiUri, { nimi: kielistetty(nimi), ...(laajuus !== undefined && { laajuus }) }] as const]
          : []
      }),
    )
  })

  const osat = muistit.luo<TutkinnonOsa>(palvelu.nimi, KOODEJA, async (koodiUri) => {
    const haku = await palvelu.kutsu({ path: '/external/perusteet', query: { poistuneet: 'true', koodi: koodiUri } })
    for (const { id } of lueJson(palvelu, haku, hakutuloksenMuoto).data) {
      const osa = (await perusteet.haeVaikkaVanha(String(id)))?.get(koodiUri)
      if (osa) return osa
    }
    return undefined
  })

  return { tutkinnonOsa: (koodiUri) => osat.haeVaikkaVanha(koodiUri) }
}
