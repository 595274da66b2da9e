import { kaikki } from '@ehoks/schema/esimerkit/kaikki'
import { HoksHistoriaVastaus, HoksMuutoksetVastaus } from '@ehoks/schema/rajapinta/hoks-nakyma'
import { Compile } from 'typebox/schema'
import { expect, it } from 'vitest'
import { testApp } from '../../testing/test-app.ts'

const { opintopolku, palveluna, virkailijana, clock } = await testApp()
clock.set(new Date('2026-11-22T10:00:00Z'))
const toimija = await opintopolku.luoKoulutustoimija()
const virkailija = await virkailijana(toimija.virkailija)
const oppija = await opintopolku.luoOppija(toimija)
const payload = kaikki({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus })
const laheta = (method: 'POST' | 'PUT', url: string, runko: object) =>
  palveluna(toimija.palvelukayttaja, { method, url, payload: runko })
const { id } = (await laheta('POST', '/api/v1/hoks', payload)).json().meta
const [osa, ...muut] = payload['hankittavat-ammat-tutkinnon-osat'] ?? []
const { puhelinnumero: _, ...ilmanPuhelinta } = payload
const korvaus = await laheta('PUT', `/api/v1/hoks/${id}`, {
  ...ilmanPuhelinta,
  id,
  puhelinnumero: null,
  sahkoposti: 'uusi.osoite@example.com',
  'hankittavat-ammat-tutkinnon-osat': [{ ...osa, 'opetus-ja-ohjaus-maara': 7 }, ...muut],
})
const historia = (polku = '', kuka = virkailija) =>
  kuka({ url: `/api/v1/virkailija/nakymat/hoks/${id}/historia${polku}` })

it('the history tells the versions, newest first', async () => {
  expect(korvaus.statusCode).toBe(204)
  const vastaus = await historia()
  expect(Compile(HoksHistoriaVastaus).Errors(vastaus.json())[1]).toEqual([])
  expect(vastaus.json().data.map(({ operaatio }: { operaatio: string }) => operaatio)).toEqual(['korvaus', 'luonti'])
})

it('people are told by name where Oppijanumerorekisteri knows them, else by OID', async () => {
  await opintopolku.hairitse('onr', { virhetila: 500, osuus: 1 })
  const ilman = await historia()
  await opintopolku.poistaHairiot()
  expect(ilman.statusCode).toBe(200)
  const oid: string = ilman.json().data[0].kayttaja
  expect(oid).toMatch(/^1\.2\.246\.562\.24\.\d+$/)
  await opintopolku.nimea({ ...oppija, oid }, 'Tiina Orvokki', 'Tallentaja')
  expect((await historia()).json().data[0].kayttaja).toBe('Tiina Tallentaja')
})

it('a version tells its differences with the names of their places', async () => {
  const versiot = (await historia()).json().data
  const vastaus = await historia(`/${versiot[0]['versio-nro']}`)
  expect(Compile(HoksMuutoksetVastaus).Errors(vastaus.json())[1]).toEqual([])
  const { muutokset, nimet } = vastaus.json().data
  expect(muutokset).toContainEqual({
    sijainti: [{ kentta: 'sahkoposti' }],
    vanha: payload.sahkoposti,
    uusi: 'uusi.osoite@example.com',
  })
  expect(muutokset).toContainEqual({ sijainti: [{ kentta: 'puhelinnumero' }], vanha: payload.puhelinnumero })
  const koodi = osa?.['tutkinnon-osa-koodi-uri'] ?? ''
  expect(muutokset).toContainEqual(
    expect.objectContaining({
      sijainti: [{ kentta: 'hankittavat-ammat-tutkinnon-osat', koodi }, { kentta: 'opetus-ja-ohjaus-maara' }],
      uusi: 7,
    }),
  )
  expect(nimet[koodi].nimi.fi).toMatch(/\S/)
  expect((await historia(`/${versiot[1]['versio-nro']}`)).json().data.muutokset).toEqual([])
  expect((await historia('/999999999')).statusCode).toBe(404)
})

it('the history is refused to those who may not read the HOKS', async () => {
  const toinen = await opintopolku.luoKoulutustoimija()
  const vieras = await virkailijana(toinen.virkailija)
  expect((await historia('', vieras)).statusCode).toBe(403)
  expect((await historia('/1', vieras)).statusCode).toBe(403)
})
