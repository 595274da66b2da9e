import type { Oppija } from '@ehoks/dev-env/opintopolku'
import { kaikki } from '@ehoks/schema/esimerkit/kaikki'
import { pieni } from '@ehoks/schema/esimerkit/pieni'
import type { Hoks } from '@ehoks/schema/hoks/variantit'
import { describe, expect, it } from 'vitest'
import { testApp } from '../../testing/test-app.ts'

const { opintopolku, palveluna, virkailijana, prisma, clock } = await testApp()
clock.set(new Date('2026-11-22T10:00:00Z'))
const toimija = await opintopolku.luoKoulutustoimija()

const tunnisteet = (oppija: Oppija) => ({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus })
const laheta = (
  method: 'GET' | 'POST' | 'PUT' | 'PATCH',
  polku: string,
  payload?: object,
  headers: Record<string, string> = {},
) => palveluna(toimija.palvelukayttaja, { method, url: `/api/v1/hoks${polku}`, headers, ...(payload && { payload }) })
const tilat = (vastaukset: readonly { statusCode: number }[]) => vastaukset.map(({ statusCode }) => statusCode).sort()
const samanAikaisesti = <T>(maara: number, tee: (i: number) => Promise<T>) =>
  Promise.all(Array.from({ length: maara }, (_, i) => tee(i)))

async function luotu(esimerkki = pieni) {
  const oppija = await opintopolku.luoOppija(toimija)
  const vastaus = await laheta('POST', '', esimerkki(tunnisteet(oppija)))
  const id: number = vastaus.json().meta.id
  return { oppija, id, etag: String(vastaus.headers.etag) }
}
const put = (id: number, muut: object = {}) => ({
  id,
  'ensikertainen-hyvaksyminen': '2025-08-18',
  'osaamisen-hankkimisen-tarve': true,
  ...muut,
})
const osa = (koodi: number) => ({
  'tutkinnon-osa-koodi-uri': `tutkinnonosat_${koodi}`,
  'tutkinnon-osa-koodi-versio': 1,
})

/** What is stored agrees with itself: the last version is the document, earlier ones have theirs, and the projection is of it. */
async function onEhja(id: number) {
  const hoks = await prisma.hoks.findUniqueOrThrow({
    where: { id },
    include: { versiot: { orderBy: { versioNro: 'asc' } }, osaamisenHankkimistavat: true },
  })
  const viimeisin = hoks.versiot.at(-1)
  expect(viimeisin?.versioNro).toBe(hoks.versioNro)
  expect(hoks.versiot.filter(({ sisalto }) => sisalto === null)).toEqual([viimeisin])
  const dokumentissa = JSON.stringify(hoks.sisalto)
  for (const { moduleId } of hoks.osaamisenHankkimistavat) expect(dokumentissa).toContain(`"module-id":"${moduleId}"`)
  return hoks
}

describe('two writers of one HOKS', () => {
  it('that look at the same version: one wins, the others are told', async () => {
    const { id, etag } = await luotu()
    const vastaukset = await samanAikaisesti(8, (i) =>
      i % 2 === 0
        ? laheta('PUT', `/${id}`, put(id, { versio: i, 'hankittavat-ammat-tutkinnon-osat': [osa(i)] }), {
            'if-match': etag,
          })
        : laheta('PATCH', `/${id}`, { id, versio: i }, { 'if-match': etag }),
    )
    expect(tilat(vastaukset)).toEqual([204, ...Array(7).fill(412)])
    expect((await onEhja(id)).versiot).toHaveLength(2)
  })

  it('that change different fields: neither change is lost', async () => {
    const { id } = await luotu(kaikki)
    const vastaukset = await Promise.all([
      laheta('PATCH', `/${id}`, { id, sahkoposti: 'uusi@example.com' }),
      laheta('PATCH', `/${id}`, { id, puhelinnumero: '050 1' }),
      laheta('PATCH', `/${id}`, { id, versio: 77 }),
    ])
    expect(tilat(vastaukset)).toEqual([204, 204, 204])
    const hoks: Hoks = (await laheta('GET', `/${id}`)).json().data
    expect(hoks).toMatchObject({ sahkoposti: 'uusi@example.com', puhelinnumero: '050 1', versio: 77 })
    expect((await onEhja(id)).versiot).toHaveLength(4)
  })

  it('that replace it whole: it is what one of them sent, and every one has its version', async () => {
    const { id } = await luotu(kaikki)
    const vastaukset = await samanAikaisesti(8, (i) =>
      laheta('PUT', `/${id}`, put(id, { versio: i, 'hankittavat-ammat-tutkinnon-osat': [osa(i), osa(100 + i)] })),
    )
    expect(tilat(vastaukset)).toEqual(Array(8).fill(204))
    const { versiot, sisalto } = await onEhja(id)
    expect(versiot).toHaveLength(9)
    const voittaja = JSON.parse(JSON.stringify(sisalto))
    expect(voittaja['hankittavat-ammat-tutkinnon-osat']).toMatchObject([
      osa(voittaja.versio),
      osa(100 + voittaja.versio),
    ])
  })
})

it('many creators or replacers of one study right: one creates, the others replace', async () => {
  const oppija = await opintopolku.luoOppija(toimija)
  const vastaukset = await samanAikaisesti(8, (i) =>
    laheta('PUT', `/opiskeluoikeus/${oppija.opiskeluoikeus}`, { ...pieni(tunnisteet(oppija)), versio: i }),
  )
  expect(tilat(vastaukset)).toEqual([...Array(7).fill(200), 201])
  const id: number = vastaukset[0]?.json().meta.id
  expect((await onEhja(id)).versiot).toHaveLength(8)
})

it('creators and replacers of one study right at once, by different routes, for a learner with several', async () => {
  const oppija = await opintopolku.luoOppija(toimija)
  const toinen = { oid: oppija.oid, opiskeluoikeus: await opintopolku.luoOpiskeluoikeus(toimija, oppija.oid) }
  const vastaukset = await samanAikaisesti(12, (i) => {
    const kumpi = i % 2 === 0 ? oppija : toinen
    const body = { ...pieni(tunnisteet(kumpi)), versio: i }
    return i % 3 === 0 ? laheta('POST', '', body) : laheta('PUT', `/opiskeluoikeus/${kumpi.opiskeluoikeus}`, body)
  })
  for (const vastaus of vastaukset) expect([200, 201, 400], vastaus.body).toContain(vastaus.statusCode)
  const hoksit = await prisma.hoks.findMany({ where: { oppijaOid: oppija.oid } })
  expect(hoksit).toHaveLength(2)
  for (const { id } of hoksit) await onEhja(id)
})

it('PUT during DELETE: whichever is first, nothing is half-done and nothing comes back', async () => {
  const poistaja = await virkailijana(
    await opintopolku.luoKayttaja(`poistaja-${toimija.oid}`, {
      kayttajaTyyppi: 'VIRKAILIJA',
      roles: [`ROLE_APP_EHOKS_CRUD_${toimija.oppilaitos}`, `ROLE_APP_EHOKS_HOKS_DELETE_${toimija.oppilaitos}`],
    }),
  )
  for (let kierros = 0; kierros < 5; kierros++) {
    const { id, oppija } = await luotu(kaikki)
    const [poisto, ...muutokset] = await Promise.all([
      poistaja({
        method: 'PATCH',
        url: `/api/v1/virkailija/oppijat/${oppija.oid}/hoksit/${id}/shallow-delete`,
        payload: { 'oppilaitos-oid': null },
      }),
      laheta('PUT', `/${id}`, put(id, { versio: 1 })),
      laheta('PATCH', `/${id}`, { id, versio: 2 }),
    ])
    expect(poisto?.statusCode, poisto?.body).toBe(200)
    for (const muutos of muutokset) expect([204, 404], muutos.body).toContain(muutos.statusCode)
    expect((await laheta('GET', `/${id}`)).statusCode).toBe(404)
    const rivi = await prisma.hoks.findUniqueOrThrow({ where: { id } })
    expect(rivi.deletedAt).not.toBeNull()
  }
})

it('writers and a reader of the change feed do not wait for each other in a ring', async () => {
  const hoksit = await samanAikaisesti(6, () => luotu())
  const vastaukset = await Promise.all([
    ...hoksit.flatMap(({ id, oppija }) => [
      laheta('PATCH', `/${id}`, { id, versio: 1 }),
      laheta('PUT', `/${id}`, put(id, { versio: 2 })),
      laheta('PUT', `/opiskeluoikeus/${oppija.opiskeluoikeus}`, { ...pieni(tunnisteet(oppija)), versio: 3 }),
    ]),
    ...Array.from({ length: 6 }, () => laheta('GET', '/muutokset?after=0&limit=1000')),
  ])
  for (const { statusCode, body } of vastaukset) expect([200, 204], body).toContain(statusCode)
})
