import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import {
  attribuutti,
  hylkayskoodi,
  lahetaLomake,
  lippujenAntaja,
  luoTestisovellus,
  ohjaa,
  palvelulippu,
  tarkista,
} from '../../testi-apu.ts'
import { ST_VOIMASSA_MS } from './liput.ts'

const PALVELU = 'http://127.0.0.1:3000/ehoks-virkailija-backend/cas-security-check'
const TUNTI_MS = 3_600_000

describe('tickets for service users', () => {
  test('a password gives a ticket-granting ticket, which gives service tickets', async () => {
    const { app } = luoTestisovellus()
    const tgt = await lahetaLomake(app, '/cas/v1/tickets', { username: 'primus', password: 'primus' })
    expect(tgt.statusCode).toBe(201)
    expect(tgt.headers.location).toMatch(/^http:\/\/localhost:80\/cas\/v1\/tickets\/TGT-.+-ip-127-0-0-1$/)
    expect(tgt.body).toContain(String(tgt.headers.location))

    const st = await lahetaLomake(app, new URL(String(tgt.headers.location)).pathname, { service: PALVELU })
    expect(st.statusCode).toBe(200)
    expect(st.headers['content-type']).toMatch(/^text\/plain/)
    expect(st.body).toMatch(/^ST-.*-ip[-0-9]+$/)
  })

  test.each([
    ['wrong password', { username: 'primus', password: 'wilma' }, 401],
    ['unknown user', { username: 'tuntematon', password: 'tuntematon' }, 401],
    ['locked account', { username: 'lukittu', password: 'lukittu' }, 423],
    ['locked account, wrong password', { username: 'lukittu', password: 'x' }, 401],
    ['missing password', { username: 'primus' }, 400],
  ])('%s', async (_nimi, kentat, tila) => {
    const { app } = luoTestisovellus()
    expect((await lahetaLomake(app, '/cas/v1/tickets', kentat as Record<string, string>)).statusCode).toBe(tila)
  })

  test('an unknown or old ticket-granting ticket is 404, a missing service 400', async () => {
    const { app, siirraKelloa } = luoTestisovellus()
    expect((await lahetaLomake(app, '/cas/v1/tickets/TGT-ei-ole', { service: PALVELU })).statusCode).toBe(404)
    const tgt = await lippujenAntaja(app, 'primus')
    expect((await lahetaLomake(app, tgt, {})).statusCode).toBe(400)
    siirraKelloa(8 * TUNTI_MS)
    expect((await lahetaLomake(app, tgt, { service: PALVELU })).statusCode).toBe(404)
  })

  test('a deleted ticket-granting ticket gives nothing more', async () => {
    const { app } = luoTestisovellus()
    const tgt = await lippujenAntaja(app, 'primus')
    expect((await app.inject({ method: 'DELETE', url: tgt })).statusCode).toBe(200)
    expect((await lahetaLomake(app, tgt, { service: PALVELU })).statusCode).toBe(404)
  })
})

describe('validation', () => {
  test.each(['/cas/p3/serviceValidate', '/cas/serviceValidate'])('%s tells who the user is', async (polku) => {
    const { app } = luoTestisovellus()
    const xml = await tarkista(app, await palvelulippu(app, 'opettaja', PALVELU), PALVELU, polku)
    expect(attribuutti(xml, 'user')).toEqual(['opettaja'])
    expect(attribuutti(xml, 'kayttajaTyyppi')).toEqual(['VIRKAILIJA'])
    expect(attribuutti(xml, 'oidHenkilo')).toEqual(['1.2.246.562.24.94110006780'])
    expect(attribuutti(xml, 'idpEntityId')).toEqual(['usernamePassword'])
    expect(attribuutti(xml, 'roles')).toEqual([
      'ROLE_APP_EHOKS',
      'ROLE_APP_EHOKS_CRUD',
      'ROLE_APP_EHOKS_CRUD_1.2.246.562.10.31400000022',
      'ROLE_APP_EHOKS_HOKS_DELETE',
      'ROLE_APP_EHOKS_HOKS_DELETE_1.2.246.562.10.31400000022',
    ])
  })

  test('a ticket is valid once', async () => {
    const { app } = luoTestisovellus()
    const st = await palvelulippu(app, 'primus', PALVELU)
    expect(hylkayskoodi(await tarkista(app, st, PALVELU))).toBeNull()
    expect(hylkayskoodi(await tarkista(app, st, PALVELU))).toBe('INVALID_TICKET')
  })

  test('a ticket is for exactly its service, and a wrong one uses it up', async () => {
    const { app } = luoTestisovellus()
    const st = await palvelulippu(app, 'primus', PALVELU)
    expect(hylkayskoodi(await tarkista(app, st, `${PALVELU}/`))).toBe('INVALID_SERVICE')
    expect(hylkayskoodi(await tarkista(app, st, PALVELU))).toBe('INVALID_TICKET')
  })

  test('a ticket expires', async () => {
    const { app, siirraKelloa } = luoTestisovellus()
    const [ajoissa, myohassa] = [await palvelulippu(app, 'primus', PALVELU), await palvelulippu(app, 'primus', PALVELU)]
    siirraKelloa(ST_VOIMASSA_MS - 1)
    expect(hylkayskoodi(await tarkista(app, ajoissa, PALVELU))).toBeNull()
    siirraKelloa(1)
    expect(hylkayskoodi(await tarkista(app, myohassa, PALVELU))).toBe('INVALID_TICKET')
  })

  test('an unknown ticket and missing parameters are refused with status 200', async () => {
    const { app } = luoTestisovellus()
    const tuntematon = await app.inject({
      url: '/cas/p3/serviceValidate',
      query: { ticket: 'ST-<x>', service: PALVELU },
    })
    expect(tuntematon.statusCode).toBe(200)
    expect(tuntematon.headers['content-type']).toMatch(/xml/)
    expect(hylkayskoodi(tuntematon.body)).toBe('INVALID_TICKET')
    expect(tuntematon.body).not.toContain('ST-<x>')
    expect(hylkayskoodi((await app.inject('/cas/p3/serviceValidate?ticket=ST-1')).body)).toBe('INVALID_REQUEST')
  })

  test('a user locked after the ticket was given is refused as locked', async () => {
    const { app } = luoTestisovellus()
    await ohjaa(app, '/kayttajat/ehtiva', { oidHenkilo: '1.2.246.562.24.24110001373', kayttajaTyyppi: 'PALVELU' })
    const st = await palvelulippu(app, 'ehtiva', PALVELU)
    await ohjaa(app, '/kayttajat/ehtiva', { oidHenkilo: '1.2.246.562.24.24110001373', lukittu: true })
    expect(hylkayskoodi(await tarkista(app, st, PALVELU))).toBe('ACCOUNT_LOCKED')
  })

  test('a user without roles has none', async () => {
    const { app } = luoTestisovellus()
    await ohjaa(app, '/kayttajat/rooliton', { oidHenkilo: '1.2.246.562.24.24110001373' })
    expect(attribuutti(await tarkista(app, await palvelulippu(app, 'rooliton', PALVELU), PALVELU), 'roles')).toEqual([])
  })
})

describe('login in the browser', () => {
  const SERVICE = 'http://127.0.0.1:3000/sisaan?a=1'
  const keksi = (vastaus: { cookies: { name: string; value: string }[] }) => ({
    cookie: `CASTGC=${vastaus.cookies.find(({ name }) => name === 'CASTGC')?.value}`,
  })

  test('the page lists test people with their stories, and can be searched', async () => {
    const { app } = luoTestisovellus()
    const sivu = await app.inject({ url: '/cas/login', query: { service: SERVICE } })
    expect(sivu.statusCode).toBe(200)
    expect(sivu.body).toContain('<html lang="fi">')
    expect(sivu.body).toContain('Testiympäristö')
    expect(sivu.body).toContain('Oili Opettavainen (opettaja)')
    expect(sivu.body).toContain('value="http://127.0.0.1:3000/sisaan?a=1"')
    const haettu = await app.inject({ url: '/cas/login', query: { service: SERVICE, haku: 'kaarlo' } })
    expect(haettu.body).toContain('Kaarlo Katselmus')
    expect(haettu.body).not.toContain('Oili Opettavainen')
  })

  test('choosing a person logs in and leads back with a ticket; the next login needs no page', async () => {
    const { app } = luoTestisovellus()
    const sisaan = await lahetaLomake(app, '/cas/login', { valittu: 'opettaja', service: SERVICE })
    expect(sisaan.statusCode).toBe(302)
    const osoite = new URL(String(sisaan.headers.location))
    expect(osoite.searchParams.get('a')).toBe('1')
    expect(sisaan.cookies).toMatchObject([{ name: 'CASTGC', path: '/cas', httpOnly: true, sameSite: 'Lax' }])
    const xml = await tarkista(app, osoite.searchParams.get('ticket') ?? '', SERVICE)
    expect(attribuutti(xml, 'user')).toEqual(['opettaja'])
    expect(attribuutti(xml, 'isFromNewLogin')).toEqual(['true'])

    const toinen = 'http://127.0.0.1:3000/toinen'
    const uudelleen = await app.inject({ url: '/cas/login', query: { service: toinen }, headers: keksi(sisaan) })
    expect(uudelleen.statusCode).toBe(302)
    const lippu = new URL(String(uudelleen.headers.location)).searchParams.get('ticket') ?? ''
    expect(attribuutti(await tarkista(app, lippu, toinen), 'isFromNewLogin')).toEqual(['false'])
  })

  test('the form with a password refuses as the real one does', async () => {
    const { app } = luoTestisovellus()
    const kentat = { username: 'opettaja', service: SERVICE }
    expect((await lahetaLomake(app, '/cas/login', { ...kentat, password: 'x' })).statusCode).toBe(401)
    expect((await lahetaLomake(app, '/cas/login', { ...kentat, password: 'opettaja' })).statusCode).toBe(302)
    expect((await lahetaLomake(app, '/cas/login', { valittu: 'lukittu', service: SERVICE })).statusCode).toBe(423)
  })

  test('an address that is no service gets no ticket', async () => {
    const { app } = luoTestisovellus()
    for (const service of ['javascript:alert(1)', 'x']) {
      expect((await app.inject({ url: '/cas/login', query: { service } })).statusCode).toBe(403)
      expect((await lahetaLomake(app, '/cas/login', { valittu: 'opettaja', service })).statusCode).toBe(403)
    }
  })

  test('logout tells the services by which ticket they know the session, and ends the login', async () => {
    const saadut: string[] = []
    const palvelin = createServer((pyynto, vastaus) => {
      let runko = ''
      pyynto.on('data', (osa) => {
        runko += osa
      })
      pyynto.on('end', () => {
        saadut.push(new URLSearchParams(runko).get('logoutRequest') ?? '')
        vastaus.end()
      })
    })
    await new Promise<void>((valmis) => palvelin.listen(0, '127.0.0.1', valmis))
    try {
      const { port } = palvelin.address() as AddressInfo
      const service = `http://127.0.0.1:${port}/sisaan`
      const { app } = luoTestisovellus()
      const sisaan = await lahetaLomake(app, '/cas/login', { valittu: 'opettaja', service })
      const lippu = new URL(String(sisaan.headers.location)).searchParams.get('ticket') ?? ''
      await tarkista(app, lippu, service)

      const ulos = await app.inject({ url: '/cas/logout', query: { service: SERVICE }, headers: keksi(sisaan) })
      expect(ulos.statusCode).toBe(302)
      expect(ulos.headers.location).toBe(SERVICE)
      expect(saadut).toHaveLength(1)
      expect(saadut[0]).toContain(`<samlp:SessionIndex>${lippu}</samlp:SessionIndex>`)
      const uudelleen = await app.inject({ url: '/cas/login', query: { service }, headers: keksi(sisaan) })
      expect(uudelleen.statusCode).toBe(200)
    } finally {
      await new Promise((valmis) => palvelin.close(valmis))
    }
  })

  test('logout without a login, or with a service that is gone, ends well', async () => {
    const { app } = luoTestisovellus()
    expect((await app.inject('/cas/logout')).statusCode).toBe(200)
    const sisaan = await lahetaLomake(app, '/cas/login', { valittu: 'opettaja', service: 'http://127.0.0.1:1/poissa' })
    expect((await app.inject({ url: '/cas/logout', headers: keksi(sisaan) })).statusCode).toBe(200)
  })
})
