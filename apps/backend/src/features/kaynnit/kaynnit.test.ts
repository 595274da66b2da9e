import { randomUUID } from 'node:crypto'
import { kaikki } from '@ehoks/schema/esimerkit/kaikki'
import { expect, it } from 'vitest'
import { testApp } from '../../testing/test-app.ts'

const { opintopolku, palveluna, oppijana, clock } = await testApp()
clock.set(new Date('2026-11-22T10:00:00Z'))
const toimija = await opintopolku.luoKoulutustoimija()

async function suunnitelma() {
  const oppija = await opintopolku.luoOppija(toimija)
  const payload = kaikki({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus })
  const luotu = await palveluna(toimija.palvelukayttaja, { method: 'POST', url: '/api/v1/hoks', payload })
  const id: number = luotu.json().meta.id
  const { data } = (await palveluna(toimija.palvelukayttaja, { url: `/api/v1/hoks/${id}` })).json()
  const korvaa = (muutokset: object) =>
    palveluna(toimija.palvelukayttaja, {
      method: 'PUT',
      url: `/api/v1/hoks/${id}`,
      payload: { ...payload, id, ...muutokset },
    })
  const selain = await oppijana(oppija.oid)
  const url = `/api/v1/oppija/nakymat/suunnitelmat/${data.eid}`
  const muutokset = async () => (await selain({ url: `${url}/muutokset` })).json().data
  const kay = (versioNro: number, kuka = selain) =>
    kuka({ method: 'PUT', url: `${url}/kaynti`, payload: { 'versio-nro': versioNro } })
  return { selain, url, korvaa, muutokset, kay }
}

it('tells what has changed since the learner last looked, over many versions', async () => {
  const { korvaa, muutokset, kay } = await suunnitelma()
  const ensin = await muutokset()
  expect(ensin).toMatchObject({ muutokset: [] })
  expect(ensin).not.toHaveProperty('kaynti')
  expect((await kay(ensin['versio-nro'])).statusCode).toBe(204)
  expect((await muutokset()).muutokset).toEqual([])

  await korvaa({ sahkoposti: 'yksi@example.com' })
  await korvaa({ sahkoposti: 'kaksi@example.com' })
  const sitten = await muutokset()
  expect(sitten.kaynti).toEqual({ aika: '2026-11-22T10:00:00.000Z', 'versio-nro': ensin['versio-nro'] })
  expect(sitten.muutokset).toEqual([
    { sijainti: [{ kentta: 'sahkoposti' }], vanha: expect.any(String), uusi: 'kaksi@example.com' },
  ])
  await kay(sitten['versio-nro'])
  expect((await muutokset()).muutokset).toEqual([])
})

it('does not believe in a version that is yet to come', async () => {
  const { korvaa, muutokset, kay } = await suunnitelma()
  await kay(999_999_999)
  await korvaa({ sahkoposti: 'uusi@example.com' })
  expect((await muutokset()).muutokset).toHaveLength(1)
})

it('is of the learner’s own plans only', async () => {
  const [oma, toinen] = [await suunnitelma(), await suunnitelma()]
  expect((await toinen.selain({ url: `${oma.url}/muutokset` })).statusCode).toBe(404)
  expect((await oma.kay(1, toinen.selain)).statusCode).toBe(404)
  expect((await oma.muutokset())['kaynti']).toBeUndefined()
  const puuttuva = `/api/v1/oppija/nakymat/suunnitelmat/${randomUUID()}`
  expect((await oma.selain({ url: `${puuttuva}/muutokset` })).statusCode).toBe(404)
})
