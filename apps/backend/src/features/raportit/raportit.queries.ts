import { Prisma } from '@ehoks/prisma/client'
import type { Jaksorivi, Puuttuvarivi } from '@ehoks/schema/rajapinta/raportit'
import type { Tietokanta } from '../../database.ts'

/** Rows on a page, and which page from 0. */
export type Sivutus = { koko: number; sivu: number }

/** One page of a report and how many rows there are in all. */
export type Sivu<T> = { maara: number; rivit: T[] }

/** What the report of workplace periods is asked by. Days are YYYY-MM-DD. */
export type JaksoEhdot = {
  oppilaitosOid: string | undefined
  tutkinto: object | undefined
  alku: string | undefined
  loppu: string | undefined
}

/** Workplace periods without a part-time percentage, by the day they end, of HOKSes that have not been deleted. */
export async function haeJaksot(
  kanta: Tietokanta,
  ehdot: JaksoEhdot,
  { koko, sivu }: Sivutus,
): Promise<Sivu<Jaksorivi>> {
  const suodattimet = [
    Prisma.sql`j.osa_aikaisuustieto is null`,
    Prisma.sql`j.osaamisen_hankkimistapa_koodi_uri
      in ('osaamisenhankkimistapa_koulutussopimus', 'osaamisenhankkimistapa_oppisopimus')`,
    Prisma.sql`h.deleted_at is null`,
    ...(ehdot.oppilaitosOid === undefined ? [] : [Prisma.sql`oo.oppilaitos_oid = ${ehdot.oppilaitosOid}`]),
    ...(ehdot.tutkinto === undefined ? [] : [Prisma.sql`oo.tutkinto_nimi @> ${JSON.stringify(ehdot.tutkinto)}::jsonb`]),
    ...(ehdot.alku === undefined ? [] : [Prisma.sql`j.loppu >= ${ehdot.alku}::date`]),
    ...(ehdot.loppu === undefined ? [] : [Prisma.sql`j.loppu <= ${ehdot.loppu}::date`]),
  ]
  const oppilaitos = ehdot.oppilaitosOid === undefined ? Prisma.sql`oo.oppilaitos_oid` : Prisma.sql`null`
  const [tulos] = await kanta.$queryRaw<Sivu<Jaksorivi>[]>`
    with osumat as materialized (
      select j.hoks_id, j.polku, j.loppu
      from osaamisen_hankkimistapa j
      join hoks h on h.id = j.hoks_id
      join opiskeluoikeus oo on oo.oid = h.opiskeluoikeus_oid
      where ${Prisma.join(suodattimet, ' and ')}
    ), sivu as (
      select *, row_number() over (order by loppu, hoks_id, polku) as nro from osumat
      order by nro limit ${koko} offset ${koko * sivu}
    )
    select (select count(*)::integer from osumat) as maara, coalesce((
      select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
        'hoksId', h.id, 'opiskeluoikeusOid', h.opiskeluoikeus_oid, 'oppijaOid', h.oppija_oid, 'hoksEid', h.eid,
        'hankkimistapaTyyppi', j.osaamisen_hankkimistapa_koodi_uri, 'alkupvm', j.alku, 'loppupvm', j.loppu,
        'oppisopimuksenPerusta', j.oppisopimuksen_perusta_koodi_uri, 'tyopaikanNimi', j.tyopaikan_nimi,
        'ytunnus', j.tyopaikan_y_tunnus, 'ohjaajaNimi', j.ohjaaja_nimi, 'ohjaajaEmail', j.ohjaaja_sahkoposti,
        'ohjaajaPuhelinnumero', j.ohjaaja_puhelinnumero, 'oppilaitosOid', ${oppilaitos}
      )) order by sivu.nro)
      from sivu
      join osaamisen_hankkimistapa j on j.hoks_id = sivu.hoks_id and j.polku = sivu.polku
      join hoks h on h.id = j.hoks_id
      join opiskeluoikeus oo on oo.oid = h.opiskeluoikeus_oid
    ), '[]'::jsonb) as rivit`
  return tulos ?? { maara: 0, rivit: [] }
}

/** HOKSes of the oppilaitos whose study right Koski does not know, by their numbers. */
export async function haePuuttuvat(
  kanta: Tietokanta,
  oppilaitosOid: string,
  { koko, sivu }: Sivutus,
): Promise<Sivu<Puuttuvarivi>> {
  const [tulos] = await kanta.$queryRaw<Sivu<Puuttuvarivi>[]>`
    with osumat as materialized (
      select h.id, h.eid, h.oppija_oid, oo.oid, oo.oppilaitos_oid
      from opiskeluoikeus oo
      join hoks h on h.opiskeluoikeus_oid = oo.oid
      where oo.oppilaitos_oid = ${oppilaitosOid} and oo.koski404 and h.deleted_at is null
    ), sivu as (
      select * from osumat order by id limit ${koko} offset ${koko * sivu}
    )
    select (select count(*)::integer from osumat) as maara, coalesce((
      select jsonb_agg(jsonb_build_object('hoksId', id, 'oppijaOid', oppija_oid, 'hoksEid', eid,
        'opiskeluoikeusOid', oid, 'oppilaitosOid', oppilaitos_oid) order by id)
      from sivu
    ), '[]'::jsonb) as rivit`
  return tulos ?? { maara: 0, rivit: [] }
}
