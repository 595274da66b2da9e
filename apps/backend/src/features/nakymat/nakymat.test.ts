import { kaikki } from '@ehoks/schema/esimerkit/kaikki'
import { HoksNakymaVastaus, SuunnitelmatVastaus } from '@ehoks/schema/rajapinta/nakymat'
import { Compile } from 'typebox/schema'
import { describe, expect, it } from 'vitest'
import { testApp } from '../../testing/test-app.ts'
import { nimettavat } from './koodit.rules.ts'

const { opintopolku, palveluna, virkailijana, oppijana, clock } = await testApp()
clock.set(new Date('2026-11-22T10:00:00Z'))
const toimija = await opintopolku.luoKoulutustoimija()
const virkailija = await virkailijana(toimija.virkailija)
const oppija = await opintopolku.luoOppija(toimija)
const luonti = await palveluna(toimija.palvelukayttaja, {
  method: 'POST',
  url: '/api/v1/hoks',
  payload: kaikki({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus }),
})
const { id } = luonti.json().meta

describe('an official’s screen of one HOKS', () => {
  it('has the document, the learner, the study right and a name for every code and organisation it knows', async () => {
    const vastaus = await virkailija({ url: `/api/v1/virkailija/nakymat/hoks/${id}` })
    expect(vastaus.statusCode).toBe(200)
    expect(Compile(HoksNakymaVastaus).Errors(vastaus.json())[1]).toEqual([])
    const { data } = vastaus.json()
    expect(data.hoks.id).toBe(id)
    expect(data.oppija).toEqual({ oid: oppija.oid, nimi: 'Testi Tellervo Esimerkki' })
    expect(data.opiskeluoikeus).toMatchObject({ oid: oppija.opiskeluoikeus, 'oppilaitos-oid': toimija.oppilaitos })
    expect(data['puuttuvat-palvelut']).toEqual([])
    const { koodiUrit } = nimettavat(data.hoks)
    expect(koodiUrit.length).toBeGreaterThan(10)
    expect(koodiUrit.filter((koodiUri) => !data.nimet[koodiUri]?.nimi.fi)).toEqual([])
    expect(data.nimet[toimija.oppilaitos].nimi.fi).toContain(toimija.nimi)
    const [osa] = data.hoks['hankittavat-ammat-tutkinnon-osat']
    expect(data.nimet[osa['tutkinnon-osa-koodi-uri']].laajuus).toBeGreaterThan(0)
  })

  it('is refused to an official of another school', async () => {
    const toinen = await opintopolku.luoKoulutustoimija()
    const selain = await virkailijana(toinen.virkailija)
    expect((await selain({ url: `/api/v1/virkailija/nakymat/hoks/${id}` })).statusCode).toBe(403)
  })
})

describe('a learner’s plans', () => {
  it('come all in one answer with their names, without the HOKS number', async () => {
    const selain = await oppijana(oppija.oid)
    const vastaus = await selain({ url: '/api/v1/oppija/nakymat/suunnitelmat' })
    expect(vastaus.statusCode).toBe(200)
    expect(Compile(SuunnitelmatVastaus).Errors(vastaus.json())[1]).toEqual([])
    const { data } = vastaus.json()
    expect(data.oppija).toEqual({ oid: oppija.oid, nimi: 'Testi Tellervo Esimerkki', kutsumanimi: 'Tellervo' })
    expect(data.suunnitelmat).toHaveLength(1)
    expect(data.suunnitelmat[0].hoks).not.toHaveProperty('id')
    expect(data.suunnitelmat[0].nimet[toimija.oppilaitos].nimi.fi).toContain(toimija.nimi)
  })

  it('are an empty list for a learner who has none', async () => {
    const uusi = await opintopolku.luoOppija(toimija)
    const selain = await oppijana(uusi.oid)
    expect((await selain({ url: '/api/v1/oppija/nakymat/suunnitelmat' })).json().data.suunnitelmat).toEqual([])
  })
})
