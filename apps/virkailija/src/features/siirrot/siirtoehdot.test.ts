import { expect, test } from 'vitest'
import { lueSiirtoehdot, onkoRajaus, rajaa } from './siirtoehdot.ts'

const osoite = (teksti: string) => new URLSearchParams(teksti)

test('the address tells what is shown; what cannot be read is passed over', () => {
  expect(lueSiirtoehdot(osoite('tulos=hylatty&alku=2026-11-01&loppu=2026-11-22&koodi=a.b&ennen=12'))).toEqual({
    tulos: 'hylatty',
    alku: '2026-11-01',
    loppu: '2026-11-22',
    koodi: 'a.b',
    ennen: 12,
  })
  expect(lueSiirtoehdot(osoite('tulos=muu&alku=2026-02-30&loppu=x&koodi=&ennen=-1'))).toEqual({})
})

test('a page is no limit', () => {
  expect([onkoRajaus({ ennen: 3 }), onkoRajaus({ ennen: 3, tulos: 'hylatty' })]).toEqual([false, true])
})

test('another limit begins from the newest, and an empty one is taken away', () => {
  expect(rajaa(osoite('lang=sv&tulos=hylatty&ennen=5&avoin=4'), { tulos: '', koodi: 'a' }).toString()).toBe(
    'lang=sv&koodi=a',
  )
})
