import type { Koulutustoimija, Oppija } from '@ehoks/dev-env/opintopolku'
import { uusiOpiskeluoikeusOid, uusiOppijaOid, uusiOrganisaatioOid } from '@ehoks/dev-env/tunnisteet'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { testApp } from '../testing/test-app.ts'

const { integrations, opintopolku } = await testApp()
const { koski, oppijanumerorekisteri, organisaatiopalvelu, nimet } = integrations
let toimija: Koulutustoimija
let oppija: Oppija
beforeEach(async () => {
  toimija = await opintopolku.luoKoulutustoimija()
  oppija = await opintopolku.luoOppija(toimija)
})

afterEach(async () => {
  vi.useRealTimers()
  await opintopolku.poistaHairiot()
})

describe('CAS', () => {
  it('that fails is not asked again of the same ticket, which it may have used up', async () => {
    await opintopolku.hairitse('cas', { virhetila: 503 })
    await opintopolku.nollaaKutsut()
    await expect(integrations.cas.tarkistaLippu('ST-1', 'https://example.com')).rejects.toMatchObject({
      palvelu: 'CAS',
    })
    expect(await opintopolku.kutsuja('cas')).toBe(1)
  })
})

it('names are asked of so many codes at most as a plan can have', async () => {
  await opintopolku.nollaaKutsut()
  const koodit = Array.from({ length: 3000 }, (_, i) => `lista${i}_1`)
  await nimet.haeNimet(koodit, [])
  expect(await opintopolku.kutsuja('koodisto')).toBeLessThanOrEqual(500)
})

describe('Koski', () => {
  it('gives a study right, and a learner’s all', async () => {
    const toinen = await opintopolku.luoOpiskeluoikeus(toimija, oppija.oid)
    expect(await koski.opiskeluoikeus(oppija.opiskeluoikeus)).toMatchObject({ oppilaitos: { oid: toimija.oppilaitos } })
    const oidit = (await koski.oppijanOpiskeluoikeudet(oppija.oid)).map(({ oid }) => oid)
    expect(oidit.sort()).toEqual([oppija.opiskeluoikeus, toinen].sort())
  })

  it('gives a learner’s study rights although one of them is of a kind that we cannot read', async () => {
    await opintopolku.luoOpiskeluoikeus(toimija, oppija.oid, { tyyppi: null })
    const oidit = (await koski.oppijanOpiskeluoikeudet(oppija.oid)).map(({ oid }) => oid)
    expect(oidit).toEqual([oppija.opiskeluoikeus])
  })

  it.each(['', '1.8.2025', '2025-02-30'])('that gives %j as a day is not understood', async (alkamispäivä) => {
    const oid = await opintopolku.luoOpiskeluoikeus(toimija, oppija.oid, { alkamispäivä })
    await expect(koski.opiskeluoikeus(oid)).rejects.toMatchObject({ palvelu: 'Koski' })
  })

  it('knows no study right, or no learner', async () => {
    expect(await koski.opiskeluoikeus(uusiOpiskeluoikeusOid())).toBeUndefined()
    expect(await koski.opiskeluoikeus('../oppija/1')).toBeUndefined()
    expect(await koski.oppijanOpiskeluoikeudet(uusiOppijaOid())).toEqual([])
  })

  it.each([401, 403, 500, 0])('that answers %i is down, whatever it was asked', async (virhetila) => {
    await opintopolku.hairitse('koski', { virhetila })
    await expect(koski.opiskeluoikeus(oppija.opiskeluoikeus)).rejects.toMatchObject({ palvelu: 'Koski' })
    await expect(koski.oppijanOpiskeluoikeudet(oppija.oid)).rejects.toMatchObject({ palvelu: 'Koski' })
  })
})

describe('Oppijanumerorekisteri', () => {
  it('gives a person by a ticket of our own, asked fresh each time', async () => {
    await opintopolku.nollaaKutsut()
    for (let i = 0; i < 2; i += 1) {
      expect(await oppijanumerorekisteri.henkilo(oppija.oid)).toMatchObject({ kutsumanimi: 'Tellervo' })
    }
    expect(await opintopolku.kutsuja('onr')).toBe(2)
  })

  it('logs in once for calls at the same time', async () => {
    await Promise.all(Array.from({ length: 5 }, () => oppijanumerorekisteri.henkilo(oppija.oid)))
    const kirjautumisia = (await opintopolku.ohjaa('GET', '/kutsut?palvelu=cas')) as { path: string }[]
    expect(kirjautumisia.filter(({ path }) => path.endsWith('/v1/tickets')).length).toBeLessThanOrEqual(1)
  })

  it('knows no such person', async () => {
    expect(await oppijanumerorekisteri.henkilo(uusiOppijaOid())).toBeUndefined()
  })

  it('knows whom a person was merged into', async () => {
    const duplikaatti = uusiOppijaOid()
    await opintopolku.ohjaa('PUT', `/henkilot/${duplikaatti}`, {
      oidHenkilo: duplikaatti,
      etunimet: 'Testi Tellervo',
      kutsumanimi: 'Tellervo',
      sukunimi: 'Esimerkki',
      duplicate: true,
      masterOid: oppija.oid,
    })
    expect(await oppijanumerorekisteri.masterHenkilo(duplikaatti)).toMatchObject({ oidHenkilo: oppija.oid })
  })

  it('is asked again with a new login when CAS has forgotten ours', async () => {
    await oppijanumerorekisteri.henkilo(oppija.oid)
    const henkilo = { oidHenkilo: oppija.oid, etunimet: 'Testi', kutsumanimi: 'Testi', sukunimi: 'Esimerkki' }
    await opintopolku.alkutilaan()
    await opintopolku.ohjaa('PUT', `/henkilot/${oppija.oid}`, henkilo)
    expect(await oppijanumerorekisteri.henkilo(oppija.oid)).toMatchObject({ kutsumanimi: 'Testi' })
  })

  it('cannot be asked when CAS is down: CAS is named', async () => {
    await opintopolku.hairitse('cas', { virhetila: 500 })
    await expect(oppijanumerorekisteri.henkilo(oppija.oid)).rejects.toMatchObject({ palvelu: 'CAS' })
  })
})

describe('Organisaatiopalvelu', () => {
  it('gives an organisation from memory the second time', async () => {
    const { oppilaitos, oid } = await opintopolku.luoKoulutustoimija()
    await opintopolku.nollaaKutsut()
    for (let i = 0; i < 2; i += 1) {
      expect((await organisaatiopalvelu.organisaatio(oppilaitos))?.parentOidPath).toContain(oid)
    }
    expect(await opintopolku.kutsuja('organisaatio')).toBe(1)
  })

  it('is asked again for an organisation that it did not know', async () => {
    const oid = uusiOrganisaatioOid()
    expect(await organisaatiopalvelu.organisaatio(oid)).toBeUndefined()
    await opintopolku.ohjaa('PUT', `/organisaatiot/${oid}`, { oid, nimi: { fi: 'Uusi' } })
    expect(await organisaatiopalvelu.organisaatio(oid)).toMatchObject({ nimi: { fi: 'Uusi' } })
  })

  it('gives many by one question, without those that it does not know', async () => {
    const [a, b] = [await opintopolku.luoKoulutustoimija(), await opintopolku.luoKoulutustoimija()]
    await opintopolku.nollaaKutsut()
    const loydetyt = await organisaatiopalvelu.organisaatiot([a.oid, b.oid, uusiOrganisaatioOid(), a.oid])
    expect(loydetyt.map(({ oid }) => oid)).toEqual([a.oid, b.oid])
    expect(await opintopolku.kutsuja('organisaatio')).toBe(1)
  })

  it('that does not answer keeps outdated names but gives no outdated rights', async () => {
    const { oid } = await opintopolku.luoKoulutustoimija()
    await organisaatiopalvelu.organisaatio(oid)
    vi.setSystemTime(Date.now() + 4 * 60 * 60 * 1000)
    await opintopolku.hairitse('organisaatio', { virhetila: 500 })
    expect(await organisaatiopalvelu.organisaatiot([oid])).toMatchObject([{ oid }])
    await expect(organisaatiopalvelu.organisaatio(oid)).rejects.toMatchObject({ palvelu: 'Organisaatiopalvelu' })
  })
})

describe('names for a screen', () => {
  const KOODI = 'tutkinnonosat_105705'
  const TAPA = 'osaamisenhankkimistapa_koulutussopimus'

  it('come from each service, units with their sizes', async () => {
    const haettu = await nimet.haeNimet([KOODI, TAPA, 'tutkinnonosat_0'], [toimija.oppilaitos])
    expect(haettu).toEqual({
      nimet: {
        [KOODI]: { nimi: expect.objectContaining({ fi: expect.any(String) }), laajuus: 45 },
        [TAPA]: { nimi: expect.objectContaining({ fi: 'Koulutussopimus' }) },
        [toimija.oppilaitos]: { nimi: expect.objectContaining({ fi: `${toimija.nimi}, oppilaitos` }) },
      },
      puuttuvatPalvelut: [],
    })
  })

  it('of one code list are asked by one question', async () => {
    await opintopolku.nollaaKutsut()
    const koodit = ['ammatillisenoppiaineet_AI', 'ammatillisenoppiaineet_MA', 'ammatillisenoppiaineet_E_I']
    await nimet.haeNimet(koodit, [])
    expect(await opintopolku.kutsuja('koodisto')).toBe(1)
  })

  it('are left out when their service fails, and the service is named', async () => {
    await opintopolku.hairitse('koodisto', { virhetila: 500 })
    expect(await nimet.haeNimet(['urasuunnitelma_0001'], [toimija.oid])).toEqual({
      nimet: { [toimija.oid]: expect.anything() },
      puuttuvatPalvelut: ['Koodisto'],
    })
  })

  it('are not waited for longer than three seconds', async () => {
    await opintopolku.hairitse('koodisto', { 'viive-ms': 10_000 })
    const alku = performance.now()
    expect(await nimet.haeNimet(['oppimisymparistot_0001'], [])).toEqual({ nimet: {}, puuttuvatPalvelut: ['Koodisto'] })
    expect(performance.now() - alku).toBeLessThan(8_000)
  })
})
