import type { Koulutustoimija } from '@ehoks/dev-env/opintopolku'
import { kaikki } from '@ehoks/schema/esimerkit/kaikki'
import { pieni } from '@ehoks/schema/esimerkit/pieni'
import type { HoksLuonti } from '@ehoks/schema/hoks/variantit'
import type { EtusivuNakyma, Tehtavalaji, TehtavatNakyma } from '@ehoks/schema/rajapinta/tehtavat'
import { beforeEach, describe, expect, it } from 'vitest'
import { testApp } from '../../testing/test-app.ts'

const { opintopolku, palveluna, virkailijana, prisma, clock, auditrivit } = await testApp()
const toinen = await opintopolku.luoKoulutustoimija()

let toimija: Koulutustoimija
beforeEach(async () => {
  toimija = await opintopolku.luoKoulutustoimija()
  nyt('2026-11-22T10:00:00Z')
})
const nyt = (hetki: string) => clock.set(new Date(hetki))

type Muutos = (hoks: HoksLuonti) => unknown
const sellaisenaan: Muutos = (hoks) => hoks

/** A learner of the school with a HOKS; `muuta` changes the example before it is sent. */
async function luoHoks(muuta: Muutos = sellaisenaan, oikeus: Record<string, unknown> = {}) {
  const oppija = await opintopolku.luoOppija(toimija, oikeus)
  const payload = muuta(pieni({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus }))
  const vastaus = await laheta(Object(payload))
  if (vastaus.statusCode !== 200) throw new Error(vastaus.body)
  return { ...oppija, hoksId: Number(vastaus.json().meta.id) }
}
const laheta = (payload: object) => palveluna(toimija.palvelukayttaja, { method: 'POST', url: '/api/v1/hoks', payload })

async function kysy(nakyma: 'tehtavat' | 'etusivu', query: Record<string, string>, kayttaja = toimija.virkailija) {
  const kutsu = await virkailijana(kayttaja)
  return kutsu({
    url: `/api/v1/virkailija/nakymat/${nakyma}`,
    query: { 'oppilaitos-oid': toimija.oppilaitos, ...query },
  })
}
async function tehtavat(query: Record<string, string> = {}, kayttaja = toimija.virkailija): Promise<TehtavatNakyma> {
  const vastaus = await kysy('tehtavat', query, kayttaja)
  if (vastaus.statusCode !== 200) throw new Error(vastaus.body)
  return vastaus.json().data
}
async function etusivu(): Promise<EtusivuNakyma> {
  const vastaus = await kysy('etusivu', {})
  if (vastaus.statusCode !== 200) throw new Error(vastaus.body)
  return vastaus.json().data
}
const maarat = async (query: Record<string, string> = {}) =>
  Object.fromEntries((await tehtavat(query)).maarat.filter(({ maara }) => maara > 0).map((m) => [m.laji, m.maara]))
const hoksit = async (laji: Tehtavalaji, query: Record<string, string> = {}) =>
  (await tehtavat({ laji, ...query })).rivit.map((rivi) => rivi['hoks-id'])

/** The example with its only unit changed. */
const osa =
  (muutokset: object): Muutos =>
  (hoks) => ({
    ...hoks,
    'hankittavat-ammat-tutkinnon-osat': hoks['hankittavat-ammat-tutkinnon-osat']?.map((alkuperainen) => ({
      ...alkuperainen,
      ...muutokset,
    })),
  })
const naytto = (alku: string, loppu: string): Muutos => {
  return (hoks) => {
    const [malli] = hoks['hankittavat-ammat-tutkinnon-osat']?.[0]?.['osaamisen-osoittaminen'] ?? []
    return osa({ 'osaamisen-hankkimistavat': [], 'osaamisen-osoittaminen': [{ ...malli, alku, loppu }] })(hoks)
  }
}
/** The workplace period of the example with other days and another workplace. */
const jakso = (alku: string, loppu: string, tyopaikka: object = {}, muut: object = {}): Muutos => {
  return (hoks) => {
    const [malli] = hoks['hankittavat-ammat-tutkinnon-osat']?.[0]?.['osaamisen-hankkimistavat'] ?? []
    const koulutus = { ...malli?.['tyopaikalla-jarjestettava-koulutus'], ...tyopaikka }
    return osa({
      'osaamisen-osoittaminen': [],
      'osaamisen-hankkimistavat': [
        JSON.parse(JSON.stringify({ ...malli, alku, loppu, 'tyopaikalla-jarjestettava-koulutus': koulutus, ...muut })),
      ],
    })(hoks)
  }
}
const ILMAN_YHTEYSTIETOA = { 'vastuullinen-tyopaikka-ohjaaja': { nimi: 'Olavi Ohjaaja' } }

describe('a study right without a HOKS', () => {
  const hoksiton = (oid: string, alkamispaiva: string | null, oppilaitosOid = toimija.oppilaitos) =>
    prisma.hoksitonOpiskeluoikeus.create({
      data: {
        oid,
        oppijaOid: '1.2.246.562.24.24110001373',
        oppijaNimi: 'Hilja Hoksiton',
        oppilaitosOid,
        tyyppi: 'ammatillinenkoulutus',
        tutkintoNimi: { fi: 'Autoalan perustutkinto' },
        osaamisalaNimi: {},
        alkamispaiva: alkamispaiva === null ? null : new Date(alkamispaiva),
        haettuOrganisaatiosta: toimija.oid,
      },
    })

  it('is told by name, the one that has waited longest first, and may be mended by who may write', async () => {
    const [uusi, vanha, paivaton] = await Promise.all(
      ['2026-08-10', '2025-08-11', null].map(async (alkoi) => {
        const { opiskeluoikeus } = await opintopolku.luoOppija(toimija)
        await hoksiton(opiskeluoikeus, alkoi)
        return opiskeluoikeus
      }),
    )
    const { rivit, laji } = await tehtavat()
    expect(laji).toBe('hoks-puuttuu')
    expect(rivit.map((rivi) => rivi['opiskeluoikeus-oid'])).toEqual([vanha, uusi, paivaton])
    expect(rivit[0]).toMatchObject({
      oppija: { nimi: 'Hilja Hoksiton' },
      'tutkinto-nimi': { fi: 'Autoalan perustutkinto' },
      alkamispaiva: '2025-08-11',
      muokattavissa: true,
    })
  })

  it('is done as soon as there is a HOKS, deleted or not', async () => {
    const { opiskeluoikeus, hoksId } = await luoHoks()
    await hoksiton(opiskeluoikeus, '2025-08-11')
    expect(await maarat()).toEqual({})
    await prisma.hoks.update({ where: { id: hoksId }, data: { deletedAt: clock.now() } })
    expect(await maarat()).toEqual({})
  })

  it('tells when Koski was last asked of the provider', async () => {
    expect((await tehtavat())['koskesta-haettu']).toBeNull()
    await prisma.massaluovutus.create({
      data: { organisaatioOid: toimija.oid, haettu: new Date('2026-11-22T01:00:00Z') },
    })
    expect((await tehtavat())['koskesta-haettu']).toBe('2026-11-22T01:00:00.000Z')
  })
})

describe('a HOKS that has not been stored for long', () => {
  it('comes up when the months have passed, the oldest first', async () => {
    nyt('2026-05-10T10:00:00Z')
    const toinenVanha = await luoHoks()
    nyt('2026-03-10T10:00:00Z')
    const vanhin = await luoHoks()
    nyt('2026-11-22T10:00:00Z')
    await luoHoks()
    expect(await hoksit('paivittamatta')).toEqual([vanhin.hoksId, toinenVanha.hoksId])
    expect(await hoksit('paivittamatta', { kuukausia: '7' })).toEqual([vanhin.hoksId])
    expect(await maarat({ kuukausia: '12' })).toEqual({})
  })

  it.each<[string, object, object]>([
    ['whose studies are done', { osaamisenSaavuttamisenPvm: new Date('2026-05-30') }, {}],
    ['whose study right has ended', {}, { kaynnissa: false }],
    ['that has been deleted', { deletedAt: new Date('2026-06-01T00:00:00Z') }, {}],
  ])('but not one %s', async (_nimi, hoks, opiskeluoikeus) => {
    nyt('2026-03-10T10:00:00Z')
    const { hoksId, opiskeluoikeus: oid } = await luoHoks()
    await prisma.hoks.update({ where: { id: hoksId }, data: hoks })
    await prisma.opiskeluoikeus.update({ where: { oid }, data: opiskeluoikeus })
    nyt('2026-11-22T10:00:00Z')
    expect(await maarat()).toEqual({})
  })
})

describe('a workplace period of which no survey can go out', () => {
  it('comes up when it ends soon or has just ended, with what it lacks', async () => {
    const [pian, juuri] = [
      await luoHoks(jakso('2026-10-05', '2026-12-22')),
      await luoHoks(jakso('2026-10-05', '2026-10-23', ILMAN_YHTEYSTIETOA)),
    ]
    await luoHoks(jakso('2026-10-05', '2026-10-22', ILMAN_YHTEYSTIETOA))
    await luoHoks(jakso('2026-10-05', '2026-12-23', ILMAN_YHTEYSTIETOA))
    await luoHoks(jakso('2026-10-05', '2026-12-01'))
    // What was stored before the rules of today may lack anything.
    await prisma.osaamisenHankkimistapa.updateMany({
      where: { hoksId: pian.hoksId },
      data: { tyopaikanYTunnus: null, ohjaajaNimi: null, osaAikaisuustieto: null },
    })
    const { rivit, nimet } = await tehtavat({ laji: 'jakson-tiedot-puuttuvat' })
    expect(rivit.map((rivi) => rivi['hoks-id'])).toEqual([juuri.hoksId, pian.hoksId])
    expect(rivit.map((rivi) => rivi.jakso?.puuttuu)).toEqual([
      ['ohjaajan-yhteystieto'],
      ['y-tunnus', 'ohjaaja', 'osa-aikaisuustieto'],
    ])
    expect(rivit[0]?.jakso).toMatchObject({ alku: '2026-10-05', loppu: '2026-10-23' })
    expect(nimet[rivit[0]?.jakso?.['tutkinnon-osa-koodi-uri'] ?? '']?.nimi.fi).toEqual(expect.any(String))
    expect(await maarat({ paivia: '31' })).toMatchObject({ 'jakson-tiedot-puuttuvat': 4 })
    expect(await maarat({ paivia: '29' })).toEqual({})
  })

  it('is not told of when no survey would go out in any case', async () => {
    const muuTapa = { 'osaamisen-hankkimistapa-koodi-uri': 'osaamisenhankkimistapa_oppilaitosmuotoinenkoulutus' }
    await luoHoks(
      jakso('2026-10-05', '2026-12-01', {}, { ...muuTapa, 'tyopaikalla-jarjestettava-koulutus': undefined }),
    )
    await luoHoks((hoks) => ({
      ...Object(jakso('2026-10-05', '2026-12-01', ILMAN_YHTEYSTIETOA)(hoks)),
      'tuva-opiskeluoikeus-oid': '1.2.246.562.15.10000000009',
    }))
    expect(await maarat()).toEqual({})
    // Surveys of the last funding period are over.
    await luoHoks(jakso('2026-05-05', '2026-06-30', ILMAN_YHTEYSTIETOA))
    nyt('2026-07-10T10:00:00Z')
    expect(await hoksit('jakson-tiedot-puuttuvat')).toEqual([])
    nyt('2026-06-29T10:00:00Z')
    expect(await hoksit('jakson-tiedot-puuttuvat')).toHaveLength(1)
  })
})

describe('a demonstration whose time has passed', () => {
  it('comes up the day after, until the HOKS is stored again', async () => {
    const { hoksId } = await luoHoks(naytto('2026-11-24', '2026-11-25'))
    nyt('2026-11-25T21:59:00Z')
    expect(await maarat()).toEqual({})
    nyt('2026-11-25T22:00:00Z')
    const { rivit, nimet } = await tehtavat({ laji: 'naytto-ohi' })
    expect(rivit.map((rivi) => rivi['hoks-id'])).toEqual([hoksId])
    const [mennyt] = rivit[0]?.naytot ?? []
    expect(mennyt).toMatchObject({ alku: '2026-11-24', loppu: '2026-11-25' })
    expect(nimet[mennyt?.['tutkinnon-osa-koodi-uri'] ?? '']?.nimi.fi).toEqual(expect.any(String))
    const muutettu = { id: hoksId, versio: 5 }
    await palveluna(toimija.palvelukayttaja, { method: 'PATCH', url: `/api/v1/hoks/${hoksId}`, payload: muutettu })
    expect(await maarat()).toEqual({})
  })

  it('was already over when the HOKS was stored: whoever stored it knew', async () => {
    await luoHoks(naytto('2026-11-02', '2026-11-21'))
    nyt('2026-12-22T10:00:00Z')
    expect(await maarat()).toEqual({})
  })

  it('is found wherever it is in the HOKS, the first to end first, and not when the studies are done', async () => {
    const myohempi = await luoHoks(naytto('2026-12-01', '2026-12-02'))
    const { oid, opiskeluoikeus } = await opintopolku.luoOppija(toimija)
    const { 'osaamisen-saavuttamisen-pvm': _pvm, ...hoks } = kaikki({
      oppijaOid: oid,
      opiskeluoikeusOid: opiskeluoikeus,
    })
    nyt('2026-01-10T10:00:00Z')
    expect((await laheta(hoks)).statusCode).toBe(200)
    nyt('2027-06-22T10:00:00Z')
    const { rivit } = await tehtavat({ laji: 'naytto-ohi' })
    expect(rivit.map((rivi) => rivi['hoks-id']).at(-1)).toBe(myohempi.hoksId)
    const loput = rivit[0]?.naytot?.map(({ loppu }) => loppu) ?? []
    expect(loput.length).toBeGreaterThan(1)
    expect(loput).toEqual(loput.toSorted())
    await prisma.hoks.updateMany({ data: { osaamisenSaavuttamisenPvm: new Date('2027-05-30') } })
    expect(await hoksit('naytto-ohi')).toEqual([])
  })
})

describe('a study right that Koski does not know', () => {
  it('comes up, the longest missing first', async () => {
    const [a, b] = [await luoHoks(), await luoHoks()]
    await luoHoks()
    const puuttuu = (oid: string, paiva: string) =>
      prisma.opiskeluoikeus.update({ where: { oid }, data: { koski404: true, paivitetty: new Date(paiva) } })
    await puuttuu(a.opiskeluoikeus, '2026-11-20T00:00:00Z')
    await puuttuu(b.opiskeluoikeus, '2026-11-10T00:00:00Z')
    expect(await hoksit('opiskeluoikeus-puuttuu')).toEqual([b.hoksId, a.hoksId])
  })
})

describe('a refused transfer', () => {
  it('comes up once for a study right with its latest errors, until one is accepted', async () => {
    const oppija = await opintopolku.luoOppija(toimija)
    const hoks = pieni({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus })
    await laheta({ ...hoks, 'ensikertainen-hyvaksyminen': '2026-02-30' })
    await laheta({ ...hoks, 'ensikertainen-hyvaksyminen': 'eilen' })
    const { rivit } = await tehtavat({ laji: 'siirto-hylatty' })
    expect(rivit).toHaveLength(1)
    expect(rivit[0]).toMatchObject({
      'opiskeluoikeus-oid': oppija.opiskeluoikeus,
      siirto: { id: expect.any(Number), virheet: [{ koodi: 'muoto.paivamaara', viesti: { fi: expect.any(String) } }] },
    })
    expect(rivit[0]?.avain).toBe(String(rivit[0]?.siirto?.id))
    expect((await laheta(hoks)).statusCode).toBe(200)
    expect(await maarat()).toEqual({})
  })
})

describe('the queue', () => {
  it('shows first the first kind that has something', async () => {
    expect(await tehtavat()).toMatchObject({ laji: 'hoks-puuttuu', rivit: [] })
    nyt('2026-01-22T10:00:00Z')
    await luoHoks(osa({ 'osaamisen-osoittaminen': [], 'osaamisen-hankkimistavat': [] }))
    nyt('2026-11-22T10:00:00Z')
    expect(await tehtavat()).toMatchObject({ laji: 'paivittamatta', rivit: [{}] })
  })

  it('is paged without repeating or skipping', async () => {
    nyt('2026-01-22T10:00:00Z')
    for (let i = 0; i < 5; i++) await luoHoks()
    nyt('2026-11-22T10:00:00Z')
    const laji = 'paivittamatta'
    const kaikkiRivit = await hoksit(laji)
    const sivut = [
      await hoksit(laji, { koko: '2' }),
      await hoksit(laji, { koko: '2', sivu: '2' }),
      await hoksit(laji, { koko: '2', sivu: '3' }),
    ]
    expect(sivut.map(({ length }) => length)).toEqual([2, 2, 1])
    expect(sivut.flat()).toEqual(kaikkiRivit)
    expect(await hoksit(laji, { koko: '2', sivu: '4' })).toEqual([])
  })

  it('lets the rows be mended by hand only where they were entered by hand and the official may write', async () => {
    nyt('2026-01-22T10:00:00Z')
    const [siirretty, kasin] = [await luoHoks(), await luoHoks()]
    await prisma.hoks.update({ where: { id: kasin.hoksId }, data: { manuaalisyotto: true } })
    nyt('2026-11-22T10:00:00Z')
    const lukija = await opintopolku.luoKayttaja(`lukija-${siirretty.hoksId}`, {
      kayttajaTyyppi: 'VIRKAILIJA',
      roles: [`ROLE_APP_EHOKS_READ_${toimija.oppilaitos}`],
    })
    const muokattavat = async (kayttaja?: string) =>
      (await tehtavat({ laji: 'paivittamatta' }, kayttaja)).rivit
        .filter(({ muokattavissa }) => muokattavissa)
        .map((rivi) => rivi['hoks-id'])
    expect(await muokattavat()).toEqual([kasin.hoksId])
    expect(await muokattavat(lukija)).toEqual([])
  })

  it('is told of what is asked wrongly', async () => {
    const vastaus = await kysy('tehtavat', { laji: 'muut', sivu: '0', koko: '101', kuukausia: '37', paivia: '0' })
    expect(vastaus.statusCode).toBe(400)
    expect(vastaus.json().virheet).toHaveLength(5)
  })
})

describe('the front page', () => {
  it('counts tasks, HOKSes and transfers, with the commonest reasons', async () => {
    nyt('2026-01-22T10:00:00Z')
    const vanha = await luoHoks(osa({ 'osaamisen-osoittaminen': [], 'osaamisen-hankkimistavat': [] }))
    await prisma.hoks.update({ where: { id: vanha.hoksId }, data: { manuaalisyotto: true } })
    nyt('2026-11-21T09:00:00Z')
    await luoHoks()
    nyt('2026-11-21T20:00:00Z')
    const valmis = await luoHoks()
    await prisma.hoks.update({
      where: { id: valmis.hoksId },
      data: { osaamisenSaavuttamisenPvm: new Date('2026-11-21') },
    })
    const oppija = await opintopolku.luoOppija(toimija)
    const hoks = pieni({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus })
    await laheta({ ...hoks, 'ensikertainen-hyvaksyminen': 'eilen' })
    await laheta({ ...hoks, 'ensikertainen-hyvaksyminen': 'eilen', sahkoposti: 1 })
    nyt('2026-11-22T10:00:00Z')
    const data = await etusivu()
    expect(data.hoksit).toEqual({ kaikki: 3, voimassa: 2, kasin: 1, paivitetty: 2 })
    expect(data.siirrot).toMatchObject({ alkaen: '2026-11-21T10:00:00.000Z', hyvaksyttyja: 1, hylattyja: 2 })
    expect(data.siirrot.syyt.map(({ virhe, maara }) => [virhe.koodi, maara])[0]).toEqual(['muoto.paivamaara', 2])
    expect(data.siirrot.syyt).toHaveLength(2)
    expect(data.maarat.filter(({ maara }) => maara > 0)).toEqual([
      { laji: 'siirto-hylatty', maara: 1 },
      { laji: 'paivittamatta', maara: 1 },
    ])
  })

  it('of a school without anything is all zeros', async () => {
    const data = await etusivu()
    expect(data).toMatchObject({
      'koskesta-haettu': null,
      hoksit: { kaikki: 0, voimassa: 0, kasin: 0, paivitetty: 0 },
      siirrot: { hyvaksyttyja: 0, hylattyja: 0, syyt: [] },
    })
    expect(data.maarat.every(({ maara }) => maara === 0)).toBe(true)
  })
})

describe.each(['tehtavat', 'etusivu'] as const)('%s', (nakyma) => {
  it('is for those who may read in the school, and is audited', async () => {
    expect((await kysy(nakyma, {})).statusCode).toBe(200)
    expect((await auditrivit()).at(-1)).toMatchObject({
      operaatio: `${nakyma}.luku`,
      tulos: 'onnistui',
      kohde: { oppilaitosOid: toimija.oppilaitos },
    })
    const poistaja = await opintopolku.luoKayttaja(`poistaja-${nakyma}`, {
      kayttajaTyyppi: 'VIRKAILIJA',
      roles: [`ROLE_APP_EHOKS_HOKS_DELETE_${toimija.oppilaitos}`],
    })
    for (const kayttaja of [toinen.virkailija, poistaja]) {
      const vastaus = await kysy(nakyma, {}, kayttaja)
      expect(vastaus.statusCode).toBe(403)
      expect(vastaus.json().virheet[0].koodi).toBe('oikeus.organisaatio')
    }
  })

  it('tells of a school that is not there', async () => {
    const vastaus = await kysy(nakyma, { 'oppilaitos-oid': '1.2.246.562.10.10000000009' })
    expect([vastaus.statusCode, vastaus.json().virheet[0].koodi]).toEqual([400, 'ei-loydy.organisaatio'])
  })
})
