import { describe, expect, test } from 'vitest'
import {
  hetkiHelsingista,
  muotoileAikaleima,
  muotoileEtaisyys,
  muotoileHetki,
  muotoileJakso,
  muotoilePaiva,
  paivaHelsingissa,
} from './aika.ts'

test('a day is written the Finnish way, without leading zeros', () => {
  expect(muotoilePaiva('2026-05-01')).toBe('1.5.2026')
  expect(muotoilePaiva('ei päivä')).toBe('ei päivä')
})

test('an instant is shown as the day that it is in Finland', () => {
  expect(muotoileAikaleima('2026-05-31T21:30:00Z')).toBe('1.6.2026')
  expect(muotoileAikaleima('2026-12-31T21:59:59Z')).toBe('31.12.2026')
  expect(muotoileAikaleima('joskus')).toBe('joskus')
})

test('an instant is shown with its time in Finland', () => {
  expect(muotoileHetki('2026-05-31T21:30:00Z')).toBe('1.6.2026 0.30')
  expect(muotoileHetki('2026-01-31T10:05:00Z')).toBe('31.1.2026 12.05')
  expect(muotoileHetki('joskus')).toBe('joskus')
})

describe('a period', () => {
  test.each([
    ['2026-01-12', '2026-04-30', '12.1.–30.4.2026'],
    ['2025-09-01', '2026-04-30', '1.9.2025–30.4.2026'],
    ['2026-01-12', '2026-01-12', '12.1.2026'],
    ['2026-01-12', undefined, '12.1.2026–'],
    [undefined, '2026-01-12', '–12.1.2026'],
  ])('%s, %s → %s', (alku, loppu, odotettu) => {
    expect(muotoileJakso(alku, loppu)).toBe(odotettu)
  })
})

test('today changes at midnight in Finland, in winter and in summer time', () => {
  expect(paivaHelsingissa(new Date('2026-01-31T21:59:00Z'))).toBe('2026-01-31')
  expect(paivaHelsingissa(new Date('2026-01-31T22:00:00Z'))).toBe('2026-02-01')
  expect(paivaHelsingissa(new Date('2026-06-30T21:00:00Z'))).toBe('2026-07-01')
})

test.each([
  ['2026-01-01', 'tänään'],
  ['2026-01-02', 'huomenna'],
  ['2026-01-14', '13 päivän päästä'],
  ['2026-01-15', '2 viikon päästä'],
  ['2026-04-01', '3 kuukauden päästä'],
])('a coming day %s is %s from the first of January', (paiva, sanoin) => {
  expect(muotoileEtaisyys('2026-01-01', paiva, 'fi')).toBe(sanoin)
})

test.each([
  ['2026-02-01', '00:00', '2026-01-31T22:00:00.000Z'],
  ['2026-08-17', '12:30', '2026-08-17T09:30:00.000Z'],
  ['2026-03-29', '02:59', '2026-03-29T00:59:00.000Z'],
  ['2026-03-29', '04:00', '2026-03-29T01:00:00.000Z'],
])('%s %s in Finland is %s', (paiva, kello, hetki) => {
  expect(hetkiHelsingista(paiva, kello).toISOString()).toBe(hetki)
})
