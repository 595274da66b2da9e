import { kaikki } from '@ehoks/schema/esimerkit/kaikki'
import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { expect, it } from 'vitest'
import { testApp } from '../../testing/test-app.ts'

const { opintopolku, palveluna, oppijana, kutsu, clock, auditrivit } = await testApp()
clock.set(new Date('2026-11-22T10:00:00Z'))
const toimija = await opintopolku.luoKoulutustoimija()

async function luoOppijaJaHoks(esimerkki = pieni) {
  const oppija = await opintopolku.luoOppija(toimija)
  const payload = esimerkki({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus })
  const vastaus = await palveluna(toimija.palvelukayttaja, { method: 'POST', url: '/api/v1/hoks', payload })
  if (vastaus.statusCode !== 200) throw new Error(vastaus.body)
  return oppija
}

it('a learner reads the own HOKSes whole, known by their eid', async () => {
  const oppija = await luoOppijaJaHoks(kaikki)
  const selain = await oppijana(oppija.oid)
  const vastaus = await selain({ url: `/api/v1/oppija/oppijat/${oppija.oid}/hoks` })
  expect(vastaus.statusCode).toBe(200)
  const [hoks, ...muut] = vastaus.json().data
  expect(muut).toEqual([])
  expect(hoks).toMatchObject({ 'oppija-oid': oppija.oid, eid: expect.stringMatching(/^[0-9a-f-]{36}$/) })
  expect(hoks).not.toHaveProperty('id')
  expect(hoks['hankittavat-ammat-tutkinnon-osat'].length).toBeGreaterThan(0)
  expect((await auditrivit()).at(-1)).toMatchObject({
    operaatio: 'hoks.luku',
    kayttajaOid: oppija.oid,
    tulos: 'onnistui',
  })
})

it('a learner reads nobody else’s, and without a session nobody’s', async () => {
  const [oppija, muu] = [await luoOppijaJaHoks(), await luoOppijaJaHoks()]
  const selain = await oppijana(oppija.oid)
  expect((await selain({ url: `/api/v1/oppija/oppijat/${muu.oid}/hoks` })).statusCode).toBe(403)
  expect((await kutsu({ url: `/ehoks-oppija-backend/api/v1/oppija/oppijat/${oppija.oid}/hoks` })).statusCode).toBe(401)
})

it('a learner without a HOKS is told that there is none', async () => {
  const oppija = await opintopolku.luoOppija(toimija)
  const selain = await oppijana(oppija.oid)
  const vastaus = await selain({ url: `/api/v1/oppija/oppijat/${oppija.oid}/hoks` })
  expect(vastaus.statusCode).toBe(404)
  expect(vastaus.json().message).toBe('No HOKSes found')
})
