import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lisaaPaivia, lisaaVuosia, onkoPaivamaara } from './kalenteri.ts'
import { onkoOpiskeluoikeusOid, onkoOppijaOid, onkoOrganisaatioOid } from './oid.ts'
import { aikaleimaSekunteina, onkoAikaleima } from './paivamaara.ts'
import { onkoYTunnus } from './y-tunnus.ts'

describe('opiskeluoikeus OID', () => {
  it.each([
    '41024330544',
    '73222573930',
    '68533489990',
    '80624098275',
    '97241700166',
    '78573431000',
    '298574987110',
    '983769802510',
  ])('accepts %s', (loppu) => expect(onkoOpiskeluoikeusOid(`1.2.246.562.15.${loppu}`)).toBe(true))

  it.each(['09873698279', '1068968963', '987369457211', '897639829610', '41014330544', '68533489991'])(
    'refuses %s',
    (loppu) => expect(onkoOpiskeluoikeusOid(`1.2.246.562.15.${loppu}`)).toBe(false),
  )

  it.each(['1.2.246.562.24.41024330544', '11.2.246.562.15.41024330544', '1.2.246.562.15.41024330544 ', ''])(
    'refuses %j',
    (oid) => expect(onkoOpiskeluoikeusOid(oid)).toBe(false),
  )
})

describe('oppija OID', () => {
  it.each([
    '54450598189',
    '37998958910',
    '92170778843',
    '64297803263',
    '89826171930',
    '16068378700',
    '898261719310',
    '160683787010',
  ])('accepts %s in node 24', (loppu) => expect(onkoOppijaOid(`1.2.246.562.24.${loppu}`)).toBe(true))

  it.each(
    ['54450598187', '37998958914', '92170778846', '64297803260', '89826171939', '16068378708', '160683787410'].flatMap(
      (loppu) => [98, 198, 298].map((solmu) => [solmu, loppu] as const),
    ),
  )('accepts node %i, %s', (solmu, loppu) => expect(onkoOppijaOid(`1.2.246.562.${solmu}.${loppu}`)).toBe(true))

  it('counts the check digit of each node by its own way', () => {
    expect(onkoOppijaOid('1.2.246.562.24.54450598187')).toBe(false)
    expect(onkoOppijaOid('1.2.246.562.98.54450598189')).toBe(false)
    expect(onkoOppijaOid('1.2.246.562.398.54450598187')).toBe(false)
  })

  it('notices any one mistyped digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 9 }), (kohta, lisays) => {
        const numerot = [...'54450598189']
        numerot[kohta] = String((Number(numerot[kohta]) + lisays) % 10)
        expect(onkoOppijaOid(`1.2.246.562.24.${numerot.join('')}`)).toBe(false)
      }),
    )
  })
})

describe('organisaatio OID', () => {
  it.each([
    '1.2.246.562.10.00000000001',
    '1.2.246.562.10.92214483247',
    '1.2.246.562.10.92214483240',
    '1.2.246.562.99.92214483247',
    '1.2.246.562.199.92214483247',
    '1.2.246.562.299.587342913610',
    '1.2.246.562.10.2013110716590316970385',
    '1.2.246.562.10.2014110716590316970385',
  ])('accepts %s', (oid) => expect(onkoOrganisaatioOid(oid)).toBe(true))

  it.each([
    '1.2.246.562.10.2012081110425906984827',
    '1.2.246.562.15.92214483247',
    '1.2.246.562.10.00000000002',
    '1.2.246.562.10.02214483247',
  ])('refuses %s', (oid) => expect(onkoOrganisaatioOid(oid)).toBe(false))
})

describe('y-tunnus', () => {
  it.each(['1234567-1', '1234561-2', '1234562-0', '5523718-7', '0112038-9', '1000000-4', '0000000-0'])(
    'accepts %s',
    (tunnus) => expect(onkoYTunnus(tunnus)).toBe(true),
  )
  it.each(['1234567-2', '7654321-8', '1000019-5', '0000006-0', '12345671', '1234567-1 ', ''])('refuses %j', (tunnus) =>
    expect(onkoYTunnus(tunnus)).toBe(false),
  )
})

describe('day', () => {
  it.each(['2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01', '9999-12-31'])('accepts %s', (paiva) =>
    expect(onkoPaivamaara(paiva)).toBe(true),
  )
  it.each([
    '2023-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '0000-01-01',
    '20260101',
    '2026-1-1',
    ' 2026-01-01',
    '2026-01-01T00:00:00Z',
    '',
  ])('refuses %j', (paiva) => expect(onkoPaivamaara(paiva)).toBe(false))

  it.each([
    ['2026-11-22', 15, '2026-12-07'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
  ] as const)('%s moved by %i days is %s', (paiva, paivia, tulos) => expect(lisaaPaivia(paiva, paivia)).toBe(tulos))

  it.each([
    ['2017-01-01', '2022-01-01'],
    ['2016-02-29', '2021-02-28'],
    ['2019-02-28', '2024-02-28'],
    ['9996-06-01', '9999-12-31'],
  ] as const)('five years after %s is %s', (paiva, tulos) => expect(lisaaVuosia(paiva, 5)).toBe(tulos))
})

describe('instant', () => {
  it.each([
    ['2018-12-15', '2018-12-15T00:00:00Z'],
    ['2018-12-15T10:00', '2018-12-15T10:00:00Z'],
    ['2018-12-15T10:00:00', '2018-12-15T10:00:00Z'],
    ['2018-12-15T10:00:59.999Z', '2018-12-15T10:00:59Z'],
    ['2018-12-15T10:00:00.123456789Z', '2018-12-15T10:00:00Z'],
    ['2018-12-15T10:00:00+02:00', '2018-12-15T08:00:00Z'],
    ['2018-12-31T23:30-01:00', '2019-01-01T00:30:00Z'],
  ])('accepts %s and gives it back as %s', (arvo, tulos) => {
    expect(onkoAikaleima(arvo)).toBe(true)
    expect(aikaleimaSekunteina(arvo)).toBe(tulos)
  })

  it.each([
    'T10:00',
    '10:00',
    '2018-02-30T10:00:00Z',
    '2018-12-15T24:00:00Z',
    '2018-12-15T10:60:00Z',
    '2018-12-15T10:00:60Z',
    '2018-12-15T10:00:00+19:00',
    '2018-12-15T10:00:00+02',
    '2018-12-15 10:00:00',
    '2018-12-15T10',
    '9999-12-31T23:00:00-18:00',
    '0001-01-01T01:00:00+02:00',
    '',
  ])('refuses %j', (arvo) => expect(onkoAikaleima(arvo)).toBe(false))
})
