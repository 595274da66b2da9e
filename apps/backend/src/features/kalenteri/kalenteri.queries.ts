import type { Tietokanta } from '../../database.ts'

/** A learner's subscribed calendar. `tunnusTiiviste` null: ended. */
export type Kalenterisyote = {
  oppijaOid: string
  linkinNumero: number
  kieli: string
  tunnusTiiviste: string | null
}

const select = { oppijaOid: true, linkinNumero: true, kieli: true, tunnusTiiviste: true } as const

/** The learner's calendar, ended or not; null: there has been none. */
export const haeSyote = (kanta: Tietokanta, oppijaOid: string): Promise<Kalenterisyote | null> =>
  kanta.kalenterisyote.findUnique({ where: { oppijaOid }, select })

/** The calendar that the secret opens; null: none. */
export const haeSyoteTiivisteella = (kanta: Tietokanta, tunnusTiiviste: string): Promise<Kalenterisyote | null> =>
  kanta.kalenterisyote.findUnique({ where: { tunnusTiiviste }, select })

/** Stores the learner's calendar in place of the earlier one. */
export async function tallennaSyote(kanta: Tietokanta, syote: Kalenterisyote, luotu: Date): Promise<void> {
  const { oppijaOid, ...tiedot } = syote
  await kanta.kalenterisyote.upsert({
    where: { oppijaOid },
    create: { oppijaOid, ...tiedot, luotu },
    update: { ...tiedot, luotu },
  })
}

/** Ends the learner's calendar, if there is one. */
export async function paataSyote(kanta: Tietokanta, oppijaOid: string): Promise<void> {
  await kanta.kalenterisyote.updateMany({ where: { oppijaOid }, data: { tunnusTiiviste: null } })
}
