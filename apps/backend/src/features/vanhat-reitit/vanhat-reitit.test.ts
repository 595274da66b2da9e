import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { expect, it } from 'vitest'
import { testApp } from '../../testing/test-app.ts'

const { opintopolku, palveluna, virkailijana } = await testApp()
const toimija = await opintopolku.luoKoulutustoimija()
const toinen = await opintopolku.luoKoulutustoimija()
const oppija = await opintopolku.luoOppija(toimija)
const luotu = await palveluna(toimija.palvelukayttaja, {
  method: 'POST',
  url: '/api/v1/hoks',
  payload: pieni({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus }),
})
const hoks = `/api/v1/hoks/${luotu.json().meta.id}`

it.each([
  'aiemmin-hankittu-ammat-tutkinnon-osa',
  'aiemmin-hankittu-paikallinen-tutkinnon-osa',
  'aiemmin-hankittu-yhteinen-tutkinnon-osa',
  'hankittava-ammat-tutkinnon-osa',
  'hankittava-paikallinen-tutkinnon-osa',
  'hankittava-yhteinen-tutkinnon-osa',
  'opiskeluvalmiuksia-tukevat-opinnot',
])('%s is gone, and asks no one about it', async (osa) => {
  await opintopolku.nollaaKutsut()
  for (const pyynto of [
    { method: 'GET', url: `${hoks}/${osa}/1` },
    { method: 'POST', url: `${hoks}/${osa}`, payload: {} },
    { method: 'PATCH', url: `${hoks}/${osa}/1`, payload: {} },
  ] as const) {
    const vastaus = await palveluna(toimija.palvelukayttaja, pyynto)
    expect([vastaus.statusCode, vastaus.json().message]).toEqual([410, 'Route is deprected.'])
    expect((await palveluna(toinen.palvelukayttaja, pyynto)).statusCode).toBe(401)
  }
  expect(await opintopolku.kutsuja('koski')).toBe(0)
})

it('what was never there, or not of a HOKS that there is, is not gone', async () => {
  const osoite = (id: string, osa = 'hankittava-ammat-tutkinnon-osa') => ({ url: `/api/v1/hoks/${id}/${osa}/1` })
  expect((await palveluna(toimija.palvelukayttaja, osoite('2000000000'))).statusCode).toBe(404)
  expect((await palveluna(toimija.palvelukayttaja, osoite('huu'))).statusCode).toBe(400)
  expect((await palveluna(toimija.palvelukayttaja, { url: `${hoks}/jotakin-muuta/1` })).statusCode).toBe(404)
})

it('a user with the right to read only is refused before', async () => {
  const lukija = await opintopolku.luoKayttaja('lukija', {
    kayttajaTyyppi: 'PALVELU',
    roles: [`ROLE_APP_EHOKS_READ_${toimija.oid}`],
  })
  const url = `${hoks}/hankittava-ammat-tutkinnon-osa`
  expect((await palveluna(lukija, { url: `${url}/1` })).statusCode).toBe(410)
  expect((await palveluna(lukija, { method: 'POST', url, payload: {} })).statusCode).toBe(401)
})

it('indexing a learner by hand is gone', async () => {
  const virkailija = await virkailijana(toimija.virkailija)
  const url = `/api/v1/virkailija/oppijat/${oppija.oid}/index`
  expect((await virkailija({ method: 'POST', url })).statusCode).toBe(410)
})
