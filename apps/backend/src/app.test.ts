import { describe, expect, it } from 'vitest'
import { OPPIJA, testApp, VIRKAILIJA } from './testing/test-app.ts'

const { kutsu, clock } = await testApp({ RATE_LIMIT_PER_SECOND: '100' })
const valityspalvelimenTakana = await testApp({ TRUST_PROXY: 'true' })
const suoraan = await testApp()
const { kutsu: ilmanKantaa } = await testApp({ DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' })

describe('the service', () => {
  it.each([VIRKAILIJA, OPPIJA])('says that %s runs', async (alku) => {
    const terveys = await kutsu({ url: `${alku}/api/v1/healthcheck`, headers: { 'caller-id': '' } })
    expect([terveys.statusCode, terveys.body]).toEqual([200, '{}'])
    const koonti = await kutsu({ url: `${alku}/buildversion.txt` })
    expect(koonti.headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(koonti.body).toMatch(/^artifactId=ehoks\nbuildNumber=.+\nvcsRevision=.+\nbuildTime=.+\n$/)
  })

  it('tells the platform that it lives, and whether it can serve', async () => {
    expect((await kutsu({ url: '/terveys' })).statusCode).toBe(200)
    expect((await kutsu({ url: '/valmius' })).statusCode).toBe(200)
  })

  it.each([VIRKAILIJA, OPPIJA])('tells where to log in and out at %s', async (alku) => {
    const { data } = (await kutsu({ url: `${alku}/api/v1/misc/environment` })).json()
    const login = new URL(data['cas-oppija-login-url-sv'])
    expect(Object.fromEntries(login.searchParams)).toEqual({
      locale: 'sv',
      valtuudet: 'false',
      service: `http://127.0.0.1:3000${OPPIJA}/api/v1/oppija/session/opintopolku/`,
    })
    expect(new URL(data['virkailija-login-url']).searchParams.get('service')).toBe(
      `http://127.0.0.1:3000${VIRKAILIJA}/api/v1/virkailija/session/opintopolku`,
    )
  })

  it.each([
    ['the load balancer says, not as the client claims', valityspalvelimenTakana, '198.51.100.7'],
    ['the connection says when no load balancer is ours', suoraan, '127.0.0.1'],
  ])('knows the client’s address as %s', async (_nimi, { palveluna, auditrivit }, odotettu) => {
    await palveluna('primus', {
      url: '/api/v1/hoks/2000000000',
      headers: { 'x-forwarded-for': '203.0.113.9, 198.51.100.7' },
    })
    expect((await auditrivit()).map(({ ipOsoite }) => ipOsoite)).toEqual([odotettu])
  })

  it('serves no address more often than is allowed', async () => {
    const vastaukset = await Promise.all(
      Array.from({ length: 100 }, () => kutsu({ url: `${OPPIJA}/api/v1/healthcheck` })),
    )
    const torjuttu = vastaukset.find(({ statusCode }) => statusCode !== 200)
    expect(torjuttu?.statusCode).toBe(429)
    expect(torjuttu?.headers['retry-after']).toBe('1')
    expect(torjuttu?.json().virheet).toMatchObject([{ koodi: 'pyynto.liian-tihea' }])
  })
})

it('is alive but not ready without its database', async () => {
  expect((await ilmanKantaa({ url: '/terveys' })).statusCode).toBe(200)
  const vastaus = await ilmanKantaa({ url: '/valmius' })
  expect([vastaus.statusCode, vastaus.json()]).toEqual([503, { tietokanta: 'ei vastaa' }])
})

describe('the clock of development', () => {
  const aseta = (nyt: unknown) => kutsu({ method: 'PUT', url: `${VIRKAILIJA}/kehitys/kello`, payload: { nyt } })

  it('is frozen and let go', async () => {
    expect((await aseta('2026-11-22T22:30:00Z')).statusCode).toBe(200)
    expect(clock.now()).toEqual(new Date('2026-11-22T22:30:00Z'))
    await aseta(null)
    expect(Math.abs(clock.now().getTime() - Date.now())).toBeLessThan(5000)
  })

  it.each(['huomenna', 5, undefined])('refuses %j', async (nyt) => {
    expect((await aseta(nyt)).statusCode).toBe(400)
  })
})
