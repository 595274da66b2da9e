import { setTimeout } from 'node:timers/promises'
import { Palveluvirhe } from '../palveluvirhe.ts'
import type { Asetukset } from './asetukset.ts'
import { luoLiput } from './liput.ts'
import { Kirjautumisvirhe, lueRajapintavirhe } from './virheet.ts'

/** What the world gives: tests give their own. */
export type Ymparisto = {
  fetch: typeof fetch
  /** Resolves after milliseconds; rejects when the signal aborts. */
  odota: (ms: number, signal?: AbortSignal) => Promise<void>
}

export type Pyynto = {
  metodi: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** After `/ehoks-virkailija-backend/api/v1`. */
  polku: string
  kysely?: Readonly<Record<string, string | number | boolean | undefined>>
  runko?: string
  otsakkeet?: Readonly<Record<string, string>>
  /** Whether doing it twice is the same as doing it once, so that it may be sent again when no answer came. */
  toistettava: boolean
  signal?: AbortSignal | undefined
}

const YRITYKSIA = 6
const AIKARAJA_MS = 120_000
const PISIN_ODOTUS_MS = 60_000
/** Trouble of a proxy in between: the request may or may not have been done. */
const YHDYSKAYTAVAN_VIRHEET = [502, 504]
/** eHOKS says that it did nothing and that it is worth trying again. */
const YRITA_UUDELLEEN = [429, 503]

/**
 * Sends requests to eHOKS, each with a ticket of its own. 429 and 503 are tried again after the time that `Retry-After`
 * gives, and without one after a growing while; lost answers only for requests that may be repeated. The answer is
 * 2xx or 304; throws Rajapintavirhe, Kirjautumisvirhe, or Palveluvirhe without `tila` when there is no answer.
 */
export function luoPyynnot(asetukset: Asetukset, ymparisto: Partial<Ymparisto> = {}) {
  const { fetch: haku = fetch, odota = (ms, signal) => setTimeout(ms, undefined, signal && { signal }) } = ymparisto
  const liput = luoLiput(asetukset, haku)
  const alku = `${asetukset.ehoks}/ehoks-virkailija-backend/api/v1`

  async function yrita({ metodi, polku, kysely = {}, runko, otsakkeet, signal }: Pyynto): Promise<Response> {
    const osoite = new URL(`${alku}${polku}`)
    for (const [nimi, arvo] of Object.entries(kysely)) {
      if (arvo !== undefined) osoite.searchParams.set(nimi, String(arvo))
    }
    const ticket = await liput.lippu()
    const aikaraja = AbortSignal.timeout(AIKARAJA_MS)
    try {
      return await haku(osoite, {
        method: metodi,
        headers: {
          'Caller-Id': asetukset.callerId,
          ticket,
          Accept: 'application/json',
          'Accept-Language': asetukset.kieli,
          ...(runko !== undefined && { 'Content-Type': 'application/json' }),
          ...otsakkeet,
        },
        ...(runko !== undefined && { body: runko }),
        signal: signal ? AbortSignal.any([signal, aikaraja]) : aikaraja,
      })
    } catch (syy) {
      if (signal?.aborted) throw syy
      throw new Palveluvirhe(undefined, undefined, { cause: syy })
    }
  }

  /** An answer to give to the caller, or why there is none and how long to wait before the next attempt, if there may be one. */
  async function kerran(pyynto: Pyynto): Promise<{ vastaus: Response } | { virhe: Palveluvirhe; uudelleen?: Odotus }> {
    try {
      const vastaus = await yrita(pyynto)
      if (vastaus.ok || vastaus.status === 304) return { vastaus }
      const virhe = await lueRajapintavirhe(vastaus)
      const saa =
        YRITA_UUDELLEEN.includes(vastaus.status) ||
        (pyynto.toistettava && YHDYSKAYTAVAN_VIRHEET.includes(vastaus.status)) ||
        // The ticket grew old on its way: nothing was done.
        virhe.on('kirjautuminen.palvelulippu')
      return { virhe, ...(saa && { uudelleen: { pyydettyMs: odotuspyynto(vastaus) } }) }
    } catch (virhe) {
      if (!(virhe instanceof Palveluvirhe)) throw virhe
      const saa = virhe instanceof Kirjautumisvirhe ? virhe.tila === undefined || virhe.tila >= 500 : pyynto.toistettava
      return { virhe, ...(saa && { uudelleen: {} }) }
    }
  }

  return async function laheta(pyynto: Pyynto): Promise<Response> {
    for (let yritys = 1; ; yritys++) {
      const tulos = await kerran(pyynto)
      if ('vastaus' in tulos) return tulos.vastaus
      if (!tulos.uudelleen || yritys === YRITYKSIA) throw tulos.virhe
      const kasvava = 250 * 2 ** yritys * (1 + Math.random())
      await odota(Math.min(tulos.uudelleen.pyydettyMs ?? kasvava, PISIN_ODOTUS_MS), pyynto.signal)
    }
  }
}

type Odotus = { pyydettyMs?: number | undefined }

/** `Retry-After` in milliseconds: seconds or an HTTP date. */
function odotuspyynto(vastaus: Response): number | undefined {
  const otsake = vastaus.headers.get('retry-after')
  if (otsake === null) return undefined
  const ms = /^\d+$/u.test(otsake) ? Number(otsake) * 1000 : Date.parse(otsake) - Date.now()
  return Number.isNaN(ms) ? undefined : Math.max(0, ms)
}
