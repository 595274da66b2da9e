import type { Oppija } from '@ehoks/dev-env/opintopolku'
import { uusiOpiskeluoikeusOid, uusiOppijaOid } from '@ehoks/dev-env/tunnisteet'
import { kaikki } from '@ehoks/schema/esimerkit/kaikki'
import { pieni } from '@ehoks/schema/esimerkit/pieni'
import type { Hoks, HoksLuonti } from '@ehoks/schema/hoks/variantit'
import { describe, expect, it } from 'vitest'
import { testApp } from '../../testing/test-app.ts'

const { app, kutsu, opintopolku, palveluna, virkailijana, prisma, clock, auditrivit } = await testApp()
clock.set(new Date('2026-11-22T10:00:00Z'))
const toimija = await opintopolku.luoKoulutustoimija()
const toinen = await opintopolku.luoKoulutustoimija()
const virkailija = await virkailijana(toimija.virkailija)

const HOKSIT = '/api/v1/hoks'
const tunnisteet = (oppija: Oppija) => ({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus })
type Pyynto = { headers?: Record<string, string>; kayttaja?: string; kysely?: string }
const laheta = (
  method: 'POST' | 'PUT' | 'PATCH',
  polku: string,
  payload: unknown,
  { headers = {}, kayttaja = toimija.palvelukayttaja, kysely = '' }: Pyynto = {},
) => palveluna(kayttaja, { method, url: `${HOKSIT}${polku}${kysely}`, payload: payload as object, headers })
const lue = (id: number, kayttaja = toimija.palvelukayttaja) => palveluna(kayttaja, { url: `${HOKSIT}/${id}` })
const hoksina = async (id: number): Promise<Hoks> => (await lue(id)).json().data

async function luotu(esimerkki: (tunnisteet: { oppijaOid: string; opiskeluoikeusOid: string }) => HoksLuonti = pieni) {
  const oppija = await opintopolku.luoOppija(toimija)
  const vastaus = await laheta('POST', '', esimerkki(tunnisteet(oppija)))
  if (vastaus.statusCode !== 200) throw new Error(vastaus.body)
  const id: number = vastaus.json().meta.id
  return { oppija, id, etag: String(vastaus.headers.etag), lahetetty: esimerkki(tunnisteet(oppija)) }
}
const put = (id: number, muut: object = {}) => ({
  id,
  'ensikertainen-hyvaksyminen': '2025-08-18',
  'osaamisen-hankkimisen-tarve': true,
  ...muut,
})
const versioita = (hoksId: number) => prisma.hoksVersio.count({ where: { hoksId } })
const siirrot = (opiskeluoikeusOid: string) =>
  prisma.tiedonsiirto.findMany({ where: { opiskeluoikeusOid }, orderBy: { id: 'asc' } })
const korvaukseksi = (id: number, { 'oppija-oid': _o, 'opiskeluoikeus-oid': _oo, ...muut }: HoksLuonti) => ({
  id,
  ...muut,
})

describe('a system replaces a HOKS', () => {
  it('with top-level fields only: what was left out is gone, but two fields and what the service gave stay', async () => {
    const { id } = await luotu((t) => ({
      ...kaikki(t),
      puhelinnumero: '040 1',
      'tuva-opiskeluoikeus-oid': '1.2.246.562.15.10000000009',
    }))
    const ennen = await hoksina(id)
    const vastaus = await laheta('PUT', `/${id}`, put(id))
    expect(vastaus.statusCode).toBe(204)
    expect(vastaus.body).toBe('')
    const tyhjat = Object.fromEntries(
      Object.entries(ennen).flatMap(([nimi, arvo]) => (Array.isArray(arvo) ? [[nimi, []]] : [])),
    )
    expect(Object.keys(tyhjat)).toHaveLength(9)
    expect(await hoksina(id)).toEqual({
      ...put(id),
      ...tyhjat,
      eid: ennen.eid,
      manuaalisyotto: false,
      'oppija-oid': ennen['oppija-oid'],
      'opiskeluoikeus-oid': ennen['opiskeluoikeus-oid'],
      puhelinnumero: '040 1',
      'tuva-opiskeluoikeus-oid': '1.2.246.562.15.10000000009',
    })
    expect(await prisma.osaamisenHankkimistapa.count({ where: { hoksId: id } })).toBe(0)
  })

  it('null empties optional top-level fields, and is refused elsewhere', async () => {
    const { id } = await luotu((t) => ({ ...pieni(t), puhelinnumero: '040 1', sahkoposti: 'a@example.com' }))
    expect((await laheta('PUT', `/${id}`, put(id, { puhelinnumero: null, sahkoposti: null }))).statusCode).toBe(204)
    const hoks = await hoksina(id)
    expect(hoks.puhelinnumero).toBeUndefined()
    expect(hoks.sahkoposti).toBeUndefined()
    for (const vaara of [{ 'ensikertainen-hyvaksyminen': null }, { 'oppija-oid': null }, { id: null }]) {
      expect((await laheta('PUT', `/${id}`, put(id, vaara))).statusCode, JSON.stringify(vaara)).toBe(400)
    }
  })

  it('a sent document again: no new version, the same ETag, the same time of change', async () => {
    const { id, etag, lahetetty } = await luotu(kaikki)
    const ennen = await hoksina(id)
    clock.set(new Date('2026-11-22T11:00:00Z'))
    const vastaus = await laheta('PUT', `/${id}`, korvaukseksi(id, lahetetty))
    clock.set(new Date('2026-11-22T10:00:00Z'))
    expect(vastaus.statusCode).toBe(204)
    expect(vastaus.headers.etag).toBe(etag)
    expect(await hoksina(id)).toEqual(ennen)
    expect(await versioita(id)).toBe(1)
    expect((await prisma.hoks.findUniqueOrThrow({ where: { id } })).updatedAt).toEqual(clock.now())
  })

  it('changed: parts that are the same keep their identifiers, and the projections follow', async () => {
    const { id, lahetetty } = await luotu(kaikki)
    const [osa, ...muut] = lahetetty['hankittavat-ammat-tutkinnon-osat'] ?? []
    const ennen = await hoksina(id)
    const uusi = {
      ...korvaukseksi(id, lahetetty),
      versio: 99,
      'hankittavat-ammat-tutkinnon-osat': [
        { 'tutkinnon-osa-koodi-uri': 'tutkinnonosat_999999', 'tutkinnon-osa-koodi-versio': 1 },
        osa,
        ...muut,
      ],
    }
    expect((await laheta('PUT', `/${id}`, uusi)).statusCode).toBe(204)
    const jalkeen = await hoksina(id)
    expect(jalkeen['hankittavat-ammat-tutkinnon-osat']?.[1]).toEqual(ennen['hankittavat-ammat-tutkinnon-osat']?.[0])
    const jaksot = await prisma.osaamisenHankkimistapa.findMany({ where: { hoksId: id } })
    expect(jaksot.length).toBeGreaterThan(0)
    for (const { moduleId } of jaksot) expect(JSON.stringify(jalkeen)).toContain(`"module-id":"${moduleId}"`)
    expect(jaksot.some(({ polku }) => polku.startsWith('/hankittavat-ammat-tutkinnon-osat/1/'))).toBe(true)
    expect(jaksot.some(({ polku }) => polku.startsWith('/hankittavat-ammat-tutkinnon-osat/0/'))).toBe(false)
    const rivi = (await auditrivit()).findLast(({ operaatio }) => operaatio === 'hoks.korvaus')
    expect(rivi).toMatchObject({ tulos: 'onnistui', kohde: { hoksId: id } })
    expect(rivi?.muutokset).toEqual(expect.arrayContaining(['/versio', '/hankittavat-ammat-tutkinnon-osat/0']))
    expect(JSON.stringify(rivi?.muutokset)).not.toContain('999999')
  })

  it('is told of every error at once, and nothing is stored', async () => {
    const { id } = await luotu()
    const vastaus = await laheta('PUT', `/${id}`, {
      id: id + 1,
      'opiskeluoikeus-oid': uusiOpiskeluoikeusOid(),
      versio: 'x',
    })
    expect(vastaus.statusCode).toBe(400)
    const koodit = vastaus
      .json()
      .virheet.map(({ koodi, polku }: { koodi: string; polku: string }) => `${koodi} ${polku}`)
    expect(koodit.sort()).toEqual([
      'hoks.id.eri /id',
      'hoks.opiskeluoikeus-oid.muuttunut /opiskeluoikeus-oid',
      'rakenne.ei-kokonaisluku /versio',
      'rakenne.puuttuu /ensikertainen-hyvaksyminen',
      'rakenne.puuttuu /osaamisen-hankkimisen-tarve',
    ])
    expect(await versioita(id)).toBe(1)
  })
})

describe('a system changes top-level fields', () => {
  it('those that it gives; an unchanging PATCH makes no version', async () => {
    const { id, etag } = await luotu(kaikki)
    const ennen = await hoksina(id)
    const ensimmainen = await laheta('PATCH', `/${id}`, {
      id,
      'ensikertainen-hyvaksyminen': '2026-01-05',
      sahkoposti: null,
    })
    expect(ensimmainen.statusCode).toBe(204)
    expect(ensimmainen.headers.etag).not.toBe(etag)
    const { sahkoposti: _posti, ...ilmanPostia } = ennen
    expect(await hoksina(id)).toEqual({ ...ilmanPostia, 'ensikertainen-hyvaksyminen': '2026-01-05' })
    for (const body of [{ id }, { id, 'ensikertainen-hyvaksyminen': '2026-01-05' }]) {
      const sama = await laheta('PATCH', `/${id}`, body)
      expect([sama.statusCode, sama.headers.etag]).toEqual([204, ensimmainen.headers.etag])
    }
    expect(await versioita(id)).toBe(2)
  })

  it.each([
    ['a list', { 'hankittavat-ammat-tutkinnon-osat': [] }, '/hankittavat-ammat-tutkinnon-osat'],
    ['no number', { id: undefined }, '/id'],
    ['a day too early', { 'osaamisen-saavuttamisen-pvm': '2017-01-01' }, '/osaamisen-saavuttamisen-pvm'],
    ['a day too late', { 'osaamisen-saavuttamisen-pvm': '2026-12-12' }, '/osaamisen-saavuttamisen-pvm'],
  ])('not with %s', async (_nimi, muutos, polku) => {
    const { id } = await luotu()
    const vastaus = await laheta('PATCH', `/${id}`, { id, ...muutos })
    expect(vastaus.statusCode).toBe(400)
    expect(vastaus.json().virheet).toMatchObject([{ polku }])
  })
})

describe('whose HOKS it is', () => {
  it('the same study right and learner may be sent; others are refused', async () => {
    const { id, oppija } = await luotu()
    const omat = { 'opiskeluoikeus-oid': oppija.opiskeluoikeus, 'oppija-oid': oppija.oid }
    expect((await laheta('PATCH', `/${id}`, { id, ...omat })).statusCode).toBe(204)
    const uusi = await opintopolku.luoOpiskeluoikeus(toimija, oppija.oid)
    for (const [method, body] of [['PATCH', { id }] as const, ['PUT', put(id)] as const]) {
      const vastaus = await laheta(method, `/${id}`, { ...body, 'opiskeluoikeus-oid': uusi })
      expect(vastaus.statusCode).toBe(400)
      expect(vastaus.json().error).toBe(
        `Tried to update \`opiskeluoikeus-oid\` from \`${oppija.opiskeluoikeus}\` to \`${uusi}\` but updating \`opiskeluoikeus-oid\` in HOKS is not allowed!`,
      )
      const muu = await laheta(method, `/${id}`, { ...body, 'oppija-oid': uusiOppijaOid() })
      expect(muu.json().virheet).toMatchObject([{ koodi: 'hoks.oppija-oid.muuttunut', polku: '/oppija-oid' }])
    }
    expect(await hoksina(id)).toMatchObject(omat)
  })

  it('a learner whose numbers have been merged gets the new one, and the index follows', async () => {
    const { id, oppija } = await luotu()
    const uusiOid = uusiOppijaOid()
    const henkilo = { oidHenkilo: uusiOid, etunimet: 'Maija Master', kutsumanimi: 'Maija', sukunimi: 'Master' }
    await opintopolku.ohjaa('PUT', `/henkilot/${uusiOid}`, { ...henkilo, duplicate: false })
    await opintopolku.ohjaa('PUT', `/henkilot/${oppija.oid}`, {
      ...henkilo,
      oidHenkilo: oppija.oid,
      duplicate: true,
      masterOid: uusiOid,
    })
    const vastaus = await laheta('PATCH', `/${id}`, { id, 'oppija-oid': uusiOid })
    expect(vastaus.body).toBe('')
    expect(await hoksina(id)).toMatchObject({ 'oppija-oid': uusiOid })
    const oikeus = await prisma.opiskeluoikeus.findUniqueOrThrow({
      where: { oid: oppija.opiskeluoikeus },
      include: { oppija: true },
    })
    expect(oikeus).toMatchObject({ oppijaOid: uusiOid, oppija: { nimi: 'Maija Master Master' } })
  })

  it('is decided by the school that Koski tells now: what it tells is kept', async () => {
    const { id, oppija } = await luotu()
    await opintopolku.ohjaa('PUT', `/opiskeluoikeudet/${oppija.opiskeluoikeus}`, {
      oid: oppija.opiskeluoikeus,
      oppijaOid: oppija.oid,
      oppilaitos: { oid: toinen.oppilaitos },
      koulutustoimija: { oid: toinen.oid },
      tyyppi: { koodiarvo: 'ammatillinenkoulutus' },
    })
    expect((await laheta('PATCH', `/${id}`, { id, versio: 1 })).statusCode).toBe(401)
    const uudelta = { kayttaja: toinen.palvelukayttaja }
    expect((await laheta('PATCH', `/${id}`, { id, versio: 2 }, uudelta)).statusCode).toBe(204)
    expect((await lue(id, toinen.palvelukayttaja)).json().data.versio).toBe(2)
    expect((await lue(id)).statusCode).toBe(401)
  })
})

describe('who may', () => {
  it('not another provider’s system, nor one that may only read; and a HOKS that is not there is 404 before all else', async () => {
    const { id } = await luotu()
    const lukija = await opintopolku.luoKayttaja(`lukija-${toimija.oid}`, {
      kayttajaTyyppi: 'PALVELU',
      roles: [`ROLE_APP_EHOKS_READ_${toimija.oid}`],
    })
    for (const kayttaja of [toinen.palvelukayttaja, lukija]) {
      expect((await laheta('PUT', `/${id}`, {}, { kayttaja })).statusCode).toBe(401)
      expect((await laheta('PATCH', `/${id}`, {}, { kayttaja })).statusCode).toBe(401)
      expect((await laheta('PUT', `/${id}`, put(id), { kayttaja, kysely: '?dry-run=true' })).statusCode).toBe(401)
    }
    expect((await laheta('PUT', '/2000000000', { id: 1 })).statusCode).toBe(404)
    expect((await laheta('PATCH', '/2000000000', { id: 1 })).statusCode).toBe(404)
    expect((await laheta('PUT', '/x', { id: 1 })).statusCode).toBe(400)
  })

  it('nobody when Koski does not know the study right any more', async () => {
    const { id } = await luotu()
    const kadonnut = uusiOpiskeluoikeusOid()
    await prisma.$executeRaw`
      insert into opiskeluoikeus (oid, oppija_oid, oppilaitos_oid, tyyppi, tutkinto_nimi, osaamisala_nimi, paivitetty)
      select ${kadonnut}, oppija_oid, oppilaitos_oid, tyyppi, tutkinto_nimi, osaamisala_nimi, paivitetty
      from opiskeluoikeus where oid = (select opiskeluoikeus_oid from hoks where id = ${id})`
    await prisma.$executeRaw`
      update hoks set opiskeluoikeus_oid = ${kadonnut},
        sisalto = jsonb_set(sisalto, '{opiskeluoikeus-oid}', to_jsonb(${kadonnut}::text))
      where id = ${id}`
    const vastaus = await laheta('PUT', `/${id}`, put(id))
    expect(vastaus.statusCode).toBe(400)
    expect(vastaus.json().error).toBe(`Opiskeluoikeus \`${kadonnut}\` not found in Koski`)
    expect((await laheta('PUT', `/${id}`, put(id), { kayttaja: toinen.palvelukayttaja })).statusCode).toBe(401)
  })

  it('a study right that Koski knows again is known to be there, though nothing else changed', async () => {
    const { id, lahetetty } = await luotu(kaikki)
    const opiskeluoikeusOid = lahetetty['opiskeluoikeus-oid']
    await prisma.opiskeluoikeus.update({ where: { oid: opiskeluoikeusOid }, data: { koski404: true } })
    expect((await laheta('PUT', `/${id}`, korvaukseksi(id, lahetetty))).statusCode).toBe(204)
    expect(await prisma.opiskeluoikeus.findUnique({ where: { oid: opiskeluoikeusOid } })).toMatchObject({
      koski404: false,
    })
    expect(await versioita(id)).toBe(1)
  })

  it('a national service that is down gives 503, and nothing changes', async () => {
    const { id } = await luotu()
    await opintopolku.hairitse('koski', { virhetila: 503, osuus: 1 })
    try {
      expect((await laheta('PUT', `/${id}`, put(id))).statusCode).toBe(503)
    } finally {
      await opintopolku.poistaHairiot()
    }
    expect(await versioita(id)).toBe(1)
  })
})

describe('versions', () => {
  it('a reader that has the version gets 304, and a writer that has an older one 412', async () => {
    const { id, etag } = await luotu()
    const luku = await palveluna(toimija.palvelukayttaja, {
      url: `${HOKSIT}/${id}`,
      headers: { 'if-none-match': etag },
    })
    expect([luku.statusCode, luku.body, luku.headers.etag]).toEqual([304, '', etag])
    const muutettu = await laheta('PATCH', `/${id}`, { id, versio: 1 }, { headers: { 'if-match': etag } })
    expect(muutettu.statusCode).toBe(204)
    for (const kysely of ['', '?dry-run=true']) {
      const vanha = await laheta('PUT', `/${id}`, put(id), { headers: { 'if-match': etag }, kysely })
      expect(vanha.statusCode).toBe(412)
      expect(vanha.json().virheet).toMatchObject([{ koodi: 'pyynto.versio-vanhentunut' }])
    }
    expect((await lue(id)).headers.etag).toBe(muutettu.headers.etag)
  })

  it('an answer can carry what was stored, with warnings in the client’s language', async () => {
    const { id, oppija } = await luotu()
    const headers = { prefer: 'return=representation', 'accept-language': 'en' }
    const vastaus = await laheta('PATCH', `/${id}`, { id, sahkoposti: null, puhelinnumero: null }, { headers })
    expect(vastaus.statusCode).toBe(200)
    expect(vastaus.headers['preference-applied']).toBe('return=representation')
    expect(vastaus.json().data).toEqual(await hoksina(id))
    expect(vastaus.json().meta).toMatchObject({ id })
    expect(vastaus.json().meta.varoitukset).toEqual([
      expect.objectContaining({
        koodi: 'varoitus.opiskelija.yhteystieto-puuttuu',
        viesti: expect.stringContaining('The learner'),
      }),
    ])
    const rivit = await siirrot(oppija.opiskeluoikeus)
    expect(rivit.at(-1)).toMatchObject({
      operaatio: 'paivitys',
      tila: 200,
      varoitukset: [{ koodi: 'varoitus.opiskelija.yhteystieto-puuttuu', polku: '/sahkoposti' }],
    })
  })
})

describe('a dry run', () => {
  const koeajo = { kysely: '?dry-run=true' }

  it('tells what a write would, and stores nothing but that it was tried', async () => {
    const oppija = await opintopolku.luoOppija(toimija)
    const vastaus = await laheta('POST', '', pieni(tunnisteet(oppija)), koeajo)
    expect([vastaus.statusCode, vastaus.json().meta]).toEqual([200, { 'dry-run': true }])
    expect(await prisma.hoks.count({ where: { opiskeluoikeusOid: oppija.opiskeluoikeus } })).toBe(0)
    expect(await prisma.oppija.count({ where: { oid: oppija.oid } })).toBe(0)
    expect((await laheta('POST', '', { ...pieni(tunnisteet(oppija)), versio: 'x' }, koeajo)).statusCode).toBe(400)
    const rivit = await siirrot(oppija.opiskeluoikeus)
    expect(rivit.map(({ koeajo, tulos, tila }) => [koeajo, tulos, tila])).toEqual([
      [true, 'hyvaksytty', 200],
      [true, 'hylatty', 400],
    ])
  })

  it('of a change, too; and of a second HOKS', async () => {
    const { id, lahetetty } = await luotu()
    expect((await laheta('PUT', `/${id}`, put(id, { versio: 5 }), koeajo)).json().meta).toEqual({ 'dry-run': true })
    expect((await laheta('PATCH', `/${id}`, { id, versio: 5 }, koeajo)).statusCode).toBe(200)
    expect((await laheta('POST', '', lahetetty, koeajo)).json().error).toBe(
      'HOKS with the same opiskeluoikeus-oid already exists',
    )
    expect(await versioita(id)).toBe(1)
  })
})

describe('create or replace by the study right', () => {
  it('creates, is safe to repeat, and replaces with exactly what is sent', async () => {
    const oppija = await opintopolku.luoOppija(toimija)
    const polku = `/opiskeluoikeus/${oppija.opiskeluoikeus}`
    const body = { ...pieni(tunnisteet(oppija)), puhelinnumero: '040 1' }
    const luotu = await laheta('PUT', polku, body)
    expect(luotu.statusCode).toBe(201)
    const { id } = luotu.json().meta
    expect(luotu.json().data.uri).toBe(`/ehoks-virkailija-backend${HOKSIT}/${id}`)
    expect(luotu.headers.location).toBe(luotu.json().data.uri)
    const toistettu = await laheta('PUT', polku, body)
    expect([toistettu.statusCode, toistettu.json().meta, toistettu.headers.etag]).toEqual([
      200,
      { id },
      luotu.headers.etag,
    ])
    const korvattu = await laheta('PUT', polku, { ...pieni(tunnisteet(oppija)), versio: 7 })
    expect([korvattu.statusCode, korvattu.json().meta]).toEqual([200, { id }])
    expect(await hoksina(id)).toMatchObject({ versio: 7 })
    expect((await hoksina(id)).puhelinnumero).toBeUndefined()
    expect(
      (await siirrot(oppija.opiskeluoikeus)).map(({ operaatio, tila, hoksId }) => [operaatio, tila, hoksId]),
    ).toEqual([
      ['luonti', 201, id],
      ['korvaus', 200, id],
      ['korvaus', 200, id],
    ])
  })

  it('only creates, or only replaces, when asked so', async () => {
    const oppija = await opintopolku.luoOppija(toimija)
    const polku = `/opiskeluoikeus/${oppija.opiskeluoikeus}`
    const body = pieni(tunnisteet(oppija))
    expect((await laheta('PUT', polku, body, { headers: { 'if-match': '"1"' } })).statusCode).toBe(412)
    const vainLuonti = { headers: { 'if-none-match': '*' } }
    expect((await laheta('PUT', polku, body, vainLuonti)).statusCode).toBe(201)
    expect((await laheta('PUT', polku, body, vainLuonti)).statusCode).toBe(412)
  })

  it('not when address and body differ, nor over a deleted one, nor by another provider', async () => {
    const { id, oppija, lahetetty } = await luotu()
    const polku = `/opiskeluoikeus/${oppija.opiskeluoikeus}`
    const eri = await laheta('PUT', polku, { ...lahetetty, 'opiskeluoikeus-oid': uusiOpiskeluoikeusOid() })
    expect(eri.json().virheet).toMatchObject([{ koodi: 'hoks.opiskeluoikeus-oid.eri', polku: '/opiskeluoikeus-oid' }])
    expect((await laheta('PUT', polku, lahetetty, { kayttaja: toinen.palvelukayttaja })).statusCode).toBe(401)
    await prisma.hoks.update({ where: { id }, data: { deletedAt: clock.now() } })
    const poistettu = await laheta('PUT', polku, lahetetty)
    expect([poistettu.statusCode, poistettu.json().virheet[0].koodi]).toEqual([
      400,
      'hoks.opiskeluoikeus.poistettu-hoks',
    ])
    for (const [method, body] of [['PUT', put(id)] as const, ['PATCH', { id }] as const]) {
      expect((await laheta(method, `/${id}`, body)).statusCode).toBe(404)
    }
  })
})

describe('the transfer log', () => {
  it('has every attempt: also a body that is no JSON, in the caller’s own log', async () => {
    const { id, oppija } = await luotu()
    const rikki = await palveluna(toimija.palvelukayttaja, {
      method: 'PUT',
      url: `${HOKSIT}/${id}`,
      payload: '{"id": ',
      headers: { 'content-type': 'application/json' },
    })
    expect(rikki.statusCode).toBe(400)
    const [rivi] = await prisma.tiedonsiirto.findMany({ orderBy: { id: 'desc' }, take: 1 })
    expect(rivi).toMatchObject({
      operaatio: 'korvaus',
      tulos: 'hylatty',
      tila: 400,
      organisaatioOidit: [toimija.oid],
      virheet: [{ koodi: 'pyynto.json', parametrit: { rivi: 1 } }],
    })
    await laheta('PUT', `/${id}`, put(id, { versio: 'x' }))
    const rivit = await siirrot(oppija.opiskeluoikeus)
    expect(rivit.at(-1)).toMatchObject({ tulos: 'hylatty', hoksId: id })
    expect(rivit.at(-1)?.organisaatioOidit).toContain(toimija.oppilaitos)
  })

  it('of one who has no right is that one’s own, not the school’s', async () => {
    const { oppija, lahetetty } = await luotu()
    await laheta('POST', '', lahetetty, { kayttaja: toinen.palvelukayttaja })
    const rivit = await siirrot(oppija.opiskeluoikeus)
    expect(rivit.at(-1)).toMatchObject({ tulos: 'hylatty', tila: 401, organisaatioOidit: [toinen.oid] })
  })
})

describe('an official', () => {
  const osoite = (oppija: Oppija, id: number) => `/api/v1/virkailija/oppijat/${oppija.oid}/hoksit/${id}`

  it('changes and replaces; it stays typed in or sent, whoever changes it', async () => {
    const { id, oppija, lahetetty } = await luotu()
    const url = osoite(oppija, id)
    const muutos = await virkailija({ method: 'PATCH', url, payload: { id, 'osaamisen-hankkimisen-tarve': false } })
    expect(muutos.statusCode).toBe(204)
    const korvaus = JSON.parse(
      JSON.stringify({ ...korvaukseksi(id, lahetetty), versio: 12 }, (avain, arvo) =>
        avain === 'yksiloiva-tunniste' ? undefined : arvo,
      ),
    )
    expect((await virkailija({ method: 'PUT', url, payload: korvaus })).statusCode).toBe(204)
    const [ennen] = (await hoksina(id))['hankittavat-ammat-tutkinnon-osat']?.[0]?.['osaamisen-hankkimistavat'] ?? []
    expect(ennen?.['yksiloiva-tunniste']).toBeTruthy()
    expect((await virkailija({ method: 'PUT', url, payload: { ...korvaus, versio: 13 } })).statusCode).toBe(204)
    const hoks = await hoksina(id)
    expect(hoks['hankittavat-ammat-tutkinnon-osat']?.[0]?.['osaamisen-hankkimistavat']?.[0]).toEqual(ennen)
    expect(hoks).toMatchObject({ versio: 13, manuaalisyotto: false })
    expect(await siirrot(oppija.opiskeluoikeus)).toHaveLength(1)
  })

  it('not that of another school, nor under another learner; and tries without storing', async () => {
    const { id, oppija } = await luotu()
    const muu = await opintopolku.luoOppija(toimija)
    const toinenVirkailija = await virkailijana(toinen.virkailija)
    const payload = put(id, { versio: 1 })
    expect((await toinenVirkailija({ method: 'PUT', url: osoite(oppija, id), payload })).statusCode).toBe(403)
    expect((await virkailija({ method: 'PUT', url: osoite(muu, id), payload })).statusCode).toBe(403)
    expect(
      (await virkailija({ method: 'PATCH', url: osoite(oppija, 2000000000), payload: { id: 1 } })).statusCode,
    ).toBe(403)
    const koe = await virkailija({ method: 'PUT', url: `${osoite(oppija, id)}?dry-run=true`, payload })
    expect([koe.statusCode, koe.json().meta]).toEqual([200, { 'dry-run': true }])
    expect(await versioita(id)).toBe(1)
  })
})

describe('anyone may have a document checked', () => {
  const validoi = (payload: unknown) =>
    kutsu({ method: 'POST', url: '/ehoks-virkailija-backend/api/v1/validointi', payload: payload as object })

  it('by what it tells itself: nobody is asked, so a study right that does not exist is as good as any', async () => {
    await opintopolku.nollaaKutsut()
    const tuntematon = { oppijaOid: uusiOppijaOid(), opiskeluoikeusOid: uusiOpiskeluoikeusOid() }
    expect((await validoi(pieni(tuntematon))).json()).toEqual({ meta: {}, data: {} })
    const rikki = await validoi({ ...kaikki(tuntematon), versio: 'x' })
    expect(rikki.json().virheet).toMatchObject([{ koodi: 'rakenne.ei-kokonaisluku', polku: '/versio' }])
    expect(await opintopolku.kutsuja('koski')).toBe(0)
    const ilmanKutsujaa = await app.inject({
      method: 'POST',
      url: '/ehoks-virkailija-backend/api/v1/validointi',
      payload: {},
    })
    expect(ilmanKutsujaa.statusCode).toBe(400)
  })
})
