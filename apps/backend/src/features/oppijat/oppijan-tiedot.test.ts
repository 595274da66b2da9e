import type { Koulutustoimija, Oppija } from '@ehoks/dev-env/opintopolku'
import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { describe, expect, it } from 'vitest'
import { testApp } from '../../testing/test-app.ts'

const { opintopolku, palveluna, virkailijana, oppijana, clock } = await testApp()
clock.set(new Date('2026-11-22T10:00:00Z'))
const toimija = await opintopolku.luoKoulutustoimija()
const toinen = await opintopolku.luoKoulutustoimija()
const virkailija = await virkailijana(toimija.virkailija)
const toinenVirkailija = await virkailijana(toinen.virkailija)

const PAATTYNYT = { tila: { opiskeluoikeusjaksot: [{ alku: '2020-01-01', tila: { koodiarvo: 'valmistunut' } }] } }

async function luo(oppija: Oppija, oma: Koulutustoimija): Promise<number> {
  const payload = pieni({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus })
  const vastaus = await palveluna(oma.palvelukayttaja, { method: 'POST', url: '/api/v1/hoks', payload })
  if (vastaus.statusCode !== 200) throw new Error(vastaus.body)
  return vastaus.json().meta.id
}

// A learner of two schools: the study right goes on in the first and has ended in the second.
const oppija = await opintopolku.luoOppija(toimija)
const toisessa = await opintopolku.luoOpiskeluoikeus(toinen, oppija.oid, PAATTYNYT)
const oma = await luo(oppija, toimija)
const muun = await luo({ oid: oppija.oid, opiskeluoikeus: toisessa }, toinen)

const polku = (loppu = '') => ({ url: `/api/v1/virkailija/oppijat/${oppija.oid}${loppu}` })
const numerot = (data: { id: number }[]) => data.map(({ id }) => id)

describe('an official asks of a learner', () => {
  it('the name, and a study right of the own school', async () => {
    const nimi = { oid: oppija.oid, nimi: 'Testi Tellervo Esimerkki' }
    expect((await virkailija(polku())).json()).toEqual({ meta: {}, data: nimi })
    expect((await toinenVirkailija(polku('/with-oo'))).json().data).toEqual({ ...nimi, 'opiskeluoikeus-oid': toisessa })
  })

  it('the study rights: all while one in the own school goes on, else the own school’s', async () => {
    const oidit = (data: { oid: string }[]) => data.map(({ oid }) => oid).toSorted()
    const kaikki = [oppija.opiskeluoikeus, toisessa].toSorted()
    expect(oidit((await virkailija(polku('/opiskeluoikeudet'))).json().data)).toEqual(kaikki)
    expect(oidit((await toinenVirkailija(polku('/opiskeluoikeudet'))).json().data)).toEqual([toisessa])
  })

  it('the HOKSes of one school: all while a study right there goes on', async () => {
    const hoksit = (kuka: typeof virkailija, oid: string) => kuka(polku(`/hoksit/oppilaitos/${oid}`))
    const omat = (await hoksit(virkailija, toimija.oppilaitos)).json().data
    expect(numerot(omat)).toEqual([oma, muun])
    expect(omat[0]['hankittavat-ammat-tutkinnon-osat']).toBeUndefined()
    expect(numerot((await hoksit(toinenVirkailija, toinen.oppilaitos)).json().data)).toEqual([muun])
    const toisen = await hoksit(virkailija, toinen.oppilaitos)
    expect([toisen.statusCode, toisen.json().error]).toEqual([403, 'User privileges does not match organisation'])
    expect((await hoksit(virkailija, '1.2.246.562.10.99999999999')).statusCode).toBe(400)
  })

  it('the HOKSes of a school that has none, though it has a study right', async () => {
    const kaksoisvirkailija = await virkailijana(
      await opintopolku.luoKayttaja('kahden-koulun', {
        kayttajaTyyppi: 'VIRKAILIJA',
        roles: [toimija, toinen].map(({ oppilaitos }) => `ROLE_APP_EHOKS_READ_${oppilaitos}`),
      }),
    )
    const muu = await opintopolku.luoOppija(toimija)
    await luo(muu, toimija)
    const url = `/api/v1/virkailija/oppijat/${muu.oid}/hoksit/oppilaitos/${toinen.oppilaitos}`
    const vastaus = await kaksoisvirkailija({ url })
    expect([vastaus.statusCode, vastaus.json().message]).toEqual([404, 'HOKS not found for oppilaitos'])
  })

  it.each(['', '/with-oo', '/opiskeluoikeudet', `/hoksit/oppilaitos/${toimija.oppilaitos}`])(
    '%s is refused where the official has nothing to do with the learner, or nobody has',
    async (loppu) => {
      const vieras = await virkailijana((await opintopolku.luoKoulutustoimija()).virkailija)
      const vastaus = await vieras(polku(loppu))
      expect([vastaus.statusCode, vastaus.json().error]).toEqual([
        403,
        'User privileges does not match oppija opiskeluoikeus organisation',
      ])
      const tuntematon = { url: `/api/v1/virkailija/oppijat/1.2.246.562.24.12312312319${loppu}` }
      expect((await virkailija(tuntematon)).statusCode).toBe(403)
    },
  )
})

describe('a learner asks', () => {
  it('the own name and study rights, and no one else’s', async () => {
    const itse = await oppijana(oppija.oid)
    const omat = (loppu = '', oid = oppija.oid) => itse({ url: `/api/v1/oppija/oppijat/${oid}${loppu}` })
    expect((await omat()).json().data).toEqual({ oid: oppija.oid, nimi: 'Testi Tellervo Esimerkki' })
    expect((await omat('/opiskeluoikeudet')).json().data).toHaveLength(2)
    expect((await omat('', '1.2.246.562.24.12312312319')).statusCode).toBe(403)
    expect((await omat('/opiskeluoikeudet', '1.2.246.562.24.12312312319')).statusCode).toBe(403)
  })

  it('the own name, which eHOKS does not know before a HOKS', async () => {
    const uusi = await opintopolku.luoOppija(toimija)
    const itse = await oppijana(uusi.oid)
    expect((await itse({ url: `/api/v1/oppija/oppijat/${uusi.oid}` })).statusCode).toBe(404)
  })
})
