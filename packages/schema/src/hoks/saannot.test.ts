import { describe, expect, it } from 'vitest'
import type { Opiskeluoikeus } from '../koski/opiskeluoikeus.ts'
import {
  onkoTyopaikkajakso,
  R1,
  R2,
  R3,
  R4,
  R5,
  R6,
  R7,
  R8,
  R9,
  R10,
  R11,
  R12,
  R13,
  R14,
  R15,
  R16,
  R17,
  R18,
  R19,
  R20_OPISKELUOIKEUS,
  R20_OPPIJA,
  R21,
  type Saanto,
} from './saannot.ts'

const TANAAN = '2026-11-22'
const oikeus = (muutokset: Partial<Opiskeluoikeus> = {}): Opiskeluoikeus => ({
  oid: '1.2.246.562.15.10000000009',
  tyyppi: { koodiarvo: 'ammatillinenkoulutus' },
  suoritukset: [{ tyyppi: { koodiarvo: 'ammatillinentutkinto' } }],
  ...muutokset,
})
const tuva = oikeus({ tyyppi: { koodiarvo: 'tuva' } })
const tilassa = (...tilat: [alku: string, koodiarvo: string][]) =>
  oikeus({
    alkamispäivä: '2026-02-01',
    arvioituPäättymispäivä: '2026-04-01',
    tila: { opiskeluoikeusjaksot: tilat.map(([alku, koodiarvo]) => ({ alku, tila: { koodiarvo } })) },
  })

/** The code of the broken rule and the field at fault, or nothing. `asked` tells whether Koski was asked. */
function rikkomus<A>(saanto: Saanto<A>, arvo: A, opiskeluoikeus: Opiskeluoikeus | null | 'ei kysytty' = oikeus()) {
  const konteksti = { opiskeluoikeus: opiskeluoikeus === 'ei kysytty' ? undefined : opiskeluoikeus, tanaan: TANAAN }
  return saanto.tarkista(arvo, konteksti)
}
const rikkoo = <A>(...parametrit: Parameters<typeof rikkomus<A>>) => rikkomus(...parametrit) !== undefined

type Jakso = Parameters<typeof R5.tarkista>[0]
const jakso = (muutokset: Partial<Jakso> = {}): Jakso => ({
  alku: '2026-01-12',
  loppu: '2026-04-30',
  'osaamisen-hankkimistapa-koodi-uri': 'osaamisenhankkimistapa_koulutussopimus',
  ...muutokset,
})
const OPPISOPIMUS = { 'osaamisen-hankkimistapa-koodi-uri': 'osaamisenhankkimistapa_oppisopimus' }
const OPPILAITOKSESSA = { 'osaamisen-hankkimistapa-koodi-uri': 'osaamisenhankkimistapa_oppilaitosmuotoinenkoulutus' }

describe('a workplace period', () => {
  it.each([
    ['osaamisenhankkimistapa_koulutussopimus', true],
    ['osaamisenhankkimistapa_oppisopimus', true],
    ['osaamisenhankkimistapa_oppilaitosmuotoinenkoulutus', false],
    ['osaamisenhankkimistapa_koulutussopimus2', false],
  ])('%s: %s', (koodi, on) => expect(onkoTyopaikkajakso({ 'osaamisen-hankkimistapa-koodi-uri': koodi })).toBe(on))
})

describe('rules of the type of the study right', () => {
  const lukio = oikeus({ tyyppi: { koodiarvo: 'lukiokoulutus' } })
  const oikeudet = { ammatillinen: oikeus(), tuva, lukio, 'not in Koski': null, 'not asked': 'ei kysytty' } as const

  type Oikeus = (typeof oikeudet)[keyof typeof oikeudet]
  it.each<[string, (oo: Oikeus) => boolean, string[]]>([
    ['R1', (oo) => rikkoo(R1, '', oo), ['lukio', 'not in Koski']],
    ['R2', (oo) => rikkoo(R2, '', oo), ['tuva']],
    ['R3', (oo) => rikkoo(R3, {}, oo), ['tuva']],
    ['R4', (oo) => rikkoo(R4, {}, oo), ['ammatillinen', 'lukio', 'not in Koski']],
  ])('%s', (_, rikkookoOikeudella, rikkovat) => {
    expect(Object.entries(oikeudet).flatMap(([nimi, oo]) => (rikkookoOikeudella(oo) ? [nimi] : []))).toEqual(rikkovat)
  })
})

describe('R5: part-time share', () => {
  it.each([1, 50, 100])('%i is fine', (osuus) => expect(rikkoo(R5, jakso({ 'osa-aikaisuustieto': osuus }))).toBe(false))

  it.each([0, -5, 101])('%i is not', (osuus) =>
    expect(rikkomus(R5, jakso({ 'osa-aikaisuustieto': osuus }))).toEqual({
      koodi: 'hoks.osaamisen-hankkimistapa.osa-aikaisuustieto-virheellinen',
      kohta: 'osa-aikaisuustieto',
    }),
  )

  it('is needed by workplace periods that end after 30.6.2023, even if Koski does not know the study right', () => {
    expect(rikkomus(R5, jakso())?.koodi).toBe('hoks.osaamisen-hankkimistapa.osa-aikaisuustieto-puuttuu')
    expect(rikkoo(R5, jakso(), null)).toBe(true)
    expect(rikkoo(R5, jakso({ alku: '2023-01-01', loppu: '2023-07-01' }))).toBe(true)
    expect(rikkoo(R5, jakso({ alku: '2023-01-01', loppu: '2023-06-30' }))).toBe(false)
    expect(rikkoo(R5, jakso({ ...OPPILAITOKSESSA, 'osa-aikaisuustieto': 500 }))).toBe(false)
  })

  it.each(['telma', 'telmakoulutuksenosa'])('is not needed with %s', (koodiarvo) => {
    const telma = oikeus({
      suoritukset: [{ tyyppi: { koodiarvo: 'ammatillinentutkinto' } }, { tyyppi: { koodiarvo } }],
    })
    expect(rikkoo(R5, jakso(), telma)).toBe(false)
  })

  it('is not asked for when Koski has not been', () => expect(rikkoo(R5, jakso(), 'ei kysytty')).toBe(false))
})

describe('what a workplace period must tell', () => {
  it('R6: its identifier, save in officials’ own entries', () => {
    expect(rikkoo(R6, jakso())).toBe(true)
    expect(rikkoo(R6, jakso({ 'yksiloiva-tunniste': 'a' }))).toBe(false)
    expect(rikkoo(R6, jakso(OPPILAITOKSESSA))).toBe(false)
    expect(R6.koskeeVirkailijaa).toBe(false)
  })

  it('R7: the business id of its workplace', () => {
    const ilman = { 'tyopaikalla-jarjestettava-koulutus': {} }
    expect(rikkomus(R7, jakso(ilman))?.kohta).toBe('tyopaikalla-jarjestettava-koulutus/tyopaikan-y-tunnus')
    expect(rikkoo(R7, jakso())).toBe(false)
    expect(rikkoo(R7, jakso({ ...ilman, ...OPPILAITOKSESSA }))).toBe(false)
    expect(rikkoo(R7, jakso({ ...ilman, loppu: '2021-08-25' }))).toBe(false)
    expect(rikkoo(R7, jakso({ ...ilman, loppu: '2021-08-26' }))).toBe(true)
    expect(rikkoo(R7, jakso({ 'tyopaikalla-jarjestettava-koulutus': { 'tyopaikan-y-tunnus': '1234567-1' } }))).toBe(
      false,
    )
  })

  it('R8: the basis of an apprenticeship', () => {
    expect(rikkoo(R8, jakso(OPPISOPIMUS))).toBe(true)
    expect(rikkoo(R8, jakso({ ...OPPISOPIMUS, loppu: '2021-06-30' }))).toBe(false)
    expect(rikkoo(R8, jakso({ ...OPPISOPIMUS, loppu: '2021-07-01' }))).toBe(true)
    expect(rikkoo(R8, jakso({ ...OPPISOPIMUS, 'oppisopimuksen-perusta-koodi-uri': 'oppisopimuksenperusta_01' }))).toBe(
      false,
    )
    expect(rikkoo(R8, jakso())).toBe(false)
  })
})

describe('dates of a period', () => {
  it('R9: it does not end before it begins', () => {
    expect(rikkoo(R9, jakso({ loppu: '2026-01-11' }))).toBe(true)
    expect(rikkoo(R9, jakso({ loppu: '2026-01-12' }))).toBe(false)
  })

  it('R10, R11: it lies within the study right', () => {
    const lasna = tilassa(['2026-02-01', 'lasna'])
    expect(rikkomus(R10, jakso(), lasna)?.kohta).toBe('alku')
    expect(rikkomus(R11, jakso(), lasna)?.kohta).toBe('loppu')
    expect(rikkoo(R10, jakso({ alku: '2026-02-01' }), lasna)).toBe(false)
    expect(rikkoo(R11, jakso({ loppu: '2026-04-01' }), lasna)).toBe(false)
    for (const saanto of [R10, R11]) {
      expect(rikkoo(saanto, jakso(), oikeus())).toBe(false)
      expect(rikkoo(saanto, jakso(), oikeus({ päättymispäivä: '2026-01-20' }))).toBe(false)
      expect(rikkoo(saanto, jakso(), null)).toBe(false)
      expect(rikkoo(saanto, jakso(), 'ei kysytty')).toBe(false)
    }
  })

  it.each([
    ['lasna', true],
    ['valmistunut', true],
    ['valiaikaisestikeskeytynyt', true],
    ['eronnut', false],
    ['katsotaaneronneeksi', false],
    ['peruutettu', false],
    ['mitatoity', false],
    ['loma', false],
  ])('R10, R11 in the state %s: %s', (tila, sitovat) => {
    const oo = tilassa(['2026-03-01', tila], ['2025-01-01', sitovat ? 'eronnut' : 'lasna'])
    expect([rikkoo(R10, jakso(), oo), rikkoo(R11, jakso(), oo)]).toEqual([sitovat, sitovat])
  })

  it('R10, R11: of states of the same day the last one told counts', () => {
    const eronnut = tilassa(['2026-03-01', 'lasna'], ['2026-03-01', 'eronnut'])
    expect([rikkoo(R10, jakso(), eronnut), rikkoo(R11, jakso(), eronnut)]).toEqual([false, false])
  })

  it('R10, R11 bind when Koski tells no state', () => {
    const tilaton = oikeus({ alkamispäivä: '2026-02-01', arvioituPäättymispäivä: '2026-04-01' })
    expect([rikkoo(R10, jakso(), tilaton), rikkoo(R11, jakso(), tilaton)]).toEqual([true, true])
  })

  it.each([
    ['2017-01-01', '2022-01-01', false],
    ['2017-01-01', '2022-01-02', true],
    ['2016-02-29', '2021-02-28', false],
    ['2016-02-29', '2021-03-01', true],
    ['9998-01-01', '9999-12-31', false],
  ])('R12: %s–%s is too long: %s', (alku, loppu, liikaa) => expect(rikkoo(R12, jakso({ alku, loppu }))).toBe(liikaa))
})

describe('R13: interruptions', () => {
  it.each([
    ['none', [], false],
    ['one, open', [{ alku: '2026-01-01' }], false],
    ['one that ends before it begins', [{ alku: '2026-02-01', loppu: '2026-01-01' }], false],
    [
      'one after another, given in any order',
      [{ alku: '2026-02-01' }, { alku: '2026-01-01', loppu: '2026-01-31' }],
      false,
    ],
    [
      'two that share a day',
      [
        { alku: '2026-01-01', loppu: '2026-02-01' },
        { alku: '2026-02-01', loppu: '2026-02-02' },
      ],
      true,
    ],
    ['an open one before another', [{ alku: '2026-01-01' }, { alku: '2026-02-01', loppu: '2026-02-02' }], true],
    [
      'two that begin together',
      [
        { alku: '2026-01-01', loppu: '2026-01-02' },
        { alku: '2026-01-01', loppu: '2026-01-02' },
      ],
      true,
    ],
  ])('%s', (_, keskeytykset, rikki) => expect(rikkoo(R13, keskeytykset)).toBe(rikki))
})

describe('R14: learning support', () => {
  const tyyppi = (numero: string) => ({
    'oppimisen-tuen-tyyppi-koodi-uri': `ammatillinenkoulutusoppimisentuentyyppi_${numero}`,
  })
  const tiedot = {
    alku: '2026-01-01',
    loppu: '2026-02-01',
    'tutkinnon-osan-tyyppi-koodi-uri': 'ammatillisentutkinnonosanryhma_1',
  }

  it('remedial teaching tells its days and the kind of the unit', () => {
    expect(rikkoo(R14, { ...tyyppi('01'), ...tiedot })).toBe(false)
    expect(rikkomus(R14, tyyppi('01'))?.kohta).toBe('alku')
    expect(rikkomus(R14, { ...tyyppi('01'), alku: '2026-01-01' })?.kohta).toBe('loppu')
    expect(rikkomus(R14, { ...tyyppi('01'), alku: '2026-01-01', loppu: '2026-02-01' })?.kohta).toBe(
      'tutkinnon-osan-tyyppi-koodi-uri',
    )
  })

  it.each(['02', '03'])('kind %s tells none of them', (numero) => {
    expect(rikkoo(R14, tyyppi(numero))).toBe(false)
    expect(rikkomus(R14, { ...tyyppi(numero), loppu: '2026-02-01' })?.kohta).toBe('loppu')
  })

  it.each(['00', '04', '99'])('kind %s is none', (numero) =>
    expect(rikkomus(R14, { ...tyyppi(numero), ...tiedot })?.koodi).toBe('hoks.oppimisen-tuki.tyyppi-tuntematon'),
  )
})

describe('rules of single values', () => {
  it.each([
    ['R15', R15, '2018-01-01', true],
    ['R15', R15, '2018-01-02', false],
    ['R15', R15, '2026-12-06', false],
    ['R15', R15, '2026-12-07', true],
    ['R18', R18, '1234567-1', false],
    ['R18', R18, '1234567-2', true],
    ['R19', R19, '', false],
    ['R19', R19, '+358 (0)40-123 4567', false],
    ['R19', R19, '040a', true],
    ['R19', R19, '1'.repeat(256), false],
    ['R19', R19, '1'.repeat(257), true],
    ['R20', R20_OPISKELUOIKEUS, '1.2.246.562.15.41024330544', false],
    ['R20', R20_OPISKELUOIKEUS, '1.2.246.562.15.41014330544', true],
    ['R20', R20_OPPIJA, '1.2.246.562.24.54450598189', false],
    ['R20', R20_OPPIJA, '1.2.246.562.24.54450598180', true],
    ['R21', R21, 'a', false],
    ['R21', R21, '', true],
  ] as const)('%s: %s', (_, saanto, arvo, rikki) => expect(rikkoo(saanto, arvo)).toBe(rikki))

  it.each([
    ['R16', R16],
    ['R17', R17],
  ])('%s: zero and decimals are fine, a negative number is not', (_, saanto) => {
    expect([0, 1.25, -0.1].map((luku) => rikkoo(saanto, luku))).toEqual([false, false, true])
  })
})
