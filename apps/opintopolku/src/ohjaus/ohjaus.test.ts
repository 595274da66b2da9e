import { describe, expect, test } from 'vitest'
import { OPPIJAT } from '../maailma/tarina.ts'
import {
  attribuutti,
  basic,
  hylkayskoodi,
  lahetaLomake,
  luoTestisovellus,
  OMA_OSOITE,
  ohjaa,
  palvelulippu,
  tarkista,
} from '../testi-apu.ts'
import type { Kutsu } from './kutsut.ts'

const HENKILO = '1.2.246.562.24.24110024664'
const OIKEUS = '1.2.246.562.15.35110043383'
const KOODI = '/koodisto-service/rest/codeelement/latest/urasuunnitelma_0001'

describe('the world', () => {
  test('is told whole, and each item can be put back', async () => {
    const { app } = luoTestisovellus()
    const maailma = (await app.inject('/ohjaus/maailma')).json()
    expect(maailma.kayttajat).toContainEqual(
      expect.objectContaining({ username: 'primus', password: 'primus', kayttajaTyyppi: 'PALVELU', lukittu: false }),
    )
    expect(maailma.henkilot).toContainEqual(
      expect.objectContaining({ oidHenkilo: OPPIJAT.tuva.oppija, selite: 'TUVA-koulutuksessa: tekee TUVA-HOKSin.' }),
    )
    expect(maailma.opiskeluoikeudet).toContainEqual(
      expect.objectContaining({
        oid: OPPIJAT.auto.opiskeluoikeus,
        oppijaOid: OPPIJAT.auto.oppija,
        selite: 'Autoala, läsnä',
      }),
    )
    for (const organisaatio of maailma.organisaatiot)
      await ohjaa(app, `/organisaatiot/${organisaatio.oid}`, organisaatio)
    for (const henkilo of maailma.henkilot) await ohjaa(app, `/henkilot/${henkilo.oidHenkilo}`, henkilo)
    for (const oikeus of maailma.opiskeluoikeudet) await ohjaa(app, `/opiskeluoikeudet/${oikeus.oid}`, oikeus)
    for (const kayttaja of maailma.kayttajat) await ohjaa(app, `/kayttajat/${kayttaja.username}`, kayttaja)
    expect((await app.inject('/ohjaus/maailma')).json()).toEqual(maailma)
  })

  test('takes a study right as it is given, and gives it back so', async () => {
    const { app } = luoTestisovellus()
    const annettu = { tyyppi: { koodiarvo: 'tuva' }, tila: {}, suoritukset: [], oma: { a: null } }
    await ohjaa(app, `/opiskeluoikeudet/${OIKEUS}`, { ...annettu, oppijaOid: HENKILO, selite: 'kokeilu' })
    const hae = () => app.inject({ url: `/koski/api/opiskeluoikeus/${OIKEUS}`, headers: basic('primus') })
    expect((await hae()).json()).toEqual({ ...annettu, oid: OIKEUS })
    await ohjaa(app, `/opiskeluoikeudet/${OIKEUS}`, { oppijaOid: OPPIJAT.auto.oppija })
    expect((await hae()).json()).toEqual({ oid: OIKEUS })
    const oikeudet = async (oid: string) =>
      (
        await app.inject({ method: 'POST', url: '/koski/api/sure/oids', headers: basic('primus'), payload: [oid] })
      ).json()
    expect(await oikeudet(HENKILO)).toEqual([])
    expect((await oikeudet(OPPIJAT.auto.oppija))[0].opiskeluoikeudet).toHaveLength(2)
  })

  test('fills a partial person and organisation up to the real shape', async () => {
    const { app } = luoTestisovellus()
    await ohjaa(app, `/henkilot/${HENKILO}`, { etunimet: 'Testi Tellervo', sukunimi: 'Hyväksyjä', duplicate: false })
    const ticket = await palvelulippu(
      app,
      'primus',
      `${OMA_OSOITE}/oppijanumerorekisteri-service/j_spring_cas_security_check`,
    )
    const url = `/oppijanumerorekisteri-service/henkilo/${HENKILO}`
    expect((await app.inject({ url, headers: { ticket } })).json()).toMatchObject({
      oidHenkilo: HENKILO,
      kutsumanimi: 'Testi',
      sukunimi: 'Hyväksyjä',
      hetu: null,
      yhteystiedotRyhma: [],
      oppijanumero: HENKILO,
    })
    const oid = '1.2.246.562.10.98765432101'
    await ohjaa(app, `/organisaatiot/${oid}`, { nimi: { fi: 'Koulu' } })
    expect((await app.inject(`/organisaatio-service/api/${oid}`)).json()).toMatchObject({
      oid,
      parentOidPath: '|1.2.246.562.10.00000000001|',
      status: 'AKTIIVINEN',
    })
  })

  test('a new user can log in and is a person in the register', async () => {
    const { app } = luoTestisovellus()
    const roles = ['ROLE_APP_EHOKS_CRUD_1.2.246.562.10.98765432101']
    await ohjaa(app, '/kayttajat/uusi', { password: 'salainen', kayttajaTyyppi: 'PALVELU', oidHenkilo: HENKILO, roles })
    expect((await lahetaLomake(app, '/cas/v1/tickets', { username: 'uusi', password: 'uusi' })).statusCode).toBe(401)
    expect((await lahetaLomake(app, '/cas/v1/tickets', { username: 'uusi', password: 'salainen' })).statusCode).toBe(
      201,
    )
    const service = 'http://127.0.0.1/x'
    const payload = { palvelu: 'cas', username: 'uusi', service }
    const { ticket } = (await app.inject({ method: 'POST', url: '/ohjaus/liput', payload })).json()
    expect(attribuutti(await tarkista(app, ticket, service), 'roles')).toEqual(roles)
    const maailma = (await app.inject('/ohjaus/maailma')).json()
    expect(maailma.henkilot).toContainEqual(expect.objectContaining({ oidHenkilo: HENKILO }))
  })

  test('goes back to its beginning', async () => {
    const { app } = luoTestisovellus()
    const alussa = (await app.inject('/ohjaus/maailma')).json()
    await ohjaa(app, `/henkilot/${OPPIJAT.auto.oppija}`, { sukunimi: 'Muuttunut' })
    await ohjaa(app, '/hairiot/koodisto', { virhetila: 503 })
    await ohjaa(app, '/koodit/urasuunnitelma_9999', { nimi: { fi: 'Uusi' } })
    expect((await app.inject({ method: 'POST', url: '/ohjaus/alkutilaan' })).statusCode).toBe(204)
    expect((await app.inject('/ohjaus/maailma')).json()).toEqual(alussa)
    expect((await app.inject('/ohjaus/kutsut')).json()).toEqual([])
    expect((await app.inject(KOODI)).statusCode).toBe(200)
    expect((await app.inject(KOODI.replace('0001', '9999'))).statusCode).toBe(404)
  })

  test.each([
    ['a study right without a learner', '/opiskeluoikeudet/1.2.246.562.15.1', {}],
    ['a user of an unknown kind', '/kayttajat/x', { oidHenkilo: HENKILO, kayttajaTyyppi: 'MUU' }],
    ['a user who is nobody', '/kayttajat/x', {}],
    ['roles that are no list', '/kayttajat/x', { oidHenkilo: HENKILO, roles: 'ROLE' }],
    ['a code without a code list', '/koodit/x', {}],
  ])('refuses %s', async (_nimi, url, payload) => {
    const vastaus = await luoTestisovellus().app.inject({
      method: 'PUT',
      url: `/ohjaus${url}`,
      payload: payload as object,
    })
    expect(vastaus.statusCode).toBe(400)
  })
})

describe('tickets without a login page', () => {
  test('are valid once at their own CAS; unknown people get none', async () => {
    const { app } = luoTestisovellus()
    const service = 'http://127.0.0.1:3000/x/'
    const pyyda = (payload: object) => app.inject({ method: 'POST', url: '/ohjaus/liput', payload })
    const { ticket } = (await pyyda({ palvelu: 'cas-oppija', oid: OPPIJAT.auto.oppija, service })).json()
    const xml = await tarkista(app, ticket, service, '/cas-oppija/serviceValidate')
    expect(attribuutti(xml, 'personOid')).toEqual([OPPIJAT.auto.oppija])
    expect(hylkayskoodi(await tarkista(app, ticket, service, '/cas-oppija/serviceValidate'))).toBe('INVALID_TICKET')
    expect((await pyyda({ palvelu: 'cas', username: 'eiole', service })).statusCode).toBe(404)
    expect((await pyyda({ palvelu: 'cas-oppija', username: 'opettaja', service })).statusCode).toBe(404)
    expect((await pyyda({ palvelu: 'koski', service })).statusCode).toBe(400)
  })
})

describe('disturbances', () => {
  test('an error status hits all calls of its service and no other, until it is taken away', async () => {
    const { app } = luoTestisovellus()
    await ohjaa(app, '/hairiot/koodisto', { virhetila: 503, osuus: 1 })
    expect((await app.inject(KOODI)).statusCode).toBe(503)
    expect((await app.inject('/koodisto-service/rest/muuta')).statusCode).toBe(503)
    expect((await app.inject('/organisaatio-service/api/1.2.246.562.10.00000000001')).statusCode).toBe(200)
    expect((await app.inject('/ohjaus/hairiot')).json()).toEqual({ koodisto: { virhetila: 503, osuus: 1 } })
    expect((await app.inject({ method: 'DELETE', url: '/ohjaus/hairiot/koodisto' })).statusCode).toBe(204)
    expect((await app.inject(KOODI)).statusCode).toBe(200)
  })

  test('a share is spread evenly over the calls', async () => {
    const { app } = luoTestisovellus()
    await ohjaa(app, '/hairiot/koodisto', { virhetila: 500, osuus: 0.25 })
    const tilat: number[] = []
    for (let i = 0; i < 8; i++) tilat.push((await app.inject(KOODI)).statusCode)
    expect(tilat).toEqual([200, 200, 200, 500, 200, 200, 200, 500])
  })

  test('a delay only delays', async () => {
    const { app } = luoTestisovellus()
    await ohjaa(app, '/hairiot/koodisto', { 'viive-ms': 40 })
    const alku = performance.now()
    expect((await app.inject(KOODI)).statusCode).toBe(200)
    // Timers may fire a hair early.
    expect(performance.now() - alku).toBeGreaterThanOrEqual(35)
  })

  test('error status 0 drops the connection', async () => {
    const { app } = luoTestisovellus()
    const osoite = await app.listen({ host: '127.0.0.1', port: 0 })
    try {
      await ohjaa(app, '/hairiot/koodisto', { virhetila: 0 })
      await expect(fetch(`${osoite}${KOODI}`)).rejects.toThrow()
      await app.inject({ method: 'DELETE', url: '/ohjaus/hairiot' })
      expect((await fetch(`${osoite}${KOODI}`)).status).toBe(200)
    } finally {
      await app.close()
    }
  })

  test('names of services to come are taken, others and odd values refused', async () => {
    const { app } = luoTestisovellus()
    await ohjaa(app, '/hairiot/arvo', { virhetila: 503 })
    await ohjaa(app, '/hairiot/viestinvalitys', { virhetila: 503 })
    const yrita = async (palvelu: string, payload: object) =>
      (await app.inject({ method: 'PUT', url: `/ohjaus/hairiot/${palvelu}`, payload })).statusCode
    expect(await yrita('eiole', {})).toBe(404)
    expect(await yrita('koski', { virhetila: 200 })).toBe(400)
    expect(await yrita('koski', { osuus: 2 })).toBe(400)
    expect(await yrita('koski', { viive: 1 })).toBe(400)
  })
})

describe('call records', () => {
  test('tell every call with its Caller-Id, disturbed ones too, by service', async () => {
    const { app } = luoTestisovellus()
    await app.inject({ url: KOODI, headers: { 'caller-id': '1.2.246.562.10.00000000001.ehoks' } })
    await ohjaa(app, '/hairiot/koodisto', { virhetila: 503 })
    await app.inject(KOODI)
    await app.inject('/organisaatio-service/api/x?y=1')
    const hae = async (kysely: string) => (await app.inject(`/ohjaus/kutsut${kysely}`)).json<Kutsu[]>()
    expect(await hae('?palvelu=koodisto')).toEqual([
      {
        palvelu: 'koodisto',
        method: 'GET',
        path: KOODI,
        time: '2026-11-22T10:00:00.000Z',
        callerId: '1.2.246.562.10.00000000001.ehoks',
      },
      expect.objectContaining({ path: KOODI, callerId: null }),
    ])
    expect((await hae('')).map(({ palvelu }) => palvelu)).toEqual(['koodisto', 'koodisto', 'organisaatio'])
    await app.inject({ method: 'DELETE', url: '/ohjaus/kutsut?palvelu=koodisto' })
    expect((await hae('')).map(({ path }) => path)).toEqual(['/organisaatio-service/api/x?y=1'])
    await app.inject({ method: 'DELETE', url: '/ohjaus/kutsut' })
    expect(await hae('')).toEqual([])
    expect((await app.inject('/ohjaus/kutsut?palvelu=eiole')).statusCode).toBe(404)
  })
})
