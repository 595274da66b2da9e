import type { Koulutustoimija } from '@ehoks/dev-env/opintopolku'
import { uusiOpiskeluoikeusOid } from '@ehoks/dev-env/tunnisteet'
import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { JUURIORGANISAATIO_OID } from '@ehoks/schema/muodot/oid'
import type { TiedonsiirrotVastaus } from '@ehoks/schema/rajapinta/tiedonsiirrot'
import type { Virhe } from '@ehoks/schema/virheet/luettelo'
import type { Static } from 'typebox'
import { beforeEach, describe, expect, it } from 'vitest'
import { testApp } from '../../testing/test-app.ts'

const { opintopolku, palveluna, prisma, auditrivit } = await testApp()
const toimija = await opintopolku.luoKoulutustoimija()
const toinen = await opintopolku.luoKoulutustoimija()

const VIRHE: Virhe = { koodi: 'muoto.paivamaara', polku: '/ensikertainen-hyvaksyminen' }

let pyynto = 0
/** A row as a write leaves it; a refusal unless told otherwise. */
async function rivi(tiedot: Partial<Parameters<typeof prisma.tiedonsiirto.create>[0]['data']> = {}) {
  pyynto += 1
  const { id } = await prisma.tiedonsiirto.create({
    data: {
      aika: new Date('2026-11-22T10:00:00Z'),
      kayttajatunnus: toimija.palvelukayttaja,
      organisaatioOidit: [toimija.oppilaitos, toimija.oid],
      opiskeluoikeusOid: uusiOpiskeluoikeusOid(),
      hoksId: null,
      operaatio: 'luonti',
      tulos: 'hylatty',
      tila: 400,
      virheet: [{ ...VIRHE }],
      varoitukset: [],
      koeajo: false,
      pyyntoTunniste: String(pyynto),
      ...tiedot,
    },
  })
  return Number(id)
}
const HYVAKSYTTY = { tulos: 'hyvaksytty', tila: 200, virheet: [] }

async function hae(
  query: Record<string, string> = {},
  kayttaja: string = toimija.palvelukayttaja,
  headers: Record<string, string> = {},
) {
  const vastaus = await palveluna(kayttaja, { url: '/api/v1/tiedonsiirrot', query, headers })
  if (vastaus.statusCode !== 200) throw new Error(vastaus.body)
  const { meta, data }: Static<typeof TiedonsiirrotVastaus> = vastaus.json()
  return { lisaa: meta.lisaa, data, idt: data.map(({ id }) => id) }
}

beforeEach(async () => {
  await prisma.tiedonsiirto.deleteMany()
})

describe('the transfer log', () => {
  it('tells what came, what came of it and why, in the client’s language', async () => {
    const opiskeluoikeusOid = uusiOpiskeluoikeusOid()
    const id = await rivi({ opiskeluoikeusOid, hoksId: 12 })
    const { data } = await hae()
    expect(data).toEqual([
      {
        id,
        aika: '2026-11-22T10:00:00.000Z',
        operaatio: 'luonti',
        'opiskeluoikeus-oid': opiskeluoikeusOid,
        'hoks-id': 12,
        tulos: 'hylatty',
        tila: 400,
        virheet: [
          {
            ...VIRHE,
            viesti: expect.any(String),
            ohje: expect.any(String),
            korjaaja: 'lahdejarjestelma',
          },
        ],
        varoitukset: [],
        koeajo: false,
        korjattu: false,
      },
    ])
    const ruotsiksi = (await hae({}, toimija.palvelukayttaja, { 'accept-language': 'sv' })).data
    expect(ruotsiksi[0]?.virheet[0]?.viesti).not.toBe(data[0]?.virheet[0]?.viesti)
  })

  it('has the newest first, a page at a time', async () => {
    const idt = [await rivi(), await rivi(), await rivi()].reverse()
    expect(await hae({ limit: '2' })).toMatchObject({ idt: idt.slice(0, 2), lisaa: true })
    expect(await hae({ limit: '2', before: String(idt[1]) })).toMatchObject({ idt: idt.slice(2), lisaa: false })
    expect(await hae({ limit: '3' })).toMatchObject({ idt, lisaa: false })
  })

  it('tells a refusal as mended when a later write of the same study right was accepted', async () => {
    const opiskeluoikeusOid = uusiOpiskeluoikeusOid()
    const hyvaksyttyEnsin = await rivi({ opiskeluoikeusOid, ...HYVAKSYTTY })
    const hylatty = await rivi({ opiskeluoikeusOid })
    const tuntematon = await rivi({ opiskeluoikeusOid: null })
    await rivi({ opiskeluoikeusOid, ...HYVAKSYTTY, koeajo: true })
    await rivi(HYVAKSYTTY)
    await rivi({ opiskeluoikeusOid: null, ...HYVAKSYTTY })
    const korjatut = async () =>
      Object.fromEntries((await hae({ koeajot: 'true' })).data.map((loki) => [loki.id, loki.korjattu]))
    expect(await korjatut()).toMatchObject({ [hylatty]: false, [tuntematon]: false, [hyvaksyttyEnsin]: false })
    await rivi({ opiskeluoikeusOid, ...HYVAKSYTTY })
    expect(await korjatut()).toMatchObject({ [hylatty]: true, [tuntematon]: false, [hyvaksyttyEnsin]: false })
  })

  it('hides dry runs unless they are asked for', async () => {
    const oikea = await rivi()
    const koeajo = await rivi({ koeajo: true })
    expect((await hae()).idt).toEqual([oikea])
    expect((await hae({ koeajot: 'true' })).idt).toEqual([koeajo, oikea])
  })

  it.each([
    ['what was refused', { tulos: 'hylatty' }, ['hylatty', 'varoitettu']],
    ['what was accepted', { tulos: 'hyvaksytty' }, ['hyvaksytty']],
    ['the code of an error', { koodi: 'muoto.paivamaara' }, ['hylatty']],
    ['the code of a warning', { koodi: 'muoto.aikaleima' }, ['varoitettu']],
    ['a code that does not occur', { koodi: 'muoto.y-tunnus' }, []],
    ['the first day', { alku: '2026-11-22' }, ['hylatty', 'varoitettu']],
    ['the last day', { loppu: '2026-11-21' }, ['hyvaksytty']],
    ['one day in Finland', { alku: '2026-11-21', loppu: '2026-11-21' }, ['hyvaksytty']],
    ['two conditions at once', { tulos: 'hyvaksytty', alku: '2026-11-22' }, []],
  ])('is searched by %s', async (_nimi, kysely, odotetut) => {
    const idt: Record<string, number> = {
      hyvaksytty: await rivi({ ...HYVAKSYTTY, aika: new Date('2026-11-21T21:59:59.999Z') }),
      hylatty: await rivi({ aika: new Date('2026-11-21T22:00:00Z') }),
      varoitettu: await rivi({ virheet: [], varoitukset: [{ koodi: 'muoto.aikaleima' }] }),
    }
    const loydetyt = new Set((await hae(kysely)).idt)
    expect(Object.keys(idt).filter((nimi) => loydetyt.has(idt[nimi] ?? 0))).toEqual(odotetut)
    expect(loydetyt.size).toBe(odotetut.length)
  })

  it('is told of what is asked wrongly', async () => {
    const vastaus = await palveluna(toimija.palvelukayttaja, {
      url: '/api/v1/tiedonsiirrot',
      query: { tulos: 'kaikki', alku: 'eilen', limit: '1001', before: '-1' },
    })
    expect(vastaus.statusCode).toBe(400)
    expect(
      vastaus
        .json()
        .virheet.map(({ polku }: Virhe) => polku)
        .sort(),
    ).toEqual(['/alku', '/before', '/limit', '/tulos'])
  })
})

describe('what systems send', () => {
  it('comes to the log, refused or accepted, also when it is only tried', async () => {
    const oppija = await opintopolku.luoOppija(toimija)
    const hoks = pieni({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus })
    const laheta = async (url: string, payload: object) =>
      (await palveluna(toimija.palvelukayttaja, { method: 'POST', url, payload })).statusCode
    expect(await laheta('/api/v1/hoks', { ...hoks, 'ensikertainen-hyvaksyminen': 'eilen' })).toBe(400)
    expect((await hae()).data).toMatchObject([
      { tulos: 'hylatty', tila: 400, 'opiskeluoikeus-oid': oppija.opiskeluoikeus, virheet: [VIRHE], korjattu: false },
    ])
    expect(await laheta('/api/v1/hoks?dry-run=true', hoks)).toBe(200)
    expect(await laheta('/api/v1/hoks', hoks)).toBe(200)
    const { data } = await hae({ koeajot: 'true' })
    expect(data.map(({ tulos, koeajo, korjattu }) => ({ tulos, koeajo, korjattu }))).toEqual([
      { tulos: 'hyvaksytty', koeajo: false, korjattu: false },
      { tulos: 'hyvaksytty', koeajo: true, korjattu: false },
      { tulos: 'hylatty', koeajo: false, korjattu: true },
    ])
    expect((await hae({}, toinen.palvelukayttaja)).data).toEqual([])
  })
})

describe('who sees a row', () => {
  const lukija = (nimi: string, ...roolit: string[]) =>
    opintopolku.luoKayttaja(nimi, {
      kayttajaTyyppi: 'PALVELU',
      roles: roolit.map((rooli) => `ROLE_APP_EHOKS_${rooli}`),
    })
  const omistajat = async (oma: Koulutustoimija) => ({ organisaatioOidit: [oma.oppilaitos, oma.oid] })

  it('are those who may read in an organisation that it belongs to', async () => {
    const oma = await rivi(await omistajat(toimija))
    const muiden = await rivi(await omistajat(toinen))
    const oppilaitoksen = await lukija('oppilaitoksen-lukija', `READ_${toimija.oppilaitos}`)
    const juuren = await lukija('juuren-lukija', `READ_${JUURIORGANISAATIO_OID}`)
    expect((await hae()).idt).toEqual([oma])
    expect((await hae({}, toinen.palvelukayttaja)).idt).toEqual([muiden])
    expect((await hae({}, oppilaitoksen)).idt).toEqual([oma])
    expect((await hae({}, juuren)).idt).toEqual([muiden, oma])
  })

  it('are not those without a right to read', async () => {
    const poistaja = await lukija('poistaja', `HOKS_DELETE_${toimija.oppilaitos}`)
    const vastaus = await palveluna(poistaja, { url: '/api/v1/tiedonsiirrot' })
    expect(vastaus.statusCode).toBe(401)
  })

  it('is audited', async () => {
    await hae()
    expect((await auditrivit()).at(-1)).toMatchObject({ operaatio: 'tiedonsiirrot.luku', tulos: 'onnistui' })
  })
})
