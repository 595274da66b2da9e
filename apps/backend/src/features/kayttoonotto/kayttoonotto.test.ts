import type { Koulutustoimija } from '@ehoks/dev-env/opintopolku'
import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { type Kayttoonotto, KayttoonottoVastaus } from '@ehoks/schema/rajapinta/kayttoonotto'
import { Compile } from 'typebox/schema'
import { afterEach, describe, expect, it } from 'vitest'
import { testApp } from '../../testing/test-app.ts'

const { opintopolku, palveluna, virkailijana, clock, prisma, auditrivit, suoritaAjot, integrations } = await testApp()
const paakayttaja = await virkailijana('paakayttaja')
const NAKYMA = '/api/v1/virkailija/nakymat/yllapito/kayttoonotto'
const VIENTI = '/api/v1/virkailija/yllapito/kayttoonotto/vienti'
const muoto = Compile(KayttoonottoVastaus)
const nyt = (hetki: string) => clock.set(new Date(hetki))
nyt('2026-11-22T10:00:00Z')

async function nakyma(query: Record<string, string> = {}): Promise<Kayttoonotto> {
  const vastaus = await paakayttaja({ url: NAKYMA, query })
  expect(vastaus.statusCode, vastaus.body).toBe(200)
  expect(muoto.Errors(vastaus.json())[1]).toEqual([])
  return vastaus.json().data
}
async function laske() {
  const payload = { nimi: 'kayttoonoton-laskenta', syote: {} }
  expect((await paakayttaja({ method: 'POST', url: '/api/v1/virkailija/yllapito/ajot', payload })).statusCode).toBe(202)
  await suoritaAjot()
}
async function siirra(toimija: Koulutustoimija, muutos: object = {}, query: Record<string, string> = {}) {
  const oppija = await opintopolku.luoOppija(toimija)
  const payload = { ...pieni({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus }), ...muutos }
  return palveluna(toimija.palvelukayttaja, { method: 'POST', url: '/api/v1/hoks', payload, query })
}
const hylattava = { 'ensikertainen-hyvaksyminen': 'eilen' }
const rivi = ({ koulutustoimijat }: Kayttoonotto, { oid }: Koulutustoimija) =>
  koulutustoimijat.find((toimija) => toimija.oid === oid)

afterEach(() => opintopolku.poistaHairiot())

it('before anything has been counted it says so', async () => {
  const { laskettu, lasketaan, hokseja, aloittaneita, kuvaaja } = await nakyma()
  expect({ laskettu, lasketaan, hokseja, aloittaneita }).toEqual({
    laskettu: undefined,
    lasketaan: false,
    hokseja: 0,
    aloittaneita: 0,
  })
  expect(kuvaaja).toEqual([{ alku: '2026-11-22', loppu: '2026-11-22', hokseja: 0, kertyma: 0, aloittaneita: 0 }])
})

describe('the counts', () => {
  it('are made by a job: HOKSes by day, who has begun of all, and what was refused', async () => {
    const [yksi, toinen, aloittamaton] = [
      await opintopolku.luoKoulutustoimija(),
      await opintopolku.luoKoulutustoimija(),
      await opintopolku.luoKoulutustoimija(),
    ]
    integrations.valimuistit.tyhjenna()
    // A day later in Finland than in UTC.
    nyt('2026-11-09T22:30:00Z')
    await siirra(yksi)
    nyt('2026-11-20T10:00:00Z')
    await siirra(yksi)
    expect((await siirra(yksi, hylattava)).statusCode).toBe(400)
    await siirra(yksi, {}, { 'dry-run': 'true' })
    await siirra(toinen)
    expect((await nakyma()).hokseja).toBe(0)
    await laske()

    const kaikki = await nakyma()
    expect(kaikki).toMatchObject({
      laskettu: '2026-11-20T10:00:00.000Z',
      lasketaan: false,
      alku: '2026-11-10',
      loppu: '2026-11-20',
      askel: 'paiva',
      hokseja: 3,
      aloittaneita: 2,
      jakso: { hokseja: 3, kasin: 0, aloittaneita: 2, siirtoja: 4, hylattyja: 1 },
      'puuttuvat-palvelut': [],
    })
    // The world has 161 koulutustoimijat of its own.
    expect(kaikki.koulutustoimijoita).toBe(164)
    expect(kaikki.koulutustoimijat).toHaveLength(164)
    expect(kaikki.kuvaaja).toHaveLength(11)
    expect(kaikki.kuvaaja.at(0)).toMatchObject({ hokseja: 1, kertyma: 1, aloittaneita: 1 })
    expect(kaikki.kuvaaja.at(-1)).toMatchObject({ hokseja: 2, kertyma: 3, aloittaneita: 2 })
    expect(rivi(kaikki, yksi)).toEqual({
      oid: yksi.oid,
      nimi: { fi: yksi.nimi, sv: `${yksi.nimi} (sv)`, en: `${yksi.nimi} (en)` },
      ensimmainen: '2026-11-10',
      'viimeisin-siirto': '2026-11-20T10:00:00.000Z',
      hokseja: 2,
      jaksolla: 2,
      kasin: 0,
      siirtoja: 3,
      hylattyja: 1,
    })
    expect(rivi(kaikki, aloittamaton)).toMatchObject({ hokseja: 0, siirtoja: 0 })
    expect(rivi(kaikki, aloittamaton)).not.toHaveProperty('ensimmainen')

    const jaksolla = await nakyma({ alku: '2026-11-15', loppu: '2026-11-21' })
    expect(jaksolla).toMatchObject({ hokseja: 3, jakso: { hokseja: 2, aloittaneita: 1, siirtoja: 3 } })
    expect(jaksolla.kuvaaja.at(0)).toMatchObject({ alku: '2026-11-15', kertyma: 1, aloittaneita: 1 })
  })

  it('follow what is deleted, typed in by hand and done since, and count nothing twice', async () => {
    const toimija = await opintopolku.luoKoulutustoimija()
    nyt('2026-11-21T10:00:00Z')
    const [pysyva, poistettava, kasin] = [await siirra(toimija), await siirra(toimija), await siirra(toimija)]
    expect(pysyva.statusCode).toBe(200)
    await laske()
    expect(rivi(await nakyma(), toimija)).toMatchObject({ hokseja: 3, kasin: 0, siirtoja: 3 })
    await prisma.hoks.update({ where: { id: poistettava.json().meta.id }, data: { deletedAt: clock.now() } })
    await prisma.hoks.update({ where: { id: kasin.json().meta.id }, data: { manuaalisyotto: true } })
    nyt('2026-11-22T10:00:00Z')
    await siirra(toimija, hylattava)
    await laske()
    await laske()
    expect(rivi(await nakyma(), toimija)).toMatchObject({
      hokseja: 2,
      kasin: 1,
      siirtoja: 4,
      hylattyja: 1,
      'viimeisin-siirto': '2026-11-22T10:00:00.000Z',
    })
  })

  it('keep the transfers that the log has lost by age', async () => {
    const toimija = await opintopolku.luoKoulutustoimija()
    await siirra(toimija)
    await laske()
    nyt('2026-11-23T10:00:00Z')
    const toinen = await opintopolku.luoKoulutustoimija()
    await siirra(toinen)
    await laske()
    await prisma.tiedonsiirto.deleteMany({ where: { aika: { lt: new Date('2026-11-23T00:00:00Z') } } })
    await laske()
    expect(rivi(await nakyma(), toimija)).toMatchObject({ siirtoja: 1 })
    expect(rivi(await nakyma(), toinen)).toMatchObject({ siirtoja: 1 })
  })

  it('count once a refusal that lies in the logs of many schools of one koulutustoimija', async () => {
    const toimija = await opintopolku.luoKoulutustoimija()
    await prisma.tiedonsiirto.create({
      data: {
        aika: clock.now(),
        kayttajatunnus: 'moni',
        organisaatioOidit: [toimija.oid, toimija.oppilaitos],
        operaatio: 'luonti',
        tulos: 'hylatty',
        tila: 400,
        virheet: [],
        varoitukset: [],
        koeajo: false,
        pyyntoTunniste: 'moni',
      },
    })
    await laske()
    expect(rivi(await nakyma(), toimija)).toMatchObject({ siirtoja: 1, hylattyja: 1 })
  })
})

it('without Organisaatiopalvelu there is no number of all, and who has begun is told all the same', async () => {
  const toimija = await opintopolku.luoKoulutustoimija()
  await siirra(toimija)
  await laske()
  integrations.valimuistit.tyhjenna()
  await opintopolku.hairitse('organisaatio', { virhetila: 503, osuus: 1 })
  const vastaus = await nakyma()
  expect(vastaus).not.toHaveProperty('koulutustoimijoita')
  expect(vastaus['puuttuvat-palvelut']).toEqual(['Organisaatiopalvelu'])
  expect(rivi(vastaus, toimija)).toMatchObject({ nimi: {}, hokseja: 1 })
})

it('a period that ends before it begins is empty, and a day that is none is refused', async () => {
  expect(await nakyma({ alku: '2026-11-22', loppu: '2026-11-01' })).toMatchObject({
    kuvaaja: [],
    jakso: { hokseja: 0 },
  })
  expect((await paakayttaja({ url: NAKYMA, query: { alku: '2026-02-30' } })).statusCode).toBe(400)
})

it('the table is had as a file, in the chosen language', async () => {
  const vastaus = await paakayttaja({ url: VIENTI, query: { muoto: 'csv', kieli: 'sv', alku: '2026-11-15' } })
  expect(vastaus.statusCode).toBe(200)
  expect(vastaus.headers['content-disposition']).toBe('attachment; filename="kayttoonotto.csv"')
  const rivit = vastaus.body.split('\r\n')
  expect(rivit).toHaveLength(Number(vastaus.headers['x-rivit']) + 1)
  expect(rivit[0]).toContain('Utbildningsanordnare;OID;Första PUK;Senaste överföring;PUK;')
  const nimet = rivit.slice(1).map((yksi) => yksi.split(';')[0] ?? '')
  expect(nimet).toEqual(nimet.toSorted((a, b) => a.localeCompare(b, 'sv')))
  expect(vastaus.body).toMatch(/\(sv\);1\.2\.246\.562\.10\.\d+;20\.11\.2026;20\.11\.2026;1;1;0;1;0/)
})

it('is for OPH’s administrator only, and leaves a trace', async () => {
  await nakyma()
  expect((await auditrivit()).at(-1)).toMatchObject({ operaatio: 'yllapito.kayttoonotto', tulos: 'onnistui' })
  const muu = await virkailijana((await opintopolku.luoKoulutustoimija()).virkailija)
  for (const url of [NAKYMA, VIENTI]) expect((await muu({ url })).statusCode).toBe(403)
  expect((await auditrivit()).at(-1)).toMatchObject({ operaatio: 'yllapito.kayttoonotto', tulos: 'estettiin' })
})
