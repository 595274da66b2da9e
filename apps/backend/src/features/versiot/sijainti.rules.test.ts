import { expect, it } from 'vitest'
import { sijainti } from './sijainti.rules.ts'

const hoks = {
  sahkoposti: 'a@example.com',
  osat: [
    {
      'tutkinnon-osa-koodi-uri': 'tutkinnonosat_1',
      jaksot: [{ alku: '2026-01-01', loppu: '2026-02-01', tarkenne: 'x' }],
    },
    { nimi: 'Oma osa', laajuus: 5 },
  ],
}

it('names each field on the way, and what an element of a list is known by', () => {
  expect(sijainti(hoks, '/sahkoposti')).toEqual([{ kentta: 'sahkoposti' }])
  expect(sijainti(hoks, '/osat/0/jaksot/0/tarkenne')).toEqual([
    { kentta: 'osat', koodi: 'tutkinnonosat_1' },
    { kentta: 'jaksot', alku: '2026-01-01', loppu: '2026-02-01' },
    { kentta: 'tarkenne' },
  ])
  expect(sijainti(hoks, '/osat/1/laajuus')).toEqual([{ kentta: 'osat', nimi: 'Oma osa' }, { kentta: 'laajuus' }])
  expect(sijainti(hoks, '/osat/1')).toEqual([{ kentta: 'osat', nimi: 'Oma osa' }])
})

it('goes on without the document where there is none', () => {
  expect(sijainti(undefined, '/a/b')).toEqual([{ kentta: 'a' }, { kentta: 'b' }])
  expect(sijainti(hoks, '')).toEqual([])
})
