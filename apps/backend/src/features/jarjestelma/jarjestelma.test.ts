import type { Oppija } from '@ehoks/dev-env/opintopolku'
import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { JarjestelmaVastaus, type PalvelunTila } from '@ehoks/schema/rajapinta/jarjestelma'
import { Compile } from 'typebox/schema'
import { afterEach, describe, expect, it } from 'vitest'
import { testApp } from '../../testing/test-app.ts'

const { opintopolku, palveluna, virkailijana, clock, prisma, auditrivit, suoritaAjot } = await testApp({
  VCS_REVISION: 'abc123',
})
clock.set(new Date('2026-11-22T10:00:00Z'))
const toimija = await opintopolku.luoKoulutustoimija()
const paakayttaja = await virkailijana('paakayttaja')
const URL = '/api/v1/virkailija/nakymat/yllapito/jarjestelma'
const muoto = Compile(JarjestelmaVastaus)

async function tila() {
  const vastaus = await paakayttaja({ url: URL })
  expect(vastaus.statusCode, vastaus.body).toBe(200)
  expect(muoto.Errors(vastaus.json())[1]).toEqual([])
  return vastaus.json().data
}
const palvelu = async (nimi: string): Promise<PalvelunTila> =>
  (await tila()).prosessi.palvelut.find(({ palvelu, kaytto }: PalvelunTila) => palvelu === nimi && !kaytto)
async function luo(): Promise<Oppija & { id: number }> {
  const oppija = await opintopolku.luoOppija(toimija)
  const payload = pieni({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus })
  const vastaus = await palveluna(toimija.palvelukayttaja, { method: 'POST', url: '/api/v1/hoks', payload })
  return { ...oppija, id: vastaus.json().meta.id }
}

afterEach(() => opintopolku.poistaHairiot())

it('the process that answers tells which one it is', async () => {
  const { prosessi } = await tila()
  expect(prosessi).toMatchObject({
    tunniste: expect.stringMatching(new RegExp(`:${process.pid}$`)),
    versio: 'abc123',
    node: process.version,
    tietokantayhteydet: { enintaan: 20 },
  })
  expect(prosessi.muisti.kaytossa).toBeLessThan(prosessi.muisti.enintaan)
})

describe('a service', () => {
  it('that fails tells why and when, until it answers again', async () => {
    await opintopolku.hairitse('koski', { virhetila: 503, osuus: 1 })
    const oppija = await opintopolku.luoOppija(toimija)
    const payload = pieni({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus })
    const laheta = () => palveluna(toimija.palvelukayttaja, { method: 'POST', url: '/api/v1/hoks', payload })
    expect((await laheta()).statusCode).toBe(503)
    const koski = await palvelu('Koski')
    expect(koski).toMatchObject({ tila: 'ongelmia' })
    expect(koski.virheet[0]).toEqual({ aika: '2026-11-22T10:00:00.000Z', laji: 'virhetila', syy: 'HTTP 503' })

    await opintopolku.poistaHairiot()
    clock.set(new Date('2026-11-22T10:00:01Z'))
    expect((await laheta()).statusCode).toBe(200)
    expect(await palvelu('Koski')).toMatchObject({
      tila: 'kunnossa',
      'viimeisin-vastaus': '2026-11-22T10:00:01.000Z',
      virheet: [{ laji: 'virhetila' }],
    })
  })

  it('whose calls are held back after many failures says so', async () => {
    await opintopolku.hairitse('lokalisointi', { virhetila: 0, osuus: 1 })
    for (let i = 0; i < 10; i++) {
      await paakayttaja({ url: '/api/v1/virkailija/external/lokalisointi', query: { category: `luokka-${i}` } })
    }
    const lokalisointi = await palvelu('Lokalisointi')
    expect(lokalisointi).toMatchObject({ tila: 'pidossa', epaonnistuneita: 10 })
    expect(lokalisointi.virheet).toHaveLength(5)
    expect(lokalisointi.virheet[0]).toMatchObject({ laji: 'ei-yhteytta' })
  })
})

describe('what is remembered', () => {
  const organisaatiot = async () =>
    (await tila()).prosessi.valimuistit.find(({ palvelu }: { palvelu: string }) => palvelu === 'Organisaatiopalvelu')

  it('is told by service, and forgotten in the process that says it was', async () => {
    await luo()
    const ennen = await organisaatiot()
    expect(ennen.maara).toBeGreaterThan(0)
    expect(ennen.enintaan).toBeGreaterThan(ennen.maara)
    const vastaus = await paakayttaja({ method: 'DELETE', url: '/api/v1/virkailija/cache' })
    expect(vastaus.headers['x-prosessi']).toBe((await tila()).prosessi.tunniste)
    expect((await organisaatiot()).maara).toBe(0)
  })
})

describe('the queues', () => {
  it('tell what waits and what has failed within a week', async () => {
    const kaynnista = () =>
      paakayttaja({
        method: 'POST',
        url: '/api/v1/virkailija/yllapito/ajot',
        payload: {
          nimi: 'opiskeluoikeuksien-paivitys',
          syote: { 'koulutustoimija-oid': '1.2.246.562.10.00000000001' },
        },
      })
    expect((await tila()).jonot.tyot).toEqual({ odottaa: 0, kaynnissa: 0, epaonnistuneita: 0 })
    await kaynnista()
    expect((await tila()).jonot.tyot).toEqual({
      odottaa: 1,
      kaynnissa: 0,
      epaonnistuneita: 0,
      'vanhin-odottava': '2026-11-22T10:00:01.000Z',
    })
    await suoritaAjot()
    expect((await tila()).jonot.tyot).toEqual({ odottaa: 0, kaynnissa: 0, epaonnistuneita: 1 })
    clock.set(new Date('2026-11-30T10:00:00Z'))
    expect((await tila()).jonot.tyot).toMatchObject({ epaonnistuneita: 0 })
  })

  it('tell of the e-mails of shares that are still in force', async () => {
    const { id } = await luo()
    const jako = {
      hoksId: id,
      laji: 'osaamisenhankkiminen',
      moduleId: '00000000-0000-4000-8000-000000000001',
      tutkinnonosaTyyppi: 'HankittavaAmmatillinenTutkinnonOsa',
      vastaanottajaSahkoposti: 'saaja@example.com',
      tutkinnonosaModuleId: '00000000-0000-4000-8000-000000000002',
      voimassaoloAlku: new Date('2026-11-01'),
      naytaVaatimukset: true,
      naytaYhteyshenkilo: true,
      kieli: 'fi',
      luotu: new Date('2026-11-22T09:00:00Z'),
    }
    const lisaa = (shareId: string, viestinTila: string, loppu = '2026-12-31') =>
      prisma.jakolinkki.create({
        data: { ...jako, shareId, viestinTila, tunnusTiiviste: shareId, voimassaoloLoppu: new Date(loppu) },
      })
    await lisaa('00000000-0000-4000-8000-00000000000a', 'odottaa')
    await lisaa('00000000-0000-4000-8000-00000000000b', 'epaonnistui')
    await lisaa('00000000-0000-4000-8000-00000000000c', 'epaonnistui', '2026-11-21')
    await lisaa('00000000-0000-4000-8000-00000000000d', 'lahetetty')
    expect((await tila()).jonot.jakoviestit).toEqual({
      odottaa: 1,
      epaonnistuneita: 1,
      'vanhin-odottava': '2026-11-22T09:00:00.000Z',
    })
  })
})

it('the database tells its size and what it has, deleted HOKSes apart', async () => {
  const { id, opiskeluoikeus } = await luo()
  const ennen = (await tila()).tietovarasto
  expect(ennen.tavuja).toBeGreaterThan(1_000_000)
  await prisma.hoks.update({ where: { id }, data: { deletedAt: clock.now() } })
  await prisma.opiskeluoikeus.update({ where: { oid: opiskeluoikeus }, data: { tutkintoNimi: {}, koski404: true } })
  expect((await tila()).tietovarasto).toMatchObject({
    hokseja: ennen.hokseja - 1,
    poistettuja: ennen.poistettuja + 1,
    opiskeluoikeuksia: ennen.opiskeluoikeuksia,
    nimettomia: ennen.nimettomia + 1,
    'ei-koskessa': ennen['ei-koskessa'] + 1,
  })
})

it('is for OPH’s administrator only, and leaves a trace', async () => {
  await tila()
  expect((await auditrivit()).at(-1)).toMatchObject({ operaatio: 'yllapito.luku', tulos: 'onnistui' })
  const muu = await virkailijana(toimija.virkailija)
  expect((await muu({ url: URL })).statusCode).toBe(403)
  expect((await auditrivit()).at(-1)).toMatchObject({ operaatio: 'yllapito.luku', tulos: 'estettiin' })
})
