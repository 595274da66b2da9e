import { expect, test } from 'vitest'
import { yhdista } from './yhdistaminen.ts'

const osa = (koodi: string, muut: object = {}) => ({ 'tutkinnon-osa-koodi-uri': koodi, ...muut })
const hoks = (...osat: object[]) => ({ 'hankittavat-ammat-tutkinnon-osat': osat })
const jakso = (tunniste: string, muut: object = {}) => ({ 'yksiloiva-tunniste': tunniste, ...muut })

test('merging keeps own changes and takes the other’s', () => {
  const pohja = { sahkoposti: 'a@example.com', puhelinnumero: '1', versio: 1 }
  const omat = { sahkoposti: 'oma@example.com', puhelinnumero: '1', versio: 2 }
  const toisen = { sahkoposti: 'toinen@example.com', puhelinnumero: '2', versio: 1 }
  expect(yhdista(pohja, omat, toisen)).toEqual({ sahkoposti: 'oma@example.com', puhelinnumero: '2', versio: 2 })
})

test('in the same list, too: changed, added and removed parts of both', () => {
  const pohja = hoks(osa('a'), osa('b'), osa('c'), osa('d'))
  const omat = hoks(osa('d'), osa('a', { 'olennainen-seikka': true }), osa('b'), osa('oma'))
  const toisen = hoks(osa('a', { 'opetus-ja-ohjaus-maara': 5 }), osa('c'), osa('d'), osa('toisen'))
  expect(yhdista(pohja, omat, toisen)).toEqual(
    hoks(osa('d'), osa('a', { 'olennainen-seikka': true, 'opetus-ja-ohjaus-maara': 5 }), osa('oma'), osa('toisen')),
  )
})

test('periods of the same unit', () => {
  const oma = osa('a', { 'osaamisen-hankkimistavat': [jakso('1', { loppu: '2026-02-01' }), jakso('2')] })
  const toinen = osa('a', { 'osaamisen-hankkimistavat': [jakso('1'), jakso('2', { loppu: '2026-03-01' })] })
  expect(
    yhdista(hoks(osa('a', { 'osaamisen-hankkimistavat': [jakso('1'), jakso('2')] })), hoks(oma), hoks(toinen)),
  ).toEqual(
    hoks(
      osa('a', {
        'osaamisen-hankkimistavat': [jakso('1', { loppu: '2026-02-01' }), jakso('2', { loppu: '2026-03-01' })],
      }),
    ),
  )
})

test('what one has removed and the other changed is not lost', () => {
  const muutettu = hoks(osa('a', { 'olennainen-seikka': true }))
  expect(yhdista(hoks(osa('a')), {}, muutettu)).toEqual(muutettu)
  expect(yhdista(hoks(osa('a')), muutettu, {})).toEqual(muutettu)
})

test('an emptied field stays empty unless the other has changed it', () => {
  expect(yhdista({ puhelinnumero: '1' }, { puhelinnumero: null }, { puhelinnumero: '1' })).toEqual({})
})
