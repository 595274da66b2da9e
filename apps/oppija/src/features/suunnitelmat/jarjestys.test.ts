import { randomUUID } from 'node:crypto'
import { kaikki } from '@ehoks/schema/esimerkit/kaikki'
import { getMuoto } from '@ehoks/schema/hoks/get-muoto'
import type { HoksLuonti } from '@ehoks/schema/hoks/variantit'
import type { Suunnitelma } from '@ehoks/schema/rajapinta/nakymat'
import { describe, expect, test } from 'vitest'
import { jarjestaSuunnitelmat, kaikkienSeuraava, onVoimassa } from './jarjestys.ts'

const TANAAN = '2026-11-22'
const TUNNISTEET = { opiskeluoikeusOid: '1.2.246.562.15.76811932037', oppijaOid: '1.2.246.562.24.44651722625' }
const OSATON = {
  'hankittavat-ammat-tutkinnon-osat': [],
  'hankittavat-paikalliset-tutkinnon-osat': [],
  'hankittavat-yhteiset-tutkinnon-osat': [],
}

function suunnitelma(eid: string, luonti: Partial<HoksLuonti>, paattyy?: string): Suunnitelma {
  const { 'osaamisen-saavuttamisen-pvm': _pois, ...pohja } = kaikki(TUNNISTEET)
  const palvelin = { id: 1, eid: randomUUID(), manuaalisyotto: false, uusiTunniste: randomUUID }
  const { id: _id, ...hoks } = getMuoto({ ...pohja, ...luonti }, palvelin)
  return {
    hoks: { ...hoks, eid },
    'versio-nro': 1,
    opiskeluoikeus: {
      oid: TUNNISTEET.opiskeluoikeusOid,
      'oppilaitos-oid': '1.2.246.562.10.31400000022',
      'tutkinto-nimi': { fi: 'Autoalan perustutkinto' },
      ...(paattyy !== undefined && { 'arvioitu-paattymispaiva': paattyy }),
    },
    nimet: {},
    'puuttuvat-palvelut': [],
  }
}

describe('a plan is in force', () => {
  test.each([
    ['without an end', suunnitelma('a', {}), true],
    ['until the study right ends, the last day included', suunnitelma('a', {}, TANAAN), true],
    ['not after it', suunnitelma('a', {}, '2026-11-21'), false],
    ['not when its competence has been reached', suunnitelma('a', { 'osaamisen-saavuttamisen-pvm': TANAAN }), false],
  ])('%s', (_nimi, s, odotettu) => {
    expect(onVoimassa(s, TANAAN)).toBe(odotettu)
  })
})

test('plans in force come first, the newest first', () => {
  const jarjestetyt = jarjestaSuunnitelmat(
    [
      suunnitelma('paattynyt', { 'ensikertainen-hyvaksyminen': '2026-06-01' }, '2026-10-01'),
      suunnitelma('vanha', { 'ensikertainen-hyvaksyminen': '2025-01-01' }),
      suunnitelma('uusi', { 'ensikertainen-hyvaksyminen': '2026-01-01' }),
    ],
    TANAAN,
  )
  expect(jarjestetyt.map(({ hoks }) => hoks.eid)).toEqual(['uusi', 'vanha', 'paattynyt'])
})

describe('what comes next of all plans', () => {
  test('is the earliest that is coming', () => {
    const seuraava = kaikkienSeuraava([suunnitelma('tyhja', OSATON), suunnitelma('a', {})], '2026-11-22')
    expect(seuraava?.suunnitelma.hoks.eid).toBe('a')
    expect(seuraava?.tapahtuma.alku).toBe('2026-12-09')
  })
  test('is nothing when nothing is coming', () => {
    expect(kaikkienSeuraava([suunnitelma('a', {})], '2030-01-01')).toBeUndefined()
  })
})
