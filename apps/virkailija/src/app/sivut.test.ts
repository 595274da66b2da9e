import { describe, expect, test } from 'vitest'
import type { Oppilaitos } from '../features/istunto/istunto.queries.ts'
import { oppilaitoksenSivut, samaSivu } from './sivut.ts'

const oppilaitos = (oikeudet: Oppilaitos['oikeudet']): Oppilaitos => ({ oid: '1.2.246.562.10.1', nimi: {}, oikeudet })
const lukija = oppilaitos(['read'])
const MUU = '/koulutuksenjarjestaja/1.2.246.562.10.2'
const OMA = '/koulutuksenjarjestaja/1.2.246.562.10.1'

test('the navigation has what the rights in the institution permit', () => {
  expect(oppilaitoksenSivut(oppilaitos([]))).toEqual([])
  expect(oppilaitoksenSivut(lukija)).toContainEqual({ nimi: 'oppijat', osoite: OMA })
})

describe('another institution', () => {
  test('is shown by the same kind of page', () => {
    expect(samaSivu(MUU, lukija)).toBe(OMA)
  })

  test('has not the same learners: their pages lead to its students', () => {
    expect(samaSivu(`${MUU}/oppija/1.2.246.562.24.1/12`, lukija)).toBe(OMA)
  })
})
