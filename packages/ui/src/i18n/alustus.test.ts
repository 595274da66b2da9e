import { expect, test } from 'vitest'
import { ohitettuna } from './alustus.ts'

test('a text of Lokalisointi takes the place of ours, and one that we do not have is left out', () => {
  expect(ohitettuna({ a: 'A', b: 'B' }, { b: 'Bee', c: 'Cee' })).toEqual({ a: 'A', b: 'Bee' })
  expect(ohitettuna({ a: 'A' }, undefined)).toEqual({ a: 'A' })
})
