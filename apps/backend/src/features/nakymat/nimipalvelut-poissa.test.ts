import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { expect, it } from 'vitest'
import { testApp } from '../../testing/test-app.ts'

// In a file of its own: nothing has put names in the memory of this process yet.
const { opintopolku, palveluna, virkailijana, clock } = await testApp()
clock.set(new Date('2026-11-22T10:00:00Z'))

it('a screen is there, with codes, when the services that give names are down', async () => {
  const toimija = await opintopolku.luoKoulutustoimija()
  const oppija = await opintopolku.luoOppija(toimija)
  const { meta } = (
    await palveluna(toimija.palvelukayttaja, {
      method: 'POST',
      url: '/api/v1/hoks',
      payload: pieni({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus }),
    })
  ).json()
  const selain = await virkailijana(toimija.virkailija)
  await opintopolku.hairitse('koodisto', { virhetila: 500, osuus: 1 })
  await opintopolku.hairitse('eperusteet', { virhetila: 0, osuus: 1 })
  const vastaus = await selain({ url: `/api/v1/virkailija/nakymat/hoks/${meta.id}` })
  expect(vastaus.statusCode).toBe(200)
  expect(vastaus.json().data.hoks.id).toBe(meta.id)
  expect(vastaus.json().data['puuttuvat-palvelut']).toEqual(['Koodisto', 'ePerusteet'])
  expect(vastaus.json().data.nimet[toimija.oppilaitos].nimi.fi).toContain(toimija.nimi)
})
