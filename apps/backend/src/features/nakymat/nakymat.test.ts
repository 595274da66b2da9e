import { kaikki } from '@ehoks/schema/esimerkit/kaikki'
import { SuunnitelmatVastaus } from '@ehoks/schema/rajapinta/nakymat'
import { Compile } from 'typebox/schema'
import { describe, expect, it } from 'vitest'
import { testApp } from '../../testing/test-app.ts'

const { opintopolku, palveluna, oppijana, clock } = await testApp()
clock.set(new Date('2026-11-22T10:00:00Z'))
const toimija = await opintopolku.luoKoulutustoimija()
const oppija = await opintopolku.luoOppija(toimija)
await palveluna(toimija.palvelukayttaja, {
  method: 'POST',
  url: '/api/v1/hoks',
  payload: kaikki({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus }),
})

describe('a learner’s plans', () => {
  it('come all in one answer with their names, without the HOKS number', async () => {
    const selain = await oppijana(oppija.oid)
    const vastaus = await selain({ url: '/api/v1/oppija/nakymat/suunnitelmat' })
    expect(vastaus.statusCode).toBe(200)
    expect(Compile(SuunnitelmatVastaus).Errors(vastaus.json())[1]).toEqual([])
    const { data } = vastaus.json()
    expect(data.oppija).toEqual({
      oid: oppija.oid,
      nimi: 'Testi Tellervo Esimerkki',
      kutsumanimi: 'Tellervo',
      'esittely-nahty': false,
    })
    expect(data.suunnitelmat).toHaveLength(1)
    expect(data.suunnitelmat[0].hoks).not.toHaveProperty('id')
    expect(data.suunnitelmat[0].nimet[toimija.oppilaitos].nimi.fi).toContain(toimija.nimi)
  })

  it('tell what the learner has seen of them, and whether the introduction has been closed', async () => {
    const selain = await oppijana(oppija.oid)
    const url = '/api/v1/oppija/nakymat/suunnitelmat'
    const hae = async () => (await selain({ url })).json().data
    const [ensin] = (await hae()).suunnitelmat
    expect(ensin).not.toHaveProperty('kaynti')
    const payload = { 'versio-nro': ensin['versio-nro'] }
    await selain({ method: 'PUT', url: `${url}/${ensin.hoks.eid}/kaynti`, payload })
    const asetukset = { introDialog: { userAcknowledgedIntroDialog: true } }
    await selain({ method: 'PUT', url: '/api/v1/oppija/session/settings', payload: asetukset })
    const nyt = await hae()
    expect(nyt.suunnitelmat[0].kaynti).toEqual({ aika: expect.any(String), ...payload })
    expect(nyt.oppija['esittely-nahty']).toBe(true)
  })

  it('are an empty list for a learner who has none', async () => {
    const uusi = await opintopolku.luoOppija(toimija)
    const selain = await oppijana(uusi.oid)
    expect((await selain({ url: '/api/v1/oppija/nakymat/suunnitelmat' })).json().data.suunnitelmat).toEqual([])
  })
})
