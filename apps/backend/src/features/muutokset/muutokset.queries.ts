import { Prisma } from '@ehoks/prisma/client'
import type { Tietokanta } from '../../database.ts'

/** The latest change of a HOKS. Of one deleted for good nothing but its number is left. */
export type HoksinMuutos = {
  versioNro: number
  hoksId: number
  opiskeluoikeusOid: string | null
  /** The document as JSON text; null: deleted. */
  hoks: string | null
  poistettu: Date | null
}

/** The number up to which every change has been committed or given up. `luettu`: what the reader has read already. */
export async function viimeisinValmis(kanta: Tietokanta, luettu: number): Promise<number> {
  const [rivi] = await kanta.$queryRaw<{ viimeisin: bigint }[]>`
    select viimeisin_valmis_versio_nro(${luettu}) as viimeisin`
  return Number(rivi?.viimeisin ?? 0)
}

/**
 * Every oppilaitos that has HOKSes or has had them. Hops from one to the next along the index: there are some hundreds
 * of them among a million study rights.
 */
export async function haeOppilaitokset(kanta: Tietokanta): Promise<string[]> {
  const rivit = await kanta.$queryRaw<{ oid: string }[]>`
    with recursive oppilaitos as (
      (select oppilaitos_oid as oid from opiskeluoikeus order by oppilaitos_oid limit 1)
      union all
      select (select oo.oppilaitos_oid from opiskeluoikeus oo where oo.oppilaitos_oid > oppilaitos.oid
        order by oo.oppilaitos_oid limit 1)
      from oppilaitos where oppilaitos.oid is not null
    )
    select oid from oppilaitos where oid is not null
    union
    select oppilaitos_oid from hoks_poisto`
  return rivit.map(({ oid }) => oid)
}

/** The changes of the oppilaitokset after one number and up to another, in order, at most `maara`. */
export async function haeMuutokset(
  kanta: Tietokanta,
  ehdot: { oppilaitokset: readonly string[]; jalkeen: number; saakka: number; maara: number },
): Promise<HoksinMuutos[]> {
  const { jalkeen, saakka, maara } = ehdot
  const oppilaitokset = Prisma.sql`any(${[...ehdot.oppilaitokset]}::text[])`
  const rivit = await kanta.$queryRaw<
    {
      versio_nro: bigint
      hoks_id: number
      opiskeluoikeus_oid: string | null
      hoks: string | null
      poistettu: Date | null
    }[]
  >`
    (
      select h.versio_nro, h.id as hoks_id, h.opiskeluoikeus_oid,
        case when h.deleted_at is null then h.sisalto::text end as hoks, h.deleted_at as poistettu
      from hoks h join opiskeluoikeus oo on oo.oid = h.opiskeluoikeus_oid
      where h.versio_nro > ${jalkeen} and h.versio_nro <= ${saakka} and oo.oppilaitos_oid = ${oppilaitokset}
      order by h.versio_nro limit ${maara}
    )
    union all
    (
      select versio_nro, hoks_id, null, null, aika from hoks_poisto
      where versio_nro > ${jalkeen} and versio_nro <= ${saakka} and oppilaitos_oid = ${oppilaitokset}
      order by versio_nro limit ${maara}
    )
    order by versio_nro limit ${maara}`
  return rivit.map(({ versio_nro, hoks_id, opiskeluoikeus_oid, ...muut }) => ({
    ...muut,
    versioNro: Number(versio_nro),
    hoksId: hoks_id,
    opiskeluoikeusOid: opiskeluoikeus_oid,
  }))
}
