import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { expect, it } from 'vitest'
import { testApp } from '../../testing/test-app.ts'

const { opintopolku, palveluna, prisma, clock } = await testApp({ PREVENT_FINISHED_OPISKELUOIKEUS_UPDATES: 'true' })
clock.set(new Date('2026-11-22T10:00:00Z'))
const toimija = await opintopolku.luoKoulutustoimija()

it('a HOKS of a study right that has ended is neither created nor changed, where that is forbidden', async () => {
  const oppija = await opintopolku.luoOppija(toimija)
  const tunnisteet = { oppijaOid: oppija.oid, opiskeluoikeusOid: oppija.opiskeluoikeus }
  const laheta = (method: 'POST' | 'PUT' | 'PATCH', url: string, payload: object) =>
    palveluna(toimija.palvelukayttaja, { method, url: `/api/v1/hoks${url}`, payload })
  const { id } = (await laheta('POST', '', pieni(tunnisteet))).json().meta
  const paata = (oid: string, oppijaOid: string) =>
    opintopolku.ohjaa('PUT', `/opiskeluoikeudet/${oid}`, {
      oid,
      oppijaOid,
      oppilaitos: { oid: toimija.oppilaitos },
      tyyppi: { koodiarvo: 'ammatillinenkoulutus' },
      tila: { opiskeluoikeusjaksot: [{ alku: '2020-01-01', tila: { koodiarvo: 'eronnut' } }] },
    })
  await paata(oppija.opiskeluoikeus, oppija.oid)
  const body = { id, 'ensikertainen-hyvaksyminen': '2025-08-18', 'osaamisen-hankkimisen-tarve': true }
  for (const [method, polku] of [['PUT', ''] as const, ['PATCH', ''] as const, ['PUT', '?dry-run=true'] as const]) {
    const vastaus = await laheta(method, `/${id}${polku}`, body)
    expect(vastaus.statusCode).toBe(400)
    expect(vastaus.json().error).toBe(`Opiskeluoikeus \`${oppija.opiskeluoikeus}\` is no longer active.`)
  }
  const toinen = await opintopolku.luoOppija(toimija)
  await paata(toinen.opiskeluoikeus, toinen.oid)
  const luonti = await laheta('POST', '', pieni({ oppijaOid: toinen.oid, opiskeluoikeusOid: toinen.opiskeluoikeus }))
  expect(luonti.json().error).toBe(`Opiskeluoikeus \`${toinen.opiskeluoikeus}\` is no longer active`)
  expect(await prisma.hoksVersio.count()).toBe(1)
})
