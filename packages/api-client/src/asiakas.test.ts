import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { luoAsiakas } from './asiakas.ts'
import { Palveluvirhe } from './palveluvirhe.ts'

type Polut = { '/x': { get: { responses: { 200: { content: { 'application/json': { nimi: string } } } } } } }
const { kutsut } = luoAsiakas<Polut>()

const haku = vi.fn<(pyynto: Request, asetukset: { signal: AbortSignal }) => Promise<Response>>()
beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('fetch', haku)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const vastaamatta: Parameters<typeof haku.mockImplementation>[0] = (_pyynto, { signal }) =>
  new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
const kysy = (signal?: AbortSignal) =>
  kutsut.GET('/x', { baseUrl: 'http://127.0.0.1', ...(signal && { signal }) }).then(
    ({ data }) => data,
    (syy: unknown) => syy,
  )

it('an answer is given as it is', async () => {
  haku.mockImplementation(async () => Response.json({ nimi: 'a' }))
  expect(await kysy()).toEqual({ nimi: 'a' })
})

it('a call that is not answered in half a minute fails as without a connection', async () => {
  haku.mockImplementation(vastaamatta)
  const tulos = kysy()
  await vi.advanceTimersByTimeAsync(29_000)
  expect(haku.mock.lastCall?.[1].signal.aborted).toBe(false)
  await vi.advanceTimersByTimeAsync(1_000)
  const virhe = await tulos
  expect(virhe).toBeInstanceOf(Palveluvirhe)
  expect(virhe).toMatchObject({ tila: undefined })
})

it('a call that its maker calls off is no failure of the service', async () => {
  haku.mockImplementation(vastaamatta)
  const ohjain = new AbortController()
  const tulos = kysy(ohjain.signal)
  await vi.advanceTimersByTimeAsync(0)
  ohjain.abort()
  expect(await tulos).not.toBeInstanceOf(Palveluvirhe)
})
