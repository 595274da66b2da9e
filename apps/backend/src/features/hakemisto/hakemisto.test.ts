import type { Oppija } from '@ehoks/dev-env/opintopolku'
import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { describe, expect, it } from 'vitest'
import { testApp } from '../../testing/test-app.ts'

const { opintopolku, palveluna, virkailijana, clock, prisma } = await testApp()
clock.set(new Date('2026-11-22T10:00:00Z'))
const toimija = await opintopolku.luoKoulutustoimija()
const toinen = await opintopolku.luoKoulutustoimija()
const virkailija = await virkailijana(toimija.virkailija)
const paakayttaja = await virkailijana('paakayttaja')

const SUORITUS = (fi: string) => ({
  suoritukset: [
    { tyyppi: { koodiarvo: 'ammatillinentutkinto' }, koulutusmoduuli: { tunniste: { koodiarvo: '1', nimi: { fi } } } },
  ],
})

async function luo(oppija: Oppija): Promise<number> {
  const payload = pieni({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus })
  const vastaus = await palveluna(toimija.palvelukayttaja, { method: 'POST', url: '/api/v1/hoks', payload })
  if (vastaus.statusCode !== 200) throw new Error(vastaus.body)
  return vastaus.json().meta.id
}
const koskessa = (oppija: Oppija, muutokset: object) =>
  opintopolku.ohjaa('PUT', `/opiskeluoikeudet/${oppija.opiskeluoikeus}`, {
    oid: oppija.opiskeluoikeus,
    oppijaOid: oppija.oid,
    oppilaitos: { oid: toimija.oppilaitos },
    koulutustoimija: { oid: toimija.oid },
    tyyppi: { koodiarvo: 'ammatillinenkoulutus' },
    ...muutokset,
  })
const oikeus = (oid: string) => prisma.opiskeluoikeus.findUniqueOrThrow({ where: { oid } })
const pyyda = (method: 'PUT' | 'POST', polku: string, payload?: object, kuka = paakayttaja) =>
  kuka({ method, url: `/api/v1/virkailija/${polku}`, ...(payload && { payload }) })

describe('the index of study rights', () => {
  it('is refreshed one study right at a time', async () => {
    const oppija = await opintopolku.luoOppija(toimija, SUORITUS('Vanha nimi'))
    await luo(oppija)
    await koskessa(oppija, SUORITUS('Uusi nimi'))
    const payload = { 'opiskeluoikeus-oid': oppija.opiskeluoikeus }
    expect((await pyyda('PUT', 'opiskeluoikeus/update', payload)).statusCode).toBe(204)
    expect(await oikeus(oppija.opiskeluoikeus)).toMatchObject({ tutkintoNimi: { fi: 'Uusi nimi' }, koski404: false })
    const eiHoksia = await opintopolku.luoOppija(toimija)
    const puuttuva = { 'opiskeluoikeus-oid': eiHoksia.opiskeluoikeus }
    expect((await pyyda('PUT', 'opiskeluoikeus/update', puuttuva)).statusCode).toBe(404)
  })

  it('is refreshed by koulutustoimija, and what Koski does not know is marked and stays', async () => {
    const oppija = await opintopolku.luoOppija(toimija)
    await luo(oppija)
    const kadonnut = await opintopolku.luoOppija(toimija)
    const id = await luo(kadonnut)
    // A study right that the world does not have.
    const vieras = await prisma.opiskeluoikeus.create({
      data: {
        oid: '1.2.246.562.15.10000000009',
        oppijaOid: kadonnut.oid,
        oppilaitosOid: toimija.oppilaitos,
        koulutustoimijaOid: toimija.oid,
        tyyppi: 'ammatillinenkoulutus',
        tutkintoNimi: { fi: 'Kadonnut' },
        osaamisalaNimi: {},
        paivitetty: clock.now(),
      },
    })
    await koskessa(oppija, SUORITUS('Kaikille uusi'))
    const maara = await paakayttaja({ url: `/api/v1/virkailija/opiskeluoikeudet/${toimija.oid}/deletion-info` })
    const opiskeluoikeuksia = await prisma.opiskeluoikeus.count({ where: { koulutustoimijaOid: toimija.oid } })
    expect(maara.json().data).toBe(opiskeluoikeuksia)
    const lista = await paakayttaja({ url: '/api/v1/virkailija/nakymat/yllapito/koulutustoimijat' })
    const nimi = { fi: toimija.nimi, sv: `${toimija.nimi} (sv)`, en: `${toimija.nimi} (en)` }
    expect(lista.json().data).toContainEqual({ oid: toimija.oid, nimi, opiskeluoikeuksia })
    expect((await pyyda('PUT', 'opiskeluoikeudet/update', { 'koulutustoimija-oid': toimija.oid })).statusCode).toBe(204)
    expect(await oikeus(oppija.opiskeluoikeus)).toMatchObject({ tutkintoNimi: { fi: 'Kaikille uusi' } })
    expect(await oikeus(vieras.oid)).toMatchObject({ tutkintoNimi: { fi: 'Kadonnut' }, koski404: true })
    expect((await palveluna(toimija.palvelukayttaja, { url: `/api/v1/hoks/${id}` })).statusCode).toBe(200)
    const tuntematon = await pyyda('PUT', 'opiskeluoikeudet/update', { 'koulutustoimija-oid': toinen.oid })
    expect([tuntematon.statusCode, tuntematon.json().error]).toEqual([404, 'No opiskeluoikeus found with given oid'])
    const nolla = await paakayttaja({ url: `/api/v1/virkailija/opiskeluoikeudet/${toinen.oid}/deletion-info` })
    expect(nolla.json().data).toBe(0)
  })

  it('loses nothing when Koski does not answer', async () => {
    const oppija = await opintopolku.luoOppija(toimija)
    await luo(oppija)
    const ennen = await oikeus(oppija.opiskeluoikeus)
    await opintopolku.hairitse('koski', { virhetila: 400 })
    const vastaus = await pyyda('PUT', 'opiskeluoikeudet/update', { 'koulutustoimija-oid': toimija.oid })
    await opintopolku.poistaHairiot()
    expect(vastaus.statusCode).toBe(503)
    expect(await oikeus(oppija.opiskeluoikeus)).toEqual(ennen)
  })

  it('gets the names that it lacks', async () => {
    const oppija = await opintopolku.luoOppija(toimija, SUORITUS('Nimi löytyi'))
    await luo(oppija)
    await prisma.opiskeluoikeus.update({ where: { oid: oppija.opiskeluoikeus }, data: { tutkintoNimi: {} } })
    const tila = async () => (await paakayttaja({ url: '/api/v1/virkailija/system-info/oppijaindex' })).json().data
    expect(await tila()).toEqual({ unindexedOppijat: 0, unindexedOpiskeluoikeudet: 0, unindexedTutkinnot: 1 })
    const vastaus = await pyyda('POST', 'index')
    expect([vastaus.statusCode, vastaus.body]).toEqual([200, ''])
    expect((await tila()).unindexedTutkinnot).toBe(0)
    expect(await oikeus(oppija.opiskeluoikeus)).toMatchObject({ tutkintoNimi: { fi: 'Nimi löytyi' } })
  })
})

describe('the index of learners', () => {
  const nimi = async (oid: string) => (await prisma.oppija.findUnique({ where: { oid } }))?.nimi

  it('gets a new name when asked to', async () => {
    const oppija = await opintopolku.luoOppija(toimija)
    await luo(oppija)
    await opintopolku.nimea(oppija, 'Uusi Urho', 'Nimi')
    expect((await pyyda('PUT', 'oppija/update', { 'oppija-oid': oppija.oid })).statusCode).toBe(204)
    expect(await nimi(oppija.oid)).toBe('Uusi Urho Nimi')
    const tuntematon = await opintopolku.luoOppija(toimija)
    expect((await pyyda('PUT', 'oppija/update', { 'oppija-oid': tuntematon.oid })).statusCode).toBe(404)
  })

  it('gets a new name when Oppijanumerorekisteri tells of a change, by a system of OPH too', async () => {
    const oppija = await opintopolku.luoOppija(toimija)
    await luo(oppija)
    await opintopolku.nimea(oppija, 'Aino', 'Muuttunut')
    const pyynto = { method: 'POST', url: '/api/v1/heratepalvelu/onrmodify', query: { oid: oppija.oid } } as const
    expect((await palveluna(toimija.palvelukayttaja, pyynto)).statusCode).toBe(401)
    expect((await palveluna('oph-palvelu', pyynto)).statusCode).toBe(204)
    expect(await nimi(oppija.oid)).toBe('Aino Muuttunut')
  })

  it('joins a learner’s duplicates: their HOKSes, deleted ones too, study rights and settings become the learner’s', async () => {
    const master = await opintopolku.luoOppija(toimija)
    const orjat = [
      await opintopolku.luoOppija(toimija),
      await opintopolku.luoOppija(toimija),
      await opintopolku.luoOppija(toimija),
    ]
    const idt = []
    for (const orja of orjat) idt.push(await luo(orja))
    const [ensimmainen = 0, toinenId = 0] = idt
    await prisma.hoks.update({ where: { id: toinenId }, data: { deletedAt: clock.now() } })
    await prisma.oppijanAsetukset.create({
      data: { oppijaOid: orjat[0]?.oid ?? '', asetukset: { a: 1 }, paivitetty: clock.now() },
    })
    const ennen = await prisma.hoks.findUniqueOrThrow({ where: { id: ensimmainen } })
    for (const orja of orjat) {
      await opintopolku.ohjaa('PUT', `/henkilot/${orja.oid}`, {
        oidHenkilo: orja.oid,
        etunimet: 'Orja',
        kutsumanimi: 'Orja',
        sukunimi: 'Esimerkki',
        duplicate: true,
        masterOid: master.oid,
      })
    }
    // A duplicate's own notice moves nothing.
    const [yksi] = orjat
    expect((await pyyda('POST', `onrmodify?oid=${yksi?.oid}`)).statusCode).toBe(204)
    expect(await prisma.hoks.count({ where: { oppijaOid: yksi?.oid ?? '' } })).toBe(1)

    expect((await pyyda('POST', `onrmodify?oid=${master.oid}`)).statusCode).toBe(204)
    const hoksit = await prisma.hoks.findMany({ where: { oppijaOid: master.oid }, orderBy: { id: 'asc' } })
    expect(hoksit.map(({ id }) => id)).toEqual(idt)
    expect(hoksit.map(({ sisalto }) => Object(sisalto)['oppija-oid'])).toEqual(orjat.map(() => master.oid))
    expect(hoksit[0]?.versioNro).toBeGreaterThan(ennen.versioNro)
    expect(await prisma.opiskeluoikeus.count({ where: { oppijaOid: master.oid } })).toBe(3)
    expect(await prisma.oppija.count({ where: { oid: { in: orjat.map(({ oid }) => oid) } } })).toBe(0)
    expect(await nimi(master.oid)).toBe('Testi Tellervo Esimerkki')
    expect(await prisma.oppijanAsetukset.findMany()).toMatchObject([{ oppijaOid: master.oid, asetukset: { a: 1 } }])
    const versiot = await prisma.hoksVersio.findMany({ where: { hoksId: ensimmainen }, orderBy: { versioNro: 'asc' } })
    expect(versiot.map(({ operaatio }) => operaatio)).toEqual(['luonti', 'oppijan-yhdistys'])
    expect(
      (await palveluna(toimija.palvelukayttaja, { url: `/api/v1/hoks/${ensimmainen}` })).json().data['oppija-oid'],
    ).toBe(master.oid)
  })

  it('says that there is no such person', async () => {
    expect((await pyyda('POST', 'onrmodify?oid=1.2.246.562.24.12312312319')).statusCode).toBe(400)
    expect((await pyyda('POST', 'onrmodify?oid=huu')).statusCode).toBe(400)
  })
})

describe('bought education', () => {
  it('is found by the HOKS of the main study right', async () => {
    const oppija = await opintopolku.luoOppija(toimija)
    const sisaltyva = await opintopolku.luoOpiskeluoikeus(toinen, oppija.oid, {
      sisältyyOpiskeluoikeuteen: { oid: oppija.opiskeluoikeus, oppilaitos: { oid: toimija.oppilaitos } },
    })
    await opintopolku.luoOpiskeluoikeus(toinen, oppija.oid)
    const id = await luo(oppija)
    const url = `/api/v1/hoks/${id}/hankintakoulutukset`
    const vastaus = await palveluna(toimija.palvelukayttaja, { url })
    expect([vastaus.statusCode, vastaus.json()]).toEqual([200, [sisaltyva]])
    expect(await oikeus(sisaltyva)).toMatchObject({
      hankintakoulutusOpiskeluoikeusOid: oppija.opiskeluoikeus,
      hankintakoulutusJarjestajaOid: toimija.oppilaitos,
      oppilaitosOid: toinen.oppilaitos,
    })
    expect((await palveluna(toinen.palvelukayttaja, { url })).statusCode).toBe(401)
    const tyhja = await luo(await opintopolku.luoOppija(toimija))
    expect(
      (await palveluna(toimija.palvelukayttaja, { url: `/api/v1/hoks/${tyhja}/hankintakoulutukset` })).json(),
    ).toEqual([])
    const puuttuva = await palveluna(toimija.palvelukayttaja, { url: '/api/v1/hoks/2000000000/hankintakoulutukset' })
    expect(puuttuva.statusCode).toBe(404)
  })
})

it.each([
  ['GET', 'system-info/cache'],
  ['GET', 'system-info/memory'],
  ['GET', 'system-info/oppijaindex'],
  ['GET', 'system-info/hoksit'],
  ['GET', 'opiskeluoikeudet/1.2.246.562.10.54453921329/deletion-info'],
  ['GET', 'opiskeluoikeus/1.2.246.562.15.10000000009'],
  ['GET', 'hoks/1'],
  ['GET', 'hoks/1/deletion-info'],
  ['POST', 'index'],
  ['POST', 'onrmodify?oid=1.2.246.562.24.12312312319'],
  ['DELETE', 'cache'],
  ['DELETE', 'hoks/1'],
  ['PATCH', 'hoks/1/undo-shallow-delete'],
] as const)('%s %s is for OPH’s administrator only', async (method, polku) => {
  expect((await virkailija({ method, url: `/api/v1/virkailija/${polku}` })).statusCode).toBe(403)
})

it('the administrator sees the state of the service, and empties the memory of answers', async () => {
  const tieto = async (mika: string) =>
    (await paakayttaja({ url: `/api/v1/virkailija/system-info/${mika}` })).json().data
  expect(await tieto('hoksit')).toEqual({ amount: await prisma.hoks.count() })
  const { total, free, max } = await tieto('memory')
  expect([free < total, total < max]).toEqual([true, true])
  expect((await tieto('cache')).size).toBeGreaterThan(0)
  expect((await paakayttaja({ method: 'DELETE', url: '/api/v1/virkailija/cache' })).statusCode).toBe(200)
  expect(await tieto('cache')).toEqual({ size: 0 })
})
