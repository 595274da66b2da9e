import type { Tietokanta } from '../../database.ts'

/** The learner's settings; undefined: none have been stored. */
export async function haeAsetukset(kanta: Tietokanta, oppijaOid: string): Promise<Record<string, unknown> | undefined> {
  const [rivi] = await kanta.$queryRaw<{ asetukset: Record<string, unknown> }[]>`
    select asetukset from oppijan_asetukset where oppija_oid = ${oppijaOid}`
  return rivi?.asetukset
}

/** Stores the learner's settings instead of the earlier ones. */
export async function tallennaAsetukset(
  kanta: Tietokanta,
  oppijaOid: string,
  asetukset: Record<string, unknown>,
  aika: Date,
): Promise<void> {
  await kanta.$executeRaw`
    insert into oppijan_asetukset (oppija_oid, asetukset, paivitetty)
    values (${oppijaOid}, ${JSON.stringify(asetukset)}::jsonb, ${aika})
    on conflict (oppija_oid) do update set asetukset = excluded.asetukset, paivitetty = excluded.paivitetty`
}
