import { type Static, Type } from 'typebox'
import { Compile } from 'typebox/compile'
import type { CasLiput } from '../cas/cas.ts'
import { type HttpPalvelu, type HttpVastaus, lueJson, polku } from '../http.ts'

/** What eHOKS reads of a person. */
const Henkilo = Type.Object({
  oidHenkilo: Type.String(),
  etunimet: Type.String(),
  sukunimi: Type.String(),
  kutsumanimi: Type.Optional(Type.Union([Type.String(), Type.Null()])),
  duplicate: Type.Optional(Type.Boolean()),
  yhteystiedotRyhma: Type.Optional(
    Type.Array(
      Type.Object({
        id: Type.Integer(),
        yhteystieto: Type.Array(
          Type.Object({
            yhteystietoTyyppi: Type.String(),
            yhteystietoArvo: Type.Optional(Type.Union([Type.String(), Type.Null()])),
          }),
        ),
      }),
    ),
  ),
})
export type Henkilo = Static<typeof Henkilo>
const henkilonMuoto = Compile(Henkilo)
const duplikaattienMuoto = Compile(Type.Array(Type.Object({ oidHenkilo: Type.String() })))

export type Oppijanumerorekisteri = {
  /** The person, asked fresh each time; undefined: no such person. Throws PalveluEiVastaa. */
  henkilo(oid: string): Promise<Henkilo | undefined>
  /** The person that this OID stands for nowadays: itself, or the one it was merged into. */
  masterHenkilo(oid: string): Promise<Henkilo | undefined>
  /** OIDs of the duplicates that have been merged into this person. */
  duplikaatit(oid: string): Promise<string[]>
}

export function createOppijanumerorekisteri(onr: HttpPalvelu, baseUrl: string, liput: CasLiput): Oppijanumerorekisteri {
  const service = `${baseUrl}/j_spring_cas_security_check`

  async function kutsuLipulla(path: string): Promise<HttpVastaus> {
    const ticket = await liput.lippu(service)
    return onr.kutsu({ path, query: { ticket }, headers: { ticket, accept: '*/*' } })
  }

  async function kutsu(path: string): Promise<HttpVastaus> {
    const vastaus = await kutsuLipulla(path)
    if (vastaus.tila !== 401) return vastaus
    liput.uusiKirjautuminen()
    return kutsuLipulla(path)
  }

  async function hae(path: string): Promise<Henkilo | undefined> {
    const vastaus = await kutsu(path)
    return vastaus.tila === 404 ? undefined : lueJson(onr, vastaus, henkilonMuoto)
  }

  return {
    henkilo: (oid) => hae(polku`/henkilo/${oid}`),
    masterHenkilo: (oid) => hae(polku`/henkilo/${oid}/master`),
    async duplikaatit(oid) {
      const vastaus = await kutsu(polku`/henkilo/${oid}/slaves`)
      return lueJson(onr, vastaus, duplikaattienMuoto).map(({ oidHenkilo }) => oidHenkilo)
    },
  }
}
