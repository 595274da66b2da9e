import { kaikki } from '@ehoks/schema/esimerkit/kaikki'
import pg from 'pg'
import { expect, it, vi } from 'vitest'
import { testApp } from '../../testing/test-app.ts'

const { opintopolku, palveluna, clock } = await testApp()
clock.set(new Date('2026-11-22T10:00:00Z'))
const toimija = await opintopolku.luoKoulutustoimija()

/** The SQL of one request, without the beginning and the end of its transaction. */
async function lauseet(method: 'GET' | 'POST' | 'PUT' | 'PATCH', polku: string, payload?: object) {
  const kysely = vi.spyOn(pg.Client.prototype, 'query')
  try {
    const pyynto = { method, url: `/api/v1/hoks${polku}`, ...(payload && { payload }) }
    const vastaus = await palveluna(toimija.palvelukayttaja, pyynto)
    expect(vastaus.statusCode, vastaus.body).toBeLessThan(300)
    const sql = kysely.mock.calls.map(([lause]: readonly unknown[]) => {
      const teksti: unknown = typeof lause === 'object' && lause !== null && 'text' in lause ? lause.text : lause
      return String(teksti).trim().replaceAll(/\s+/g, ' ').slice(0, 60)
    })
    const omat = sql.filter((lause) => !/^(begin|commit|set )/i.test(lause))
    return { vastaus, omat }
  } finally {
    kysely.mockRestore()
  }
}

it('a write takes at most five statements and a read one, besides its audit row', async () => {
  const oppija = await opintopolku.luoOppija(toimija)
  const body = kaikki({ oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus })
  const { vastaus, omat } = await lauseet('POST', '', body)
  expect(omat.length, omat.join('\n')).toBeGreaterThan(0)
  expect(omat.length, omat.join('\n')).toBeLessThanOrEqual(5)
  const { id } = vastaus.json().meta
  const { 'oppija-oid': _o, 'opiskeluoikeus-oid': _oo, ...muut } = body
  const muutokset: [Parameters<typeof lauseet>[0], string, object][] = [
    ['PUT', `/${id}`, { ...muut, id, versio: 101, 'hankittavat-ammat-tutkinnon-osat': [] }],
    ['PUT', `/${id}`, { ...muut, id, versio: 102 }],
    ['PATCH', `/${id}`, { id, versio: 103 }],
    ['PUT', `/opiskeluoikeus/${oppija.opiskeluoikeus}`, { ...body, versio: 104 }],
  ]
  for (const [method, polku, runko] of muutokset) {
    const { omat } = await lauseet(method, polku, runko)
    expect(omat.length, `${method} ${polku}\n${omat.join('\n')}`).toBeLessThanOrEqual(5)
  }
  const toinen = await opintopolku.luoOppija(toimija)
  const uusi = kaikki({ oppijaOid: toinen.oid, opiskeluoikeusOid: toinen.opiskeluoikeus })
  const luonti = await lauseet('PUT', `/opiskeluoikeus/${toinen.opiskeluoikeus}`, uusi)
  expect(luonti.omat.length, luonti.omat.join('\n')).toBeLessThanOrEqual(5)
  const luku = await lauseet('GET', `/${id}`)
  expect(luku.omat.filter((lause) => !/auditloki/i.test(lause))).toHaveLength(1)
})
