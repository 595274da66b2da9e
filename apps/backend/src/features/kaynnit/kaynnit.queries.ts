import type { Tietokanta } from '../../database.ts'

/** A learner's latest visit to a plan. */
export type Kaynti = { versioNro: number; aika: Date }

/** The latest visit; undefined: none. */
export async function haeKaynti(kanta: Tietokanta, oppijaOid: string, hoksId: number): Promise<Kaynti | undefined> {
  const rivi = await kanta.suunnitelmanKaynti.findUnique({ where: { oppijaOid_hoksId: { oppijaOid, hoksId } } })
  return rivi ? { versioNro: Number(rivi.versioNro), aika: rivi.aika } : undefined
}

/** The latest visits to all plans of a learner, by the HOKS number. */
export async function haeKaynnit(kanta: Tietokanta, oppijaOid: string): Promise<Map<number, Kaynti>> {
  const rivit = await kanta.suunnitelmanKaynti.findMany({ where: { oppijaOid } })
  return new Map(rivit.map(({ hoksId, versioNro, aika }) => [hoksId, { versioNro: Number(versioNro), aika }]))
}

/** Stores a visit in place of the earlier one. */
export async function tallennaKaynti(
  kanta: Tietokanta,
  oppijaOid: string,
  hoksId: number,
  { versioNro, aika }: Kaynti,
): Promise<void> {
  await kanta.suunnitelmanKaynti.upsert({
    where: { oppijaOid_hoksId: { oppijaOid, hoksId } },
    create: { oppijaOid, hoksId, versioNro, aika },
    update: { versioNro, aika },
  })
}
