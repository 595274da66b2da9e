import { describe, expect, test } from 'vitest'
import { lueKoko, lueSivu, muutaOsoite } from './osoite.ts'

const osoite = (teksti: string) => new URLSearchParams(teksti)

test('page and size are read from the address; what cannot be read is passed over', () => {
  expect([lueSivu(osoite('sivu=3')), lueKoko(osoite('koko=50'))]).toEqual([3, 50])
  for (const sivu of ['', '0', '-1', '1.5', 'x', '1e9']) expect(lueSivu(osoite(`sivu=${sivu}`))).toBe(1)
  for (const koko of ['', '0', '33', 'x']) expect(lueKoko(osoite(`koko=${koko}`))).toBe(25)
})

describe('a change of the address', () => {
  test('leads to the first page, and leaves the rest', () => {
    expect(muutaOsoite(osoite('lang=sv&sivu=4'), { haku: 'Aho' }).toString()).toBe('lang=sv&haku=Aho')
    expect(muutaOsoite(osoite('haku=A&sivu=4'), { sivu: '5' }).toString()).toBe('haku=A&sivu=5')
  })

  test('takes away what is empty and replaces a list as a whole', () => {
    expect(muutaOsoite(osoite('haku=A&tutkinto=a&tutkinto=b'), { haku: '', tutkinto: ['c', 'd'] }).toString()).toBe(
      'tutkinto=c&tutkinto=d',
    )
    expect(muutaOsoite(osoite('tutkinto=a&tutkinto=b'), { tutkinto: [] }).toString()).toBe('')
  })
})
