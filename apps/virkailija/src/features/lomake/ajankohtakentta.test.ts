import { expect, test } from 'vitest'
import { ajankohdaksi, osiksi } from './ajankohtakentta.tsx'

test.each([
  ['2026-08-17T09:30:00Z', '2026-08-17', '12.30'],
  ['2026-11-02T13:05:00Z', '2026-11-02', '15.05'],
  ['2026-01-31T22:00:00Z', '2026-02-01', ''],
])('%s is %s %s in Finland, and back', (ajankohta, paiva, kello) => {
  expect(osiksi(ajankohta)).toEqual({ paiva, kello })
  expect(ajankohdaksi(paiva, kello)).toBe(ajankohta)
})

test.each([
  ['17.8.', ''],
  ['17.8.2026x', '12'],
  ['2026-08-17', '12.'],
  ['', '9.15'],
  ['2026-08-17', '25.00'],
])('what is half typed stays as it is: %s %s', (paiva, kello) => {
  expect(osiksi(ajankohdaksi(paiva, kello))).toEqual({ paiva, kello })
})

test('an emptied one is empty', () => {
  expect(ajankohdaksi('', '')).toBe('')
  expect(osiksi('')).toEqual({ paiva: '', kello: '' })
})
