import { describe, expect, test } from 'vitest'
import { lueHakuehdot, muutaOsoite, onkoHaku, onkoHoksId, rajapinnanKysely } from './hakuehdot.ts'

const osoite = (teksti: string) => new URLSearchParams(teksti)

describe('the address of the list', () => {
  test('empty means the defaults', () => {
    expect(lueHakuehdot(osoite(''))).toEqual({
      nimi: '',
      tutkinto: '',
      osaamisala: '',
      hoksId: '',
      jarjestys: 'nimi',
      laskeva: false,
      sivu: 1,
      koko: 25,
    })
  })

  test('what cannot be read is passed over', () => {
    const ehdot = lueHakuehdot(osoite('jarjestys=hoks-id&laskeva=joo&sivu=-2&koko=9999&hoks-id=12a'))
    expect(ehdot).toMatchObject({ jarjestys: 'nimi', laskeva: false, sivu: 1, koko: 25, hoksId: '' })
  })

  test('reading what was written gives the same', () => {
    const muutos = {
      nimi: 'Aho, Ä',
      tutkinto: 'auto',
      hoksId: '12',
      jarjestys: 'tutkinto',
      laskeva: true,
      sivu: 3,
      koko: 50,
    } as const
    expect(lueHakuehdot(muutaOsoite(osoite(''), muutos))).toEqual({ osaamisala: '', ...muutos })
  })

  test('defaults are left out and the language stays', () => {
    expect(muutaOsoite(osoite('lang=sv&nimi=Aho&sivu=2'), { nimi: '' }).toString()).toBe('lang=sv')
  })

  test('a new search or order begins from the first page, a new page keeps the search', () => {
    expect(muutaOsoite(osoite('nimi=A&sivu=4'), { nimi: 'Ah' }).toString()).toBe('nimi=Ah')
    expect(muutaOsoite(osoite('nimi=A&sivu=4'), { laskeva: true }).toString()).toBe('nimi=A&laskeva=true')
    expect(muutaOsoite(osoite('nimi=A'), { sivu: 5 }).toString()).toBe('nimi=A&sivu=5')
  })
})

test('onkoHaku tells whether anything is searched for', () => {
  expect(onkoHaku(lueHakuehdot(osoite('sivu=2&jarjestys=tutkinto')))).toBe(false)
  expect(onkoHaku(lueHakuehdot(osoite('hoks-id=1')))).toBe(true)
})

test('a HOKS number is digits', () => {
  expect(['', '12345', '12a', '-1', '12345678901'].map(onkoHoksId)).toEqual([true, true, false, false, false])
})

test('the service counts pages from zero and gets only the filled fields', () => {
  const ehdot = lueHakuehdot(osoite('nimi=Aho&hoks-id=12&sivu=2&koko=50&laskeva=true'))
  expect(rajapinnanKysely('1.2.246.562.10.1', ehdot, 'sv')).toEqual({
    'oppilaitos-oid': '1.2.246.562.10.1',
    'order-by-column': 'nimi',
    desc: true,
    'item-count': 50,
    page: 1,
    locale: 'sv',
    nimi: 'Aho',
    'hoks-id': 12,
  })
})
