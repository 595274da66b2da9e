import { pieni } from '@ehoks/schema/esimerkit/pieni'
import type { HoksLuonti } from '@ehoks/schema/hoks/variantit'
import type { OppijalistanRivi } from '@ehoks/schema/rajapinta/oppijalista'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { testApp } from '../../testing/test-app.ts'

const { opintopolku, palveluna, virkailijana, clock, prisma, auditrivit } = await testApp()
const nyt = (hetki: string) => clock.set(new Date(hetki))
nyt('2026-11-22T10:00:00Z')
const toimija = await opintopolku.luoKoulutustoimija()
const toinen = await opintopolku.luoKoulutustoimija()
const selain = await virkailijana(toimija.virkailija)

const LISTA = '/api/v1/virkailija/nakymat/oppijat'
const tutkinto = (fi: string, sv: string, osaamisala?: string) => ({
  suoritukset: [
    {
      tyyppi: { koodiarvo: 'ammatillinentutkinto' },
      koulutusmoduuli: { tunniste: { koodiarvo: '1', nimi: { fi, sv } } },
      ...(osaamisala !== undefined && {
        osaamisala: [{ osaamisala: { koodiarvo: '2', nimi: { fi: osaamisala } } }],
      }),
    },
  ],
})

async function luo(etunimet: string, sukunimi: string, tutkinnot: object, muutos: Partial<HoksLuonti> = {}) {
  const oppija = await opintopolku.luoOppija(toimija, { ...tutkinnot })
  await opintopolku.nimea(oppija, etunimet, sukunimi)
  const payload = { ...pieni({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus }), ...muutos }
  const vastaus = await palveluna(toimija.palvelukayttaja, { method: 'POST', url: '/api/v1/hoks', payload })
  if (vastaus.statusCode !== 200) throw new Error(vastaus.body)
  return { ...oppija, hoksId: vastaus.json().meta.id as number }
}

const AUTO = tutkinto('Autoalan perustutkinto', 'Grundexamen inom bilbranschen', 'Ajoneuvotekniikka')
const LOGISTIIKKA = tutkinto('Logistiikan perustutkinto', 'Grundexamen inom logistik')
const aino = await luo('Aino Öljymäki', 'Ääri', AUTO, { 'ensikertainen-hyvaksyminen': '2025-08-20' })
nyt('2026-11-23T10:00:00Z')
const bertil = await luo('Bertil', 'Åström', LOGISTIIKKA)
nyt('2026-11-24T10:00:00Z')
const cecilia = await luo('Cecilia 100%', 'Zimmer', AUTO)
const [{ eid = '' } = {}] = await prisma.hoks.findMany({ where: { id: bertil.hoksId } })

async function hae(kysely: Record<string, string> = {}) {
  const vastaus = await selain({ url: LISTA, query: { 'oppilaitos-oid': toimija.oppilaitos, ...kysely } })
  if (vastaus.statusCode !== 200) throw new Error(vastaus.body)
  const { maara, rivit }: { maara: number; rivit: OppijalistanRivi[] } = vastaus.json().data
  return { maara, rivit, hoksit: rivit.map((rivi) => rivi['hoks-id']) }
}
const hoksit = async (kysely: Record<string, string> = {}) => (await hae(kysely)).hoksit

describe('the list on the screen', () => {
  it('tells of each HOKS what is needed to recognise it, its state and what comes next', async () => {
    const { maara, rivit } = await hae()
    expect(maara).toBe(3)
    expect(rivit[0]).toEqual({
      oppija: { oid: aino.oid, nimi: 'Aino Öljymäki Ääri' },
      'hoks-id': aino.hoksId,
      'opiskeluoikeus-oid': aino.opiskeluoikeus,
      'tutkinto-nimi': { fi: 'Autoalan perustutkinto', sv: 'Grundexamen inom bilbranschen' },
      'osaamisala-nimi': { fi: 'Ajoneuvotekniikka' },
      tila: 'voimassa',
      'ensikertainen-hyvaksyminen': '2025-08-20',
      paivitetty: '2026-11-22T10:00:00.000Z',
      manuaalisyotto: false,
      puutteet: [],
      seuraava: { laji: 'naytto', paiva: '2027-01-22' },
    })
  })

  it.each([
    ['words of the name in any order, whatever the case', 'ÄÄRI aino', [aino.hoksId]],
    ['a part of the name', 'öljy', [aino.hoksId]],
    ['a sign that has a meaning in patterns, as it is', '100%', [cecilia.hoksId]],
    ['an underscore, which is in nobody’s name', '_', []],
    ['the learner number', aino.oid, [aino.hoksId]],
    ['the study right', bertil.opiskeluoikeus, [bertil.hoksId]],
    ['the number of the HOKS', String(cecilia.hoksId), [cecilia.hoksId]],
    ['the eid', eid.toUpperCase(), [bertil.hoksId]],
    ['an identifier and a name that are not of one HOKS', `${aino.oid}, bertil`, []],
    ['spaces alone', '  ', [aino.hoksId, bertil.hoksId, cecilia.hoksId]],
  ])('is searched by %s', async (_nimi, haku, odotettu) => {
    const { maara, hoksit: loydetyt } = await hae({ haku })
    expect(loydetyt).toEqual(odotettu)
    expect(maara).toBe(odotettu.length)
  })

  it.each([
    ['a qualification', { tutkinto: 'Logistiikan perustutkinto' }, [bertil.hoksId]],
    ['a qualification by its Swedish name', { tutkinto: 'Grundexamen inom logistik' }, [bertil.hoksId]],
    ['a specialisation', { osaamisala: 'Ajoneuvotekniikka' }, [aino.hoksId, cecilia.hoksId]],
    ['the way it was entered', { syotto: 'kasin' }, []],
    ['the way it was sent', { syotto: 'jarjestelmasta', haku: 'åström' }, [bertil.hoksId]],
    ['the day of approval', { 'hyvaksytty-loppu': '2025-08-20' }, [aino.hoksId]],
    ['days of approval', { 'hyvaksytty-alku': '2025-08-21', haku: 'bertil' }, [bertil.hoksId]],
    ['the day it was stored', { 'paivitetty-alku': '2026-11-24' }, [cecilia.hoksId]],
    ['days it was stored', { 'paivitetty-alku': '2026-11-23', 'paivitetty-loppu': '2026-11-23' }, [bertil.hoksId]],
  ])('is limited by %s', async (_nimi, rajaus, odotettu) => {
    expect(await hoksit(rajaus)).toEqual(odotettu)
  })

  it('is in the order that is asked for, either way, names as in Finnish', async () => {
    const kaikki = [aino.hoksId, bertil.hoksId, cecilia.hoksId]
    expect(await hoksit({ laskeva: 'true' })).toEqual(kaikki.toReversed())
    expect(await hoksit({ jarjestys: 'tutkinto', laskeva: 'true' })).toEqual([
      bertil.hoksId,
      cecilia.hoksId,
      aino.hoksId,
    ])
    expect(await hoksit({ jarjestys: 'osaamisala' })).toEqual([aino.hoksId, cecilia.hoksId, bertil.hoksId])
    expect(await hoksit({ jarjestys: 'hyvaksytty' })).toEqual(kaikki)
    for (const jarjestys of ['paivitetty', 'hoks-id']) {
      expect(await hoksit({ jarjestys, laskeva: 'true' })).toEqual(kaikki.toReversed())
    }
  })

  it('comes a page at a time; beyond the last page there is nothing but the count', async () => {
    expect(await hae({ koko: '2' })).toMatchObject({ maara: 3, hoksit: [aino.hoksId, bertil.hoksId] })
    expect(await hae({ koko: '2', sivu: '2' })).toMatchObject({ maara: 3, hoksit: [cecilia.hoksId] })
    expect(await hae({ koko: '2', sivu: '7' })).toMatchObject({ maara: 3, hoksit: [] })
  })

  it('offers the names there are, the commonest first', async () => {
    const vastaus = await selain({ url: `${LISTA}/vaihtoehdot`, query: { 'oppilaitos-oid': toimija.oppilaitos } })
    expect(vastaus.json().data).toEqual({
      tutkinnot: [
        { nimi: { fi: 'Autoalan perustutkinto', sv: 'Grundexamen inom bilbranschen' }, maara: 2 },
        { nimi: { fi: 'Logistiikan perustutkinto', sv: 'Grundexamen inom logistik' }, maara: 1 },
      ],
      osaamisalat: [{ nimi: { fi: 'Ajoneuvotekniikka' }, maara: 2 }],
    })
  })

  const kenen = (oppijaOid: string) => prisma.$executeRaw`
    update hoks set oppija_oid = ${oppijaOid}, sisalto = sisalto || jsonb_build_object('oppija-oid', ${oppijaOid}::text)
    where id = ${bertil.hoksId}`

  it('follows the registers: a new name, another oppilaitos, another learner', async () => {
    await prisma.oppija.update({ where: { oid: bertil.oid }, data: { nimi: 'Börje ÅSTRÖM' } })
    expect(await hoksit({ haku: 'bör ås' })).toEqual([bertil.hoksId])
    await prisma.opiskeluoikeus.update({
      where: { oid: bertil.opiskeluoikeus },
      data: { oppilaitosOid: toinen.oppilaitos },
    })
    expect(await hoksit()).toEqual([aino.hoksId, cecilia.hoksId])
    await prisma.opiskeluoikeus.update({
      where: { oid: bertil.opiskeluoikeus },
      data: { oppilaitosOid: toimija.oppilaitos },
    })
    await kenen(aino.oid)
    expect(await hoksit({ haku: 'aino' })).toEqual([aino.hoksId, bertil.hoksId])
    await kenen(bertil.oid)
    await prisma.oppija.update({ where: { oid: bertil.oid }, data: { nimi: 'Bertil Åström' } })
  })
})

describe('the state and what is missing', () => {
  /** What one HOKS tells after a change in the database, which is then undone. */
  async function muutettuna(hoks: object, oikeus: object, hetki = '2026-11-24T10:00:00Z') {
    const ennen = await prisma.hoks.findUniqueOrThrow({ where: { id: aino.hoksId } })
    const oikeusEnnen = await prisma.opiskeluoikeus.findUniqueOrThrow({ where: { oid: aino.opiskeluoikeus } })
    await prisma.hoks.update({ where: { id: aino.hoksId }, data: hoks })
    await prisma.opiskeluoikeus.update({ where: { oid: aino.opiskeluoikeus }, data: oikeus })
    nyt(hetki)
    const [rivi] = (await hae({ haku: aino.oid })).rivit
    const { tila = 'voimassa', puutteet = [] } = rivi ?? {}
    const loytyvat = await Promise.all([
      hoksit({ haku: aino.oid, tila }),
      ...puutteet.map((puute) => hoksit({ haku: aino.oid, puute })),
    ])
    nyt('2026-11-24T10:00:00Z')
    await prisma.hoks.update({
      where: { id: aino.hoksId },
      data: { osaamisenSaavuttamisenPvm: ennen.osaamisenSaavuttamisenPvm },
    })
    await prisma.opiskeluoikeus.update({
      where: { oid: aino.opiskeluoikeus },
      data: { koski404: oikeusEnnen.koski404, kaynnissa: oikeusEnnen.kaynnissa },
    })
    expect(
      loytyvat.every(([id]) => id === aino.hoksId),
      'the filters find what the row tells',
    ).toBe(true)
    return { tila, puutteet, seuraava: rivi?.seuraava }
  }

  it('are those of the register and of the work queue', async () => {
    expect(await muutettuna({ osaamisenSaavuttamisenPvm: new Date('2026-11-20') }, {})).toEqual({
      tila: 'saavutettu',
      puutteet: [],
    })
    expect(await muutettuna({}, { kaynnissa: false })).toEqual({ tila: 'paattynyt', puutteet: [] })
    expect(await muutettuna({}, { koski404: true })).toEqual({
      tila: 'paattynyt',
      puutteet: ['opiskeluoikeus-puuttuu'],
    })
    expect(await muutettuna({}, { kaynnissa: true })).toMatchObject({ tila: 'voimassa', puutteet: [] })
    const kesalla = await muutettuna({}, {}, '2027-06-15T10:00:00Z')
    expect(kesalla).toEqual({ tila: 'voimassa', puutteet: ['naytto-ohi', 'paivittamatta'] })
  })

  it('tell of a workplace period of which no survey can go out', async () => {
    await prisma.osaamisenHankkimistapa.updateMany({
      where: { hoksId: aino.hoksId },
      data: { ohjaajaSahkoposti: null, ohjaajaPuhelinnumero: null, loppu: new Date('2026-12-10') },
    })
    const [rivi] = (await hae({ puute: 'jakson-tiedot-puuttuvat' })).rivit
    expect(rivi).toMatchObject({
      'hoks-id': aino.hoksId,
      puutteet: ['jakson-tiedot-puuttuvat'],
      seuraava: { laji: 'jakso-paattyy', paiva: '2026-12-10' },
    })
  })
})

describe('the list as a file', () => {
  const vie = (kysely: Record<string, string>) =>
    selain({ url: `${LISTA}/vienti`, query: { 'oppilaitos-oid': toimija.oppilaitos, ...kysely } })

  it('has every row of the search in its order, as CSV', async () => {
    const { headers, payload } = await vie({ tutkinto: 'Autoalan perustutkinto', laskeva: 'true' })
    expect(headers).toMatchObject({
      'content-disposition': 'attachment; filename="opiskelijat.csv"',
      'x-rivit': '2',
    })
    const [otsikot, ...rivit] = payload.replace('\ufeff', '').split('\r\n')
    expect(otsikot).toBe(
      'Opiskelija;Oppijanumero;Tutkinto;Osaamisala;Tila;Keskeneräistä;Seuraavaksi;Seuraava päivä;Hyväksytty;Päivitetty;Tallennustapa;HOKS-numero;Opiskeluoikeus',
    )
    expect(rivit.map((rivi) => rivi.split(';')[0])).toEqual(['Cecilia 100% Zimmer', 'Aino Öljymäki Ääri'])
    expect(rivit[1]).toContain(
      ';Voimassa;Työpaikkajakson tietoja puuttuu;Työpaikkajakso päättyy;10.12.2026;20.8.2025;22.11.2026;Järjestelmästä;',
    )
  })

  it('speaks the reader’s language, as an Excel workbook', async () => {
    const { rawPayload } = await vie({ muoto: 'xlsx', kieli: 'sv', haku: 'aino' })
    const { sheets } = await readXlsx(rawPayload)
    expect(sheets[0]?.rows[0]?.slice(0, 3)).toEqual(['Studerande', 'Studentnummer', 'Examen'])
    expect(sheets[0]?.rows[1]?.slice(0, 4)).toEqual([
      'Aino Öljymäki Ääri',
      aino.oid,
      'Grundexamen inom bilbranschen',
      'Ajoneuvotekniikka',
    ])
    expect(sheets[0]?.rows[1]?.[8]).toEqual(new Date('2025-08-20T00:00:00Z'))
  })

  it('leaves its mark in the audit log', async () => {
    await vie({})
    expect((await auditrivit()).at(-1)).toMatchObject({
      operaatio: 'oppijat.vienti',
      kohde: { oppilaitosOid: toimija.oppilaitos },
      tulos: 'onnistui',
    })
  })
})

describe('the list is refused', () => {
  it.each(['', '/vaihtoehdot', '/vienti'])('where the official may not read: %s', async (loppu) => {
    const kysy = (oppilaitosOid: string) =>
      selain({ url: `${LISTA}${loppu}`, query: { 'oppilaitos-oid': oppilaitosOid } })
    expect((await kysy(toinen.oppilaitos)).statusCode).toBe(403)
    expect((await kysy('1.2.246.562.10.99999999999')).statusCode).toBe(400)
    const vieras = await virkailijana(
      await opintopolku.luoKayttaja(`lista-oikeudeton${loppu.replace('/', '-')}`, {
        kayttajaTyyppi: 'VIRKAILIJA',
        roles: [],
      }),
    )
    const vastaus = await vieras({ url: `${LISTA}${loppu}`, query: { 'oppilaitos-oid': toimija.oppilaitos } })
    expect(vastaus.statusCode).toBe(403)
  })

  it.each([
    { sivu: '0' },
    { koko: '101' },
    { jarjestys: 'muu' },
    { tila: 'muu' },
    { 'hyvaksytty-alku': '2026-02-30' },
    { haku: 'a\u0000' },
    { haku: 'a '.repeat(200) },
  ])('for %j', async (kysely) => {
    const vastaus = await selain({ url: LISTA, query: { 'oppilaitos-oid': toimija.oppilaitos, ...kysely } })
    expect(vastaus.statusCode).toBe(400)
    expect(vastaus.json().virheet[0].polku).toBe(`/${Object.keys(kysely)[0]}`)
  })
})
