import { setTimeout } from 'node:timers/promises'
import { onkoOppijaOid } from '@ehoks/schema/muodot/oid'
import type { Services } from '../../app-types.ts'
import { PalveluEiVastaa } from '../../integrations/palvelu-ei-vastaa.ts'

/** A screen does not wait longer than this for the names of people. */
const NIMIA_ODOTETAAN_MS = 3_000

/**
 * Gives the names of those who are persons in Oppijanumerorekisteri, by their OIDs, as far as it tells them in time.
 * Never fails for a service that does.
 */
export function createKayttajienNimet({ integrations }: Services) {
  return async (kayttajat: readonly string[]): Promise<Map<string, string>> => {
    const nimet = new Map<string, string>()
    const haut = [...new Set(kayttajat)].filter(onkoOppijaOid).map(async (oid) => {
      try {
        const henkilo = await integrations.oppijanumerorekisteri.henkilo(oid)
        if (henkilo) nimet.set(oid, `${henkilo.kutsumanimi ?? henkilo.etunimet} ${henkilo.sukunimi}`)
      } catch (syy) {
        if (!(syy instanceof PalveluEiVastaa)) throw syy
      }
    })
    const aikaraja = new AbortController()
    await Promise.race([
      Promise.all(haut),
      setTimeout(NIMIA_ODOTETAAN_MS, undefined, { signal: aikaraja.signal }),
    ]).finally(() => aikaraja.abort())
    return nimet
  }
}
