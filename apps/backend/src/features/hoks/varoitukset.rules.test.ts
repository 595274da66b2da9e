import { randomUUID } from 'node:crypto'
import { pieni } from '@ehoks/schema/esimerkit/pieni'
import { tuva } from '@ehoks/schema/esimerkit/tuva'
import { getMuoto } from '@ehoks/schema/hoks/get-muoto'
import type { HoksLuonti } from '@ehoks/schema/hoks/variantit'
import { expect, it } from 'vitest'
import { varoitukset } from './varoitukset.rules.ts'

const TUNNISTEET = { oppijaOid: '1.2.246.562.24.44651722625', opiskeluoikeusOid: '1.2.246.562.15.76811932029' }
const TANAAN = '2026-11-22'
const JAKSO = '/hankittavat-ammat-tutkinnon-osat/0/osaamisen-hankkimistavat/0'

const ohjaaja = { nimi: 'Olli Ohjaaja', sahkoposti: 'olli@example.com' }
const tyopaikka = (muutokset: object = {}) => ({
  'tyopaikan-nimi': 'Paja Oy',
  'tyopaikan-y-tunnus': '1234567-1',
  'keskeiset-tyotehtavat': [],
  'vastuullinen-tyopaikka-ohjaaja': ohjaaja,
  ...muutokset,
})
const JAKSON_TIEDOT = {
  'osaamisen-hankkimistapa-koodi-uri': 'osaamisenhankkimistapa_koulutussopimus',
  'osaamisen-hankkimistapa-koodi-versio': 1,
  'yksiloiva-tunniste': 'a',
  alku: '2026-09-01',
  loppu: '2027-01-31',
}
const jakso = (muutokset: object = {}) => ({
  ...JAKSON_TIEDOT,
  'tyopaikalla-jarjestettava-koulutus': tyopaikka(),
  ...muutokset,
})
const koodit = (hoks: HoksLuonti) =>
  varoitukset(getMuoto(hoks, { id: 1, eid: 'x', manuaalisyotto: false, uusiTunniste: randomUUID }), TANAAN).map(
    ({ koodi, polku }) => `${koodi} ${polku}`,
  )
const jaksoilla = (...jaksot: (typeof JAKSON_TIEDOT)[]): HoksLuonti => ({
  ...pieni(TUNNISTEET),
  sahkoposti: 'a@example.com',
  'hankittavat-ammat-tutkinnon-osat': [
    {
      'tutkinnon-osa-koodi-uri': 'tutkinnonosat_100022',
      'tutkinnon-osa-koodi-versio': 2,
      'osaamisen-hankkimistavat': jaksot,
    },
  ],
})
const ilmanYhteystietoja = {
  'tyopaikalla-jarjestettava-koulutus': tyopaikka({ 'vastuullinen-tyopaikka-ohjaaja': { nimi: 'O' } }),
}

it('nothing is said of a HOKS that is as it should be', () => {
  expect(koodit(jaksoilla(jakso()))).toEqual([])
})

it('an identifier that occurs again is told at each place where it does', () => {
  expect(koodit(jaksoilla(jakso(), jakso({ 'yksiloiva-tunniste': 'b' }), jakso()))).toEqual([
    'varoitus.yksiloiva-tunniste.toistuu /hankittavat-ammat-tutkinnon-osat/0/osaamisen-hankkimistavat/2/yksiloiva-tunniste',
  ])
})

it.each([
  ['a workplace', JAKSON_TIEDOT, 'varoitus.tyopaikkajakso.tyopaikka-puuttuu'],
  ['an address of the instructor', jakso(ilmanYhteystietoja), 'varoitus.tyopaikkajakso.ohjaajan-yhteystieto-puuttuu'],
])('a workplace period without %s gets no survey', (_nimi, lahetetty, koodi) => {
  expect(koodit(jaksoilla(lahetetty))).toEqual([
    expect.stringContaining(`${koodi} ${JAKSO}/tyopaikalla-jarjestettava-koulutus`),
  ])
})

it.each([
  ['ended before the funding period', { ...ilmanYhteystietoja, alku: '2026-01-01', loppu: '2026-06-30' }, 0],
  ['ended on its first day', { ...ilmanYhteystietoja, alku: '2026-01-01', loppu: '2026-07-01' }, 1],
  [
    'is at school',
    {
      ...ilmanYhteystietoja,
      'osaamisen-hankkimistapa-koodi-uri': 'osaamisenhankkimistapa_oppilaitosmuotoinenkoulutus',
    },
    0,
  ],
])('of a period that %s: %j', (_nimi, muutokset, maara) => {
  expect(koodit(jaksoilla(jakso(muutokset)))).toHaveLength(maara)
})

it('a learner whom surveys cannot reach is told, unless none are sent', () => {
  const { sahkoposti: _posti, puhelinnumero: _puhelin, ...ilman } = jaksoilla(jakso())
  const tarve = (arvo: boolean) => ({ ...ilman, 'osaamisen-hankkimisen-tarve': arvo })
  expect(koodit(tarve(true))).toEqual(['varoitus.opiskelija.yhteystieto-puuttuu /sahkoposti'])
  expect(koodit({ ...tarve(true), puhelinnumero: '040' })).toEqual([])
  expect(koodit(tarve(false))).toEqual([])
  expect(koodit(tuva(TUNNISTEET))).toEqual([])
})
