import createFetchClient from 'openapi-fetch'
import createQueryClient from 'openapi-react-query'
import { LUKU_ENINTAAN_MS, OTSAKKEET } from './kutsu.ts'
import { lueVirhe, Palveluvirhe } from './palveluvirhe.ts'

/** A write may wait for Koski and Oppijanumerorekisteri, one after the other. */
const KIRJOITUS_ENINTAAN_MS = 60_000

/** A call whose answer does not even begin in time is given up, as if there were no connection. */
async function haeAjoissa(pyynto: Request): Promise<Response> {
  pyynto.signal.throwIfAborted()
  const ohjain = new AbortController()
  // By hand: browsers of a few years back do not know AbortSignal.any.
  pyynto.signal.addEventListener('abort', () => ohjain.abort(pyynto.signal.reason))
  const ajastin = setTimeout(
    () => ohjain.abort(new DOMException('No answer in time', 'TimeoutError')),
    pyynto.method === 'GET' ? LUKU_ENINTAAN_MS : KIRJOITUS_ENINTAAN_MS,
  )
  try {
    return await fetch(pyynto, { signal: ohjain.signal })
  } finally {
    clearTimeout(ajastin)
  }
}

/**
 * A client of one backend for its user interface: calls with the browser's session and the interface's caller id, and
 * query options of TanStack Query. Paths, parameters and answers are typed by the OpenAPI document; a call that fails
 * throws `Palveluvirhe`.
 */
export function luoAsiakas<Paths extends object>() {
  const kutsut = createFetchClient<Paths>({
    headers: OTSAKKEET,
    fetch: haeAjoissa,
  })
  kutsut.use({
    onResponse: async ({ response }) => {
      if (!response.ok) throw await lueVirhe(response)
    },
    // A request that was called off is not a failure of the service.
    onError: ({ error, request }) =>
      request.signal.aborted ? undefined : new Palveluvirhe(undefined, undefined, { cause: error }),
  })
  return { kutsut, kyselyt: createQueryClient(kutsut) }
}
