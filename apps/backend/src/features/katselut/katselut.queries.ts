import type { Tietokanta } from '../../database.ts'

/** A row of the audit log, or the view of a share, that is about a learner. `id` null: a view of a share. */
export type Tapahtuma = {
  id: number | null
  aika: Date
  /** Somebody else than the learner; null: not known. */
  kayttajaOid: string | null
  kayttajaLaji: 'palvelu' | 'virkailija' | 'jaon-vastaanottaja'
  organisaatiot: string[]
  oppilaitosOid: string | null
  operaatio: string
}

/** What others have done to the learner's data, newest first: at most `enintaan` rows, before the row `ennen`. */
export async function haeTapahtumat(
  kanta: Tietokanta,
  oppijaOid: string,
  ennen: number | undefined,
  enintaan: number,
): Promise<Tapahtuma[]> {
  const rivit = await kanta.$queryRaw<(Omit<Tapahtuma, 'id'> & { id: bigint })[]>`
    select id, aika, kayttaja_oid as "kayttajaOid", kayttaja_laji as "kayttajaLaji",
      coalesce(kayttajan_organisaatiot, '{}') as organisaatiot, kohde ->> 'oppilaitosOid' as "oppilaitosOid", operaatio
    from auditloki
    where kohde ->> 'oppijaOid' = ${oppijaOid} and kayttaja_laji in ('palvelu', 'virkailija') and tulos = 'onnistui'
      and (${ennen ?? null}::bigint is null or id < ${ennen ?? null}::bigint)
    order by id desc
    limit ${enintaan}`
  return rivit.map(({ id, ...rivi }) => ({ ...rivi, id: Number(id) }))
}

/** Views of the learner's shares from `alku` on and before `loppu` (null: up to now), newest first. */
export async function haeJakojenKatselut(
  kanta: Tietokanta,
  oppijaOid: string,
  alku: Date | null,
  loppu: Date | null,
): Promise<Tapahtuma[]> {
  const rivit = await kanta.$queryRaw<{ aika: Date }[]>`
    select k.aika
    from jakolinkki_katselu k
    join jakolinkki j on j.share_id = k.share_id
    join hoks h on h.id = j.hoks_id
    where h.oppija_oid = ${oppijaOid} and (${alku}::timestamptz is null or k.aika >= ${alku})
      and (${loppu}::timestamptz is null or k.aika < ${loppu})
    order by k.aika desc`
  return rivit.map(({ aika }) => ({
    id: null,
    aika,
    kayttajaOid: null,
    kayttajaLaji: 'jaon-vastaanottaja',
    organisaatiot: [],
    oppilaitosOid: null,
    operaatio: 'jako.katselu',
  }))
}

/** When the row of the audit log was written; undefined: there is none. */
export async function tapahtumanAika(kanta: Tietokanta, id: number): Promise<Date | undefined> {
  return (await kanta.auditloki.findUnique({ where: { id }, select: { aika: true } }))?.aika
}
