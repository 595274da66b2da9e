import { expect, it } from 'vitest'
import { onPaattynytEnnen, sailytyksenRaja } from './yhteystiedot.rules.ts'

it.each([
  ['2026-11-22', '2026-08-22'],
  ['2026-05-31', '2026-02-28'],
  ['2028-05-31', '2028-02-29'],
  ['2026-02-10', '2025-11-10'],
  ['2026-03-31', '2025-12-31'],
])('on %s contact data is kept of what ended on %s or later', (tanaan, raja) => {
  expect(sailytyksenRaja(tanaan)).toBe(raja)
})

it('a study right has ended when its last day is past, or when there is none any more', () => {
  expect(onPaattynytEnnen('2026-08-22', { päättymispäivä: '2026-08-21' })).toBe(true)
  expect(onPaattynytEnnen('2026-08-22', { päättymispäivä: '2026-08-22' })).toBe(false)
  expect(onPaattynytEnnen('2026-08-22', {})).toBe(false)
  expect(onPaattynytEnnen('2026-08-22', undefined)).toBe(true)
})
