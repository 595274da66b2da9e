import { expect, test } from 'vitest'
import { lueTehtavaehdot, muutaOsoite } from './tehtavaehdot.ts'

const osoite = (teksti: string) => new URLSearchParams(teksti)

test('an empty address lets the service choose the kind, with the usual limits', () => {
  expect(lueTehtavaehdot(osoite(''))).toEqual({ sivu: 1, koko: 25, kuukausia: 6, paivia: 30 })
})

test('the address tells what is shown', () => {
  expect(lueTehtavaehdot(osoite('laji=naytto-ohi&sivu=3&kuukausia=12&paivia=60'))).toEqual({
    laji: 'naytto-ohi',
    sivu: 3,
    koko: 25,
    kuukausia: 12,
    paivia: 60,
  })
})

test('what cannot be read is passed over', () => {
  expect(lueTehtavaehdot(osoite('laji=toString&sivu=-1&kuukausia=7&paivia=x'))).toEqual(lueTehtavaehdot(osoite('')))
})

test('a new kind or limit begins from the first page, and the language stays', () => {
  expect(muutaOsoite(osoite('lang=sv&sivu=4'), { laji: 'naytto-ohi' }).toString()).toBe('lang=sv&laji=naytto-ohi')
  expect(muutaOsoite(osoite('laji=paivittamatta&sivu=4'), { kuukausia: 12 }).toString()).toBe(
    'laji=paivittamatta&kuukausia=12',
  )
  expect(muutaOsoite(osoite('laji=naytto-ohi'), { sivu: 2 }).toString()).toBe('laji=naytto-ohi&sivu=2')
  expect(muutaOsoite(osoite('laji=naytto-ohi&sivu=2'), { sivu: 1 }).toString()).toBe('laji=naytto-ohi')
})
