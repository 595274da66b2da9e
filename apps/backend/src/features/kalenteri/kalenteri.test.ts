import { kaikki } from '@ehoks/schema/esimerkit/kaikki'
import { tuva } from '@ehoks/schema/esimerkit/tuva'
import { describe, expect, it } from 'vitest'
import { OPPIJA, testApp } from '../../testing/test-app.ts'

const { opintopolku, kutsu, palveluna, oppijana, clock, pool } = await testApp()
clock.set(new Date('2026-11-22T10:00:00Z'))
const toimija = await opintopolku.luoKoulutustoimija()
const SYOTE = '/api/v1/oppija/kalenterisyote'

async function suunnitelma(esimerkki: typeof kaikki | typeof tuva = kaikki, muutokset: Record<string, unknown> = {}) {
  const oppija = await opintopolku.luoOppija(toimija, muutokset)
  const payload = esimerkki({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus })
  const luotu = await palveluna(toimija.palvelukayttaja, { method: 'POST', url: '/api/v1/hoks', payload })
  expect(luotu.statusCode, luotu.body).toBe(200)
  const { data } = (await palveluna(toimija.palvelukayttaja, { url: `/api/v1/hoks/${luotu.json().meta.id}` })).json()
  return { hoks: data, selain: await oppijana(oppija.oid) }
}
const oletus = await suunnitelma()
const toinen = await suunnitelma()
const [osa] = oletus.hoks['hankittavat-ammat-tutkinnon-osat']
const [naytto] = osa['osaamisen-osoittaminen']

/** The lines of a calendar with its folded lines put together again. */
const rivit = (kalenteri: string) => kalenteri.replaceAll('\r\n ', '').split('\r\n')
const lataa = (kysely = '', selain = oletus.selain) => selain({ url: `/api/v1/oppija/kalenteri.ics${kysely}` })
const paivana = (paiva: string) => paiva.replaceAll('-', '')

describe('the learner’s calendar', () => {
  it('has periods and demonstrations as whole days, and needs no header of a program', async () => {
    const evasteella = await oletus.selain({ url: '/api/v1/oppija/kalenteri.ics', headers: { 'caller-id': '' } })
    expect(evasteella.statusCode).toBe(200)
    expect(evasteella.headers['content-type']).toBe('text/calendar; charset=utf-8')
    const sisalto = rivit(evasteella.body)
    expect(sisalto).toContain('BEGIN:VCALENDAR')
    const alku = sisalto.indexOf(`UID:${naytto['module-id']}@ehoks`)
    const tapahtuma = sisalto.slice(alku, sisalto.indexOf('END:VEVENT', alku))
    expect(tapahtuma).toContain(`DTSTART;VALUE=DATE:${paivana(naytto.alku)}`)
    const jalkeen = new Date(`${naytto.loppu}T00:00:00Z`)
    jalkeen.setUTCDate(jalkeen.getUTCDate() + 1)
    expect(tapahtuma).toContain(`DTEND;VALUE=DATE:${paivana(jalkeen.toISOString().slice(0, 10))}`)
    expect(tapahtuma.find((rivi) => rivi.startsWith('SUMMARY:'))).toMatch(/^SUMMARY:Näyttö: ./)
  })

  it('is in the wanted language, and of one plan or one thing when so wished', async () => {
    expect((await lataa('?kieli=sv')).body).toContain('SUMMARY:Yrkesprov: ')
    const yksi = (await lataa(`?eid=${oletus.hoks.eid}&module-id=${naytto['module-id']}`)).body
    expect(rivit(yksi).filter((rivi) => rivi === 'BEGIN:VEVENT')).toHaveLength(1)
    expect((await lataa('?kieli=de')).statusCode).toBe(400)
  })

  it('has the parts of preparatory education', async () => {
    const { selain } = await suunnitelma(tuva, { tyyppi: { koodiarvo: 'tuva', koodistoUri: 'opiskeluoikeudentyyppi' } })
    expect((await lataa('', selain)).body).toContain('SUMMARY:Koulutuksen osa: ')
  })

  it('never has another learner’s things', async () => {
    expect((await lataa(`?eid=${oletus.hoks.eid}`, toinen.selain)).statusCode).toBe(404)
    expect((await lataa(`?module-id=${naytto['module-id']}`, toinen.selain)).statusCode).toBe(404)
    expect((await lataa('', toinen.selain)).body).not.toContain(naytto['module-id'])
    expect((await kutsu({ url: `${OPPIJA}/api/v1/oppija/kalenteri.ics` })).statusCode).toBe(401)
  })
})

describe('a subscribed calendar', () => {
  const luo = async (selain = oletus.selain, kieli = 'fi'): Promise<string> =>
    (await selain({ method: 'PUT', url: SYOTE, payload: { kieli } })).json().data.osoite
  const lue = (osoite: string) => kutsu({ url: new URL(osoite).pathname, headers: { 'caller-id': '' } })

  it('opens by its secret address without logging in, and shows the plan as it is', async () => {
    expect((await oletus.selain({ url: SYOTE })).json().data).toEqual({})
    const osoite = await luo()
    expect((await oletus.selain({ url: SYOTE })).json().data).toEqual({ osoite })
    const vastaus = await lue(osoite)
    expect([vastaus.statusCode, vastaus.headers['cache-control']]).toEqual([200, 'no-store'])
    expect(vastaus.body).toContain(naytto['module-id'])
    const { rows } = await pool.query<{ rivi: string }>('select kalenterisyote::text as rivi from kalenterisyote')
    expect(JSON.stringify(rows)).not.toContain(osoite.split('/').at(-1)?.slice(0, -4))
  })

  it('has a new address when the learner wants one, and none when it is ended; an old one never opens again', async () => {
    const ensimmainen = await luo(toinen.selain, 'sv')
    expect((await lue(ensimmainen)).body).toContain('Yrkesprov')
    const uusi = await luo(toinen.selain)
    expect([(await lue(ensimmainen)).statusCode, (await lue(uusi)).statusCode]).toEqual([404, 200])
    expect((await toinen.selain({ method: 'DELETE', url: SYOTE })).statusCode).toBe(204)
    expect((await lue(uusi)).statusCode).toBe(404)
    expect((await toinen.selain({ url: SYOTE })).json().data).toEqual({})
    const kolmas = await luo(toinen.selain)
    expect(new Set([ensimmainen, uusi, kolmas]).size).toBe(3)
    expect((await lue(ensimmainen)).statusCode).toBe(404)
  })

  it('is not found by guessing', async () => {
    for (const arvaus of ['00000000-0000-8000-8000-000000000000.ics', 'ei', '.ics']) {
      expect((await kutsu({ url: `${OPPIJA}/api/v1/kalenteri/${arvaus}` })).statusCode).toBe(404)
    }
  })
})
