import { kaikki } from '@ehoks/schema/esimerkit/kaikki'
import { pieni } from '@ehoks/schema/esimerkit/pieni'
import type { HoksLuonti } from '@ehoks/schema/hoks/variantit'
import type { JaksoraportinRivi, OikeudetonRivi } from '@ehoks/schema/rajapinta/raporttinakymat'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { testApp } from '../../testing/test-app.ts'

const { opintopolku, palveluna, virkailijana, clock, prisma, auditrivit } = await testApp()
clock.set(new Date('2026-11-22T10:00:00Z'))
const toimija = await opintopolku.luoKoulutustoimija()
const toinen = await opintopolku.luoKoulutustoimija()
const virkailija = await virkailijana(toimija.virkailija)
const paakayttaja = await virkailijana('paakayttaja')
const JAKSOT = '/api/v1/virkailija/nakymat/raportit/tyopaikkajaksot'
const OIKEUDETTOMAT = '/api/v1/virkailija/nakymat/raportit/opiskeluoikeudettomat'

type Tunnisteet = Parameters<typeof pieni>[0]
async function luo(etunimi: string, sukunimi: string, esimerkki: (tunnisteet: Tunnisteet) => HoksLuonti) {
  const oppija = await opintopolku.luoOppija(toimija)
  await opintopolku.nimea(oppija, etunimi, sukunimi)
  const payload = esimerkki({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus })
  const vastaus = await palveluna(toimija.palvelukayttaja, { method: 'POST', url: '/api/v1/hoks', payload })
  if (vastaus.statusCode !== 200) throw new Error(vastaus.body)
  return { ...oppija, hoksId: vastaus.json().meta.id as number }
}
const aino = await luo('Aino', 'Ääri', pieni)
const kerttu = await luo('Kerttu', 'Kaikki', kaikki)
// What a system of earlier years could leave out.
await prisma.osaamisenHankkimistapa.updateMany({
  where: { hoksId: aino.hoksId },
  data: { osaAikaisuustieto: null, tyopaikanNimi: 'Östermalms Verkstad', ohjaajaSahkoposti: null },
})

async function jaksot(kysely: Record<string, string> = {}, kuka = virkailija) {
  const vastaus = await kuka({ url: JAKSOT, query: { 'oppilaitos-oid': toimija.oppilaitos, ...kysely } })
  if (vastaus.statusCode !== 200) throw new Error(vastaus.body)
  const data: { maara: number; rivit: JaksoraportinRivi[]; nimet: Record<string, object> } = vastaus.json().data
  return data
}
const paikat = async (kysely: Record<string, string>) =>
  (await jaksot(kysely)).rivit.map((rivi) => `${rivi.oppija.nimi} ${rivi.alku}`)

describe('the report of workplace periods', () => {
  it('tells of each whose it is, with whom it is agreed and what is missing, codes by name', async () => {
    const { rivit, nimet } = await jaksot({ tyopaikka: 'östermalms' })
    expect(rivit).toEqual([
      {
        oppija: { oid: aino.oid, nimi: 'Aino Ääri' },
        'hoks-id': aino.hoksId,
        'opiskeluoikeus-oid': aino.opiskeluoikeus,
        'tutkinto-nimi': expect.objectContaining({ fi: expect.any(String) }),
        'module-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
        alku: '2026-10-05',
        loppu: '2027-01-29',
        'osaamisen-hankkimistapa-koodi-uri': 'osaamisenhankkimistapa_koulutussopimus',
        'tutkinnon-osa-koodi-uri': 'tutkinnonosat_105705',
        'tyopaikan-nimi': 'Östermalms Verkstad',
        'tyopaikan-y-tunnus': expect.stringMatching(/^\d{7}-\d$/),
        'ohjaaja-nimi': expect.any(String),
        ...(rivit[0]?.['ohjaaja-puhelinnumero'] && { 'ohjaaja-puhelinnumero': rivit[0]['ohjaaja-puhelinnumero'] }),
        puuttuu: expect.arrayContaining(['osa-aikaisuustieto']),
      },
    ])
    expect(nimet['osaamisenhankkimistapa_koulutussopimus']).toMatchObject({ nimi: { fi: expect.any(String) } })
    expect(nimet['tutkinnonosat_105705']).toBeDefined()
  })

  it('has the periods of every kind of unit, and only those at workplaces', async () => {
    const { rivit } = await jaksot()
    const polut = await prisma.osaamisenHankkimistapa.findMany({
      where: {
        hankkimistapaKoodiUri: { in: ['osaamisenhankkimistapa_koulutussopimus', 'osaamisenhankkimistapa_oppisopimus'] },
      },
      select: { moduleId: true, polku: true },
    })
    expect(new Set(polut.map(({ polku }) => polku.split('/')[1])).size).toBeGreaterThan(2)
    expect(rivit.map((rivi) => rivi['module-id']).toSorted()).toEqual(polut.map(({ moduleId }) => moduleId).toSorted())
  })

  it('is limited by workplace, instructor, days and what is missing', async () => {
    const kaikkiaan = (await jaksot()).maara
    const [rivi] = (await jaksot({ tyopaikka: 'östermalms' })).rivit
    expect(await paikat({ tyopaikka: 'verkstad ÖSTER' })).toEqual(['Aino Ääri 2026-10-05'])
    expect((await jaksot({ tyopaikka: rivi?.['tyopaikan-y-tunnus'] ?? '' })).maara).toBeGreaterThan(0)
    expect((await jaksot({ ohjaaja: rivi?.['ohjaaja-nimi'] ?? '' })).maara).toBeGreaterThan(0)
    expect(await jaksot({ ohjaaja: '100% _' })).toMatchObject({ maara: 0, rivit: [] })
    expect((await paikat({ puute: 'osa-aikaisuustieto' })).filter((paikka) => paikka.startsWith('Aino'))).toHaveLength(
      1,
    )
    expect(
      (await jaksot({ 'alkaa-loppu': '2026-10-04' })).maara + (await jaksot({ 'alkaa-alku': '2026-10-05' })).maara,
    ).toBe(kaikkiaan)
    expect(
      (await jaksot({ 'paattyy-loppu': '2027-01-28' })).maara + (await jaksot({ 'paattyy-alku': '2027-01-29' })).maara,
    ).toBe(kaikkiaan)
  })

  it.each(['nimi', 'tyopaikka', 'ohjaaja', 'alku', 'loppu'])(
    'is ordered by %s, either way, in pages',
    async (jarjestys) => {
      const { rivit, maara } = await jaksot({ jarjestys })
      expect(rivit).toHaveLength(maara)
      const laskeva = (await jaksot({ jarjestys, laskeva: 'true', koko: '1' })).rivit[0]
      const arvo = (r: JaksoraportinRivi | undefined) =>
        ({
          nimi: r?.oppija.nimi,
          tyopaikka: r?.['tyopaikan-nimi'],
          ohjaaja: r?.['ohjaaja-nimi'],
          alku: r?.alku,
          loppu: r?.loppu,
        })[jarjestys]
      expect(arvo(laskeva)).toBe(arvo(rivit.at(-1)))
      const toinenSivu = await jaksot({ jarjestys, koko: '1', sivu: '2' })
      expect([toinenSivu.maara, toinenSivu.rivit[0]]).toEqual([maara, rivit[1]])
    },
  )

  it('comes as a file in the reader’s language, names in the place of codes', async () => {
    const vie = (kysely: Record<string, string>) =>
      virkailija({
        url: `${JAKSOT}/vienti`,
        query: { 'oppilaitos-oid': toimija.oppilaitos, tyopaikka: 'verkstad', ...kysely },
      })
    const csv = await vie({})
    expect(csv.headers['content-disposition']).toBe('attachment; filename="tyopaikkajaksot.csv"')
    const [otsikot, rivi] = csv.payload.split('\r\n')
    expect(otsikot).toContain('Opiskelija;Oppijanumero;Tutkinto;Tutkinnon osa;Hankkimistapa;Alkaa;Päättyy;Työpaikka')
    expect(rivi).toContain('Aino Ääri')
    expect(rivi).toContain(';5.10.2026;29.1.2027;Östermalms Verkstad;')
    expect(rivi).not.toContain('osaamisenhankkimistapa_')
    const { sheets } = await readXlsx((await vie({ muoto: 'xlsx', kieli: 'en' })).rawPayload)
    expect(sheets[0]?.rows[0]?.slice(0, 3)).toEqual(['Student', 'Learner number', 'Qualification'])
    expect(sheets[0]?.rows[1]?.[5]).toEqual(new Date('2026-10-05T00:00:00Z'))
    expect((await auditrivit()).at(-1)).toMatchObject({
      operaatio: 'raportti.vienti',
      kohde: { oppilaitosOid: toimija.oppilaitos },
    })
  })

  it('is for OPH’s administrator too, and leaves deleted HOKSes out', async () => {
    const { maara } = await jaksot({}, paakayttaja)
    await prisma.hoks.update({ where: { id: aino.hoksId }, data: { deletedAt: clock.now() } })
    expect((await jaksot({}, paakayttaja)).maara).toBe(maara - 1)
    await prisma.hoks.update({ where: { id: aino.hoksId }, data: { deletedAt: null } })
  })
})

describe('the report of HOKSes without a study right', () => {
  async function oikeudettomat(kysely: Record<string, string> = {}, kuka = virkailija) {
    const vastaus = await kuka({ url: OIKEUDETTOMAT, query: { 'oppilaitos-oid': toimija.oppilaitos, ...kysely } })
    if (vastaus.statusCode !== 200) throw new Error(vastaus.body)
    const data: { maara: number; rivit: OikeudetonRivi[] } = vastaus.json().data
    return data
  }

  it('tells of each whose it is and since when', async () => {
    expect(await oikeudettomat()).toEqual({ maara: 0, rivit: [] })
    const huomattu = new Date('2026-11-20T08:00:00Z')
    await prisma.opiskeluoikeus.update({
      where: { oid: aino.opiskeluoikeus },
      data: { koski404: true, paivitetty: huomattu },
    })
    expect(await oikeudettomat({}, paakayttaja)).toEqual({
      maara: 1,
      rivit: [
        {
          oppija: { oid: aino.oid, nimi: 'Aino Ääri' },
          'hoks-id': aino.hoksId,
          'opiskeluoikeus-oid': aino.opiskeluoikeus,
          'tutkinto-nimi': expect.objectContaining({ fi: expect.any(String) }),
          'ensikertainen-hyvaksyminen': '2025-08-25',
          paivitetty: '2026-11-22T10:00:00.000Z',
          huomattu: '2026-11-20T08:00:00.000Z',
        },
      ],
    })
  })

  it('is ordered and comes in pages, and as a file', async () => {
    await prisma.opiskeluoikeus.update({
      where: { oid: kerttu.opiskeluoikeus },
      data: { koski404: true, paivitetty: new Date('2026-11-21T08:00:00Z') },
    })
    for (const jarjestys of ['nimi', 'tutkinto', 'hyvaksytty', 'paivitetty', 'huomattu']) {
      expect((await oikeudettomat({ jarjestys })).rivit).toHaveLength(2)
    }
    const viimeisin = await oikeudettomat({ jarjestys: 'huomattu', laskeva: 'true', koko: '1' })
    expect([viimeisin.maara, viimeisin.rivit[0]?.oppija.nimi]).toEqual([2, 'Kerttu Kaikki'])
    const csv = await virkailija({ url: `${OIKEUDETTOMAT}/vienti`, query: { 'oppilaitos-oid': toimija.oppilaitos } })
    const rivit = csv.payload.split('\r\n')
    expect(rivit[0]).toContain('Opiskelija;Oppijanumero;Tutkinto;Hyväksytty;Päivitetty;Puuttuminen huomattu')
    expect(rivit.slice(1).map((rivi) => rivi.split(';')[0])).toEqual(['Aino Ääri', 'Kerttu Kaikki'])
  })
})

describe('the reports are refused', () => {
  it.each([JAKSOT, `${JAKSOT}/vienti`, OIKEUDETTOMAT, `${OIKEUDETTOMAT}/vienti`])(
    'where one may not read: %s',
    async (url) => {
      const kysy = (oid: string, kuka = virkailija) => kuka({ url, query: { 'oppilaitos-oid': oid } })
      expect((await kysy(toinen.oppilaitos)).statusCode).toBe(403)
      expect((await kysy('1.2.246.562.10.99999999999')).statusCode).toBe(400)
      expect((await virkailija({ url })).statusCode).toBe(400)
      const oikeudeton = await virkailijana(
        await opintopolku.luoKayttaja(`raportti-oikeudeton-${url.length}`, { kayttajaTyyppi: 'VIRKAILIJA', roles: [] }),
      )
      expect((await kysy(toimija.oppilaitos, oikeudeton)).statusCode).toBe(403)
    },
  )

  it.each([
    { puute: 'muu' },
    { jarjestys: 'muu' },
    { 'alkaa-alku': 'eilen' },
    { tyopaikka: 'a\u0000' },
    { koko: '101' },
  ])('for %j', async (kysely) => {
    const vastaus = await virkailija({ url: JAKSOT, query: { 'oppilaitos-oid': toimija.oppilaitos, ...kysely } })
    expect(vastaus.statusCode).toBe(400)
    expect(vastaus.json().virheet[0].polku).toBe(`/${Object.keys(kysely)[0]}`)
  })
})
