import { expect, test } from 'vitest'
import { AUTON_KAKSOISKAPPALE, OPPIJAT } from '../../maailma/tarina.ts'
import { luoTestisovellus, OMA_OSOITE, ohjaa, palvelulippu } from '../../testi-apu.ts'

const POLKU = '/oppijanumerorekisteri-service'
const SERVICE = `${OMA_OSOITE}${POLKU}/j_spring_cas_security_check`

async function hae(polku: string) {
  const { app } = luoTestisovellus()
  return app.inject({ url: `${POLKU}${polku}`, headers: { ticket: await palvelulippu(app, 'oph-palvelu', SERVICE) } })
}

test('a person is told with names, languages and contacts', async () => {
  const vastaus = await hae(`/henkilo/${OPPIJAT.auto.oppija}`)
  expect(vastaus.statusCode).toBe(200)
  expect(vastaus.json()).toMatchObject({
    oidHenkilo: OPPIJAT.auto.oppija,
    etunimet: 'Eetu Onni',
    kutsumanimi: 'Eetu',
    sukunimi: 'Ajanlehto',
    duplicate: false,
    yhteystiedotRyhma: [{ yhteystieto: [{ yhteystietoTyyppi: 'YHTEYSTIETO_SAHKOPOSTI' }, {}] }],
  })
})

test('an unknown person is 404', async () => {
  expect((await hae('/henkilo/1.2.246.562.24.00000000000')).statusCode).toBe(404)
  expect((await hae('/henkilo/1.2.246.562.24.00000000000/master')).statusCode).toBe(404)
})

test('duplicates and masters know each other', async () => {
  expect((await hae(`/henkilo/${AUTON_KAKSOISKAPPALE}`)).json()).toMatchObject({ duplicate: true, passivoitu: true })
  expect((await hae(`/henkilo/${AUTON_KAKSOISKAPPALE}/master`)).json()).toMatchObject({
    oidHenkilo: OPPIJAT.auto.oppija,
  })
  expect((await hae(`/henkilo/${OPPIJAT.auto.oppija}/master`)).json()).toMatchObject({
    oidHenkilo: OPPIJAT.auto.oppija,
  })
  expect((await hae(`/henkilo/${OPPIJAT.auto.oppija}/slaves`)).json()).toMatchObject([
    { oidHenkilo: AUTON_KAKSOISKAPPALE },
  ])
  expect((await hae(`/henkilo/${OPPIJAT.tuva.oppija}/slaves`)).json()).toEqual([])
})

test('every call needs a ticket of its own, in the header or the query', async () => {
  const { app } = luoTestisovellus()
  const url = `${POLKU}/henkilo/${OPPIJAT.auto.oppija}`
  const ticket = await palvelulippu(app, 'oph-palvelu', SERVICE)
  expect((await app.inject({ url })).statusCode).toBe(401)
  expect((await app.inject({ url, query: { ticket } })).statusCode).toBe(200)
  expect((await app.inject({ url, headers: { ticket } })).statusCode).toBe(401)
  const molemmissa = await palvelulippu(app, 'oph-palvelu', SERVICE)
  expect((await app.inject({ url, headers: { ticket: molemmissa }, query: { ticket: molemmissa } })).statusCode).toBe(
    200,
  )
  const vieras = await palvelulippu(app, 'oph-palvelu', `${OMA_OSOITE}/muu-palvelu`)
  expect((await app.inject({ url, headers: { ticket: vieras } })).statusCode).toBe(401)
})

test('the ticket of a locked user is refused', async () => {
  const { app } = luoTestisovellus()
  const ticket = await palvelulippu(app, 'primus', SERVICE)
  await ohjaa(app, '/kayttajat/primus', { oidHenkilo: '1.2.246.562.24.94110001138', lukittu: true })
  const vastaus = await app.inject({ url: `${POLKU}/henkilo/${OPPIJAT.auto.oppija}`, headers: { ticket } })
  expect(vastaus.statusCode).toBe(401)
})
