import { connect } from 'node:net'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { testApp, VIRKAILIJA } from '../testing/test-app.ts'
import { apiVirheeksi } from './errors.ts'

const { app, config, kutsu, prisma, lokirivit, virkailijana, opintopolku } = await testApp()

const kello = (payload: string | Buffer, headers: Record<string, string> = {}) =>
  kutsu({
    method: 'PUT',
    url: `${VIRKAILIJA}/kehitys/kello`,
    payload,
    headers: { 'content-type': 'application/json', ...headers },
  })

it('a request that waits too long for a connection to the database is told to come again', async () => {
  const pooli = new pg.Pool({ connectionString: config.databaseUrl, max: 1, connectionTimeoutMillis: 1000 })
  const varattu = await pooli.connect()
  try {
    const syy = await pooli.connect().then(
      () => undefined,
      (error: unknown) => error,
    )
    const vastaus = apiVirheeksi(syy, 1)
    expect([vastaus.status, vastaus.headers]).toEqual([503, { 'retry-after': '5' }])
    expect(vastaus.virheet).toEqual([
      { koodi: 'palvelu.ei-vastaa', parametrit: { palvelu: 'Tietokanta', tekeminen: 'contacting' } },
    ])
  } finally {
    varattu.release()
    await pooli.end()
  }
})

describe('what is no HTTP at all', () => {
  async function raakana(pyynto: string): Promise<string> {
    const { port } = new URL(await app.listen({ host: '127.0.0.1', port: 0 }).catch(() => app.listeningOrigin))
    const socket = connect(Number(port), '127.0.0.1')
    socket.write(pyynto)
    let vastaus = ''
    for await (const pala of socket) vastaus += pala
    return vastaus
  }

  it.each([
    ['tavuja vain\r\n\r\n', 400, 'pyynto.ei-http'],
    [`GET / HTTP/1.1\r\nhost: x\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`, 431, 'pyynto.otsakkeet-liian-suuret'],
  ])('is refused in our words', async (pyynto, tila, koodi) => {
    const vastaus = await raakana(pyynto)
    expect(vastaus).toMatch(new RegExp(`^HTTP/1.1 ${tila} `))
    expect(vastaus).toContain('content-type: application/json')
    expect(JSON.parse(vastaus.slice(vastaus.indexOf('{')))).toMatchObject({ virheet: [{ koodi }] })
    expect(vastaus).not.toContain('tavuja vain')
  })
})

describe('an error answer', () => {
  it.each([
    ['{\n  "nyt": }', 2, 10],
    ['{"nyt": null', 1, 13],
    ['', 1, 1],
    ['{"nyt": null} x', 1, 15],
  ])('tells where %j stops being JSON', async (runko, rivi, sarake) => {
    const vastaus = await kello(runko)
    expect(vastaus.statusCode).toBe(400)
    expect(vastaus.json()).toMatchObject({
      error: expect.stringContaining(`rivillä ${rivi}, merkissä ${sarake}.`),
      virheet: [{ koodi: 'pyynto.json', korjaaja: 'lahdejarjestelma' }],
      'pyynto-id': vastaus.headers['x-request-id'],
    })
  })

  it('tells where a body stops being UTF-8: its letters would be stored as something else', async () => {
    const vastaus = await kello(Buffer.from('{"nimi": "Tuire",\n "kunta": "Mäntsälä"}', 'latin1'))
    expect(vastaus.statusCode).toBe(400)
    expect(vastaus.json().virheet).toMatchObject([
      { koodi: 'pyynto.json', viesti: expect.stringContaining('rivillä 2, merkissä 13.') },
    ])
  })

  it.each([
    ['{"nyt": null, "nyt": null}', 1, 15],
    ['{"a": [{"b": 1}, {"b": "{"}],\n "\\u0061": 2}', 2, 2],
    ['{"x\\"": 1, "y": {"x\\"": 2, "x\\"" : 3}}', 1, 28],
    [`{${Array.from({ length: 100_000 }, () => '"nyt":null').join(',')}}`, 1, 13],
  ])('refuses %.40s…, which has a key twice, and tells where', async (runko, rivi, sarake) => {
    const vastaus = await kello(runko)
    expect(vastaus.statusCode).toBe(400)
    expect(vastaus.json().virheet).toMatchObject([
      {
        koodi: 'pyynto.json-avain-toistuu',
        viesti: expect.stringContaining(`rivillä ${rivi}, merkissä ${sarake}.`),
      },
    ])
  })

  it('takes the same key of different objects, and texts that look like keys', async () => {
    const runko = '{"nyt": null, "a": {"nyt": "\\\\", "b": [{"nyt": "\\": {"}, {"nyt": ""}]}}'
    expect((await kello(runko)).statusCode).toBe(200)
  })

  it('refuses a body that would change prototypes', async () => {
    expect((await kello('{"__proto__": {"nyt": null}}')).statusCode).toBe(400)
  })

  it('refuses another kind of body with 415', async () => {
    const vastaus = await kello('nyt', { 'content-type': 'text/plain' })
    expect(vastaus.statusCode).toBe(415)
    expect(vastaus.json().virheet).toMatchObject([{ koodi: 'pyynto.mediatyyppi' }])
  })

  it('refuses too large a body with 413 and tells how large may be', async () => {
    const vastaus = await kello(JSON.stringify({ nyt: 'x'.repeat(3 * 1024 * 1024) }))
    expect(vastaus.statusCode).toBe(413)
    expect(vastaus.json().virheet).toMatchObject([
      { koodi: 'pyynto.liian-suuri', ohje: expect.stringContaining('2097152') },
    ])
  })

  it.each([
    ['wide', `{"a": [${'0,'.repeat(150_000)}0]}`],
    ['deep', `{"a": ${'['.repeat(150_000)}${']'.repeat(150_000)}}`],
  ])('refuses a body that is too %s to be judged without keeping others waiting', async (_nimi, runko) => {
    const vastaus = await kello(runko)
    expect(vastaus.statusCode).toBe(413)
    expect(vastaus.json().virheet).toMatchObject([
      { koodi: 'pyynto.liikaa-arvoja', ohje: expect.stringContaining('104857') },
    ])
  })

  it('names every missing header', async () => {
    const vastaus = await kutsu({ url: `${VIRKAILIJA}/api/v1/hoks/1`, headers: { 'caller-id': '' } })
    expect(vastaus.statusCode).toBe(400)
    expect(vastaus.json()).toMatchObject({
      errors: { 'caller-id': 'missing-required-key', ticket: 'missing-required-key' },
      virheet: [
        { koodi: 'pyynto.otsake-puuttuu', polku: '/caller-id' },
        { koodi: 'pyynto.otsake-puuttuu', polku: '/ticket' },
      ],
    })
  })

  it('names a missing parameter', async () => {
    const vastaus = await kutsu({ url: `${VIRKAILIJA}/cas-security-check` })
    expect(vastaus.statusCode).toBe(400)
    expect(vastaus.json().virheet).toMatchObject([{ koodi: 'rakenne.puuttuu', polku: '/ticket' }])
  })

  it.each(['/', '/api/v1/ei-ole', '/api/v1/hoks/1/ei-ole'])('is 404 for the unknown address %s', async (polku) => {
    const vastaus = await kutsu({ url: `${VIRKAILIJA}${polku}` })
    expect(vastaus.statusCode).toBe(404)
    expect(vastaus.headers).toMatchObject({ 'cache-control': 'no-cache, max-age=0', expires: '0' })
    expect(vastaus.json()).toMatchObject({
      reason: 'Route not found',
      virheet: [{ koodi: 'pyynto.reitti-puuttuu' }],
    })
  })

  it('is 404 for an address that cannot be read', async () => {
    const vastaus = await kutsu({ url: '/ehoks/%zz' })
    expect(vastaus.statusCode).toBe(404)
    expect(vastaus.json()).toMatchObject({ reason: 'Route not found' })
  })

  it.each([
    ['sv', 'sv'],
    ['de, en;q=0.5', 'en'],
    ['sv;q=0.3, en-GB;q=0.8', 'en'],
    ['de', 'fi'],
    [undefined, 'fi'],
  ])('speaks the language asked by %j: %s', async (otsake, kieli) => {
    const vastaus = await kutsu({
      url: '/ei-ole',
      headers: otsake === undefined ? {} : { 'accept-language': otsake },
    })
    const viestit = { fi: 'Osoitetta ei ole.', sv: 'Adressen finns inte.', en: 'There is no such address.' }
    expect(vastaus.headers['content-language']).toBe(kieli)
    expect(vastaus.json().virheet[0].viesti).toBe(viestit[kieli as keyof typeof viestit])
  })

  it('is 500 without details when the fault is ours, and the log has no personal data', async () => {
    const { virkailija } = await opintopolku.luoKoulutustoimija()
    const kirjautuneena = await virkailijana(virkailija)
    await prisma.$executeRaw`ALTER TABLE istunto RENAME TO istunto_piilossa`
    lokirivit.length = 0
    const vastaus = await kirjautuneena({ url: '/api/v1/virkailija/session?nimi=Tellervo' })
    await prisma.$executeRaw`ALTER TABLE istunto_piilossa RENAME TO istunto`

    expect(vastaus.statusCode).toBe(500)
    expect(vastaus.json()).toEqual({
      error: 'Palvelussa tapahtui virhe.',
      virheet: [expect.objectContaining({ koodi: 'palvelin.virhe', korjaaja: 'oph' })],
      'pyynto-id': vastaus.headers['x-request-id'],
    })
    const loki = lokirivit.join('')
    expect(loki).toContain('"level":"error"')
    expect(loki).toContain(vastaus.headers['x-request-id'])
    expect(loki).not.toMatch(/Tellervo|ring-session|tunniste_tiiviste/)
  })
})
