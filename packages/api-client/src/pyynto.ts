const CALLER_ID = '1.2.246.562.10.00000000001.ehoks.ehoks-ui'

/** A request that failed: with an answer (`tila` is its HTTP status) or without one. */
export class Palveluvirhe extends Error {
  readonly tila: number | undefined
  /** Request id of the answer, for whoever is asked for help. */
  readonly pyyntoId: string | undefined

  constructor(tila: number | undefined, pyyntoId: string | undefined) {
    super(tila === undefined ? 'No answer' : `HTTP ${tila}`)
    this.name = 'Palveluvirhe'
    this.tila = tila
    this.pyyntoId = pyyntoId
  }
}

/** Reads the request id of an error answer (`{"pyynto-id": …}`); an answer of a proxy may have none. */
async function lueVirhe(vastaus: Response): Promise<Palveluvirhe> {
  const runko: unknown = await vastaus.json().catch(() => undefined)
  const id = typeof runko === 'object' && runko !== null && 'pyynto-id' in runko ? runko['pyynto-id'] : undefined
  return new Palveluvirhe(vastaus.status, typeof id === 'string' ? id : undefined)
}

/**
 * Sends a request to the service with the browser's session and the interface's caller id.
 * Throws `Palveluvirhe` when there is no answer or the answer is an error.
 */
export async function pyynto(
  osoite: string,
  valinnat: { method?: 'GET' | 'DELETE'; signal?: AbortSignal } = {},
): Promise<Response> {
  const headers = { 'Caller-Id': CALLER_ID, Accept: 'application/json' }
  const vastaus = await fetch(osoite, { ...valinnat, headers }).catch((syy: unknown) => {
    if (valinnat.signal?.aborted) throw syy
    throw new Palveluvirhe(undefined, undefined)
  })
  if (!vastaus.ok) throw await lueVirhe(vastaus)
  return vastaus
}

/** Sends a GET and gives its answer's body; the type is the caller's word for it. */
export async function hae<Vastaus>(osoite: string, signal: AbortSignal): Promise<Vastaus> {
  const vastaus = await pyynto(osoite, { signal })
  return JSON.parse(await vastaus.text())
}
