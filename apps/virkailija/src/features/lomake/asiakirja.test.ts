import { kaikki } from '@ehoks/schema/esimerkit/kaikki'
import { paikalliset } from '@ehoks/schema/esimerkit/paikalliset'
import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { tuva } from '@ehoks/schema/esimerkit/tuva'
import { yhteiset } from '@ehoks/schema/esimerkit/yhteiset'
import { describe, expect, test } from 'vitest'
import { type Asiakirja, erot, kopio, lahetettava, lomakkeelle } from './asiakirja.ts'

const TUNNISTEET = { oppijaOid: '1.2.246.562.24.44651722625', opiskeluoikeusOid: '1.2.246.562.15.76811932029' }
const esimerkit = { kaikki, paikalliset, pieni, tuva, yhteiset }

const olioksi = (arvo: unknown): Asiakirja => (typeof arvo === 'object' && arvo !== null ? { ...arvo } : {})

describe('what has not been touched is sent as it was', () => {
  test.each(Object.entries(esimerkit))('%s', (_, esimerkki) => {
    const tallennettu = olioksi(esimerkki(TUNNISTEET))
    const avattu = lomakkeelle({ ...tallennettu, id: 1, eid: 'x', manuaalisyotto: true })
    expect(avattu).toEqual({ ...tallennettu, id: 1 })
    expect(lahetettava(avattu, avattu)).toEqual(avattu)
    expect(erot(avattu, lahetettava(avattu, avattu))).toEqual([])
  })

  test('empty lists, empty texts, 0 and false included', () => {
    const tallennettu = {
      sahkoposti: '',
      versio: 0,
      'osaamisen-hankkimisen-tarve': false,
      'hankittavat-ammat-tutkinnon-osat': [
        { 'tutkinnon-osa-koodi-uri': 'tutkinnonosat_1', 'opetus-ja-ohjaus-maara': 0, 'osaamisen-osoittaminen': [] },
      ],
    }
    expect(lahetettava(olioksi(structuredClone(tallennettu)), tallennettu)).toEqual(tallennettu)
  })

  test('whatever the form has mounted', () => {
    const tallennettu = olioksi(pieni(TUNNISTEET))
    const katseltu = {
      ...structuredClone(tallennettu),
      'urasuunnitelma-koodi-uri': '',
      puhelinnumero: undefined,
      'oppimisen-tuki': [],
    }
    expect(lahetettava(katseltu, tallennettu)).toEqual(tallennettu)
  })
})

test('fields left empty are left out; a row keeps its place; what may be empty is given empty', () => {
  expect(
    lahetettava({
      sahkoposti: ' ',
      versio: 0,
      'oppimisen-tuki': [],
      'hankittavat-yhteiset-tutkinnon-osat': [{}, { 'tutkinnon-osa-koodi-uri': 'tutkinnonosat_2' }],
    }),
  ).toEqual({
    versio: 0,
    'hankittavat-yhteiset-tutkinnon-osat': [{}, { 'tutkinnon-osa-koodi-uri': 'tutkinnonosat_2', 'osa-alueet': [] }],
  })
})

test('an emptied field of the document itself is told to be emptied', () => {
  const tallennettu = { puhelinnumero: '050', 'oppimisen-tuki': [{ alku: '2026-01-01' }] }
  expect(lahetettava({ puhelinnumero: '', 'oppimisen-tuki': [] }, tallennettu)).toEqual({
    puhelinnumero: null,
    'oppimisen-tuki': [],
  })
})

test('a copy of a period is another period', () => {
  expect(
    kopio({ 'yksiloiva-tunniste': 'a', alku: '2026-01-01', 'muut-oppimisymparistot': [{ id: 1, alku: 'x' }] }),
  ).toEqual({
    alku: '2026-01-01',
    'muut-oppimisymparistot': [{ alku: 'x' }],
  })
})

describe('differences', () => {
  const osa = (koodi: string, muut: object = {}) => ({ 'tutkinnon-osa-koodi-uri': koodi, ...muut })
  const hoks = (...osat: object[]) => ({ 'hankittavat-ammat-tutkinnon-osat': osat })

  test('an added part in the middle changes no other', () => {
    expect(erot(hoks(osa('a'), osa('b')), hoks(osa('a'), osa('c'), osa('b')))).toEqual([
      { polku: ['hankittavat-ammat-tutkinnon-osat', 1], vanha: undefined, uusi: osa('c') },
    ])
  })

  test('each part of a list that there was not is told by itself, and so is each of one that is gone', () => {
    const kaksi = hoks(osa('a'), osa('b'))
    const paikat = [
      ['hankittavat-ammat-tutkinnon-osat', 0],
      ['hankittavat-ammat-tutkinnon-osat', 1],
    ]
    expect(erot({}, kaksi).map(({ polku }) => polku)).toEqual(paikat)
    expect(erot(kaksi, {}).map(({ polku }) => polku)).toEqual(paikat)
  })

  test('a changed field is told at its place, a removed part as a whole', () => {
    expect(
      erot(hoks(osa('a'), osa('b', { 'olennainen-seikka': true })), hoks(osa('b', { 'olennainen-seikka': false }))),
    ).toEqual([
      { polku: ['hankittavat-ammat-tutkinnon-osat', 0, 'olennainen-seikka'], vanha: true, uusi: false },
      { polku: ['hankittavat-ammat-tutkinnon-osat', 0], vanha: osa('a'), uusi: undefined },
    ])
  })
})
