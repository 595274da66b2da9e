import { describe, expect, it } from 'vitest'
import { kaikki } from '../esimerkit/kaikki.ts'
import { tuva } from '../esimerkit/tuva.ts'
import { getMuoto } from './get-muoto.ts'
import { koulutuksenOsanTila, seuraavaTapahtuma, tutkinnonOsanTila } from './tilat.ts'
import type { HoksLuonti } from './variantit.ts'

const TANAAN = '2026-11-22'
const TUNNISTEET = { opiskeluoikeusOid: '1.2.246.562.15.35110002413', oppijaOid: '1.2.246.562.24.24110001373' }
const jakso = { alku: '2025-01-01', loppu: '2025-06-01' }

describe('the state of a unit', () => {
  it.each([
    ['nothing dated', {}, 'suunniteltu'],
    ['empty lists', { 'osaamisen-hankkimistavat': [], 'osaamisen-osoittaminen': [] }, 'suunniteltu'],
    ['a period long ago, no demonstration', { 'osaamisen-hankkimistavat': [jakso] }, 'aikataulutettu'],
    [
      'a demonstration to come',
      { 'osaamisen-osoittaminen': [{ alku: '2026-12-01', loppu: '2026-12-02' }] },
      'aikataulutettu',
    ],
    [
      'a demonstration 14 days ago',
      { 'osaamisen-osoittaminen': [{ alku: '2026-11-08', loppu: '2026-11-08' }] },
      'aikataulutettu',
    ],
    [
      'a demonstration 15 days ago',
      { 'osaamisen-osoittaminen': [{ alku: '2026-11-07', loppu: '2026-11-07' }] },
      'valmis',
    ],
    [
      'a demonstration that ended lately',
      { 'osaamisen-osoittaminen': [{ alku: '2026-10-01', loppu: '2026-11-20' }] },
      'aikataulutettu',
    ],
    [
      'one demonstration past, another to come',
      { 'osaamisen-osoittaminen': [jakso, { alku: '2026-12-01', loppu: '2026-12-02' }] },
      'aikataulutettu',
    ],
    [
      'all demonstrations past, a period still under way',
      { 'osaamisen-osoittaminen': [jakso], 'osaamisen-hankkimistavat': [{ alku: '2026-11-01', loppu: '2027-01-01' }] },
      'valmis',
    ],
  ] as const)('%s', (_, osa, tila) => expect(tutkinnonOsanTila(osa, TANAAN)).toBe(tila))
})

describe('the state of a part of TUVA', () => {
  it.each([
    ['2026-11-21', 'valmis'],
    ['2026-11-22', 'valmis'],
    ['2026-11-23', 'aikataulutettu'],
  ])('that ends on %s is %s', (loppu, tila) =>
    expect(koulutuksenOsanTila({ alku: '2026-08-10', loppu }, TANAAN)).toBe(tila),
  )
})

describe('what comes next', () => {
  const hoks = (luonti: HoksLuonti) =>
    getMuoto(luonti, { id: 1, eid: 'x', manuaalisyotto: false, uusiTunniste: () => crypto.randomUUID() })

  it('is the period or demonstration that begins next, with the unit it belongs to', () => {
    expect(seuraavaTapahtuma(hoks(kaikki(TUNNISTEET)), TANAAN)).toMatchObject({
      laji: 'naytto',
      alku: '2026-12-09',
      kaynnissa: false,
      koodiUri: 'ammatillisenoppiaineet_vvai',
      naytto: { nayttoymparisto: { nimi: 'Esimerkkikorjaamo Oy' } },
    })
  })

  it('is of a local unit by its name', () => {
    expect(seuraavaTapahtuma(hoks(kaikki(TUNNISTEET)), '2027-08-01')).toMatchObject({
      laji: 'jakso',
      alku: '2027-08-09',
      nimi: 'Museoautojen entisöinti',
    })
  })

  it('is the one that begins today', () => {
    expect(seuraavaTapahtuma(hoks(kaikki(TUNNISTEET)), '2027-03-01')).toMatchObject({
      alku: '2027-03-01',
      kaynnissa: true,
    })
  })

  it('is, when nothing more begins, the one under way that ends first', () => {
    expect(seuraavaTapahtuma(hoks(tuva(TUNNISTEET)), '2027-02-01')).toMatchObject({
      laji: 'koulutuksen-osa',
      loppu: '2027-05-28',
      kaynnissa: true,
      koodiUri: 'koulutuksenosattuva_105',
    })
  })

  it('is nothing when all is past', () => {
    expect(seuraavaTapahtuma(hoks(kaikki(TUNNISTEET)), '2029-01-01')).toBeUndefined()
  })
})
