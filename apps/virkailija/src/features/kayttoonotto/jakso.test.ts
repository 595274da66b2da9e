import type { KayttoonottoToimija } from '@ehoks/schema/rajapinta/kayttoonotto'
import { describe, expect, test } from 'vitest'
import { jarjestetyt, lueJakso, lueJarjestys, lueRajaus } from './jakso.ts'

const TANAAN = '2026-11-22'
const osoite = (kysely: string) => new URLSearchParams(kysely)

describe('the period of an address', () => {
  test.each([
    ['', { alku: '2026-08-25', loppu: TANAAN }, '90'],
    ['jakso=30', { alku: '2026-10-24', loppu: TANAAN }, '30'],
    ['jakso=kaikki', {}, 'kaikki'],
    ['jakso=jotain', { alku: '2026-08-25', loppu: TANAAN }, '90'],
    ['alku=2026-01-01&jakso=30', { alku: '2026-01-01' }, undefined],
    ['loppu=2026-01-31', { loppu: '2026-01-31' }, undefined],
    ['alku=2026-02-30', { alku: '2026-08-25', loppu: TANAAN }, '90'],
  ])('%s', (kysely, jakso, nimetty) => {
    expect(lueJakso(osoite(kysely), TANAAN)).toEqual({ jakso, nimetty })
  })
})

test('an address tells the order and which rows are shown', () => {
  expect(lueJarjestys(osoite(''))).toEqual({ sarake: 'nimi', laskeva: false })
  expect(lueJarjestys(osoite('jarjestys=hokseja&laskeva=true'))).toEqual({ sarake: 'hokseja', laskeva: true })
  expect(lueJarjestys(osoite('jarjestys=oid'))).toEqual({ sarake: 'nimi', laskeva: false })
  expect(lueRajaus(osoite('toimijat=aloittamatta'))).toBe('aloittamatta')
  expect(lueRajaus(osoite('toimijat=jotkut'))).toBe('kaikki')
})

describe('the rows', () => {
  const rivi = (nimi: string, muut: Partial<KayttoonottoToimija> = {}): KayttoonottoToimija => ({
    oid: nimi,
    nimi: { fi: nimi },
    hokseja: 0,
    jaksolla: 0,
    kasin: 0,
    siirtoja: 0,
    hylattyja: 0,
    ...muut,
  })
  const rivit = [
    rivi('c', { hokseja: 5, jaksolla: 4, kasin: 1, siirtoja: 10, hylattyja: 5, ensimmainen: '2026-01-01' }),
    rivi('a'),
    rivi('b', { hokseja: 9, jaksolla: 2, kasin: 2, siirtoja: 10, hylattyja: 1, ensimmainen: '2025-01-01' }),
  ]
  const nimet = (sarake: string, laskeva = false, rajaus: 'kaikki' | 'aloittaneet' | 'aloittamatta' = 'kaikki') =>
    jarjestetyt(rivit, { jarjestys: { sarake, laskeva }, rajaus, nimi: ({ oid }) => oid }).map(({ oid }) => oid)

  test.each([
    ['nimi', ['a', 'b', 'c'], ['c', 'b', 'a']],
    ['hokseja', ['a', 'c', 'b'], ['b', 'c', 'a']],
    ['ensimmainen', ['b', 'c', 'a'], ['c', 'b', 'a']],
    ['kasin', ['c', 'b', 'a'], ['b', 'c', 'a']],
    ['hylatty', ['b', 'c', 'a'], ['c', 'b', 'a']],
  ])('by %s, those without a value last', (sarake, nousevasti, laskevasti) => {
    expect(nimet(sarake)).toEqual(nousevasti)
    expect(nimet(sarake, true)).toEqual(laskevasti)
  })

  test('are all, those who have begun or those who have not', () => {
    expect(nimet('nimi', false, 'aloittaneet')).toEqual(['b', 'c'])
    expect(nimet('nimi', false, 'aloittamatta')).toEqual(['a'])
  })
})
