import { expect, it } from 'vitest'
import { createClock, tanaan } from './clock.ts'

it.each([
  ['2026-11-22T21:59:59Z', '2026-11-22'],
  ['2026-11-22T22:00:00Z', '2026-11-23'],
  ['2026-06-30T20:59:59Z', '2026-06-30'],
  ['2026-06-30T21:00:00Z', '2026-07-01'],
])('at %s it is %s in Finland', (hetki, paiva) => {
  expect(tanaan(createClock(new Date(hetki)))).toBe(paiva)
})
