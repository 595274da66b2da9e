import { expect, test } from 'vitest'
import { kesto, lueAjastus } from './ajastus.ts'

test('a schedule of once a day or once an hour is told in words, others are not', () => {
  expect(lueAjastus('15 1 * * *')).toEqual({ laji: 'paivittain', kello: '1.15' })
  expect(lueAjastus('5 13 * * *')).toEqual({ laji: 'paivittain', kello: '13.05' })
  expect(lueAjastus('0 * * * *')).toEqual({ laji: 'tunneittain', minuutti: '00' })
  expect([lueAjastus('*/5 * * * *'), lueAjastus('0 4 * * 1'), lueAjastus('huu')]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

test('a length of time is told in hours, minutes and seconds', () => {
  const alku = '2026-11-22T10:00:00.000Z'
  expect(kesto(alku, '2026-11-22T10:00:05.400Z')).toBe('0:05')
  expect(kesto(alku, '2026-11-22T10:12:40Z')).toBe('12:40')
  expect(kesto(alku, '2026-11-22T11:02:09Z')).toBe('1:02:09')
  expect(kesto(alku, '2026-11-22T09:59:59Z')).toBe('0:00')
})
