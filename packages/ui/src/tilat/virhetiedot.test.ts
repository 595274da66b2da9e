import { describe, expect, test } from 'vitest'
import { kannattaaYrittaaUudelleen, virhelaji, virhetiedot } from './virhetiedot.ts'

test('an error tells its status and request id, whatever class it is of', () => {
  const virhe = Object.assign(new Error('HTTP 503'), { tila: 503, pyyntoId: 'a-1' })
  expect(virhetiedot(virhe)).toEqual({ tila: 503, pyyntoId: 'a-1' })
  expect(virhetiedot(new Error('x'))).toEqual({ tila: undefined, pyyntoId: undefined })
  expect(virhetiedot(undefined)).toEqual({ tila: undefined, pyyntoId: undefined })
})

describe('the kind of trouble', () => {
  test.each([
    [undefined, 'yhteys', true],
    [403, 'ei-oikeutta', false],
    [400, 'ei-loydy', false],
    [404, 'ei-loydy', false],
    [410, 'ei-loydy', false],
    [429, 'ruuhka', true],
    [500, 'virhe', true],
    [503, 'palvelu-ei-vastaa', true],
  ] as const)('status %s is %s', (tila, laji, uudelleen) => {
    expect(virhelaji(tila)).toBe(laji)
    expect(kannattaaYrittaaUudelleen(laji)).toBe(uudelleen)
  })
})
