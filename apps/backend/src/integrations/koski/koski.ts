import { Opiskeluoikeus } from '@ehoks/schema/koski/opiskeluoikeus'
import { type Static, Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { type HttpPalvelu, type HttpVastaus, jasenna, lueJson, polku } from '../http.ts'

const opiskeluoikeudenMuoto = Compile(Opiskeluoikeus)
const sureMuoto = Compile(Type.Array(Type.Object({ opiskeluoikeudet: Type.Array(Type.Unknown()) })))
const KoskenOppija = Type.Object({
  henkilö: Type.Record(Type.String(), Type.Unknown()),
  opiskeluoikeudet: Type.Array(Type.Unknown()),
})
type KoskenOppija = Static<typeof KoskenOppija>
const oppijanMuoto = Compile(KoskenOppija)
const virheenMuoto = Compile(Type.Array(Type.Object({ key: Type.String() })))

/** Ways in which Koski says that there is no such study right or learner, or none that we may see. */
const EI_LOYDY = new Set([
  'notFound',
  'notFound.opiskeluoikeuttaEiLöydy',
  'notFound.opiskeluoikeuttaEiLöydyTaiEiOikeuksia',
  'notFound.oppijaaEiLöydyTaiEiOikeuksia',
])

export type Koski = {
  /** The study right, asked fresh each time; undefined: Koski knows none. Throws PalveluEiVastaa. */
  opiskeluoikeus(oid: string): Promise<Opiskeluoikeus | undefined>
  /** The learner's study rights, asked fresh each time; empty also when Koski does not know the learner. */
  oppijanOpiskeluoikeudet(oppijaOid: string): Promise<Opiskeluoikeus[]>
  /** The study rights of many learners (at most 1000) by one question. */
  oppijoidenOpiskeluoikeudet(oppijaOidit: readonly string[]): Promise<Opiskeluoikeus[]>
  /** The learner with study rights as Koski tells them, for the learner; undefined: Koski knows none. */
  oppija(oppijaOid: string): Promise<KoskenOppija | undefined>
}

/** The header by which Koski knows us. */
export const basicTunnistus = ({ username, password }: { username: string; password: string }) => ({
  authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`,
})

/** A learner has study rights of other kinds too, of forms of their own: they do not stand in the way of ours. */
export const meidan = (opiskeluoikeudet: readonly unknown[]): Opiskeluoikeus[] =>
  opiskeluoikeudet.filter((oikeus): oikeus is Opiskeluoikeus => opiskeluoikeudenMuoto.Check(oikeus))

export function createKoski(koski: HttpPalvelu, tunnus: { username: string; password: string }): Koski {
  const headers = basicTunnistus(tunnus)

  async function oppijoidenOpiskeluoikeudet(oppijaOidit: readonly string[]) {
    const vastaus = await koski.kutsu({
      method: 'POST',
      path: '/sure/oids',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(oppijaOidit),
      idempotentti: true,
    })
    return meidan(lueJson(koski, vastaus, sureMuoto).flatMap((oppija) => oppija.opiskeluoikeudet))
  }

  return {
    async opiskeluoikeus(oid) {
      const vastaus = await koski.kutsu({ path: polku`/opiskeluoikeus/${oid}`, headers })
      return eiLoydy(vastaus) ? undefined : lueJson(koski, vastaus, opiskeluoikeudenMuoto)
    },
    oppijanOpiskeluoikeudet: (oppijaOid) => oppijoidenOpiskeluoikeudet([oppijaOid]),
    oppijoidenOpiskeluoikeudet,
    async oppija(oppijaOid) {
      const vastaus = await koski.kutsu({ path: polku`/oppija/${oppijaOid}`, headers })
      return eiLoydy(vastaus) ? undefined : lueJson(koski, vastaus, oppijanMuoto)
    },
  }
}

function eiLoydy({ tila, teksti }: HttpVastaus): boolean {
  if (tila !== 404 && tila !== 400) return false
  const virheet = jasenna(teksti)
  const avain = virheenMuoto.Check(virheet) ? (virheet[0]?.key ?? '') : ''
  return tila === 404 ? EI_LOYDY.has(avain) : avain.startsWith('badRequest.queryParam')
}
