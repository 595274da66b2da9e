import { randomUUID } from 'node:crypto'
import type { Oppija } from '@ehoks/dev-env/opintopolku'
import { kaikki } from '@ehoks/schema/esimerkit/kaikki'
import { paikalliset } from '@ehoks/schema/esimerkit/paikalliset'
import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { tuva } from '@ehoks/schema/esimerkit/tuva'
import { yhteiset } from '@ehoks/schema/esimerkit/yhteiset'
import { getMuoto } from '@ehoks/schema/hoks/get-muoto'
import { tarkistaHoks } from '@ehoks/schema/hoks/tarkistus'
import { hoksSchema } from '@ehoks/schema/hoks/variantit'
import fc from 'fast-check'
import { Compile } from 'typebox/schema'
import { expect, it } from 'vitest'
import { jsonina, satunnaisetHoksit } from '../../testing/satunnainen-hoks.ts'
import { testApp } from '../../testing/test-app.ts'

/** A long run has its own luck each time; the usual one is the same each time. */
const pitka = process.env['EHOKS_SATUNNAISIA']
const ajot = { numRuns: Number(pitka ?? 300), ...(pitka === undefined && { seed: 20261122 }), endOnFailure: true }

const { opintopolku, palveluna, prisma, clock, integrations } = await testApp()
clock.set(new Date('2026-11-22T10:00:00Z'))
const toimija = await opintopolku.luoKoulutustoimija()
const oppija = await opintopolku.luoOppija(toimija)
const tuvaOppija = await opintopolku.luoOppija(toimija, {
  tyyppi: { koodiarvo: 'tuva' },
  suoritukset: [{ tyyppi: { koodiarvo: 'tuvakoulutuksensuoritus' } }],
})
const tunnisteet = ({ oid, opiskeluoikeus }: Oppija) => ({ oppijaOid: oid, opiskeluoikeusOid: opiskeluoikeus })
const oikeudet = new Map(
  await Promise.all(
    [oppija, tuvaOppija].map(
      async ({ opiskeluoikeus }) => [opiskeluoikeus, await integrations.koski.opiskeluoikeus(opiskeluoikeus)] as const,
    ),
  ),
)
const vastauksenMuoto = Compile(hoksSchema('get'))

/** The document for one of the two learners: random documents would have learners that nobody knows. */
const omalle = (hoks: unknown, { oid, opiskeluoikeus }: Oppija): unknown =>
  typeof hoks === 'object' &&
  hoks !== null &&
  !Array.isArray(hoks) &&
  'oppija-oid' in hoks &&
  'opiskeluoikeus-oid' in hoks
    ? { ...hoks, 'oppija-oid': oid, 'opiskeluoikeus-oid': opiskeluoikeus }
    : hoks

const opiskeluoikeus = (hoks: unknown) =>
  typeof hoks === 'object' && hoks !== null && 'opiskeluoikeus-oid' in hoks
    ? oikeudet.get(String(hoks['opiskeluoikeus-oid']))
    : undefined

const hoksit = satunnaisetHoksit(hoksSchema('post'), [
  kaikki(tunnisteet(oppija)),
  yhteiset(tunnisteet(oppija)),
  paikalliset(tunnisteet(oppija)),
  pieni(tunnisteet(oppija)),
  tuva(tunnisteet(tuvaOppija)),
])

const ilmanModuulitunnisteita = (hoks: unknown) =>
  JSON.parse(JSON.stringify(hoks, (avain, arvo) => (avain === 'module-id' ? undefined : arvo)))

it('whatever is sent, the verdict is that of tarkistaHoks, and what is accepted is stored whole', async () => {
  const maarat = { hyvaksytyt: 0, hylatyt: 0 }
  await fc.assert(
    fc.asyncProperty(hoksit, fc.constantFrom(oppija, tuvaOppija), async (satunnainen, kenelle) => {
      const hoks = jsonina(omalle(satunnainen, kenelle) ?? null)
      const vastaus = await palveluna(toimija.palvelukayttaja, {
        method: 'POST',
        url: '/api/v1/hoks',
        headers: { 'content-type': 'application/json' },
        payload: JSON.stringify(hoks),
      })
      const tarkistus = tarkistaHoks({
        variantti: 'post',
        dokumentti: hoks,
        opiskeluoikeus: opiskeluoikeus(hoks),
        tanaan: '2026-11-22',
      })
      if (!tarkistus.hyvaksytty) {
        maarat.hylatyt += 1
        expect(vastaus.statusCode, vastaus.body).toBe(400)
        const kerrotut: { koodi: string; polku?: string }[] = vastaus.json().virheet
        const rivi = ({ koodi, polku }: { koodi: string; polku?: string }) => `${koodi} ${polku}`
        expect(kerrotut.map(rivi)).toEqual(tarkistus.virheet.map(rivi))
        return
      }
      maarat.hyvaksytyt += 1
      expect(vastaus.statusCode, vastaus.body).toBe(200)
      const { id } = vastaus.json().meta
      const { data } = (await palveluna(toimija.palvelukayttaja, { url: `/api/v1/hoks/${id}` })).json()
      expect(vastauksenMuoto.Check(data)).toBe(true)
      const odotettu = getMuoto(tarkistus.dokumentti, {
        id,
        eid: data.eid,
        manuaalisyotto: false,
        uusiTunniste: randomUUID,
      })
      expect(ilmanModuulitunnisteita(data)).toEqual(ilmanModuulitunnisteita(odotettu))
      await prisma.hoks.delete({ where: { id } })
    }),
    ajot,
  )
  // Neither verdict may be rare: else little has been tried.
  expect(Math.min(maarat.hyvaksytyt, maarat.hylatyt)).toBeGreaterThan(ajot.numRuns / 10)
}, 3_600_000)

/** Random documents that change the HOKS: its number is right, and its owner and study right are left alone. */
const muutokset = (variantti: 'put' | 'patch', id: number) => {
  const { 'oppija-oid': _oppija, 'opiskeluoikeus-oid': _opiskeluoikeus, ...taysi } = kaikki(tunnisteet(oppija))
  const { 'oppija-oid': _toinenOppija, 'opiskeluoikeus-oid': _toinenOikeus, ...suppea } = pieni(tunnisteet(oppija))
  const ylataso = Object.fromEntries(Object.entries(taysi).filter(([, arvo]) => !Array.isArray(arvo)))
  const esimerkit = (variantti === 'put' ? [taysi, suppea] : [ylataso, suppea]).map((esimerkki) => ({
    id,
    ...esimerkki,
  }))
  return satunnaisetHoksit(hoksSchema(variantti), esimerkit).map((hoks) => {
    if (typeof hoks !== 'object' || hoks === null || Array.isArray(hoks)) return hoks
    const muut = Object.fromEntries(
      Object.entries(hoks).filter(([nimi]) => !['oppija-oid', 'opiskeluoikeus-oid'].includes(nimi)),
    )
    return 'id' in muut ? { ...muut, id } : muut
  })
}

it.each(['put', 'patch'] as const)(
  'a HOKS stays one whatever %s brings, and the verdict is that of tarkistaHoks',
  async (variantti) => {
    const omistaja = await opintopolku.luoOppija(toimija)
    const luonti = await palveluna(toimija.palvelukayttaja, {
      method: 'POST',
      url: '/api/v1/hoks',
      payload: kaikki(tunnisteet(omistaja)),
    })
    const { id } = luonti.json().meta
    const url = `/api/v1/hoks/${id}`
    const oikeus = await integrations.koski.opiskeluoikeus(omistaja.opiskeluoikeus)
    const maarat = { hyvaksytyt: 0, hylatyt: 0 }
    await fc.assert(
      fc.asyncProperty(muutokset(variantti, id), async (satunnainen) => {
        const hoks = jsonina(satunnainen ?? null)
        const vastaus = await palveluna(toimija.palvelukayttaja, {
          method: variantti === 'put' ? 'PUT' : 'PATCH',
          url,
          headers: { 'content-type': 'application/json' },
          payload: JSON.stringify(hoks),
        })
        const tarkistus = tarkistaHoks({ variantti, dokumentti: hoks, opiskeluoikeus: oikeus, tanaan: '2026-11-22' })
        maarat[tarkistus.hyvaksytty ? 'hyvaksytyt' : 'hylatyt'] += 1
        expect(vastaus.statusCode, vastaus.body).toBe(tarkistus.hyvaksytty ? 204 : 400)
        const { data } = (await palveluna(toimija.palvelukayttaja, { url })).json()
        expect(vastauksenMuoto.Check(data)).toBe(true)
      }),
      { ...ajot, numRuns: Math.ceil(ajot.numRuns / 3) },
    )
    expect(Math.min(maarat.hyvaksytyt, maarat.hylatyt)).toBeGreaterThan(ajot.numRuns / 30)
  },
  3_600_000,
)

/** Bodies that are no document of any kind: broken JSON, JSON of other things, and keys that are dangerous to programs. */
const rungot = fc.oneof(
  fc.json(),
  fc.string({ unit: 'binary' }),
  fc.nat(5_000).map((pituus) => JSON.stringify(kaikki(tunnisteet(oppija))).slice(0, pituus)),
  fc.integer({ min: 1, max: 50_000 }).map((syvyys) => '{"a":['.repeat(syvyys)),
  fc.integer({ min: 1, max: 50_000 }).map((syvyys) => `{"versio":${'['.repeat(syvyys)}${']'.repeat(syvyys)}}`),
  fc.integer({ min: 1, max: 20_000 }).map((kerrat) => `{${'"versio":1,'.repeat(kerrat)}"versio":2}`),
  fc.constantFrom('__proto__', 'constructor').map((avain) => `{"${avain}":{"prototype":{"x":1}}}`),
)

it('no body makes the service fail: what is no HOKS is told to be none', async () => {
  await fc.assert(
    fc.asyncProperty(rungot, async (runko) => {
      const vastaus = await palveluna(toimija.palvelukayttaja, {
        method: 'POST',
        url: '/api/v1/hoks',
        headers: { 'content-type': 'application/json' },
        payload: runko,
      })
      expect(vastaus.statusCode, vastaus.body).toBe(400)
      expect(vastaus.json().virheet.length).toBeGreaterThan(0)
    }),
    { ...ajot, numRuns: Math.ceil(ajot.numRuns / 5) },
  )
}, 3_600_000)
