import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { testApp, VIRKAILIJA } from '../testing/test-app.ts'

const kansio = await mkdtemp(path.join(os.tmpdir(), 'ehoks-ui-'))
afterAll(() => rm(kansio, { recursive: true }))
await mkdir(path.join(kansio, 'assets'))
await writeFile(
  path.join(kansio, 'index.html'),
  '<head><meta nonce="__CSP_NONCE__"><style nonce="__CSP_NONCE__"></style></head>',
)
await writeFile(path.join(kansio, 'assets/index-abc123.js'), 'koodi()')
await writeFile(path.join(kansio, 'assets/index-abc123.js.br'), 'pakattu')
await writeFile(path.join(kansio, 'favicon.svg'), '<svg/>')
await writeFile(path.join(kansio, '.env'), 'salaisuus')

const { kutsu } = await testApp({
  OPPIJA_UI_DIST: kansio,
  VIRKAILIJA_UI_DIST: path.join(kansio, 'ei-koottu'),
  VIRKAILIJA_URL: 'https://virkailija.example.com',
})

describe('the page of an application', () => {
  it.each([
    '/ehoks',
    '/ehoks/',
    '/ehoks/suunnitelmat/1',
    '/ehoks/oppijat/1.2.246.562.24.44651722625',
    '/ehoks/index.html',
  ])('is at %s, not kept by caches', async (url) => {
    const vastaus = await kutsu({ url })
    expect(vastaus.statusCode).toBe(200)
    expect(vastaus.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' })
    expect(vastaus.body).toContain('<meta nonce=')
  })

  it('has a policy with a nonce of its own each time', async () => {
    const kerrat = await Promise.all(
      [1, 2].map(async () => {
        const { body, headers } = await kutsu({ url: '/ehoks/' })
        const nonce = /<meta nonce="([^"]+)"><style nonce="([^"]+)">/.exec(body)
        expect(nonce?.[1]).toBe(nonce?.[2])
        expect(headers['content-security-policy']).toBe(
          `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce?.[1]}'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'`,
        )
        return nonce?.[1]
      }),
    )
    expect(kerrat[0]).not.toBe(kerrat[1])
  })

  it('has the texts of Lokalisointi in place of the application’s own, and does not wait for them', async () => {
    await expect.poll(async () => (await kutsu({ url: '/ehoks/' })).body).toContain('id="lokalisointi"')
    const [, tekstit = ''] =
      /<script type="application\/json" id="lokalisointi">(.*)<\/script><\/head>/.exec(
        (await kutsu({ url: '/ehoks/' })).body,
      ) ?? []
    expect(tekstit).not.toContain('<')
    expect(JSON.parse(tekstit)).toEqual({ fi: { ui: { 'testiymparisto.nimi': '<Testiympäristö>' } } })
  })

  it('of a share is kept from search engines and referrers', async () => {
    const vastaus = await kutsu({ url: '/ehoks/jako/3fa85f64-5717-4562-b3fc-2c963f66afa6' })
    expect(vastaus.statusCode).toBe(200)
    expect(vastaus.headers).toMatchObject({ 'x-robots-tag': 'noindex', 'referrer-policy': 'no-referrer' })
    expect(vastaus.body).toContain('<meta name="robots" content="noindex">')
    const muu = await kutsu({ url: '/ehoks/jaot' })
    expect(muu.headers).not.toHaveProperty('x-robots-tag')
    expect(muu.body).not.toContain('noindex')
  })

  it('of a share is also at the address of the earlier application for workplaces', async () => {
    const vastaus = await kutsu({ url: '/ehoks-tyopaikantoimija-ui/3fa85f64-5717-4562-b3fc-2c963f66afa6' })
    expect(vastaus.statusCode).toBe(308)
    expect(vastaus.headers).toMatchObject({
      location: '/ehoks/jako/3fa85f64-5717-4562-b3fc-2c963f66afa6',
      'x-robots-tag': 'noindex',
      'referrer-policy': 'no-referrer',
    })
    const muualle = await kutsu({ url: '/ehoks-tyopaikantoimija-ui/%2F%2Fexample.com' })
    expect(muualle.headers.location).toBe('/ehoks/jako/%2F%2Fexample.com')
  })

  it('that has not been built says so', async () => {
    const vastaus = await kutsu({ url: '/ehoks-virkailija-ui/' })
    expect(vastaus.statusCode).toBe(503)
    expect(vastaus.body).toContain('npm start')
  })

  it.each(['/ehoksi', '/ehoks-muu/x', '/ehoks-virkailija'])('is not at %s', async (url) => {
    expect((await kutsu({ url })).statusCode).toBe(404)
  })

  it('of the learners is where the root leads', async () => {
    const vastaus = await kutsu({ url: '/' })
    expect([vastaus.statusCode, vastaus.headers.location]).toEqual([302, '/ehoks/'])
  })
})

describe('a file of an application', () => {
  it('whose name tells its content is kept for a year', async () => {
    const vastaus = await kutsu({ url: '/ehoks/assets/index-abc123.js' })
    expect(vastaus.body).toBe('koodi()')
    expect(vastaus.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': expect.stringContaining('javascript'),
    })
  })

  it('comes compressed to a browser that takes it so', async () => {
    const vastaus = await kutsu({ url: '/ehoks/assets/index-abc123.js', headers: { 'accept-encoding': 'br' } })
    expect(vastaus.body).toBe('pakattu')
    expect(vastaus.headers['content-encoding']).toBe('br')
  })

  it('of another kind is not kept', async () => {
    const vastaus = await kutsu({ url: '/ehoks/favicon.svg' })
    expect([vastaus.statusCode, vastaus.headers['cache-control']]).toEqual([200, 'no-cache'])
  })

  it.each(['/ehoks/assets/puuttuu.js', '/ehoks/puuttuu.png', '/ehoks/.env', '/ehoks/..%2f..%2fetc/passwd.txt'])(
    'is not at %s',
    async (url) => {
      expect((await kutsu({ url })).statusCode).toBe(404)
    },
  )
})

describe('every answer', () => {
  it('of the API keeps a browser careful and caches away', async () => {
    const { headers } = await kutsu({ url: `${VIRKAILIJA}/api/v1/healthcheck` })
    expect(headers).toMatchObject({
      'content-security-policy': "default-src 'none';frame-ancestors 'none';base-uri 'none';form-action 'none'",
      'cache-control': 'no-cache, max-age=0',
      expires: '0',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'strict-transport-security': expect.stringContaining('max-age=31536000'),
      'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    })
  })
})
