import { describe, expect, test } from 'vitest'
import { loppupaivanVika, oletusPaivat } from './voimassaolo.ts'

const TANAAN = '2026-11-22'

describe('the days that a share begins with', () => {
  test.each([
    ['to come', ['2027-01-12', '2027-04-30'], ['2027-01-12', '2027-04-30']],
    ['under way', ['2026-08-10', '2026-12-18'], [TANAAN, '2026-12-18']],
    ['of more than a year', ['2026-08-10', '2028-05-31'], [TANAAN, '2027-11-22']],
    ['of today', [TANAAN, TANAAN], [TANAAN, TANAAN]],
    ['over', ['2026-01-12', '2026-05-29'], [TANAAN, '2026-12-06']],
  ] as const)('something %s', (_, [alku, loppu], [odotettuAlku, odotettuLoppu]) => {
    expect(oletusPaivat({ alku, loppu }, TANAAN)).toEqual({ alku: odotettuAlku, loppu: odotettuLoppu })
  })
})

test.each([
  ['2026-11-22', '2026-11-22', undefined],
  ['2026-11-22', '2027-11-22', undefined],
  ['2026-11-22', '2027-11-23', 'liian-pitka'],
  ['2026-11-22', '2026-11-21', 'mennyt'],
  ['2026-12-02', '2026-12-01', 'ennen-alkua'],
  ['2026-12-02', '', 'puuttuu'],
  ['', '2026-12-01', undefined],
])('from %s until %s: %s', (alku, loppu, vika) => {
  expect(loppupaivanVika({ alku, loppu }, TANAAN)).toBe(vika)
})
