import { expect, test } from 'vitest'
import { luoTestisovellus, OMA_OSOITE, palvelulippu } from '../../testi-apu.ts'

const POLKU = '/viestinvalitys/lahetys'
const viesti = (muutokset: object = {}) => ({
  otsikko: 'Otsikko',
  sisalto: '<p>Sisältö</p>',
  sisallonTyyppi: 'html',
  kielet: ['fi'],
  lahettaja: { nimi: 'Opetushallitus', sahkopostiOsoite: 'noreply@opintopolku.fi' },
  vastaanottajat: [{ sahkopostiOsoite: 'saaja@example.com' }],
  lahettavaPalvelu: 'eHOKS',
  prioriteetti: 'normaali',
  sailytysaika: 365,
  ...muutokset,
})

async function kirjautunut() {
  const { app } = luoTestisovellus()
  const ticket = await palvelulippu(app, 'oph-palvelu', `${OMA_OSOITE}${POLKU}/login`)
  const vastaus = await app.inject({ url: `${POLKU}/login/j_spring_cas_security_check`, query: { ticket } })
  const cookie = vastaus.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  expect([vastaus.statusCode, cookie]).toEqual([302, expect.stringMatching(/^JSESSIONID=./)])
  const laheta = (payload: object) =>
    app.inject({ method: 'POST', url: `${POLKU}/v1/viestit`, payload, headers: { cookie } })
  const saajat = (lahetys: string) =>
    app.inject({ url: `${POLKU}/v1/lahetykset/${lahetys}/vastaanottajat`, headers: { cookie } })
  return { app, laheta, saajat }
}

test('a message is kept and its state told; the same key again is the same message', async () => {
  const { app, laheta, saajat } = await kirjautunut()
  const ensimmainen = (await laheta(viesti({ idempotencyKey: 'a' }))).json()
  expect((await laheta(viesti({ idempotencyKey: 'a' }))).json()).toEqual(ensimmainen)
  await laheta(viesti())
  expect((await app.inject('/ohjaus/viestit')).json()).toHaveLength(2)
  expect((await saajat(ensimmainen.lahetysTunniste)).json().vastaanottajat).toEqual([
    expect.objectContaining({ sahkoposti: 'saaja@example.com', tila: 'LAHETETTY' }),
  ])
  const muutos = { method: 'PUT' as const, url: `/ohjaus/viestit/${ensimmainen.viestiTunniste}/tila` }
  expect((await app.inject({ ...muutos, payload: { tila: 'BOUNCE' } })).statusCode).toBe(204)
  expect((await app.inject({ ...muutos, payload: { tila: 'MUU' } })).statusCode).toBe(400)
  expect((await saajat(ensimmainen.lahetysTunniste)).json().vastaanottajat[0].tila).toBe('BOUNCE')
  expect((await saajat('tuntematon')).statusCode).toBe(410)
})

test.each([
  ['no receiver', { vastaanottajat: [] }],
  ['a long subject', { otsikko: 'x'.repeat(256) }],
  ['a sender elsewhere', { lahettaja: { sahkopostiOsoite: 'joku@example.com' } }],
])('a message with %s is refused', async (_, muutokset) => {
  const { laheta } = await kirjautunut()
  const vastaus = await laheta(viesti(muutokset))
  expect([vastaus.statusCode, vastaus.json().validointiVirheet.length]).toEqual([400, 1])
})

test('nobody sends without a session, and a ticket of another service gives none', async () => {
  const { app } = luoTestisovellus()
  expect((await app.inject({ method: 'POST', url: `${POLKU}/v1/viestit`, payload: viesti() })).statusCode).toBe(401)
  const ticket = await palvelulippu(app, 'oph-palvelu', `${OMA_OSOITE}/muu`)
  const vastaus = await app.inject({ url: `${POLKU}/login/j_spring_cas_security_check`, query: { ticket } })
  expect(vastaus.statusCode).toBe(401)
})
