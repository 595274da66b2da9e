import { describe, expect, it } from 'vitest'
import { type Kutsut, palvelunTila, virheenLaji } from './jarjestelma.rules.ts'

describe('the kind of a failure', () => {
  it.each([
    ['TimeoutError', 'ei-ajoissa'],
    ['UND_ERR_CONNECT_TIMEOUT', 'ei-ajoissa'],
    ['UND_ERR_HEADERS_TIMEOUT', 'ei-ajoissa'],
    ['UND_ERR_SOCKET', 'ei-yhteytta'],
    ['ECONNREFUSED', 'ei-yhteytta'],
    ['ENOTFOUND', 'ei-yhteytta'],
    ['CERT_HAS_EXPIRED', 'ei-yhteytta'],
    ['HTTP 503', 'virhetila'],
    ['own login refused, HTTP 401', 'torjui'],
    ['an answer of an unexpected shape', 'outo-vastaus'],
    ['unknown', 'muu'],
  ] as const)('of %s is %s', (syy, laji) => {
    expect(virheenLaji(syy)).toBe(laji)
  })
})

describe('a service', () => {
  const hetki = (minuutti: number) => new Date(Date.UTC(2026, 10, 22, 10, minuutti))
  const kutsut: Kutsut = { katkaisija: 'kunnossa', viimeisinVastaus: undefined, virheet: [] }
  const virheet = [{ aika: hetki(5), syy: 'HTTP 503' }]

  it.each([
    ['that has not been called is not used', {}, 'kayttamatta'],
    ['that answers is in order', { viimeisinVastaus: hetki(1) }, 'kunnossa'],
    ['that has answered since it failed is in order', { viimeisinVastaus: hetki(6), virheet }, 'kunnossa'],
    ['whose latest call failed has problems', { viimeisinVastaus: hetki(4), virheet }, 'ongelmia'],
    ['that has only failed has problems', { virheet }, 'ongelmia'],
    ['whose calls are held back says so', { viimeisinVastaus: hetki(6), virheet, katkaisija: 'pidossa' }, 'pidossa'],
    ['that is being tried says so', { virheet, katkaisija: 'kokeillaan' }, 'kokeillaan'],
  ] as const)('%s', (_nimi, muutos, tila) => {
    expect(palvelunTila({ ...kutsut, ...muutos })).toBe(tila)
  })
})
