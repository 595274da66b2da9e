import type { Koulutustoimija, Oppija } from '@ehoks/dev-env/opintopolku'
import { kaikki } from '@ehoks/schema/esimerkit/kaikki'
import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { type HoksLuonti, hoksSchema } from '@ehoks/schema/hoks/variantit'
import { Compile } from 'typebox/schema'
import { describe, expect, it } from 'vitest'
import { testApp } from '../../testing/test-app.ts'

const { opintopolku, palveluna, prisma, clock, auditrivit } = await testApp()
clock.set(new Date('2026-11-22T10:00:00Z'))
const toimija = await opintopolku.luoKoulutustoimija()
const toinen = await opintopolku.luoKoulutustoimija()
const HOKSIT = '/api/v1/hoks'

const tunnisteet = (oppija: Oppija) => ({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus })

async function luo(
  esimerkki: (t: ReturnType<typeof tunnisteet>) => HoksLuonti = pieni,
  oma: Koulutustoimija = toimija,
) {
  const payload = esimerkki(tunnisteet(await opintopolku.luoOppija(oma)))
  const vastaus = await palveluna(oma.palvelukayttaja, { method: 'POST', url: HOKSIT, payload })
  if (vastaus.statusCode !== 200) throw new Error(vastaus.body)
  const id: number = vastaus.json().meta.id
  return { id, payload }
}
async function kirjoita(method: 'PUT' | 'PATCH', id: number, muutokset: object) {
  const payload = { id, ...muutokset }
  const vastaus = await palveluna(toimija.palvelukayttaja, { method, url: `${HOKSIT}/${id}`, payload })
  if (vastaus.statusCode !== 204) throw new Error(vastaus.body)
}
const lue = (id: number, loppu = '', kayttaja = toimija.palvelukayttaja) =>
  palveluna(kayttaja, { url: `${HOKSIT}/${id}/versiot${loppu}` })
async function versiot(id: number): Promise<{ 'versio-nro': number; operaatio: string }[]> {
  const vastaus = await lue(id)
  if (vastaus.statusCode !== 200) throw new Error(vastaus.body)
  return vastaus.json().data
}
/** What the newest version changed. */
const uusimmanMuutokset = async (id: number) =>
  (await lue(id, `/${(await versiot(id))[0]?.['versio-nro']}/muutokset`)).json().data

describe('the versions of a HOKS', () => {
  it('tell who stored, when and how, newest first', async () => {
    const { id } = await luo()
    clock.set(new Date('2026-11-22T11:00:00Z'))
    await kirjoita('PATCH', id, { versio: 2 })
    clock.set(new Date('2026-11-22T10:00:00Z'))
    const kayttaja = expect.stringMatching(/^1\.2\.246\.562\.24\./)
    expect(await versiot(id)).toEqual([
      { 'versio-nro': expect.any(Number), aika: '2026-11-22T11:00:00.000Z', operaatio: 'paivitys', kayttaja },
      { 'versio-nro': expect.any(Number), aika: '2026-11-22T10:00:00.000Z', operaatio: 'luonti', kayttaja },
    ])
    const { versioNro } = await prisma.hoks.findUniqueOrThrow({ where: { id } })
    expect((await versiot(id))[0]?.['versio-nro']).toBe(Number(versioNro))
  })

  it('give the HOKS as it was', async () => {
    const { id } = await luo(kaikki)
    const ennen = (await palveluna(toimija.palvelukayttaja, { url: `${HOKSIT}/${id}` })).json().data
    await kirjoita('PATCH', id, { sahkoposti: 'uusi@example.com' })
    const [uusin, vanhin] = await versiot(id)
    expect((await lue(id, `/${vanhin?.['versio-nro']}`)).json().data).toEqual(ennen)
    const { data } = (await lue(id, `/${uusin?.['versio-nro']}`)).json()
    expect(data).toEqual({ ...ennen, sahkoposti: 'uusi@example.com' })
    expect(Compile(hoksSchema('get')).Check(data)).toBe(true)
  })
})

describe('what a version changed', () => {
  it('is told by places and values', async () => {
    const { id } = await luo((t) => ({ ...pieni(t), sahkoposti: 'a@example.com', versio: 1 }))
    await kirjoita('PATCH', id, { sahkoposti: 'b@example.com', versio: null, paivitetty: '2026-11-22' })
    const muutokset: { polku: string }[] = await uusimmanMuutokset(id)
    expect(muutokset.sort((a, b) => a.polku.localeCompare(b.polku))).toEqual([
      { polku: '/paivitetty', uusi: '2026-11-22T00:00:00Z' },
      { polku: '/sahkoposti', vanha: 'a@example.com', uusi: 'b@example.com' },
      { polku: '/versio', vanha: 1 },
    ])
  })

  it('is one difference when a unit is put before the others', async () => {
    const { id, payload } = await luo(kaikki)
    const { 'oppija-oid': _oppija, 'opiskeluoikeus-oid': _oikeus, ...sisalto } = payload
    const osat = sisalto['hankittavat-ammat-tutkinnon-osat'] ?? []
    const uusi = { 'tutkinnon-osa-koodi-uri': 'tutkinnonosat_199999', 'tutkinnon-osa-koodi-versio': 1 }
    await kirjoita('PUT', id, { ...sisalto, 'hankittavat-ammat-tutkinnon-osat': [uusi, ...osat] })
    expect(osat.length).toBeGreaterThan(1)
    expect(await uusimmanMuutokset(id)).toEqual([
      { polku: '/hankittavat-ammat-tutkinnon-osat/0', uusi: expect.objectContaining(uusi) },
    ])
  })

  it('is the whole HOKS in its first version', async () => {
    const { id } = await luo()
    const hoks = (await palveluna(toimija.palvelukayttaja, { url: `${HOKSIT}/${id}` })).json().data
    expect(await uusimmanMuutokset(id)).toEqual([{ polku: '', uusi: hoks }])
  })
})

describe('who sees versions', () => {
  it('is whoever may read the HOKS; their reading is audited', async () => {
    const { id } = await luo()
    const [uusin] = await versiot(id)
    const nro = uusin?.['versio-nro']
    for (const loppu of ['', `/${nro}`, `/${nro}/muutokset`]) {
      expect((await lue(id, loppu)).statusCode).toBe(200)
      expect((await auditrivit()).at(-1)).toMatchObject({
        operaatio: 'hoks.versiot.luku',
        tulos: 'onnistui',
        kohde: { hoksId: id },
      })
      expect((await lue(id, loppu, toinen.palvelukayttaja)).statusCode).toBe(401)
      expect((await lue(2_000_000_000, loppu)).statusCode).toBe(404)
    }
  })

  it('is nobody when the HOKS has been deleted', async () => {
    const { id } = await luo()
    await prisma.hoks.update({ where: { id }, data: { deletedAt: clock.now() } })
    expect((await lue(id)).statusCode).toBe(404)
  })

  it('is told when the HOKS has no such version, though another one has', async () => {
    const [{ id }, { id: muu }] = [await luo(), await luo()]
    const [muun] = await versiot(muu)
    for (const nro of [muun?.['versio-nro'], 0, 999_999_999_999_999]) {
      const vastaus = await lue(id, `/${nro}`)
      expect([vastaus.statusCode, vastaus.json().virheet[0].koodi]).toEqual([404, 'ei-loydy.versio'])
    }
    expect((await lue(id, '/ensimmainen')).statusCode).toBe(400)
  })
})
