import { describe, expect, it } from 'vitest'
import { erot } from './erot.rules.ts'

const osa = (tunniste: string, muut: object = {}) => ({ 'module-id': tunniste, ...muut })

describe('differences of two documents', () => {
  it.each([
    ['nothing', { a: 1, b: [{ c: [1, 2] }] }, { b: [{ c: [1, 2] }], a: 1 }, []],
    ['a changed value', { a: 'x', b: 1 }, { a: 'y', b: 1 }, [{ polku: '/a', vanha: 'x', uusi: 'y' }]],
    ['a new field', {}, { 'a/b~c': false }, [{ polku: '/a~1b~0c', uusi: false }]],
    ['a field that is gone', { a: { b: 1 } }, {}, [{ polku: '/a', vanha: { b: 1 } }]],
    ['another kind of value', { a: [1] }, { a: { b: 1 } }, [{ polku: '/a', vanha: [1], uusi: { b: 1 } }]],
    ['a whole new document', undefined, { a: 1 }, [{ polku: '', uusi: { a: 1 } }]],
  ])('%s', (_nimi, vanha, uusi, odotetut) => {
    expect(erot(vanha, uusi)).toEqual(odotetut)
  })
})

describe('differences of lists', () => {
  it.each([
    [
      'an element with an identity among others',
      [osa('a'), osa('b')],
      [osa('a'), osa('uusi'), osa('b')],
      [{ polku: '/1', uusi: osa('uusi') }],
    ],
    [
      'a change in an element after a new one',
      [osa('a', { x: 1 })],
      [osa('uusi'), osa('a', { x: 2 })],
      [
        { polku: '/0', uusi: osa('uusi') },
        { polku: '/1/x', vanha: 1, uusi: 2 },
      ],
    ],
    [
      'an element that is gone, by its place in the old document',
      [osa('a'), osa('b'), osa('c', { x: 1 })],
      [osa('a'), osa('c', { x: 2 })],
      [
        { polku: '/1', vanha: osa('b') },
        { polku: '/1/x', vanha: 1, uusi: 2 },
      ],
    ],
    [
      'one thing in the place of another',
      [osa('a')],
      [osa('b')],
      [
        { polku: '/0', vanha: osa('a') },
        { polku: '/0', uusi: osa('b') },
      ],
    ],
    [
      'an element that has moved',
      [osa('a'), osa('b'), osa('c')],
      [osa('c'), osa('a'), osa('b')],
      [
        { polku: '/0', uusi: osa('c') },
        { polku: '/2', vanha: osa('c') },
      ],
    ],
    [
      'a text among texts',
      ['a', 'b', 'c'],
      ['a', 'x', 'b', 'y'],
      [
        { polku: '/1', uusi: 'x' },
        { polku: '/3', vanha: 'c', uusi: 'y' },
      ],
    ],
    [
      'a field of an element without an identity',
      [{ nimi: 'A', x: 1 }, { nimi: 'B' }],
      [{ nimi: 'A', x: 2 }, { nimi: 'B' }],
      [{ polku: '/0/x', vanha: 1, uusi: 2 }],
    ],
    ['one of two equal elements', ['a', 'a'], ['a'], [{ polku: '/1', vanha: 'a' }]],
    ['all elements', ['a'], [], [{ polku: '/0', vanha: 'a' }]],
  ])('%s', (_nimi, vanha, uusi, odotetut) => {
    expect(erot(vanha, uusi)).toEqual(odotetut)
  })

  it('of a hundred thousand elements are found within the time and memory of a test', () => {
    const vanha = Array.from({ length: 100_000 }, (_, i) => `tehtava ${i % 50_000}`)
    const uusi = [...vanha.slice(0, 500), 'uusi', ...vanha.slice(500)]
    expect(erot({ lista: vanha }, { lista: uusi })).toEqual([{ polku: '/lista/500', uusi: 'uusi' }])
    expect(erot({ lista: vanha }, { lista: [...vanha].reverse() }).length).toBeGreaterThan(0)
  })
})
