import { expect, it } from 'vitest'
import { onVoimassa } from './opiskeluoikeus.rules.ts'

const oikeus = (...tilat: [alku: string, koodiarvo: string][]) => ({
  oid: '1.2.246.562.15.10000000009',
  tyyppi: { koodiarvo: 'ammatillinenkoulutus' },
  tila: { opiskeluoikeusjaksot: tilat.map(([alku, koodiarvo]) => ({ alku, tila: { koodiarvo } })) },
})

it.each([
  [[['2026-01-01', 'lasna']], true],
  [[['2026-01-01', 'valmistunut']], false],
  [[['2026-01-01', 'eronnut']], false],
  [[['2026-01-01', 'katsotaaneronneeksi']], false],
  [[['2026-01-01', 'peruutettu']], false],
  [[['2026-01-01', 'mitatoity']], true],
  [[], true],
  [
    [
      ['2026-02-01', 'valmistunut'],
      ['2026-01-01', 'lasna'],
    ],
    false,
  ],
  [
    [
      ['2026-02-01', 'lasna'],
      ['2026-01-01', 'eronnut'],
    ],
    true,
  ],
  [
    [
      ['2026-01-01', 'lasna'],
      ['2026-01-01', 'eronnut'],
    ],
    false,
  ],
] satisfies [[string, string][], boolean][])('a study right with the periods %j goes on: %s', (tilat, voimassa) => {
  expect(onVoimassa(oikeus(...tilat))).toBe(voimassa)
})
