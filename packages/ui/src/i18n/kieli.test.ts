import { describe, expect, test } from 'vitest'
import { onkoKieli, valitseKieli } from './kieli.ts'

describe('valitseKieli', () => {
  test.each([
    ['the address goes before everything', { osoitteesta: 'en', muistettu: 'sv', selaimesta: ['fi'] }, 'en'],
    ['an unknown language in the address is passed over', { osoitteesta: 'de', muistettu: 'sv', selaimesta: [] }, 'sv'],
    ['the remembered goes before the browser', { osoitteesta: null, muistettu: 'sv', selaimesta: ['en'] }, 'sv'],
    [
      'the first known language of the browser',
      { osoitteesta: null, muistettu: null, selaimesta: ['de', 'sv-FI', 'en'] },
      'sv',
    ],
    ['Finnish when nothing tells', { osoitteesta: null, muistettu: 'xx', selaimesta: ['de-DE'] }, 'fi'],
  ])('%s', (_nimi, lahteet, odotettu) => {
    expect(valitseKieli(lahteet)).toBe(odotettu)
  })
})

test('onkoKieli knows the three languages only', () => {
  expect(['fi', 'sv', 'en', 'FI', '', null, undefined].map((k) => onkoKieli(k))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ])
})
