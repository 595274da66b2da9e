import type { Koulutustoimija } from '@ehoks/dev-env/opintopolku'
import { pieni } from '@ehoks/schema/esimerkit/pieni'
import type { HoksLuonti } from '@ehoks/schema/hoks/variantit'
import { expect, it } from 'vitest'
import { testApp } from '../../testing/test-app.ts'

const { opintopolku, palveluna, prisma, clock, auditrivit } = await testApp()
clock.set(new Date('2026-11-22T10:00:00Z'))
const toimija = await opintopolku.luoKoulutustoimija()
const toinen = await opintopolku.luoKoulutustoimija()

async function hoks(muutokset: object = {}, oma: Koulutustoimija = toimija): Promise<HoksLuonti> {
  const oppija = await opintopolku.luoOppija(oma)
  return { ...pieni({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus }), ...muutokset }
}
const laheta = (payload: string | object, { tyyppi = 'application/json', kysely = '' } = {}) =>
  palveluna(toimija.palvelukayttaja, {
    method: 'POST',
    url: `/api/v1/hoks/erat${kysely}`,
    payload,
    headers: { 'content-type': tyyppi },
  })
const riveina = (rivit: readonly unknown[]) => rivit.map((rivi) => JSON.stringify(rivi)).join('\n')
const NDJSON = { tyyppi: 'application/x-ndjson' }
type Tulos = { indeksi: number; tila: number; id?: number; virheet?: { koodi: string; polku?: string }[] }

it.each([
  ['JSON', (hoksit: HoksLuonti[]) => laheta({ hoksit })],
  ['NDJSON', (hoksit: HoksLuonti[]) => laheta(riveina(hoksit), NDJSON)],
])(
  'a batch as %s: each has its own result in its place, and a refused one does not stop the others',
  async (_nimi, tee) => {
    const hoksit = [await hoks(), await hoks({}, toinen), await hoks({ versio: 'x' }), await hoks()]
    const vastaus = await tee(hoksit)
    expect(vastaus.statusCode).toBe(200)
    const { meta, data }: { meta: object; data: Tulos[] } = vastaus.json()
    expect(meta).toEqual({ hyvaksytyt: 2, hylatyt: 2 })
    expect(data.map(({ indeksi, tila }) => [indeksi, tila])).toEqual([
      [0, 201],
      [1, 401],
      [2, 400],
      [3, 201],
    ])
    expect(data[2]?.virheet).toMatchObject([
      { koodi: 'rakenne.ei-kokonaisluku', polku: '/versio', viesti: expect.any(String) },
    ])
    const uudelleen: { data: Tulos[] } = (await tee(hoksit)).json()
    expect(uudelleen.data.map(({ tila }) => tila)).toEqual([200, 401, 400, 200])
    expect(uudelleen.data.map(({ id }) => id)).toEqual(data.map(({ id }) => id))

    const oidit = hoksit.map((lahetetty) => lahetetty['opiskeluoikeus-oid'])
    const siirrot = await prisma.tiedonsiirto.findMany({
      where: { opiskeluoikeusOid: { in: oidit } },
      orderBy: { id: 'asc' },
      take: 4,
    })
    const tilat = new Map(siirrot.map(({ opiskeluoikeusOid, tila }) => [opiskeluoikeusOid, tila]))
    expect(oidit.map((oid) => tilat.get(oid))).toEqual([201, 401, 400, 201])
    const rivit = (await auditrivit()).filter(({ operaatio }) => operaatio === 'hoks.era')
    const omat = rivit.filter(({ kohde }) => oidit.some((oid) => JSON.stringify(kohde).includes(oid)))
    expect(omat.map(({ tulos }) => tulos).sort()).toEqual(
      ['epaonnistui', 'epaonnistui', 'estettiin', 'estettiin', ...Array(4).fill('onnistui')].sort(),
    )
  },
)

it('those of one study right are taken in their order', async () => {
  const sama = await hoks()
  const hoksit = Array.from({ length: 6 }, (_, i) => ({ ...sama, versio: i }))
  const { data }: { data: Tulos[] } = (await laheta({ hoksit })).json()
  expect(data.map(({ tila }) => tila)).toEqual([201, 200, 200, 200, 200, 200])
  const tallennettu = await prisma.hoks.findUniqueOrThrow({ where: { opiskeluoikeusOid: sama['opiskeluoikeus-oid'] } })
  expect(tallennettu.sisalto).toMatchObject({ versio: 5 })
})

it('a line that is no JSON, or no UTF-8, is refused alone; empty lines are none', async () => {
  const [a, b] = [await hoks(), await hoks()]
  const runko = Buffer.concat([
    Buffer.from(`${JSON.stringify(a)}\n\n{"versio": \r\n`),
    Buffer.from([0x22, 0xff, 0x22, 0x0a]),
    Buffer.from(JSON.stringify(b)),
  ])
  const { data }: { data: Tulos[] } = (await laheta(runko, NDJSON)).json()
  expect(data.map(({ tila }) => tila)).toEqual([201, 400, 400, 201])
  expect(data[1]?.virheet?.[0]?.koodi).toBe('pyynto.json')
  expect(data[2]?.virheet?.[0]?.koodi).toBe('pyynto.json')
})

it('a dry run of a batch stores nothing', async () => {
  const hoksit = [await hoks(), await hoks({ versio: 'x' })]
  const { data }: { data: Tulos[] } = (await laheta({ hoksit }, { kysely: '?dry-run=true' })).json()
  expect(data.map(({ tila }) => tila)).toEqual([200, 400])
  const oidit = hoksit.map((lahetetty) => lahetetty['opiskeluoikeus-oid'])
  expect(await prisma.hoks.count({ where: { opiskeluoikeusOid: { in: oidit } } })).toBe(0)
  const siirrot = await prisma.tiedonsiirto.findMany({ where: { opiskeluoikeusOid: { in: oidit } } })
  expect(siirrot.map(({ koeajo }) => koeajo)).toEqual([true, true])
})

it('too many are refused as a whole; in a stream the first ones have been taken', async () => {
  const hoksit = Array(201).fill({})
  const vastaus = await laheta({ hoksit })
  expect(vastaus.statusCode).toBe(400)
  expect(vastaus.json().virheet).toMatchObject([{ polku: '/hoksit' }])
  const { data, meta }: { meta: { hylatyt: number }; data: Tulos[] } = (await laheta(riveina(hoksit), NDJSON)).json()
  expect(meta.hylatyt).toBe(201)
  expect(data.at(-1)).toMatchObject({ indeksi: 200, tila: 413 })
})

it.each([[{}], [{ hoksit: 1 }], [[]], [{ hoksit: [], muuta: 1 }]])('%j is no batch', async (body) => {
  expect((await laheta(body)).statusCode).toBe(400)
})
