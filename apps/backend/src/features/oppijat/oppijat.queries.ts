import { Prisma } from '@ehoks/prisma/client'
import type { OppijaRivi } from '@ehoks/schema/rajapinta/oppijat'
import type { Tietokanta } from '../../database.ts'

/** What the list of an oppilaitos is asked by. Texts match any part, whatever the case; words of the name match in any order. */
export type OppijahakuEhdot = {
  oppilaitosOid: string
  nimi: string | undefined
  tutkinto: string | undefined
  osaamisala: string | undefined
  hoksId: number | undefined
  jarjestys: 'nimi' | 'tutkinto' | 'osaamisala'
  laskeva: boolean
  /** Rows on a page, and which page from 0. */
  maara: number
  sivu: number
  kieli: 'fi' | 'sv' | 'en'
}

/** Any part of the text, whatever the case: the signs that have a meaning in LIKE are taken as they are. */
const osuma = (sarake: Prisma.Sql, teksti: string) =>
  Prisma.sql`${sarake} ilike ${`%${teksti.replace(/[\\%_]/g, '\\$&')}%`}`

/** One page of the HOKSes of an oppilaitos, and how many there are in all, by one statement. */
export async function haeOppijat(
  kanta: Tietokanta,
  ehdot: OppijahakuEhdot,
): Promise<{ maara: number; rivit: OppijaRivi[] }> {
  const tutkinto = Prisma.sql`oo.tutkinto_nimi->>${ehdot.kieli}`
  const osaamisala = Prisma.sql`oo.osaamisala_nimi->>${ehdot.kieli}`
  const sanat = (ehdot.nimi ?? '').split(/[\s,]+/).filter((sana) => sana !== '')
  const suodattimet = [
    Prisma.sql`oo.oppilaitos_oid = ${ehdot.oppilaitosOid}`,
    Prisma.sql`h.deleted_at is null`,
    ...sanat.map((sana) => osuma(Prisma.sql`o.nimi`, sana)),
    ...(ehdot.tutkinto ? [osuma(tutkinto, ehdot.tutkinto)] : []),
    ...(ehdot.osaamisala ? [osuma(osaamisala, ehdot.osaamisala)] : []),
    ...(ehdot.hoksId === undefined ? [] : [Prisma.sql`h.id = ${ehdot.hoksId}`]),
  ]
  // Names sort as in a Finnish phone book, whatever the collation of the database. The id makes the order total, so that
  // pages neither repeat nor skip a row.
  const avain = { nimi: Prisma.sql`o.nimi`, tutkinto, osaamisala }[ehdot.jarjestys]
  const suunta = ehdot.laskeva ? Prisma.sql`desc nulls last` : Prisma.sql`asc nulls last`
  const [tulos] = await kanta.$queryRaw<{ maara: number; rivit: OppijaRivi[] }[]>`
    with osumat as materialized (
      select h.id, (${avain}) collate "fi-x-icu" as avain
      from opiskeluoikeus oo
      join hoks h on h.opiskeluoikeus_oid = oo.oid
      join oppija o on o.oid = h.oppija_oid
      where ${Prisma.join(suodattimet, ' and ')}
    ), sivu as (
      select id, row_number() over (order by avain ${suunta}, id) as nro
      from osumat
      order by nro
      limit ${ehdot.maara} offset ${ehdot.maara * ehdot.sivu}
    )
    select (select count(*)::integer from osumat) as maara, coalesce((
      select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
        'oid', o.oid, 'nimi', o.nimi, 'opiskeluoikeus-oid', oo.oid, 'hoks-id', h.id,
        'tutkinto-nimi', oo.tutkinto_nimi, 'osaamisala-nimi', oo.osaamisala_nimi,
        'ensikertainen-hyvaksyminen', h.ensikertainen_hyvaksyminen::text,
        'paivitetty', h.sisalto->>'paivitetty', 'manuaalisyotto', h.manuaalisyotto
      )) order by sivu.nro)
      from sivu
      join hoks h on h.id = sivu.id
      join oppija o on o.oid = h.oppija_oid
      join opiskeluoikeus oo on oo.oid = h.opiskeluoikeus_oid
    ), '[]'::jsonb) as rivit`
  return tulos ?? { maara: 0, rivit: [] }
}
