import { kaikki } from '@ehoks/schema/esimerkit/kaikki'
import { tuva } from '@ehoks/schema/esimerkit/tuva'
import { yhteiset } from '@ehoks/schema/esimerkit/yhteiset'
import { getMuoto } from '@ehoks/schema/hoks/get-muoto'
import type { Hoks, HoksLuonti } from '@ehoks/schema/hoks/variantit'
import { describe, expect, test } from 'vitest'
import { aikajananTapahtumat } from './aikajana.ts'
import { asteikko, kuvarivit } from './aikajanan-asteikko.ts'
import { kohdistetutPuutteet } from './puutteet.ts'
import { edistyminen, edistyvatOsat, suunnitelmanOsat } from './suunnitelma.ts'
import { yhteyshenkilot } from './yhteyshenkilot.ts'

const TANAAN = '2026-11-22'
const TUNNISTEET = { opiskeluoikeusOid: '1.2.246.562.15.76811932037', oppijaOid: '1.2.246.562.24.44651722625' }
const nimi = (fi: string, laajuus?: number) => ({ nimi: { fi }, ...(laajuus !== undefined && { laajuus }) })
const NIMET = {
  tutkinnonosat_105705: nimi('Huolto', 30),
  tutkinnonosat_105703: nimi('Korjaus', 45),
  tutkinnonosat_105728: nimi('Renkaat', 15),
  tutkinnonosat_105730: nimi('Pesu', 15),
}

function hoks(luonti: HoksLuonti): Hoks {
  let numero = 0
  const uusiTunniste = () => `00000000-0000-4000-8000-${String(++numero).padStart(12, '0')}`
  return getMuoto(luonti, { id: 1, eid: uusiTunniste(), manuaalisyotto: false, uusiTunniste })
}

const taysi = hoks(kaikki(TUNNISTEET))
const osat = suunnitelmanOsat(taysi, NIMET, TANAAN)

describe('the parts of a plan', () => {
  test('units and subject areas one by one, with their states', () => {
    expect(osat.map(({ laji, koodi, nimi, tila }) => [laji, koodi ?? nimi, tila])).toEqual([
      ['ammatillinen', 'tutkinnonosat_105705', 'valmis'],
      ['ammatillinen', 'tutkinnonosat_105703', 'aikataulutettu'],
      ['ammatillinen', 'tutkinnonosat_105728', 'aikataulutettu'],
      ['ammatillinen', 'tutkinnonosat_105730', 'suunniteltu'],
      ['paikallinen', 'Museoautojen entisöinti', 'aikataulutettu'],
      ['yhteinen', 'ammatillisenoppiaineet_vvai', 'aikataulutettu'],
      ['yhteinen', 'ammatillisenoppiaineet_vvtk', 'suunniteltu'],
      ['yhteinen', 'ammatillisenoppiaineet_mlma', 'suunniteltu'],
      ['yhteinen', 'ammatillisenoppiaineet_mlfk', 'suunniteltu'],
    ])
  })

  test('a subject area knows its common unit', () => {
    expect(osat[5]?.ylempiKoodi).toBe('tutkinnonosat_400012')
    expect(osat[0]?.ylempiKoodi).toBeUndefined()
  })

  test('points come from the names, a local unit has its own', () => {
    expect(osat.map((osa) => osa.laajuus).slice(0, 6)).toEqual([30, 45, 15, 15, 15, undefined])
  })

  test('a common unit without subject areas is shown itself', () => {
    const [yhteinen] = taysi['hankittavat-yhteiset-tutkinnon-osat'] ?? []
    if (!yhteinen) throw new Error('The example has no common unit')
    const vajaa = { ...taysi, 'hankittavat-yhteiset-tutkinnon-osat': [{ ...yhteinen, 'osa-alueet': [] }] }
    const viimeinen = suunnitelmanOsat(vajaa, NIMET, TANAAN).at(-1)
    expect(viimeinen).toMatchObject({ laji: 'yhteinen', koodi: 'tutkinnonosat_400012', tila: 'suunniteltu' })
  })

  test('every part has an anchor of its own', () => {
    expect(new Set(osat.map((osa) => osa.tunnus)).size).toBe(osat.length)
  })
})

describe('progress', () => {
  test('by points when every part has them', () => {
    const maarat = edistyminen(osat.slice(0, 4))
    expect(maarat.map(({ tila, osia, osp }) => [tila, osia, osp])).toEqual([
      ['valmis', 1, 30],
      ['aikataulutettu', 2, 60],
      ['suunniteltu', 1, 15],
    ])
    expect(maarat.map(({ osuus }) => Math.round(osuus * 105))).toEqual([30, 60, 15])
  })

  test('by the number of parts when the points of some are not known', () => {
    expect(edistyminen(osat).map(({ osuus }) => Math.round(osuus * 9))).toEqual([1, 4, 4])
  })

  test('a TUVA plan by its parts, without points', () => {
    const maarat = edistyminen(edistyvatOsat(hoks(tuva(TUNNISTEET)), NIMET, TANAAN))
    expect(maarat.reduce((summa, maara) => summa + maara.osia, 0)).toBeGreaterThan(0)
    expect(maarat.every(({ osp }) => osp === 0)).toBe(true)
  })

  test('nothing when there is nothing to learn', () => {
    expect(edistyminen([])).toEqual([])
  })
})

describe('the timeline', () => {
  const tapahtumat = aikajananTapahtumat(taysi, osat, TANAAN)

  test('is in the order of time', () => {
    const alut = tapahtumat.map(({ alku }) => alku)
    expect(alut).toEqual(alut.toSorted())
    expect(tapahtumat).toHaveLength(11)
  })

  test('tells what is under way: the first and the last day are part of it', () => {
    const kaynnissa = (paiva: string) =>
      aikajananTapahtumat(taysi, osat, paiva)
        .filter(({ ajankohta }) => ajankohta === 'kaynnissa')
        .map(({ laji, koodi }) => [laji, koodi])
    expect(kaynnissa('2026-12-09')).toEqual([
      ['jakso', 'ammatillisenoppiaineet_vvai'],
      ['jakso', 'tutkinnonosat_105703'],
      ['naytto', 'ammatillisenoppiaineet_vvai'],
    ])
    expect(kaynnissa('2027-05-28')).toEqual([['jakso', 'tutkinnonosat_105728']])
    expect(kaynnissa('2027-05-29')).toEqual([])
  })

  test('has the parts of TUVA', () => {
    const tuvaHoks = hoks(tuva(TUNNISTEET))
    const lajit = aikajananTapahtumat(tuvaHoks, [], TANAAN).map(({ laji }) => laji)
    expect(lajit.filter((laji) => laji === 'koulutuksen-osa')).toHaveLength(
      tuvaHoks['hankittavat-koulutuksen-osat']?.length ?? 0,
    )
  })
})

describe('contacts', () => {
  test('each instructor once, at the workplaces of the periods', () => {
    const { tyopaikat } = yhteyshenkilot(osat)
    const avaimet = tyopaikat.map(({ nimi, tyopaikka }) => `${nimi} ${tyopaikka}`)
    expect(new Set(avaimet).size).toBe(avaimet.length)
    expect(new Set(tyopaikat.map(({ tyopaikka }) => tyopaikka))).toEqual(
      new Set(['Esimerkkikorjaamo Oy', 'Rengaspaja Malli Ky', 'Kuvitteellinen automuseo']),
    )
  })

  test('none when no period has any', () => {
    const ilman = suunnitelmanOsat(
      hoks({ ...yhteiset(TUNNISTEET), 'hankittavat-yhteiset-tutkinnon-osat': [] }),
      {},
      TANAAN,
    )
    expect(yhteyshenkilot(ilman)).toEqual({ oppilaitos: [], tyopaikat: [] })
  })
})

describe('the picture of the timeline', () => {
  const tapahtuma = (rivi: string, alku: string, loppu: string) => ({
    ...(aikajananTapahtumat(taysi, osat, TANAAN)[0] ?? expect.fail()),
    tunnus: `${rivi} ${alku}`,
    rivi,
    alku,
    loppu,
  })

  test('reaches from the first month to the last, and puts days in their places', () => {
    const mitta = asteikko([tapahtuma('a', '2026-10-15', '2026-11-30')], TANAAN)
    expect(mitta?.merkit.map(({ paiva }) => paiva)).toEqual(['2026-10-01', '2026-11-01'])
    expect(mitta?.merkit[0]?.vuosi).toBe('2026')
    expect(mitta?.paikka('2026-10-01')).toBe(0)
    expect(mitta?.paikanLoppu('2026-11-30')).toBe(1)
    expect(mitta?.tanaan).toBeCloseTo(52 / 61)
  })

  test('names fewer months when there are many, and today only when it is there', () => {
    const neljannekset = asteikko([tapahtuma('a', '2022-01-15', '2024-05-01')], TANAAN)
    expect(neljannekset?.merkit.slice(0, 3).map(({ paiva }) => paiva)).toEqual([
      '2022-01-01',
      '2022-04-01',
      '2022-07-01',
    ])
    expect(neljannekset?.tanaan).toBeUndefined()
    expect(neljannekset?.merkit.flatMap(({ paiva, vuosi }) => (vuosi ? [paiva] : []))).toEqual([
      '2022-01-01',
      '2023-01-01',
      '2024-01-01',
    ])
    expect(asteikko([tapahtuma('a', '1990-01-15', '2026-05-01')], TANAAN)?.merkit.length).toBeLessThanOrEqual(8)
    expect(asteikko([], TANAAN)).toBeUndefined()
  })

  test('leaves the first year out when the next one begins at once', () => {
    const mitta = asteikko([tapahtuma('a', '2026-12-15', '2027-02-01')], TANAAN)
    expect(mitta?.merkit.map(({ vuosi }) => vuosi)).toEqual([undefined, '2027', undefined])
  })

  test('has a row for each unit, and lanes for what overlaps', () => {
    const rivit = kuvarivit([
      tapahtuma('a', '2026-01-01', '2026-02-01'),
      tapahtuma('b', '2026-01-10', '2026-01-11'),
      tapahtuma('a', '2026-01-20', '2026-03-01'),
      tapahtuma('a', '2026-02-02', '2026-02-03'),
    ])
    expect(rivit.map(({ rivi, kaistat }) => [rivi, kaistat.map((kaista) => kaista.map(({ alku }) => alku))])).toEqual([
      ['a', [['2026-01-01', '2026-02-02'], ['2026-01-20']]],
      ['b', [['2026-01-10']]],
    ])
  })
})

describe('what is missing', () => {
  const huomautus = (polku: string) => ({
    koodi: 'varoitus.tyopaikkajakso.tyopaikka-puuttuu',
    polku,
    viesti: { fi: 'Puuttuu' },
    ohje: {},
    korjaaja: 'koulutuksen-jarjestaja' as const,
  })

  test('is put to the innermost part that has an identity, with its unit and days', () => {
    const [jakso] = taysi['hankittavat-ammat-tutkinnon-osat']?.[0]?.['osaamisen-hankkimistavat'] ?? []
    const polku = '/hankittavat-ammat-tutkinnon-osat/0/osaamisen-hankkimistavat/0/tyopaikalla-jarjestettava-koulutus'
    expect(kohdistetutPuutteet(taysi, [huomautus(polku)])).toEqual([
      expect.objectContaining({
        kohde: jakso?.['module-id'],
        koodi: 'tutkinnonosat_105705',
        alku: jakso?.alku,
        loppu: jakso?.loppu,
      }),
    ])
  })

  test('belongs to the field when it is in no part', () => {
    expect(kohdistetutPuutteet(taysi, [huomautus('/sahkoposti')])[0]).toMatchObject({
      kohde: 'sahkoposti',
      koodi: undefined,
    })
  })
})
