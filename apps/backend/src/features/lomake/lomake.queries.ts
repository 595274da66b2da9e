import { Prisma } from '@ehoks/prisma/client'
import type { Tietokanta } from '../../database.ts'

/** The most learners that a search gives: with more than this the name is not exact enough to choose by. */
const ENINTAAN = 20

/** Learners of the oppilaitos by words of their name, in any order: those with a HOKS and those who still need one. */
export async function haeOppijatNimella(
  kanta: Tietokanta,
  oppilaitosOid: string,
  haku: string,
): Promise<{ oid: string; nimi: string }[]> {
  const sanat = haku.split(/[\s,]+/).filter((sana) => sana !== '')
  if (sanat.length === 0) return []
  const osuu = (sarake: Prisma.Sql) =>
    Prisma.join(
      sanat.map((sana) => Prisma.sql`${sarake} ilike ${`%${sana.replace(/[\\%_]/g, '\\$&')}%`}`),
      ' and ',
    )
  return kanta.$queryRaw<{ oid: string; nimi: string }[]>`
    select oid, nimi from (
      select o.oid, o.nimi from oppija o
      where ${osuu(Prisma.sql`o.nimi`)} and exists (
        select 1 from opiskeluoikeus oo where oo.oppija_oid = o.oid and oo.oppilaitos_oid = ${oppilaitosOid}
      )
      union
      select h.oppija_oid, h.oppija_nimi from hoksiton_opiskeluoikeus h
      where h.oppilaitos_oid = ${oppilaitosOid} and ${osuu(Prisma.sql`h.oppija_nimi`)}
    ) loydetyt
    order by nimi collate "fi-x-icu", oid
    limit ${ENINTAAN}`
}

/** The HOKSes, deleted ones too, that the study rights have: a study right has one for ever. */
export async function haeHoksienNumerot(
  kanta: Tietokanta,
  opiskeluoikeusOidit: readonly string[],
): Promise<Map<string, number>> {
  const rivit = await kanta.hoks.findMany({
    where: { opiskeluoikeusOid: { in: [...opiskeluoikeusOidit] } },
    select: { id: true, opiskeluoikeusOid: true },
  })
  return new Map(rivit.map(({ id, opiskeluoikeusOid }) => [opiskeluoikeusOid, id]))
}
