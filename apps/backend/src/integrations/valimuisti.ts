import { LRUCache } from 'lru-cache'

/** Names and codes change seldom: an answer is used for this long. */
const KESTO_MS = 3 * 60 * 60 * 1000

export type Valimuisti<T extends object> = {
  /** The value, from memory or asked once for all who wait for it. undefined: the service knows no such thing. */
  hae(avain: string): Promise<T | undefined>
  /** As `hae`, but an outdated value is better than none when the service does not answer. For names only. */
  haeVaikkaVanha(avain: string): Promise<T | undefined>
  /** Many at once, those missing from memory by one question; outdated values as in `haeVaikkaVanha`. */
  haeMonta(avaimet: readonly string[], kysyMonta: (avaimet: string[]) => Promise<[string, T][]>): Promise<T[]>
}

/**
 * A bounded memory of a linked service's answers. What the service does not know is asked again each time, so that a
 * new thing is found at once. Failures are not remembered.
 */
export function createValimuisti<T extends object>(
  koko: number,
  kysy: (avain: string) => Promise<T | undefined>,
): Valimuisti<T> {
  const muisti = new LRUCache<string, T>({
    max: koko,
    ttl: KESTO_MS,
    perf: { now: () => Date.now() },
    noDeleteOnFetchRejection: true,
    noDeleteOnStaleGet: true,
    fetchMethod: (avain) => kysy(avain),
  })
  return {
    hae: (avain) => muisti.fetch(avain),
    async haeVaikkaVanha(avain) {
      try {
        return await muisti.fetch(avain)
      } catch (virhe) {
        const vanha = muisti.peek(avain, { allowStale: true })
        if (vanha === undefined) throw virhe
        return vanha
      }
    },
    async haeMonta(avaimet, kysyMonta) {
      const kaikki = [...new Set(avaimet)]
      const puuttuvat = kaikki.filter((avain) => !muisti.has(avain))
      try {
        if (puuttuvat.length > 0) for (const [avain, arvo] of await kysyMonta(puuttuvat)) muisti.set(avain, arvo)
      } catch (virhe) {
        if (puuttuvat.some((avain) => muisti.peek(avain, { allowStale: true }) === undefined)) throw virhe
      }
      return kaikki.flatMap((avain) => muisti.peek(avain, { allowStale: true }) ?? [])
    },
  }
}
