import type { Koulutustoimija, Oppija } from '@ehoks/dev-env/opintopolku'
import { uusiOpiskeluoikeusOid, uusiOppijaOid } from '@ehoks/dev-env/tunnisteet'
import { kaikki } from '@ehoks/schema/esimerkit/kaikki'
import { paikalliset } from '@ehoks/schema/esimerkit/paikalliset'
import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { tuva } from '@ehoks/schema/esimerkit/tuva'
import { yhteiset } from '@ehoks/schema/esimerkit/yhteiset'
import { type Hoks, type HoksLuonti, hoksSchema } from '@ehoks/schema/hoks/variantit'
import { Compile } from 'typebox/schema'
import { describe, expect, it } from 'vitest'
import { testApp } from '../../testing/test-app.ts'
import { moduulit } from './projektiot.rules.ts'

const { opintopolku, palveluna, prisma, clock, auditrivit } = await testApp()
clock.set(new Date('2026-11-22T10:00:00Z'))
const toimija = await opintopolku.luoKoulutustoimija()
const toinen = await opintopolku.luoKoulutustoimija()

const HOKSIT = '/api/v1/hoks'
const tunnisteet = (oppija: Oppija) => ({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus })
const laheta = (kayttaja: string, body: unknown) =>
  palveluna(kayttaja, { method: 'POST', url: HOKSIT, payload: body as object })
const lue = (kayttaja: string, id: number) => palveluna(kayttaja, { url: `${HOKSIT}/${id}` })

async function luo(body: HoksLuonti, oma: Koulutustoimija = toimija): Promise<number> {
  const vastaus = await laheta(oma.palvelukayttaja, body)
  if (vastaus.statusCode !== 200) throw new Error(vastaus.body)
  return vastaus.json().meta.id
}

describe('a system creates a HOKS', () => {
  it('gets its number and address, and the HOKS back whole, in order', async () => {
    const oppija = await opintopolku.luoOppija(toimija)
    const lahetetty = kaikki(tunnisteet(oppija))
    const vastaus = await laheta(toimija.palvelukayttaja, lahetetty)
    expect(vastaus.statusCode).toBe(200)
    const { meta, data } = vastaus.json()
    expect(data.uri).toBe(`/ehoks-virkailija-backend${HOKSIT}/${meta.id}`)

    const luettu = (await lue(toimija.palvelukayttaja, meta.id)).json()
    expect(Object.keys(luettu)).toEqual(['meta', 'data'])
    expect(luettu.data).toMatchObject(ilmanPoistuvia(lahetetty))
    expect(luettu.data).toMatchObject({ id: meta.id, manuaalisyotto: false })
    expect(luettu.data.eid).toMatch(/^[0-9a-f-]{36}$/)
    expect(Compile(hoksSchema('get')).Check(luettu.data)).toBe(true)
  })

  it.each([
    ['pieni', pieni, {}],
    ['paikalliset', paikalliset, {}],
    ['yhteiset', yhteiset, {}],
    [
      'tuva',
      tuva,
      { tyyppi: { koodiarvo: 'tuva' }, suoritukset: [{ tyyppi: { koodiarvo: 'tuvakoulutuksensuoritus' } }] },
    ],
  ])('accepts the example %s', async (_nimi, esimerkki, opiskeluoikeus) => {
    const oppija = await opintopolku.luoOppija(toimija, opiskeluoikeus)
    const lahetetty = esimerkki(tunnisteet(oppija))
    const id = await luo(lahetetty)
    expect((await lue(toimija.palvelukayttaja, id)).json().data).toMatchObject(ilmanPoistuvia(lahetetty))
  })

  it('trims texts but takes codes as they are', async () => {
    const oppija = await opintopolku.luoOppija(toimija)
    const id = await luo({ ...pieni(tunnisteet(oppija)), sahkoposti: '  a@example.com ' })
    expect((await lue(toimija.palvelukayttaja, id)).json().data.sahkoposti).toBe('a@example.com')
    const toisen = await opintopolku.luoOppija(toimija)
    const vastaus = await laheta(toimija.palvelukayttaja, {
      ...pieni(tunnisteet(toisen)),
      'urasuunnitelma-koodi-uri': 'urasuunnitelma_0001 ',
    })
    expect(vastaus.statusCode).toBe(400)
    expect(vastaus.json().virheet[0].polku).toBe('/urasuunnitelma-koodi-uri')
  })

  it('finds the HOKS also by the study right, by its top-level fields', async () => {
    const oppija = await opintopolku.luoOppija(toimija)
    const id = await luo(kaikki(tunnisteet(oppija)))
    const { data } = (
      await palveluna(toimija.palvelukayttaja, { url: `${HOKSIT}/opiskeluoikeus/${oppija.opiskeluoikeus}` })
    ).json()
    expect(data).toMatchObject({ id, 'oppija-oid': oppija.oid })
    expect(Object.keys(data).filter((nimi) => Array.isArray(data[nimi]))).toEqual([])
  })
})

describe('what is stored', () => {
  it('gives every part an identity of its own, and knows where it is', async () => {
    const oppija = await opintopolku.luoOppija(toimija)
    const id = await luo(kaikki(tunnisteet(oppija)))
    const hoks: Hoks = (await lue(toimija.palvelukayttaja, id)).json().data
    const osat = moduulit(hoks)
    const dokumentissa = JSON.stringify(hoks).match(/"module-id":"[0-9a-f-]{36}"/g) ?? []
    expect(new Set(dokumentissa).size).toBe(dokumentissa.length)
    expect(osat.length).toBeGreaterThan(10)
    expect(new Set(osat.map(({ moduleId }) => `"module-id":"${moduleId}"`))).toEqual(new Set(dokumentissa))
    for (const { moduleId, polku } of osat) {
      expect(osoittimella(hoks, polku), polku).toMatchObject({ 'module-id': moduleId })
    }
  })

  it('projects every period with its workplace and unit', async () => {
    const oppija = await opintopolku.luoOppija(toimija)
    const id = await luo(kaikki(tunnisteet(oppija)))
    const hoks: Hoks = (await lue(toimija.palvelukayttaja, id)).json().data
    const jaksot = await prisma.osaamisenHankkimistapa.findMany({ where: { hoksId: id } })
    const dokumentissa = JSON.stringify(hoks).match(/"osaamisen-hankkimistapa-koodi-uri"/g) ?? []
    expect(jaksot).toHaveLength(dokumentissa.length)
    const kohdassa = (jakso: string, kentta: string) => osoittimella(hoks, `${jakso}/${kentta}`) ?? null
    const ohjaaja = 'tyopaikalla-jarjestettava-koulutus/vastuullinen-tyopaikka-ohjaaja'
    for (const { polku, alku, loppu, ...jakso } of jaksot) {
      const osa = polku.replace(/\/osaamisen-hankkimistavat\/\d+$/, '')
      expect([alku, loppu].map((paiva) => paiva.toISOString().slice(0, 10))).toEqual([
        kohdassa(polku, 'alku'),
        kohdassa(polku, 'loppu'),
      ])
      expect(jakso).toEqual({
        hoksId: id,
        moduleId: kohdassa(polku, 'module-id'),
        yksiloivaTunniste: kohdassa(polku, 'yksiloiva-tunniste'),
        hankkimistapaKoodiUri: kohdassa(polku, 'osaamisen-hankkimistapa-koodi-uri'),
        tyopaikanNimi: kohdassa(polku, 'tyopaikalla-jarjestettava-koulutus/tyopaikan-nimi'),
        tyopaikanYTunnus: kohdassa(polku, 'tyopaikalla-jarjestettava-koulutus/tyopaikan-y-tunnus'),
        ohjaajaNimi: kohdassa(polku, `${ohjaaja}/nimi`),
        ohjaajaSahkoposti: kohdassa(polku, `${ohjaaja}/sahkoposti`),
        ohjaajaPuhelinnumero: kohdassa(polku, `${ohjaaja}/puhelinnumero`),
        osaAikaisuustieto: kohdassa(polku, 'osa-aikaisuustieto'),
        oppisopimuksenPerustaKoodiUri: kohdassa(polku, 'oppisopimuksen-perusta-koodi-uri'),
        tutkinnonOsaKoodiUri: kohdassa(osa, 'tutkinnon-osa-koodi-uri') ?? kohdassa(osa, 'osa-alue-koodi-uri'),
        tutkinnonOsaNimi: kohdassa(osa, 'nimi'),
      })
    }
    expect(jaksot.some(({ ohjaajaSahkoposti }) => ohjaajaSahkoposti !== null)).toBe(true)
    expect(new Set(jaksot.map(({ polku }) => polku.split('/')[1])).size).toBe(3)
  })

  it('has its first version and an audit row of the same transaction', async () => {
    const oppija = await opintopolku.luoOppija(toimija)
    const id = await luo(pieni(tunnisteet(oppija)))
    const hoks = await prisma.hoks.findUniqueOrThrow({ where: { id }, include: { versiot: true } })
    expect(hoks.versiot).toMatchObject([{ versioNro: hoks.versioNro, operaatio: 'luonti' }])
    const rivi = (await auditrivit()).find(({ kohde }) => JSON.stringify(kohde).includes(`"hoksId":${id}`))
    expect(rivi).toMatchObject({
      operaatio: 'hoks.luonti',
      tulos: 'onnistui',
      kayttajaLaji: 'palvelu',
      kohde: { hoksId: id, oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus },
    })
  })
})

describe('what is wrong is told at once', () => {
  it('names every error of shape and rule with its place, text, instruction and mender, and stores nothing', async () => {
    const oppija = await opintopolku.luoOppija(toimija)
    const jakso = {
      'osaamisen-hankkimistapa-koodi-uri': 'osaamisenhankkimistapa_koulutussopimus',
      'osaamisen-hankkimistapa-koodi-versio': 1,
      'yksiloiva-tunniste': 'jakso-1',
      alku: '2026-01-12',
      loppu: '2026-04-30',
    }
    const vastaus = await laheta(toimija.palvelukayttaja, {
      ...pieni(tunnisteet(oppija)),
      'ensikertainen-hyvaksyminen': '2026-02-30',
      tuntematon: 1,
      'hankittavat-ammat-tutkinnon-osat': [
        {
          'tutkinnon-osa-koodi-uri': 'tutkinnonosat_100022',
          'tutkinnon-osa-koodi-versio': 2,
          'osaamisen-hankkimistavat': [jakso],
        },
      ],
    })
    expect(vastaus.statusCode).toBe(400)
    const { virheet, errors, ...muu } = vastaus.json()
    const periodi = '/hankittavat-ammat-tutkinnon-osat/0/osaamisen-hankkimistavat/0'
    expect(virheet.map(({ polku }: { polku: string }) => polku).sort()).toEqual([
      '/ensikertainen-hyvaksyminen',
      `${periodi}/osa-aikaisuustieto`,
      '/tuntematon',
    ])
    for (const virhe of virheet) {
      expect(virhe).toMatchObject({ koodi: expect.any(String), viesti: expect.any(String), ohje: expect.any(String) })
      expect(virhe.korjaaja).toBeTruthy()
    }
    expect(errors['hankittavat-ammat-tutkinnon-osat'][0]['osaamisen-hankkimistavat'][0]).toContain(
      'Lisää osa-aikaisuustieto, joka on välillä 1-100.',
    )
    expect(muu['pyynto-id']).toBe(vastaus.headers['x-request-id'])
    expect(await prisma.hoks.count({ where: { opiskeluoikeusOid: oppija.opiskeluoikeus } })).toBe(0)
    expect(await prisma.oppija.count({ where: { oid: oppija.oid } })).toBe(0)
    expect((await auditrivit()).find((rivi) => rivi.pyyntoTunniste === muu['pyynto-id'])).toMatchObject({
      operaatio: 'hoks.luonti',
      tulos: 'epaonnistui',
    })
  })

  it('answers in the client’s language', async () => {
    const oppija = await opintopolku.luoOppija(toimija)
    const viestit = await Promise.all(
      ['fi', 'sv', 'en'].map(async (kieli) => {
        const vastaus = await palveluna(toimija.palvelukayttaja, {
          method: 'POST',
          url: HOKSIT,
          payload: { ...pieni(tunnisteet(oppija)), 'ensikertainen-hyvaksyminen': 'eilen' },
          headers: { 'accept-language': kieli },
        })
        return vastaus.json().virheet[0].viesti
      }),
    )
    expect(new Set(viestit).size).toBe(3)
  })

  it.each([
    ['a body that is not an object', []],
    ['a study right of the wrong form', { 'opiskeluoikeus-oid': 'ei-oid' }],
    ['an empty object', {}],
  ])('says what is missing of %s', async (_nimi, body) => {
    const vastaus = await laheta(toimija.palvelukayttaja, body)
    expect(vastaus.statusCode).toBe(400)
    expect(vastaus.json().virheet.length).toBeGreaterThan(0)
  })
})

describe('the conditions of the study right and the learner', () => {
  const virheet = async (body: HoksLuonti, kayttaja = toimija.palvelukayttaja) => {
    const vastaus = await laheta(kayttaja, body)
    expect(vastaus.statusCode).toBe(400)
    return vastaus.json()
  }

  it('one HOKS for a study right: a second one is refused, and so is one in place of a deleted one', async () => {
    const oppija = await opintopolku.luoOppija(toimija)
    const id = await luo(pieni(tunnisteet(oppija)))
    expect((await virheet(pieni(tunnisteet(oppija)))).error).toBe(
      'HOKS with the same opiskeluoikeus-oid already exists',
    )
    await prisma.hoks.update({ where: { id }, data: { deletedAt: clock.now() } })
    expect((await virheet(pieni(tunnisteet(oppija)))).error).toMatch(
      /^Archived HOKS with given opiskeluoikeus oid found/,
    )
    expect((await lue(toimija.palvelukayttaja, id)).statusCode).toBe(404)
  })

  it('a refused second one leaves what is known of the learner as it was', async () => {
    const oppija = await opintopolku.luoOppija(toimija)
    await luo(pieni(tunnisteet(oppija)))
    const [ennen] = await prisma.oppija.findMany({ where: { oid: oppija.oid } })
    await opintopolku.nimea(oppija, 'Uusi', 'Nimi')
    await virheet(pieni(tunnisteet(oppija)))
    expect(await prisma.oppija.findMany({ where: { oid: oppija.oid } })).toEqual([ennen])
  })

  it('of two systems that create at the same time one succeeds and the other is told so', async () => {
    const oppija = await opintopolku.luoOppija(toimija)
    const vastaukset = await Promise.all(
      Array.from({ length: 5 }, () => laheta(toimija.palvelukayttaja, pieni(tunnisteet(oppija)))),
    )
    expect(vastaukset.map(({ statusCode }) => statusCode).sort()).toEqual([200, 400, 400, 400, 400])
    expect(await prisma.hoks.count({ where: { opiskeluoikeusOid: oppija.opiskeluoikeus } })).toBe(1)
  })

  it('a study right that Koski does not know, and a learner that Oppijanumerorekisteri does not know', async () => {
    const oppija = await opintopolku.luoOppija(toimija)
    const tuntematon = uusiOpiskeluoikeusOid()
    expect((await virheet(pieni({ ...tunnisteet(oppija), opiskeluoikeusOid: tuntematon }))).error).toBe(
      `Opiskeluoikeus \`${tuntematon}\` not found in Koski`,
    )
    const vastaus = await virheet(pieni({ ...tunnisteet(oppija), oppijaOid: uusiOppijaOid() }))
    expect(vastaus.virheet).toMatchObject([{ koodi: 'hoks.oppija.ei-oppijanumerorekisterissa', polku: '/oppija-oid' }])
  })

  it('a study right of another learner', async () => {
    const [oppija, muu] = [await opintopolku.luoOppija(toimija), await opintopolku.luoOppija(toimija)]
    const vastaus = await virheet(pieni({ oppijaOid: oppija.oid, opiskeluoikeusOid: muu.opiskeluoikeus }))
    expect(vastaus.virheet).toMatchObject([{ koodi: 'hoks.opiskeluoikeus.ei-oppijan', polku: '/opiskeluoikeus-oid' }])
  })

  it('a study right that is a part of another', async () => {
    const oppija = await opintopolku.luoOppija(toimija, {
      sisältyyOpiskeluoikeuteen: { oid: uusiOpiskeluoikeusOid(), oppilaitos: { oid: toinen.oppilaitos } },
    })
    const vastaus = await virheet(pieni(tunnisteet(oppija)))
    expect(vastaus.virheet).toMatchObject([{ koodi: 'hoks.opiskeluoikeus.sisaltyy-toiseen' }])
  })
})

describe('what Koski tells of the study right decides which rules hold', () => {
  const tyopaikkajakso = {
    'osaamisen-hankkimistapa-koodi-uri': 'osaamisenhankkimistapa_koulutussopimus',
    'osaamisen-hankkimistapa-koodi-versio': 1,
    'yksiloiva-tunniste': 'jakso-1',
    alku: '2026-01-12',
    loppu: '2026-04-30',
  }
  const jaksolla = (jakso: object) => ({
    'hankittavat-ammat-tutkinnon-osat': [
      {
        'tutkinnon-osa-koodi-uri': 'tutkinnonosat_100022',
        'tutkinnon-osa-koodi-versio': 2,
        'osaamisen-hankkimistavat': [jakso],
      },
    ],
  })
  const tila = (koodiarvo: string) => ({
    tila: { opiskeluoikeusjaksot: [{ alku: '2020-01-01', tila: { koodiarvo } }] },
    alkamispäivä: '2020-01-01',
    arvioituPäättymispäivä: '2025-12-31',
  })
  const koodit = async (opiskeluoikeus: object, muutokset: object) => {
    const oppija = await opintopolku.luoOppija(toimija, { ...opiskeluoikeus })
    const body = { ...pieni(tunnisteet(oppija)), ...muutokset }
    const vastaus = await laheta(toimija.palvelukayttaja, body)
    return vastaus.statusCode === 200 ? [] : vastaus.json().virheet.map(({ koodi }: { koodi: string }) => koodi)
  }
  const OSA_AIKAISUUS = 'hoks.osaamisen-hankkimistapa.osa-aikaisuustieto-puuttuu'

  it.each([
    ['another kind of education', { tyyppi: { koodiarvo: 'lukiokoulutus' } }, {}, ['hoks.opiskeluoikeus.vaara-tyyppi']],
    ['no part-time share', {}, jaksolla(tyopaikkajakso), [OSA_AIKAISUUS]],
    [
      'no part-time share in TELMA',
      { suoritukset: [{ tyyppi: { koodiarvo: 'telma' } }] },
      jaksolla(tyopaikkajakso),
      [],
    ],
    [
      'a period outside a study right that goes on',
      tila('lasna'),
      jaksolla({ ...tyopaikkajakso, 'osa-aikaisuustieto': 100 }),
      ['hoks.osaamisen-hankkimistapa.paattyy-opiskeluoikeuden-jalkeen'],
    ],
    [
      'a period outside a study right that was given up',
      tila('eronnut'),
      jaksolla({ ...tyopaikkajakso, 'osa-aikaisuustieto': 100 }),
      [],
    ],
    [
      'a parallel TUVA study right that is none',
      {},
      { 'tuva-opiskeluoikeus-oid': 'foo' },
      ['muoto.opiskeluoikeus-oid'],
    ],
  ])('%s', async (_nimi, opiskeluoikeus, muutokset, odotetut) => {
    expect(await koodit(opiskeluoikeus, muutokset)).toEqual(odotetut)
  })
})

it('a stored HOKS is answered as it is, though it breaks the rules of today', async () => {
  const id = await luo(kaikki(tunnisteet(await opintopolku.luoOppija(toimija))))
  await prisma.$executeRaw`
    update hoks set sisalto = jsonb_set(sisalto, '{osaamisen-saavuttamisen-pvm}', '"2017-01-01"') where id = ${id}`
  const vastaus = await lue(toimija.palvelukayttaja, id)
  expect(vastaus.statusCode).toBe(200)
  expect(vastaus.json().data['osaamisen-saavuttamisen-pvm']).toBe('2017-01-01')
})

describe('who may', () => {
  it('another provider’s system neither creates nor reads', async () => {
    const oppija = await opintopolku.luoOppija(toimija)
    expect((await laheta(toinen.palvelukayttaja, pieni(tunnisteet(oppija)))).statusCode).toBe(401)
    const id = await luo(pieni(tunnisteet(oppija)))
    expect((await lue(toinen.palvelukayttaja, id)).statusCode).toBe(401)
    const opiskeluoikeudella = `${HOKSIT}/opiskeluoikeus/${oppija.opiskeluoikeus}`
    expect((await palveluna(toinen.palvelukayttaja, { url: opiskeluoikeudella })).statusCode).toBe(401)
    const estetyt = (await auditrivit()).filter(({ tulos }) => tulos === 'estettiin')
    expect(estetyt.some(({ kohde }) => JSON.stringify(kohde).includes(`"hoksId":${id}`))).toBe(true)
  })

  it('a system with only the right to read reads but does not create', async () => {
    const lukija = await opintopolku.luoKayttaja(`lukija-${toimija.oid}`, {
      kayttajaTyyppi: 'PALVELU',
      roles: [`ROLE_APP_EHOKS_READ_${toimija.oid}`],
    })
    const oppija = await opintopolku.luoOppija(toimija)
    expect((await laheta(lukija, pieni(tunnisteet(oppija)))).statusCode).toBe(401)
    const id = await luo(pieni(tunnisteet(oppija)))
    expect((await lue(lukija, id)).statusCode).toBe(200)
  })

  it.each([undefined, {}])('nobody has rights to a study right whose oppilaitos is %j', async (oppilaitos) => {
    const oppija = await opintopolku.luoOppija(toimija, { oppilaitos })
    for (const kayttaja of [toimija.palvelukayttaja, 'oph-palvelu']) {
      const vastaus = await laheta(kayttaja, pieni(tunnisteet(oppija)))
      expect(vastaus.statusCode).toBe(401)
      expect(vastaus.json().virheet).toMatchObject([{ koodi: 'oikeus.opiskeluoikeus' }])
    }
  })

  it('rights are asked before anything is told of the document', async () => {
    const oppija = await opintopolku.luoOppija(toimija)
    const vastaus = await laheta(toinen.palvelukayttaja, { ...pieni(tunnisteet(oppija)), tuntematon: 1 })
    expect(vastaus.statusCode).toBe(401)
  })

  it('a HOKS that does not exist is 404, and a number that is none is 400', async () => {
    expect((await lue(toimija.palvelukayttaja, 2_000_000_000)).statusCode).toBe(404)
    expect((await palveluna(toimija.palvelukayttaja, { url: `${HOKSIT}/abc` })).statusCode).toBe(400)
    const url = `${HOKSIT}/opiskeluoikeus/${uusiOpiskeluoikeusOid()}`
    expect((await palveluna(toimija.palvelukayttaja, { url })).statusCode).toBe(404)
  })
})

it.each([
  ['koski', 'Koski', 'Error while contacting Koski'],
  ['onr', 'Oppijanumerorekisteri', 'Error while fetching oppija from Oppijanumerorekisteri'],
] as const)(
  'a national service that is down (%s) gives 503 with its name, and nothing is stored',
  async (palvelu, nimi, error) => {
    const oppija = await opintopolku.luoOppija(toimija)
    await opintopolku.hairitse(palvelu, { virhetila: 503, osuus: 1 })
    try {
      const vastaus = await laheta(toimija.palvelukayttaja, pieni(tunnisteet(oppija)))
      expect(vastaus.statusCode).toBe(503)
      expect(vastaus.headers['retry-after']).toMatch(/^\d+$/)
      expect(vastaus.json().error).toBe(error)
      expect(vastaus.json().error).toBe(error)
      expect(vastaus.json().virheet[0].viesti).toContain(nimi)
      expect(await prisma.hoks.count({ where: { opiskeluoikeusOid: oppija.opiskeluoikeus } })).toBe(0)
    } finally {
      await opintopolku.poistaHairiot()
    }
    expect((await laheta(toimija.palvelukayttaja, pieni(tunnisteet(oppija)))).statusCode).toBe(200)
  },
)

/** What is sent without what is not answered: row numbers. Instants come back cut to seconds. */
function ilmanPoistuvia(arvo: unknown): object {
  return JSON.parse(
    JSON.stringify(arvo, (avain, osa) => {
      if (avain === 'id') return undefined
      return typeof osa === 'string' && /^\d{4}-\d\d-\d\dT/.test(osa) ? sekunteina(osa) : osa
    }),
  )
}
const sekunteina = (aika: string) => `${new Date(aika).toISOString().slice(0, 19)}Z`

/** The value that a JSON pointer points to. */
const osoittimella = (juuri: unknown, osoitin: string): unknown =>
  osoitin
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (arvo, avain) => (arvo !== null && typeof arvo === 'object' ? Reflect.get(arvo, avain) : undefined),
      juuri,
    )
