import type { Luonnos, LuonnosTallennus } from '@ehoks/schema/rajapinta/luonnokset'
import type { Tietokanta } from '../../database.ts'

/** A draft with its content. */
export type LuonnosSisaltoineen = Luonnos & Pick<LuonnosTallennus, 'sisalto'>

type Rivi = {
  avain: string
  oppilaitos_oid: string
  oppija_oid: string | null
  oppija_nimi: string | null
  hoks_id: number | null
  pohjan_versio: bigint | null
  versio: number
  paivitetty: Date
}

const luonnokseksi = (rivi: Rivi): Luonnos => ({
  avain: rivi.avain,
  'oppilaitos-oid': rivi.oppilaitos_oid,
  ...(rivi.oppija_oid !== null && { 'oppija-oid': rivi.oppija_oid }),
  ...(rivi.oppija_nimi !== null && { 'oppija-nimi': rivi.oppija_nimi }),
  ...(rivi.hoks_id !== null && { 'hoks-id': rivi.hoks_id }),
  ...(rivi.pohjan_versio !== null && { 'pohjan-versio': Number(rivi.pohjan_versio) }),
  versio: rivi.versio,
  paivitetty: rivi.paivitetty.toISOString(),
})

/** The user's drafts in the oppilaitos, newest first. */
export async function haeLuonnokset(
  kanta: Tietokanta,
  kayttajatunnus: string,
  oppilaitosOid: string,
): Promise<Luonnos[]> {
  const rivit = await kanta.$queryRaw<Rivi[]>`
    select avain, oppilaitos_oid, oppija_oid, oppija_nimi, hoks_id, pohjan_versio, versio, paivitetty
    from luonnos where kayttajatunnus = ${kayttajatunnus} and oppilaitos_oid = ${oppilaitosOid}
    order by paivitetty desc, avain`
  return rivit.map(luonnokseksi)
}

/** The user's draft; undefined: none. */
export async function haeLuonnos(
  kanta: Tietokanta,
  kayttajatunnus: string,
  avain: string,
): Promise<LuonnosSisaltoineen | undefined> {
  const [rivi] = await kanta.$queryRaw<(Rivi & Pick<LuonnosTallennus, 'sisalto'>)[]>`
    select avain, oppilaitos_oid, oppija_oid, oppija_nimi, hoks_id, pohjan_versio, versio, paivitetty, sisalto
    from luonnos where kayttajatunnus = ${kayttajatunnus} and avain = ${avain}`
  return rivi && { ...luonnokseksi(rivi), sisalto: rivi.sisalto }
}

/**
 * Saves a draft in place of the earlier one and gives how many times it has been saved; undefined: there is one of another
 * `versio` than expected, and nothing was saved. `odotettu` undefined: whatever is there.
 */
export async function tallennaLuonnos(
  kanta: Tietokanta,
  kayttajatunnus: string,
  avain: string,
  luonnos: LuonnosTallennus,
  odotettu: number | undefined,
  aika: Date,
): Promise<number | undefined> {
  const [rivi] = await kanta.$queryRaw<{ versio: number }[]>`
    insert into luonnos (kayttajatunnus, avain, oppilaitos_oid, oppija_oid, oppija_nimi, hoks_id, pohjan_versio, sisalto,
      versio, paivitetty)
    values (${kayttajatunnus}, ${avain}, ${luonnos['oppilaitos-oid']}, ${luonnos['oppija-oid'] ?? null},
      ${luonnos['oppija-nimi'] ?? null}, ${luonnos['hoks-id'] ?? null}, ${luonnos['pohjan-versio'] ?? null},
      ${JSON.stringify(luonnos.sisalto)}::jsonb, 1, ${aika})
    on conflict (kayttajatunnus, avain) do update set oppilaitos_oid = excluded.oppilaitos_oid,
      oppija_oid = excluded.oppija_oid, oppija_nimi = excluded.oppija_nimi, hoks_id = excluded.hoks_id,
      pohjan_versio = excluded.pohjan_versio, sisalto = excluded.sisalto, versio = luonnos.versio + 1,
      paivitetty = excluded.paivitetty
    where ${odotettu ?? null}::integer is null or luonnos.versio = ${odotettu ?? null}::integer
    returning versio`
  return rivi?.versio
}

/** Removes the user's draft, if there is one. */
export async function poistaLuonnos(kanta: Tietokanta, kayttajatunnus: string, avain: string): Promise<void> {
  await kanta.$executeRaw`delete from luonnos where kayttajatunnus = ${kayttajatunnus} and avain = ${avain}`
}

/** Removes everybody's drafts that were last saved before the instant. */
export async function poistaVanhatLuonnokset(kanta: Tietokanta, raja: Date): Promise<void> {
  await kanta.$executeRaw`delete from luonnos where paivitetty < ${raja}`
}
