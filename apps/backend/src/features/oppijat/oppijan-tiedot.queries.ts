import type { Tietokanta } from '../../database.ts'

/** A learner of the index with study rights: those with a HOKS first. */
export type HakemistonOppija = { nimi: string; opiskeluoikeudet: { oid: string; oppilaitosOid: string }[] }

/** The learner; undefined: the index has none. */
export async function haeHakemistonOppija(kanta: Tietokanta, oid: string): Promise<HakemistonOppija | undefined> {
  const oppija = await kanta.oppija.findUnique({
    where: { oid },
    select: {
      nimi: true,
      opiskeluoikeudet: {
        orderBy: { oid: 'asc' },
        select: { oid: true, oppilaitosOid: true, hoks: { select: { id: true } } },
      },
    },
  })
  if (!oppija) return undefined
  const jarjestyksessa = oppija.opiskeluoikeudet.toSorted((a, b) => Number(b.hoks !== null) - Number(a.hoks !== null))
  return {
    nimi: oppija.nimi,
    opiskeluoikeudet: jarjestyksessa.map(({ oid, oppilaitosOid }) => ({ oid, oppilaitosOid })),
  }
}
