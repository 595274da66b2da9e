import { pieni } from '@ehoks/schema/esimerkit/pieni'
import type { SiirrotNakyma } from '@ehoks/schema/rajapinta/siirrot'
import { describe, expect, it } from 'vitest'
import { testApp } from '../../testing/test-app.ts'

const { opintopolku, palveluna, virkailijana, clock } = await testApp()
clock.set(new Date('2026-11-22T10:00:00Z'))
const URL = '/api/v1/virkailija/nakymat/siirrot'

/** An institution of its own, its official, and a system that sends. */
async function oppilaitos() {
  const toimija = await opintopolku.luoKoulutustoimija()
  const virkailija = await virkailijana(toimija.virkailija)
  const oppija = await opintopolku.luoOppija(toimija)
  const asiakirja = pieni({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus })
  const laheta = (muutokset: object = {}) =>
    palveluna(toimija.palvelukayttaja, { method: 'POST', url: '/api/v1/hoks', payload: { ...asiakirja, ...muutokset } })
  const hae = async (kysely: Record<string, string> = {}, kuka = virkailija): Promise<SiirrotNakyma> => {
    const vastaus = await kuka({ url: URL, query: { 'oppilaitos-oid': toimija.oppilaitos, ...kysely } })
    expect(vastaus.statusCode, vastaus.body).toBe(200)
    return vastaus.json().data
  }
  return { toimija, oppija, laheta, hae }
}
const VIALLINEN = { 'ensikertainen-hyvaksyminen': '2026-02-30' }

describe('the transfers of an institution', () => {
  it('tell who, when, what was wrong in three languages, and whether it has been mended since', async () => {
    const { laheta, hae, oppija } = await oppilaitos()
    await laheta(VIALLINEN)
    const [hylatty] = (await hae()).rivit
    expect(hylatty).toMatchObject({
      aika: '2026-11-22T10:00:00.000Z',
      operaatio: 'luonti',
      tulos: 'hylatty',
      korjattu: false,
      'opiskeluoikeus-oid': oppija.opiskeluoikeus,
      virheet: [{ koodi: 'muoto.paivamaara', polku: '/ensikertainen-hyvaksyminen' }],
    })
    expect(Object.keys(hylatty?.virheet[0]?.viesti ?? {})).toEqual(['fi', 'sv', 'en'])
    expect(Object.keys(hylatty?.virheet[0]?.ohje ?? {})).toEqual(['fi', 'sv', 'en'])
    const hoksId = (await laheta()).json().meta.id
    const [hyvaksytty, korjattu] = (await hae()).rivit
    expect(hyvaksytty).toMatchObject({
      tulos: 'hyvaksytty',
      'hoks-id': hoksId,
      oppija: { oid: oppija.oid, nimi: 'Testi Tellervo Esimerkki' },
    })
    expect(korjattu).toMatchObject({ id: hylatty?.id, korjattu: true, oppija: { oid: oppija.oid }, 'hoks-id': hoksId })
  })

  it('are found by result, day and error, and the errors are counted', async () => {
    const { laheta, hae } = await oppilaitos()
    await laheta(VIALLINEN)
    await laheta({ vaara: 1 })
    clock.set(new Date('2026-11-23T10:00:00Z'))
    await laheta({ ...VIALLINEN, vaara: 1 })
    await laheta()
    const koodit = async (kysely: Record<string, string>) =>
      (await hae(kysely)).rivit.map(({ virheet }) => virheet.map(({ koodi }) => koodi).sort())
    expect(await koodit({ tulos: 'hyvaksytty' })).toEqual([[]])
    expect(await koodit({ tulos: 'hylatty', loppu: '2026-11-22' })).toEqual([
      ['rakenne.tuntematon-kentta'],
      ['muoto.paivamaara'],
    ])
    expect(await koodit({ alku: '2026-11-23' })).toEqual([[], ['muoto.paivamaara', 'rakenne.tuntematon-kentta']])
    expect(await koodit({ koodi: 'muoto.paivamaara' })).toHaveLength(2)
    expect((await hae()).koodit.map(({ koodi, maara }) => [koodi, maara])).toEqual([
      ['muoto.paivamaara', 2],
      ['rakenne.tuntematon-kentta', 2],
    ])
    clock.set(new Date('2026-11-22T10:00:00Z'))
  })

  it('come by pages, each once, newest first', async () => {
    const { laheta, hae } = await oppilaitos()
    for (let i = 0; i < 5; i++) await laheta(VIALLINEN)
    const idt: number[] = []
    for (let kysely = {}; ; ) {
      const { rivit, lisaa } = await hae({ koko: '2', ...kysely })
      idt.push(...rivit.map(({ id }) => id))
      if (!lisaa) break
      kysely = { ennen: String(idt.at(-1)) }
    }
    expect(idt).toHaveLength(5)
    expect(idt).toEqual([...new Set(idt)].sort((a, b) => b - a))
  })

  it('leave dry runs and other institutions out; none is an empty list', async () => {
    const { toimija, hae } = await oppilaitos()
    const toinen = await oppilaitos()
    await toinen.laheta(VIALLINEN)
    const asiakirja = pieni({ oppijaOid: toinen.oppija.oid, opiskeluoikeusOid: toinen.oppija.opiskeluoikeus })
    await palveluna(toinen.toimija.palvelukayttaja, {
      method: 'POST',
      url: '/api/v1/hoks?dry-run=true',
      payload: asiakirja,
    })
    expect(await hae()).toEqual({ rivit: [], lisaa: false, koodit: [] })
    expect((await toinen.hae()).rivit).toHaveLength(1)
    const vieras = await virkailijana(toinen.toimija.virkailija)
    expect((await vieras({ url: URL, query: { 'oppilaitos-oid': toimija.oppilaitos } })).statusCode).toBe(403)
  })
})
