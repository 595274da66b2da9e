import { expect, test } from 'vitest'
import { ILMAN_OPPIJANUMEROA, OPPIJAT, PUOLESTA_ASIOIJA } from '../../maailma/tarina.ts'
import { attribuutti, hylkayskoodi, lahetaLomake, luoTestisovellus, tarkista } from '../../testi-apu.ts'

const SERVICE = 'http://127.0.0.1:3000/ehoks-oppija-backend/api/v1/oppija/session/opintopolku/'
const VALIDOINTI = '/cas-oppija/serviceValidate'

test('the page lists learners with a story first, and finds the others', async () => {
  const { app } = luoTestisovellus()
  const query = { locale: 'fi', valtuudet: 'false', service: SERVICE }
  const sivu = await app.inject({ url: '/cas-oppija/login', query })
  expect(sivu.statusCode).toBe(200)
  expect(sivu.body).toContain('Eetu Ajanlehto')
  expect(sivu.body).toContain('Autoalan perustutkinnon opiskelija')
  const haettu = await app.inject({ url: '/cas-oppija/login', query: { ...query, haku: 'linnea granqvist' } })
  expect(haettu.body).toContain(OPPIJAT.ruotsinkielinen.oppija)
  expect(haettu.body).not.toContain('Eetu Ajanlehto')
  expect(haettu.body).toContain('name="valtuudet" value="false"')
})

test('choosing a learner leads back with a ticket that tells the person, once', async () => {
  const { app } = luoTestisovellus()
  const sisaan = await lahetaLomake(app, '/cas-oppija/login', { oid: OPPIJAT.auto.oppija, service: SERVICE })
  expect(sisaan.statusCode).toBe(302)
  expect(sisaan.cookies).toMatchObject([{ name: 'CASTGC', path: '/cas-oppija', httpOnly: true, sameSite: 'Lax' }])
  const lippu = new URL(String(sisaan.headers.location)).searchParams.get('ticket') ?? ''
  const xml = await tarkista(app, lippu, SERVICE, VALIDOINTI)
  expect(attribuutti(xml, 'personOid')).toEqual([OPPIJAT.auto.oppija])
  expect(attribuutti(xml, 'user')[0]).toMatch(/^suomi\.fi#\d{6}[A-]9\d\d.$/)
  expect(attribuutti(xml, 'displayName')).toEqual(['Eetu Ajanlehto'])
  expect(hylkayskoodi(await tarkista(app, lippu, SERVICE, VALIDOINTI))).toBe('INVALID_TICKET')

  const keksi = { cookie: `CASTGC=${sisaan.cookies[0]?.value}` }
  const uudelleen = await app.inject({ url: '/cas-oppija/login', query: { service: SERVICE }, headers: keksi })
  expect(uudelleen.statusCode).toBe(302)
  const ulos = await app.inject({
    url: '/cas-oppija/logout',
    query: { service: 'http://127.0.0.1:3000/ehoks' },
    headers: keksi,
  })
  expect(ulos.headers.location).toBe('http://127.0.0.1:3000/ehoks')
  expect((await app.inject({ url: '/cas-oppija/login', query: { service: SERVICE }, headers: keksi })).statusCode).toBe(
    200,
  )
})

test('a person without an oppijanumero logs in without personOid', async () => {
  const { app } = luoTestisovellus()
  const sisaan = await lahetaLomake(app, '/cas-oppija/login', { oid: ILMAN_OPPIJANUMEROA, service: SERVICE })
  const lippu = new URL(String(sisaan.headers.location)).searchParams.get('ticket') ?? ''
  const xml = await tarkista(app, lippu, SERVICE, VALIDOINTI)
  expect(hylkayskoodi(xml)).toBeNull()
  expect(attribuutti(xml, 'nationalIdentificationNumber')).toHaveLength(1)
  expect(attribuutti(xml, 'personOid')).toEqual([])
})

test('the login of someone who acts for another tells of both', async () => {
  const { app } = luoTestisovellus()
  const sisaan = await lahetaLomake(app, '/cas-oppija/login', { oid: PUOLESTA_ASIOIJA, service: SERVICE })
  const lippu = new URL(String(sisaan.headers.location)).searchParams.get('ticket') ?? ''
  const xml = await tarkista(app, lippu, SERVICE, VALIDOINTI)
  expect(attribuutti(xml, 'personOid')).toEqual([OPPIJAT.auto.oppija])
  expect(attribuutti(xml, 'impersonatorDisplayName')).toEqual(['Helmi Ajanlehto'])
})

test('an unknown person does not log in, and a ticket of cas is none here', async () => {
  const { app } = luoTestisovellus()
  expect((await lahetaLomake(app, '/cas-oppija/login', { oid: '1.2.3', service: SERVICE })).statusCode).toBe(401)
  const lippu = await app.inject({
    method: 'POST',
    url: '/ohjaus/liput',
    payload: { palvelu: 'cas', username: 'opettaja', service: SERVICE },
  })
  const { ticket } = lippu.json<{ ticket: string }>()
  expect(hylkayskoodi(await tarkista(app, ticket, SERVICE, VALIDOINTI))).toBe('INVALID_TICKET')
})
