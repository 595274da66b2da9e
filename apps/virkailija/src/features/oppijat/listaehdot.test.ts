import { describe, expect, test } from 'vitest'
import { lueListaehdot, onkoRajaus, rajapinnanRajaus } from './listaehdot.ts'

const lue = (teksti: string) => lueListaehdot(new URLSearchParams(teksti))

describe('the address of the list', () => {
  test('empty means the defaults', () => {
    expect(lue('')).toEqual({
      rajaus: {},
      jarjestys: { sarake: 'nimi', laskeva: false },
      sivu: 1,
      koko: 25,
      sarakkeet: ['tutkinto', 'osaamisala', 'tila', 'puutteet', 'seuraava', 'paivitetty'],
    })
  })

  test('tells every limit', () => {
    const osoite =
      'haku=Aho&tutkinto=Auto&osaamisala=Ajo&tila=voimassa&puute=naytto-ohi&syotto=kasin&hyvaksytty-alku=2026-01-01&paivitetty-loppu=2026-11-22'
    expect(lue(osoite).rajaus).toEqual(Object.fromEntries(new URLSearchParams(osoite)))
    expect(onkoRajaus(lue(osoite))).toBe(true)
    expect(onkoRajaus(lue('sivu=2&jarjestys=tutkinto'))).toBe(false)
  })

  test('what cannot be read is passed over', () => {
    expect(
      lue('haku=%20&tila=muu&puute=hoks-puuttuu&syotto=x&hyvaksytty-alku=2026-02-30&jarjestys=oid&laskeva=joo&sivu=-2'),
    ).toEqual(lue(''))
  })
})

test('the service is asked in the reader’s language', () => {
  expect(rajapinnanRajaus('1.2.246.562.10.1', lue('haku=Aho&jarjestys=nimi&laskeva=true&sivu=3'), 'sv')).toEqual({
    'oppilaitos-oid': '1.2.246.562.10.1',
    haku: 'Aho',
    jarjestys: 'nimi',
    laskeva: true,
    kieli: 'sv',
  })
})
