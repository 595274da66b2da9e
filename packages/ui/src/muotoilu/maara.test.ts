import { expect, test } from 'vitest'
import { muotoileMaara } from './maara.ts'

test('decimals as the language writes them', () => {
  expect(muotoileMaara(10.5, 'fi')).toBe('10,5')
  expect(muotoileMaara(10.5, 'sv')).toBe('10,5')
  expect(muotoileMaara(10.5, 'en')).toBe('10.5')
  expect(muotoileMaara(30, 'fi')).toBe('30')
  expect(muotoileMaara(1 / 3, 'fi')).toBe('0,33')
})
