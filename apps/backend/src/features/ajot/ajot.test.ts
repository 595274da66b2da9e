import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { AjotVastaus } from '@ehoks/schema/rajapinta/ajot'
import { Compile } from 'typebox/schema'
import { afterEach, describe, expect, it } from 'vitest'
import { testApp } from '../../testing/test-app.ts'

const { opintopolku, palveluna, virkailijana, clock, prisma, suoritaAjot } = await testApp()
clock.set(new Date('2026-11-22T10:00:00Z'))
const toimija = await opintopolku.luoKoulutustoimija()
const paakayttaja = await virkailijana('paakayttaja')
const AJOT = '/api/v1/virkailija/yllapito/ajot'

const kaynnista = (nimi: string, syote: object = {}, selain = paakayttaja) =>
  selain({ method: 'POST', url: AJOT, payload: { nimi, syote } })
async function ajot(query: Record<string, string> = {}) {
  const vastaus = await paakayttaja({ url: '/api/v1/virkailija/nakymat/yllapito/ajot', query })
  expect(vastaus.statusCode).toBe(200)
  expect(Compile(AjotVastaus).Errors(vastaus.json())[1]).toEqual([])
  return vastaus.json().data
}

afterEach(async () => {
  await suoritaAjot()
  await opintopolku.poistaHairiot()
})

describe('a background job', () => {
  it('waits, is done, and tells what it did', async () => {
    const kaynnistetty = await kaynnista('tiedonsiirtojen-siivous')
    expect(kaynnistetty.statusCode).toBe(202)
    const { id } = kaynnistetty.json().data
    expect((await ajot()).kesken).toMatchObject([{ id, nimi: 'tiedonsiirtojen-siivous', tila: 'odottaa', tehty: 0 }])
    await suoritaAjot()
    expect((await ajot()).paattyneet[0]).toMatchObject({
      id,
      tila: 'valmis',
      tulos: { poistettuja: 0 },
      alkoi: '2026-11-22T10:00:00.000Z',
      paattyi: '2026-11-22T10:00:00.000Z',
    })
  })

  it('goes on once at a time', async () => {
    expect((await kaynnista('hakemiston-taydennys')).json().data.id).toEqual(expect.any(Number))
    expect((await kaynnista('hakemiston-taydennys')).json().data).toEqual({})
    await suoritaAjot()
    expect((await kaynnista('hakemiston-taydennys')).json().data.id).toEqual(expect.any(Number))
  })

  it('that fails says so, without the message of what failed', async () => {
    await kaynnista('opiskeluoikeuksien-paivitys', { 'koulutustoimija-oid': toimija.oid })
    await suoritaAjot()
    const [ajo] = (await ajot()).paattyneet
    expect(ajo).toMatchObject({
      nimi: 'opiskeluoikeuksien-paivitys',
      syote: { 'koulutustoimija-oid': toimija.oid },
      tila: 'epaonnistui',
      virhe: 'ei-loydy.koulutustoimijan-opiskeluoikeudet',
    })
  })

  it('is cancelled before it begins, and then it does not begin', async () => {
    const { id } = (await kaynnista('tiedonsiirtojen-siivous')).json().data
    const peru = () => paakayttaja({ method: 'DELETE', url: `${AJOT}/${id}` })
    expect((await peru()).statusCode).toBe(204)
    expect((await peru()).statusCode).toBe(404)
    await suoritaAjot()
    expect((await ajot()).paattyneet[0]).toMatchObject({ id, tila: 'peruttu' })
  })

  it('is one that there is, and is started with what it needs', async () => {
    expect((await kaynnista('huu')).statusCode).toBe(404)
    const vastaus = await kaynnista('opiskeluoikeuksien-paivitys')
    expect(vastaus.statusCode).toBe(400)
    expect(vastaus.json().virheet).toMatchObject([{ polku: '/koulutustoimija-oid' }])
    expect((await ajot()).tyot).toContainEqual({ nimi: 'koski-massaluovutus', ajastus: '15 1 * * *', syotteet: [] })
  })

  it('tells how far it is, and who started it', async () => {
    const muu = await opintopolku.luoKoulutustoimija()
    const oppija = await opintopolku.luoOppija(muu)
    const payload = pieni({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus })
    await palveluna(muu.palvelukayttaja, { method: 'POST', url: '/api/v1/hoks', payload })
    await kaynnista('opiskeluoikeuksien-paivitys', { 'koulutustoimija-oid': muu.oid })
    expect((await ajot()).nimet[muu.oid].nimi.fi).toBe(muu.nimi)
    await suoritaAjot()
    expect((await ajot()).paattyneet[0]).toMatchObject({
      tila: 'valmis',
      tehty: 1,
      kaikkiaan: 1,
      tulos: { opiskeluoikeuksia: 1 },
      aloittaja: 'Pertti Pääkkilä',
    })
  })

  it('has a history: of one job or of all, newest first, page by page', async () => {
    const aika = clock.now()
    await prisma.ajo.createMany({
      data: Array.from({ length: 51 }, () => ({
        nimi: 'vanha',
        syote: {},
        luotu: aika,
        paattyi: aika,
        tila: 'valmis',
      })),
    })
    const ensin = await ajot({ tyo: 'vanha' })
    expect([ensin.paattyneet.length, ensin.lisaa]).toEqual([50, true])
    const idt = ensin.paattyneet.map(({ id }: { id: number }) => id)
    expect(idt).toEqual(idt.toSorted((a: number, b: number) => b - a))
    const sitten = await ajot({ tyo: 'vanha', ennen: String(idt.at(-1)) })
    expect([sitten.paattyneet.length, sitten.lisaa]).toEqual([1, false])
    const { tyot } = await ajot()
    expect(tyot.find(({ nimi }: { nimi: string }) => nimi === 'tiedonsiirtojen-siivous').viimeisin.tila).toBe('peruttu')
    expect((await ajot({ tyo: 'huu' })).paattyneet).toEqual([])
  })

  it('is for OPH’s administrator', async () => {
    const muu = await virkailijana(toimija.virkailija)
    expect((await kaynnista('hakemiston-taydennys', {}, muu)).statusCode).toBe(403)
    expect((await muu({ url: '/api/v1/virkailija/nakymat/yllapito/ajot' })).statusCode).toBe(403)
    expect((await muu({ method: 'DELETE', url: `${AJOT}/1` })).statusCode).toBe(403)
  })
})

it('rows of the transfer log that are older than a year are removed', async () => {
  const rivi = (aika: string) => ({
    aika: new Date(aika),
    kayttajatunnus: 'siivous',
    organisaatioOidit: [],
    operaatio: 'luonti',
    tulos: 'hylatty',
    tila: 400,
    virheet: [],
    varoitukset: [],
    koeajo: false,
    pyyntoTunniste: aika,
  })
  const uusi = rivi('2025-11-22T10:00:01Z')
  await prisma.tiedonsiirto.createMany({ data: [rivi('2025-11-22T09:59:59Z'), uusi] })
  await kaynnista('tiedonsiirtojen-siivous')
  await suoritaAjot()
  expect((await ajot()).paattyneet[0].tulos).toEqual({ poistettuja: 1 })
  const jaljella = await prisma.tiedonsiirto.findMany({ where: { kayttajatunnus: 'siivous' } })
  expect(jaljella.map(({ pyyntoTunniste }) => pyyntoTunniste)).toEqual([uusi.pyyntoTunniste])
})
