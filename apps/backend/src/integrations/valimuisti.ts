import { LRUCache } from 'lru-cache'
import type { PalvelunNimi } from './palvelu-ei-vastaa.ts'

/** Names and codes change seldom: an answer is used for this long. */
const KESTO_MS = 3 * 60 * 60 * 1000

type Valimuisti<T extends object> = {
  /** The value, from memory or asked once for all who wait for it. undefined: the service knows no such thing. */
  hae(avain: string): Promise<T | undefined>
  /** As `hae`, but an outdated value is better than none when the service does not answer. For names only. */
  haeVaikkaVanha(avain: string): Promise<T | undefined>
  /** What is in memory now, outdated too, and nothing when it is not: asks meanwhile, for the next time. Never fails. */
  heti(avain: string): T | undefined
  /** Many at once, those missing from memory by one question; outdated values as in `haeVaikkaVanha`. */
  haeMonta(avaimet: readonly string[], kysyMonta: (avaimet: string[]) => Promise<[string, T][]>): Promise<T[]>
}

/** All that is remembered of linked services. */
export type Valimuistit = {
  /**
   * A bounded memory of a linked service's answers, which `kysy` asks for. What the service does not know is asked again
   * each time, so that a new thing is found at once. Failures are not remembered.
   * `palvelu`: whose answers.
   */
  luo<T extends object>(
    palvelu: PalvelunNimi,
    koko: number,
    kysy: (avain: string) => Promise<T | undefined>,
  ): Valimuisti<T>
  /** How many answers are remembered. */
  maara(): number
  /** The same by service, with how many there is room for. */
  palveluittain(): { palvelu: PalvelunNimi; maara: number; enintaan: number }[]
  /** Forgets everything. */
  tyhjenna(): void
}

export function createValimuistit(): Valimuistit {
  const muistit: { palvelu: PalvelunNimi; muisti: { readonly size: number; readonly max: number; clear(): void } }[] =
    []
  return {
    luo(palvelu, koko, kysy) {
      const { muisti, valimuisti } = createValimuisti(koko, kysy)
      muistit.push({ palvelu, muisti })
      return valimuisti
    },
    maara: () => muistit.reduce((summa, { muisti }) => summa + muisti.size, 0),
    palveluittain() {
      const palvelut = [...new Set(muistit.map(({ palvelu }) => palvelu))]
      return palvelut.map((palvelu) => {
        const omat = muistit.filter((yksi) => yksi.palvelu === palvelu)
        return {
          palvelu,
          maara: omat.reduce((summa, { muisti }) => summa + muisti.size, 0),
          enintaan: omat.reduce((summa, { muisti }) => summa + muisti.max, 0),
        }
      })
    },
    tyhjenna() {
      for (const { muisti } of muistit) muisti.clear()
    },
  }
}

function createValimuisti<T extends object>(koko: number, kysy: (avain: string) => Promise<T | undefined>) {
  const muisti = new LRUCache<string, T>({
    max: koko,
    ttl: KESTO_MS,
    perf: { now: () => Date.now() },
    noDeleteOnStaleGet: true,
  })
  // What is being asked is kept apart from the memory: whoever waits for an answer gets it, whatever it had room for.
  const kesken = new Map<string, Promise<T | undefined>>()
  async function kysyJaMuista(avain: string) {
    try {
      const arvo = await kysy(avain)
      if (arvo !== undefined) muisti.set(avain, arvo)
      return arvo
    } finally {
      kesken.delete(avain)
    }
  }
  function hae(avain: string): Promise<T | undefined> {
    const muistissa = muisti.get(avain)
    if (muistissa !== undefined) return Promise.resolve(muistissa)
    const vastaus = kesken.get(avain) ?? kysyJaMuista(avain)
    kesken.set(avain, vastaus)
    return vastaus
  }
  const valimuisti: Valimuisti<T> = {
    hae,
    async haeVaikkaVanha(avain) {
      try {
        return await hae(avain)
      } catch (virhe) {
        const vanha = muisti.peek(avain, { allowStale: true })
        if (vanha === undefined) throw virhe
        return vanha
      }
    },
    heti(avain) {
      if (!muisti.has(avain)) void hae(avain).catch(() => undefined)
      return muisti.peek(avain, { allowStale: true })
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
  return { muisti, valimuisti }
}
