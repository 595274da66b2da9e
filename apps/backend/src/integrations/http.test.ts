import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createHttp, type Http, type HttpPalvelu, jasenna, polku } from './http.ts'

type Kasittelija = (request: IncomingMessage, response: ServerResponse) => void
let kasittele: Kasittelija
let kutsuja: number
const palvelin = createServer((request, response) => {
  kutsuja += 1
  kasittele(request, response)
})
beforeAll(() => new Promise<void>((resolve) => palvelin.listen(0, '127.0.0.1', resolve)))
afterAll(() => new Promise((resolve) => palvelin.close(resolve)))

const lokiin = vi.fn()
let http: Http
let koski: HttpPalvelu
beforeEach(() => {
  kutsuja = 0
  lokiin.mockClear()
  http = createHttp({ callerId: 'oma', connectTimeoutMs: 1000, responseTimeoutMs: 1000 }, { warn: lokiin })
  koski = http.palvelu('Koski', `http://127.0.0.1:${(palvelin.address() as AddressInfo).port}/koski/api`)
})
afterEach(async () => {
  vi.useRealTimers()
  await http.close()
})

const vastaa =
  (...tilat: number[]): Kasittelija =>
  (_request, response) => {
    response.statusCode = tilat[kutsuja - 1] ?? tilat.at(-1) ?? 200
    response.end('{}')
  }

describe('a path', () => {
  it('keeps its arguments in their places', () => {
    expect(polku`/henkilo/${'a/../b?c#d e'}/master`).toBe('/henkilo/a%2F..%2Fb%3Fc%23d%20e/master')
  })

  it.each(['', '.', '..'])('refuses the argument %j', (argumentti) => {
    expect(() => polku`/henkilo/${argumentti}/master`).toThrow(TypeError)
  })
})

it('the JSON of an answer has no NUL characters, which PostgreSQL would not store', () => {
  const teksti = String.raw`{"nimi": "Tuire\u0000 \\u0000 Testi", "lista": ["\u0000a"]}`
  expect(jasenna(teksti)).toEqual({ nimi: String.raw`Tuire \u0000 Testi`, lista: ['a'] })
  expect(jasenna('{')).toBeUndefined()
})

describe('a call', () => {
  it('tells who calls, by headers and a cookie', async () => {
    let headers: IncomingMessage['headers'] = {}
    kasittele = (request, response) => {
      headers = request.headers
      response.end('{}')
    }
    await koski.kutsu({ path: '/x', query: { a: ['1', '2 ä'] } })
    expect(headers).toMatchObject({ 'caller-id': 'oma', csrf: 'oma', cookie: 'CSRF=oma' })
  })

  it.each([400, 401, 404])('gives an answer of %i to whoever asked', async (tila) => {
    kasittele = vastaa(tila)
    await expect(koski.kutsu({ path: '/x' })).resolves.toMatchObject({ tila })
    expect(kutsuja).toBe(1)
  })

  it.each([502, 503, 504])('is made once more after %i', async (tila) => {
    kasittele = vastaa(tila, 200)
    await expect(koski.kutsu({ path: '/x' })).resolves.toMatchObject({ tila: 200 })
    expect(kutsuja).toBe(2)
  })

  it('is made once more when the connection breaks', async () => {
    kasittele = (request, response) => (kutsuja === 1 ? request.socket.destroy() : response.end('{}'))
    await expect(koski.kutsu({ path: '/x' })).resolves.toMatchObject({ tila: 200 })
  })

  it.each([
    ['GET', 500, 1],
    ['GET', 503, 2],
    ['POST', 503, 1],
  ] as const)('by %s that gets %i fails after %i tries', async (method, tila, yrityksia) => {
    kasittele = vastaa(tila)
    await expect(koski.kutsu({ method, path: '/x' })).rejects.toMatchObject({ palvelu: 'Koski', retryAfter: 5 })
    expect(kutsuja).toBe(yrityksia)
  })

  it('that is not answered in time fails, and is not made again', async () => {
    kasittele = () => undefined
    await expect(koski.kutsu({ path: '/x' })).rejects.toMatchObject({ palvelu: 'Koski' })
    expect(kutsuja).toBe(1)
  })

  it('whose answer stops half-way fails in time', async () => {
    kasittele = (_request, response) => response.writeHead(200).write('{')
    await expect(koski.kutsu({ path: '/x' })).rejects.toMatchObject({ palvelu: 'Koski' })
  })

  it('that fails leaves no address to the log', async () => {
    kasittele = vastaa(500)
    await expect(koski.kutsu({ path: polku`/henkilo/${'1.2.246.562.24.1'}` })).rejects.toThrow('Koski: HTTP 500')
    expect(lokiin.mock.calls).toEqual([[{ palvelu: 'Koski', syy: 'HTTP 500' }, 'A linked service failed']])
  })
})

describe('after ten failed calls', () => {
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
    kasittele = vastaa(500)
    for (let i = 0; i < 10; i += 1) await koski.kutsu({ path: '/x' }).catch(() => undefined)
    expect(kutsuja).toBe(10)
    kutsuja = 0
  })

  it('calls are held back for five seconds', async () => {
    await expect(koski.kutsu({ path: '/x' })).rejects.toMatchObject({ palvelu: 'Koski', retryAfter: 5 })
    expect(kutsuja).toBe(0)
  })

  it('one is tried again, and all when it succeeds', async () => {
    vi.advanceTimersByTime(5_000)
    kasittele = vastaa(200)
    await koski.kutsu({ path: '/x' })
    await koski.kutsu({ path: '/x' })
    expect(kutsuja).toBe(2)
  })

  it('one is tried again, and no more when it fails', async () => {
    vi.advanceTimersByTime(5_000)
    await expect(koski.kutsu({ path: '/x' })).rejects.toThrow()
    await expect(koski.kutsu({ path: '/x' })).rejects.toThrow()
    expect(kutsuja).toBe(1)
  })

  it('another service is called as before', async () => {
    kasittele = vastaa(200)
    const muu = http.palvelu('Koodisto', `http://127.0.0.1:${(palvelin.address() as AddressInfo).port}`)
    await expect(muu.kutsu({ path: '/x' })).resolves.toMatchObject({ tila: 200 })
  })
})

it('answers that mean something to the caller hold nothing back', async () => {
  kasittele = vastaa(404)
  for (let i = 0; i < 30; i += 1) await koski.kutsu({ path: '/x' })
  expect(kutsuja).toBe(30)
})
