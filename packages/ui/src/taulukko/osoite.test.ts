import { describe, expect, test } from 'vitest'
import { lueJarjestys, lueKoko, lueSarakkeet, lueSivu, muutaOsoite, sarakkeetOsoitteeseen } from './osoite.ts'

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

test('the order is one of those that there are', () => {
  const oletus = { sarake: 'nimi', laskeva: false }
  const lue = (teksti: string) => lueJarjestys(osoite(teksti), ['nimi', 'alku'], oletus)
  expect(lue('jarjestys=alku&laskeva=true')).toEqual({ sarake: 'alku', laskeva: true })
  expect(lue('jarjestys=nimi')).toEqual(oletus)
  for (const muu of ['', 'laskeva=true', 'jarjestys=muu&laskeva=true']) expect(lue(muu)).toEqual(oletus)
})

test('a choice of columns is read as it was written, that of none too', () => {
  const lue = (teksti: string) => lueSarakkeet(osoite(teksti), ['a', 'b', 'c'], ['a', 'b'])
  expect(lue('')).toEqual(['a', 'b'])
  for (const valitut of [[], ['c'], ['a', 'b', 'c']]) {
    expect(lue(new URLSearchParams({ sarakkeet: sarakkeetOsoitteeseen(valitut, 'nimi') }).toString())).toEqual(valitut)
  }
  expect(lue('sarakkeet=nimi+muu+b')).toEqual(['b'])
})
