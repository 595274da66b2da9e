import { expect, test } from 'vitest'
import { asteikko } from './asteikko.ts'

test.each([
  [0, [0, 1, 2, 3, 4]],
  [4, [0, 1, 2, 3, 4]],
  [5, [0, 2, 4, 6, 8]],
  [41, [0, 20, 40, 60, 80]],
  [161, [0, 50, 100, 150, 200]],
  [78_000, [0, 20_000, 40_000, 60_000, 80_000]],
  [1_000_000, [0, 250_000, 500_000, 750_000, 1_000_000]],
])('the scale up to %i has round marks', (suurin, merkit) => {
  expect(asteikko(suurin)).toEqual({ ylin: merkit.at(-1), merkit })
})
