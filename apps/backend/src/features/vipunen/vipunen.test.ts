import type { Oppija } from '@ehoks/dev-env/opintopolku'
import { kaikki } from '@ehoks/schema/esimerkit/kaikki'
import { pieni } from '@ehoks/schema/esimerkit/pieni'
import type { HoksLuonti } from '@ehoks/schema/hoks/variantit'
import { JUURIORGANISAATIO_OID } from '@ehoks/schema/muodot/oid'
import { VipunenVastaus } from '@ehoks/schema/rajapinta/vipunen'
import type { Static } from 'typebox'
import { Compile } from 'typebox/schema'
import { describe, expect, it } from 'vitest'
import { testApp } from '../../testing/test-app.ts'

const { opintopolku, palveluna, prisma, clock, auditrivit } = await testApp()
const toimija = await opintopolku.luoKoulutustoimija()
const palvelukayttaja = (nimi: string, rooli: string) =>
  opintopolku.luoKayttaja(nimi, { kayttajaTyyppi: 'PALVELU', roles: [`ROLE_APP_EHOKS_${rooli}`] })
const vipunen = await palvelukayttaja('vipunen', `READ_${JUURIORGANISAATIO_OID}`)

const tunnisteet = (oppija: Oppija) => ({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus })
const klo = (tunti: number) => new Date(`2026-11-22T${tunti}:00:00Z`)

async function luo(esimerkki: (t: ReturnType<typeof tunnisteet>) => HoksLuonti, tunti: number): Promise<number> {
  clock.set(klo(tunti))
  const payload = esimerkki(tunnisteet(await opintopolku.luoOppija(toimija)))
  const vastaus = await palveluna(toimija.palvelukayttaja, { method: 'POST', url: '/api/v1/hoks', payload })
  if (vastaus.statusCode !== 200) throw new Error(vastaus.body)
  return vastaus.json().meta.id
}

const yhteystiedoilla = (t: ReturnType<typeof tunnisteet>) => ({
  ...kaikki(t),
  sahkoposti: 'salainen@example.com',
  puhelinnumero: '0401234567',
})
const ensimmainen = await luo(yhteystiedoilla, 10)
const poistettu = await luo(kaikki, 11)
await prisma.hoks.update({ where: { id: poistettu }, data: { deletedAt: klo(15), updatedAt: klo(15) } })
const kelvoton = await luo(pieni, 12)
await prisma.$executeRaw`
  update hoks set sisalto = jsonb_set(sisalto, '{osaamisen-saavuttamisen-pvm}', '"2017-01-01"') where id = ${kelvoton}`
const viimeinen = await luo(pieni, 13)
clock.set(klo(16))

const hae = (query: Record<string, string> = {}, kayttaja = vipunen) =>
  palveluna(kayttaja, { url: '/api/v1/hoks/paged', query })
async function sivu(query: Record<string, string> = {}): Promise<Static<typeof VipunenVastaus>['data']> {
  const vastaus = await hae(query)
  if (vastaus.statusCode !== 200) throw new Error(vastaus.body)
  return vastaus.json().data
}
const idt = ({ result }: { result: { id: number }[] }) => result.map(({ id }) => id)

describe('HOKSes for statistics', () => {
  it('are all there by number, without contact data and names', async () => {
    const vastaus = await hae()
    expect(vastaus.headers['content-type']).toBe('application/json; charset=utf-8')
    expect(Compile(VipunenVastaus).Check(vastaus.json())).toBe(true)
    for (const salainen of ['salainen@example.com', '0401234567', 'Aino Arvioija']) {
      expect(vastaus.body).not.toContain(salainen)
    }
    const data = vastaus.json().data
    expect(idt(data)).toEqual([ensimmainen, poistettu, viimeinen])
    const { data: hoks } = (await palveluna(toimija.palvelukayttaja, { url: `/api/v1/hoks/${viimeinen}` })).json()
    expect(data.result.at(-1)).toMatchObject({ id: viimeinen, eid: hoks.eid, 'oppija-oid': hoks['oppija-oid'] })
    expect(data.result.at(-1)).not.toHaveProperty('poistettu')
  })

  it('tell which have been deleted, and when', async () => {
    const tulos = (await sivu()).result.find(({ id }) => id === poistettu)
    expect(tulos).toMatchObject({ poistettu: '2026-11-22T15:00:00Z', 'hankittavat-ammat-tutkinnon-osat': [] })
  })

  it('leave out and name those that do not have the form of the statistics', async () => {
    expect(await sivu()).toMatchObject({ 'failed-ids': [kelvoton], 'last-id': viimeinen })
    const vainKelvoton = await sivu({ 'from-id': String(kelvoton - 1), amount: '1' })
    expect(vainKelvoton).toEqual({ result: [], 'failed-ids': [kelvoton], 'last-id': kelvoton })
  })

  it('come a page at a time until both lists are empty', async () => {
    const nahdyt: number[] = []
    let jalkeen = 0
    for (;;) {
      const {
        result,
        'failed-ids': kelvottomat,
        'last-id': seuraava,
      } = await sivu({
        amount: '2',
        'from-id': String(jalkeen),
      })
      expect(result.length + kelvottomat.length).toBeLessThanOrEqual(2)
      if (result.length + kelvottomat.length === 0) {
        expect(seuraava).toBe(jalkeen)
        break
      }
      nahdyt.push(...result.map(({ id }) => id), ...kelvottomat)
      jalkeen = seuraava
    }
    expect(nahdyt.sort((a, b) => a - b)).toEqual([ensimmainen, poistettu, kelvoton, viimeinen])
  })

  it.each([
    ['0', 1],
    ['-5', 1],
    ['100000', 3],
  ])('take an amount of %s as the nearest that is allowed', async (amount, maara) => {
    expect((await sivu({ amount })).result).toHaveLength(maara)
  })

  it.each([
    ['2026-11-22T12:30:00Z', [poistettu, viimeinen]],
    ['2026-11-22T14:00:00+02:00', [poistettu, viimeinen]],
    ['2026-11-22T13:00:00Z', [poistettu]],
    ['2026-11-22T15:00:00Z', []],
    ['2026-11-23', []],
  ])('are only those changed after %s when so asked', async (updatedAfter, odotetut) => {
    expect(idt(await sivu({ 'updated-after': updatedAfter }))).toEqual(odotetut)
  })

  it.each([{ amount: 'monta' }, { 'from-id': 'x' }, { 'updated-after': 'eilen' }, { 'from-id': '9999999999' }])(
    'are not given to the question %j',
    async (query) => {
      expect((await hae(query)).statusCode).toBe(400)
    },
  )

  it('come also when there are more than are in memory at once', async () => {
    const [rivi] = await prisma.$queryRaw<{ id: number }[]>`select max(id) as id from hoks`
    const alku = rivi?.id ?? 0
    await Promise.all(Array.from({ length: 53 }, () => luo(pieni, 13)))
    clock.set(klo(16))
    const { result, 'last-id': viimeisin } = await sivu({ 'from-id': String(alku) })
    expect(result).toHaveLength(53)
    expect(viimeisin).toBe(result.at(-1)?.id)
    expect((await sivu({ 'from-id': String(alku), amount: '51' })).result).toHaveLength(51)
  })
})

describe('who gets them', () => {
  it.each([
    ['READ', 200],
    ['CRUD', 200],
    ['HOKS_DELETE', 401],
  ])('%s in the root organisation: %i', async (rooli, tila) => {
    const kayttaja = await palvelukayttaja(`juuren-${rooli}`, `${rooli}_${JUURIORGANISAATIO_OID}`)
    expect((await hae({}, kayttaja)).statusCode).toBe(tila)
  })

  it('not a provider; both are audited', async () => {
    expect((await hae({ amount: '7' }, toimija.palvelukayttaja)).statusCode).toBe(401)
    expect((await auditrivit()).at(-1)).toMatchObject({ operaatio: 'hoks.tilastot.luku', tulos: 'estettiin' })
    await hae({ amount: '7', 'from-id': '3' })
    expect((await auditrivit()).at(-1)).toMatchObject({
      operaatio: 'hoks.tilastot.luku',
      tulos: 'onnistui',
      kohde: { amount: 7, fromId: 3 },
    })
  })
})
