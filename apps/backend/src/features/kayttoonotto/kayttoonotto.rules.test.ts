import { describe, expect, it } from 'vitest'
import { koulutustoimija, kuvaaja, kuvanAskel } from './kayttoonotto.rules.ts'

it.each([
  ['2026-08-23', '2026-11-22', 'paiva'],
  ['2026-08-22', '2026-11-22', 'viikko'],
  ['2024-11-22', '2026-11-22', 'viikko'],
  ['2024-11-21', '2026-11-22', 'kuukausi'],
  ['2026-11-22', '2026-11-22', 'paiva'],
] as const)('a picture from %s to %s has points of a %s', (alku, loppu, askel) => {
  expect(kuvanAskel(alku, loppu)).toBe(askel)
})

describe('the picture', () => {
  const maarat = {
    ennen: 10,
    paivat: [
      { paiva: '2026-10-25', hokseja: 1 },
      { paiva: '2026-10-26', hokseja: 2 },
      { paiva: '2026-11-01', hokseja: 4 },
    ],
  }
  const ensimmaiset = ['2026-11-01', '2020-01-01', '2026-10-26']

  it('has every day, also one without HOKSes', () => {
    const pisteet = kuvaaja({ alku: '2026-10-24', loppu: '2026-10-27', askel: 'paiva' }, maarat, ensimmaiset)
    expect(pisteet).toEqual([
      { alku: '2026-10-24', loppu: '2026-10-24', hokseja: 0, kertyma: 10, aloittaneita: 1 },
      { alku: '2026-10-25', loppu: '2026-10-25', hokseja: 1, kertyma: 11, aloittaneita: 1 },
      { alku: '2026-10-26', loppu: '2026-10-26', hokseja: 2, kertyma: 13, aloittaneita: 2 },
      { alku: '2026-10-27', loppu: '2026-10-27', hokseja: 0, kertyma: 13, aloittaneita: 2 },
    ])
  })

  it('has weeks from Monday to Sunday, the first and the last as far as the period goes', () => {
    const pisteet = kuvaaja({ alku: '2026-10-22', loppu: '2026-11-03', askel: 'viikko' }, maarat, ensimmaiset)
    expect(pisteet).toEqual([
      { alku: '2026-10-22', loppu: '2026-10-25', hokseja: 1, kertyma: 11, aloittaneita: 1 },
      { alku: '2026-10-26', loppu: '2026-11-01', hokseja: 6, kertyma: 17, aloittaneita: 3 },
      { alku: '2026-11-02', loppu: '2026-11-03', hokseja: 0, kertyma: 17, aloittaneita: 3 },
    ])
  })

  it('has months', () => {
    const pisteet = kuvaaja({ alku: '2026-10-22', loppu: '2027-02-28', askel: 'kuukausi' }, maarat, ensimmaiset)
    expect(pisteet.map(({ alku, loppu, hokseja }) => [alku, loppu, hokseja])).toEqual([
      ['2026-10-22', '2026-10-31', 3],
      ['2026-11-01', '2026-11-30', 4],
      ['2026-12-01', '2026-12-31', 0],
      ['2027-01-01', '2027-01-31', 0],
      ['2027-02-01', '2027-02-28', 0],
    ])
  })

  it('of a period that ends before it begins has nothing', () => {
    expect(kuvaaja({ alku: '2026-11-02', loppu: '2026-11-01', askel: 'paiva' }, maarat, ensimmaiset)).toEqual([])
  })
})

it.each([
  [{ oid: 'oppilaitos', parentOidPath: '|juuri|toimija|' }, 'toimija'],
  [{ oid: 'toimipiste', parentOidPath: '|juuri|toimija|oppilaitos|' }, 'toimija'],
  [{ oid: 'toimija', parentOidPath: '|juuri|' }, 'toimija'],
  [{ oid: 'juuri', parentOidPath: '' }, 'juuri'],
  [{ oid: 'tuntematon' }, 'tuntematon'],
])('the koulutustoimija of %o is %s', (organisaatio, odotettu) => {
  expect(koulutustoimija(organisaatio)).toBe(odotettu)
})
