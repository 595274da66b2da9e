import type { Oppija } from '@ehoks/dev-env/opintopolku'
import { kaikki } from '@ehoks/schema/esimerkit/kaikki'
import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { TietueVastaus, YllapitoHakuVastaus } from '@ehoks/schema/rajapinta/yllapito-nakymat'
import { Compile } from 'typebox/schema'
import { afterEach, describe, expect, it } from 'vitest'
import { testApp } from '../../testing/test-app.ts'

const { opintopolku, palveluna, virkailijana, clock, prisma, auditrivit } = await testApp()
clock.set(new Date('2026-11-22T10:00:00Z'))
const toimija = await opintopolku.luoKoulutustoimija()
const paakayttaja = await virkailijana('paakayttaja')
const opettaja = await virkailijana(toimija.virkailija)
const PUUTTUVA_OIKEUS = '1.2.246.562.15.10000000009'

const laheta = (payload: object) => palveluna(toimija.palvelukayttaja, { method: 'POST', url: '/api/v1/hoks', payload })
async function luo(malli = pieni): Promise<Oppija & { id: number; eid: string }> {
  const oppija = await opintopolku.luoOppija(toimija)
  const vastaus = await laheta(malli({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus }))
  if (vastaus.statusCode !== 200) throw new Error(vastaus.body)
  const { id } = vastaus.json().meta
  const { eid } = await prisma.hoks.findUniqueOrThrow({ where: { id } })
  return { ...oppija, id, eid }
}
const nakyma = (sivu: string, query: Record<string, string>, kuka = paakayttaja) =>
  kuka({ url: `/api/v1/virkailija/nakymat/yllapito/${sivu}`, query })
const muodot = { haku: Compile(YllapitoHakuVastaus), tietue: Compile(TietueVastaus) }

async function haku(tunniste: string) {
  const vastaus = await nakyma('haku', { tunniste })
  expect(vastaus.statusCode, vastaus.body).toBe(200)
  expect(muodot.haku.Errors(vastaus.json())[1]).toEqual([])
  return vastaus.json().data
}
async function tietue(laji: string, tunniste: string | number) {
  const vastaus = await nakyma('tietue', { laji, tunniste: String(tunniste) })
  expect(vastaus.statusCode, vastaus.body).toBe(200)
  expect(muodot.tietue.Errors(vastaus.json())[1]).toEqual([])
  return vastaus.json().data
}
const poista = (id: number) => paakayttaja({ method: 'DELETE', url: `/api/v1/virkailija/hoks/${id}` })
const piilota = (id: number) => prisma.hoks.update({ where: { id }, data: { deletedAt: new Date(clock.now()) } })

afterEach(() => opintopolku.poistaHairiot())

describe('one search', () => {
  it('finds a HOKS by its number, its eid, its study right, and the identifiers of a period', async () => {
    const { id, eid, oid, opiskeluoikeus } = await luo(kaikki)
    const jakso = await prisma.osaamisenHankkimistapa.findFirstOrThrow({
      where: { hoksId: id, yksiloivaTunniste: { not: null } },
    })
    const osuma = {
      laji: 'hoks',
      tunniste: String(id),
      oppija: { oid, nimi: 'Testi Tellervo Esimerkki' },
      'oppilaitos-oid': toimija.oppilaitos,
      'hoksin-tila': 'voimassa',
    }
    for (const [peruste, tunniste] of [
      ['hoks-id', ` ${id} `],
      ['eid', eid.toUpperCase()],
      ['opiskeluoikeus', opiskeluoikeus],
      ['module-id', jakso.moduleId],
    ] as const) {
      expect((await haku(tunniste)).osumat, peruste).toMatchObject([{ ...osuma, peruste }])
    }
    const jaksolla = (await haku(jakso.yksiloivaTunniste ?? '')).osumat
    expect(jaksolla).toContainEqual(expect.objectContaining({ peruste: 'yksiloiva-tunniste', polku: jakso.polku }))
  })

  it('finds every HOKS that has a system’s own identifier, in order, at most fifty', async () => {
    const omat = await Promise.all(Array.from({ length: 3 }, () => luo()))
    await prisma.osaamisenHankkimistapa.updateMany({
      where: { hoksId: { in: omat.map(({ id }) => id) } },
      data: { yksiloivaTunniste: 'oma-tunniste' },
    })
    const { osumat, lisaa, nimet } = await haku('oma-tunniste')
    const numerot = osumat.map(({ tunniste }: { tunniste: string }) => Number(tunniste))
    expect(numerot).toEqual(numerot.toSorted((a: number, b: number) => a - b))
    expect(new Set(numerot)).toEqual(new Set(omat.map(({ id }) => id)))
    expect(lisaa).toBe(false)
    expect(nimet[toimija.oppilaitos].nimi.fi).toContain(toimija.nimi)

    const [pohja] = await prisma.osaamisenHankkimistapa.findMany({ where: { hoksId: omat[0]?.id ?? 0 }, take: 1 })
    if (!pohja) throw new Error('The example has no period')
    await prisma.osaamisenHankkimistapa.createMany({
      data: Array.from({ length: 51 }, (_, i) => ({ ...pohja, polku: `/x/${i}`, yksiloivaTunniste: 'yleinen' })),
    })
    const monta = await haku('yleinen')
    expect([monta.osumat.length, monta.lisaa]).toEqual([50, true])
  })

  it('finds a deleted HOKS, and of one deleted for good that it was', async () => {
    const { id } = await luo()
    await piilota(id)
    expect((await haku(String(id))).osumat).toMatchObject([{ 'hoksin-tila': 'poistettu' }])
    await poista(id)
    expect((await haku(String(id))).osumat).toEqual([
      {
        peruste: 'hoks-id',
        laji: 'hoks',
        tunniste: String(id),
        'oppilaitos-oid': toimija.oppilaitos,
        'hoksin-tila': 'poistettu-pysyvasti',
      },
    ])
  })

  it('finds learners and study rights that only the registers know', async () => {
    const { oid, opiskeluoikeus } = await opintopolku.luoOppija(toimija)
    expect((await haku(oid)).osumat).toMatchObject([{ laji: 'oppija', oppija: { nimi: 'Testi Tellervo Esimerkki' } }])
    expect((await haku(opiskeluoikeus)).osumat).toMatchObject([{ laji: 'opiskeluoikeus', tunniste: opiskeluoikeus }])
  })

  it('finds nothing of what there is not, and says which register did not answer', async () => {
    for (const tunniste of [
      '2000000000',
      'huu',
      PUUTTUVA_OIKEUS,
      '00000000-0000-4000-8000-000000000000',
      '99999999999',
    ]) {
      expect((await haku(tunniste)).osumat, tunniste).toEqual([])
    }
    await opintopolku.hairitse('koski', { virhetila: 0 })
    expect(await haku(PUUTTUVA_OIKEUS)).toMatchObject({ osumat: [], 'puuttuvat-palvelut': ['Koski'] })
  })

  it('refuses a personal identity code, and keeps it nowhere', async () => {
    const vastaus = await nakyma('haku', { tunniste: '010100A123N' })
    expect(vastaus.statusCode).toBe(400)
    expect(vastaus.json().virheet).toMatchObject([{ koodi: 'yllapito.henkilotunnus' }])
    expect(JSON.stringify((await auditrivit()).at(-1)?.kohde)).not.toContain('A123N')
  })
})

describe('a record', () => {
  it('of a HOKS tells its state, learner, study right here and in Koski, versions, transfers and events', async () => {
    const { id, eid, oid, opiskeluoikeus } = await luo(kaikki)
    await opettaja({ url: `/api/v1/virkailija/nakymat/hoks/${id}` })
    await laheta(pieni({ oppijaOid: oid, opiskeluoikeusOid: opiskeluoikeus }))
    const data = await tietue('hoks', id)
    expect(data).toMatchObject({
      hoks: { id, eid, tila: 'voimassa', manuaalisyotto: false, sisalto: { versioita: 1 } },
      oppija: {
        oid,
        nimi: 'Testi Tellervo Esimerkki',
        rekisterissa: { loytyi: true, nimi: 'Testi Tellervo Esimerkki', duplikaatti: false },
        hoksit: [{ id, tila: 'voimassa' }],
      },
      opiskeluoikeus: {
        oid: opiskeluoikeus,
        ehoksissa: { 'oppilaitos-oid': toimija.oppilaitos, 'koulutustoimija-oid': toimija.oid, koski404: false },
        koskessa: { loytyi: true, 'tila-koodi-uri': 'koskiopiskeluoikeudentila_lasna', 'tila-alkaen': '2017-01-01' },
      },
      versiot: [{ operaatio: 'luonti' }],
      siirrot: [{ tulos: 'hylatty' }, { tulos: 'hyvaksytty' }],
      'puuttuvat-palvelut': [],
    })
    expect(data.hoks.sisalto.osia).toBeGreaterThan(3)
    expect(data.hoks.sisalto.jaksoja).toBeGreaterThan(3)
    expect(data.tapahtumat.map(({ operaatio }: { operaatio: string }) => operaatio)).toEqual(
      expect.arrayContaining(['hoks.luku', 'hoks.luonti']),
    )
    expect(data.nimet[toimija.oid].nimi.fi).toBe(toimija.nimi)
    expect(data.nimet['koskiopiskeluoikeudentila_lasna'].nimi.fi).toBe('Läsnä')
    expect(data.toimet).toEqual({
      palautus: { sallittu: false, este: 'ei-poistettu' },
      'pysyva-poisto': { sallittu: true },
      'opiskeluoikeuden-paivitys': { sallittu: true },
      'oppijan-paivitys': { sallittu: true },
    })
    expect((await auditrivit()).at(-1)).toMatchObject({
      operaatio: 'yllapito.tietue',
      kohde: { hoksId: id, oppijaOid: oid, opiskeluoikeusOid: opiskeluoikeus },
    })
  })

  it('of a deleted HOKS offers to bring it back; of one deleted for good tells when it went', async () => {
    const { id, oid } = await luo()
    await piilota(id)
    expect(await tietue('hoks', id)).toMatchObject({
      hoks: { tila: 'poistettu', poistettu: '2026-11-22T10:00:00.000Z' },
      oppija: { hoksit: [{ id, tila: 'poistettu' }] },
      toimet: { palautus: { sallittu: true }, 'opiskeluoikeuden-paivitys': { sallittu: false, este: 'poistettu' } },
    })
    await poista(id)
    const jaljella = await tietue('hoks', id)
    expect(jaljella).toMatchObject({
      hoks: { id, tila: 'poistettu-pysyvasti', poistettu: '2026-11-22T10:00:00.000Z' },
      versiot: [],
      toimet: { 'pysyva-poisto': { sallittu: false, este: 'ei-hoksia' } },
    })
    expect(JSON.stringify(jaljella)).not.toContain(oid)
  })

  it('of a learner tells of all the HOKSes, newest first', async () => {
    const { id, oid } = await luo()
    const toinenOikeus = await opintopolku.luoOpiskeluoikeus(toimija, oid)
    const toinen = (await laheta(pieni({ oppijaOid: oid, opiskeluoikeusOid: toinenOikeus }))).json().meta.id
    const { oppija, hoks, toimet } = await tietue('oppija', oid)
    expect(oppija.hoksit.map((oma: { id: number }) => oma.id)).toEqual([toinen, id])
    expect(hoks).toBeUndefined()
    expect(toimet['oppijan-paivitys']).toEqual({ sallittu: true })
  })

  it('of a study right whose HOKS was refused tells why', async () => {
    const { oid, opiskeluoikeus } = await opintopolku.luoOppija(toimija)
    const hoks = pieni({ oppijaOid: oid, opiskeluoikeusOid: opiskeluoikeus })
    await laheta({ ...hoks, 'ensikertainen-hyvaksyminen': 'huomenna' })
    const data = await tietue('opiskeluoikeus', opiskeluoikeus)
    expect(data.siirrot).toMatchObject([{ tulos: 'hylatty', virheet: [{ polku: '/ensikertainen-hyvaksyminen' }] }])
    expect(data.opiskeluoikeus).toMatchObject({ koskessa: { loytyi: true } })
    expect(data.opiskeluoikeus.ehoksissa).toBeUndefined()
  })

  it('is told though the registers do not answer', async () => {
    const { id } = await luo()
    await opintopolku.hairitse('koski', { virhetila: 0 })
    await opintopolku.hairitse('onr', { virhetila: 503 })
    const data = await tietue('hoks', id)
    expect(data['puuttuvat-palvelut']).toEqual(['Koski', 'Oppijanumerorekisteri'])
    expect(data.opiskeluoikeus.koskessa).toBeUndefined()
    expect(data.oppija.rekisterissa).toBeUndefined()
  })

  it('there is none of what nobody knows, nor of an identifier of another kind', async () => {
    for (const [laji, tunniste] of [
      ['hoks', '2000000000'],
      ['hoks', PUUTTUVA_OIKEUS],
      ['opiskeluoikeus', PUUTTUVA_OIKEUS],
      ['oppija', '1.2.246.562.24.10000000015'],
      ['oppija', '12'],
    ] as const) {
      const vastaus = await nakyma('tietue', { laji, tunniste })
      expect([vastaus.statusCode, vastaus.json().virheet[0]?.koodi], tunniste).toEqual([404, 'ei-loydy.tietue'])
    }
    expect((await nakyma('tietue', { laji: 'huu', tunniste: '1' })).statusCode).toBe(400)
  })
})
