import CircuitBreaker from 'opossum'
import type { Static, TSchema } from 'typebox'
import type { Validator } from 'typebox/compile'
import { Agent, type Dispatcher, errors, request } from 'undici'
import { PalveluEiVastaa, type PalvelunNimi } from './palvelu-ei-vastaa.ts'

export type HttpKutsu = {
  method?: 'GET' | 'POST'
  /** Made with `polku`, so that no argument can leave its place. */
  path: string
  query?: Record<string, string | string[]>
  headers?: Record<string, string>
  body?: string
  /** May be repeated without harm. Default: a GET may. */
  idempotentti?: boolean
}

/** An answer below 500: what it means is for the caller to say. */
export type HttpVastaus = { tila: number; headers: Dispatcher.ResponseData['headers']; teksti: string }

export type HttpPalvelu = {
  readonly nimi: PalvelunNimi
  /** Throws PalveluEiVastaa when there is no answer, or a 5xx, also after one more try where that is harmless. */
  kutsu(kutsu: HttpKutsu): Promise<HttpVastaus>
  /** The error of an answer that came and cannot be used; remembered like the failures of calls. `syy`: no personal data. */
  epaonnistui(syy: string): PalveluEiVastaa
}

/** What a service is called for, where it has several breakers. */
export type PalvelunKaytto = 'omat-liput' | 'massaluovutus' | 'massaluovutuksen-tiedostot'

/** How the calls of this process to a service have gone. */
export type PalvelunTila = {
  nimi: PalvelunNimi
  kaytto: PalvelunKaytto | undefined
  /** `pidossa`: calls are held back after repeated failures; `kokeillaan`: one call is let through to see. */
  katkaisija: 'kunnossa' | 'pidossa' | 'kokeillaan'
  /** Since the process started. */
  vastauksia: number
  epaonnistuneita: number
  viimeisinVastaus: Date | undefined
  /** The latest failures, newest first: the kind only, as in the log. */
  virheet: readonly { aika: Date; syy: string }[]
}

/** Where a failing call is told about: service and kind of failure only, since addresses hold people's OIDs. */
export type HttpLoki = { warn(tiedot: object, viesti: string): void }

export type HttpAsetukset = { callerId: string; connectTimeoutMs: number; responseTimeoutMs: number }

/** The circuit breaker of each service: opens after so many failed calls in the window, tries again after a pause. */
const KATKAISIJA = { epaonnistumisia: 10, ikkunaMs: 10_000, taukoMs: 5_000 }
/** Of each service so many of the latest failures are remembered. */
const VIRHEITA = 5
const VASTAUKSEN_ENIMMAISKOKO = 32 * 1024 * 1024
/** Why an answer that came was of no use. */
export const OUTO_VASTAUS = 'an answer of an unexpected shape'
const UUDELLEEN_YRITETTAVAT_TILAT = new Set([502, 503, 504])

/** An address path whose arguments are percent-encoded: none can become another path of the service. */
export function polku(osat: TemplateStringsArray, ...arvot: string[]): string {
  return osat.reduce((alku, osa, i) => {
    const arvo = arvot[i - 1] ?? ''
    if (arvo === '' || arvo === '.' || arvo === '..') throw new TypeError('An empty or a dotted argument in a path')
    return alku + encodeURIComponent(arvo) + osa
  })
}

/**
 * Connections to all linked services. `tilat` tells how their calls have gone; `close` ends them and the calls that are
 * still on their way.
 */
export function createHttp(asetukset: HttpAsetukset, loki: HttpLoki, now: () => Date = () => new Date()) {
  const agent = new Agent({
    connect: { timeout: asetukset.connectTimeoutMs },
    headersTimeout: asetukset.responseTimeoutMs,
    bodyTimeout: asetukset.responseTimeoutMs,
    maxResponseSize: VASTAUKSEN_ENIMMAISKOKO,
    connections: 128,
  })
  const katkaisijat: { shutdown(): void }[] = []
  const tilat: (() => PalvelunTila)[] = []

  function palvelu(nimi: PalvelunNimi, baseUrl: string, kaytto?: PalvelunKaytto): HttpPalvelu {
    const virheet: { aika: Date; syy: string }[] = []
    let [vastauksia, epaonnistuneita] = [0, 0]
    let viimeisinVastaus: Date | undefined

    async function yrita({ method = 'GET', path, query, headers, body }: HttpKutsu): Promise<HttpVastaus> {
      const osoite = new URL(baseUrl + path)
      for (const [avain, arvot] of Object.entries(query ?? {})) {
        for (const arvo of [arvot].flat()) osoite.searchParams.append(avain, arvo)
      }
      const vastaus = await request(osoite, {
        dispatcher: agent,
        method,
        headers: {
          accept: 'application/json',
          'caller-id': asetukset.callerId,
          csrf: asetukset.callerId,
          cookie: `CSRF=${asetukset.callerId}`,
          ...headers,
        },
        ...(body === undefined ? {} : { body }),
        signal: AbortSignal.timeout(asetukset.responseTimeoutMs),
      })
      return { tila: vastaus.statusCode, headers: vastaus.headers, teksti: await vastaus.body.text() }
    }

    async function kutsuJaUusi(kutsu: HttpKutsu): Promise<HttpVastaus> {
      const uusittavissa = kutsu.idempotentti ?? (kutsu.method ?? 'GET') === 'GET'
      try {
        const vastaus = await yrita(kutsu)
        if (vastaus.tila < 500) return vastaus
        if (!uusittavissa || !UUDELLEEN_YRITETTAVAT_TILAT.has(vastaus.tila)) throw epaonnistui(vastaus.tila)
      } catch (virhe) {
        if (virhe instanceof PalveluEiVastaa) throw virhe
        // A call that took its whole time is not made again: the client has waited long enough.
        if (!uusittavissa || onAikakatkaisu(virhe)) throw epaonnistui(virhe)
      }
      const vastaus = await yrita(kutsu).catch((virhe: unknown) => {
        throw epaonnistui(virhe)
      })
      if (vastaus.tila >= 500) throw epaonnistui(vastaus.tila)
      return vastaus
    }

    function epaonnistui(syy: unknown): PalveluEiVastaa {
      const mika = typeof syy === 'number' ? `HTTP ${syy}` : typeof syy === 'string' ? syy : virhekoodi(syy)
      loki.warn({ palvelu: nimi, syy: mika }, 'A linked service failed')
      epaonnistuneita += 1
      virheet.unshift({ aika: now(), syy: mika })
      virheet.splice(VIRHEITA)
      return new PalveluEiVastaa(nimi, mika)
    }

    const katkaisija = new CircuitBreaker(kutsuJaUusi, {
      name: nimi,
      timeout: false,
      rollingCountTimeout: KATKAISIJA.ikkunaMs,
      resetTimeout: KATKAISIJA.taukoMs,
      // The library's own rule is a share of calls; ours is a number of failures, below.
      volumeThreshold: Number.MAX_SAFE_INTEGER,
    })
    katkaisija.on('failure', () => {
      if (katkaisija.stats.failures >= KATKAISIJA.epaonnistumisia) katkaisija.open()
    })
    katkaisija.on('open', () => loki.warn({ palvelu: nimi }, 'Calls to a linked service are held back'))
    katkaisija.on('success', () => {
      vastauksia += 1
      viimeisinVastaus = now()
    })
    katkaisijat.push(katkaisija)
    tilat.push(() => ({
      nimi,
      kaytto,
      katkaisija: katkaisija.halfOpen ? 'kokeillaan' : katkaisija.opened ? 'pidossa' : 'kunnossa',
      vastauksia,
      epaonnistuneita,
      viimeisinVastaus,
      virheet: [...virheet],
    }))

    return {
      nimi,
      epaonnistui,
      async kutsu(kutsu) {
        try {
          return await katkaisija.fire(kutsu)
        } catch (virhe) {
          if (virhe instanceof PalveluEiVastaa) throw virhe
          throw new PalveluEiVastaa(nimi, 'held back after repeated failures', KATKAISIJA.taukoMs / 1000)
        }
      },
    }
  }

  return {
    palvelu,
    tilat: (): PalvelunTila[] => tilat.map((tila) => tila()),
    async close() {
      for (const katkaisija of katkaisijat) katkaisija.shutdown()
      // Whoever waited for an answer has been answered: what is still on its way is a name that came too late.
      await agent.destroy()
    },
  }
}
export type Http = ReturnType<typeof createHttp>

const onAikakatkaisu = (virhe: unknown) =>
  virhe instanceof errors.HeadersTimeoutError ||
  virhe instanceof errors.BodyTimeoutError ||
  (virhe instanceof Error && virhe.name === 'TimeoutError')

/** The kind of a failure without its message, which may hold an address with personal data. */
function virhekoodi(virhe: unknown): string {
  if (!(virhe instanceof Error)) return 'unknown'
  return 'code' in virhe && typeof virhe.code === 'string' ? virhe.code : virhe.name
}

/** The JSON of an answer in the expected shape. Throws PalveluEiVastaa when it is something else. */
export function lueJson<S extends TSchema>(
  palvelu: HttpPalvelu,
  vastaus: HttpVastaus,
  muoto: Validator<Record<never, never>, S>,
): Static<S> {
  if (vastaus.tila !== 200) throw palvelu.epaonnistui(`HTTP ${vastaus.tila}`)
  const json = jasenna(vastaus.teksti)
  if (!muoto.Check(json)) throw palvelu.epaonnistui(OUTO_VASTAUS)
  return json
}

/** JSON or, when it is none, undefined. NUL characters are left out of its texts: PostgreSQL stores none. */
export function jasenna(teksti: string): unknown {
  try {
    return JSON.parse(teksti, teksti.includes('\\u0000') ? ilmanNulMerkkeja : undefined)
  } catch {
    return undefined
  }
}

const ilmanNulMerkkeja = (_avain: string, arvo: unknown) =>
  typeof arvo === 'string' ? arvo.replaceAll('\u0000', '') : arvo
