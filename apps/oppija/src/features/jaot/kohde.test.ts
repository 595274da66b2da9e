import type { Suunnitelma } from '@ehoks/schema/rajapinta/nakymat'
import { describe, expect, test } from 'vitest'
import { etsiJaettava } from './kohde.ts'

const JAKSO = '11111111-1111-4111-8111-111111111111'
const NAYTTO = '22222222-2222-4222-8222-222222222222'
const OSA = '33333333-3333-4333-8333-333333333333'
const ALUE = '44444444-4444-4444-8444-444444444444'

const jakso = {
  'module-id': JAKSO,
  alku: '2027-01-12',
  loppu: '2027-04-30',
  'osaamisen-hankkimistapa-koodi-uri': 'osaamisenhankkimistapa_koulutussopimus',
  'osaamisen-hankkimistapa-koodi-versio': 1,
  'tyopaikalla-jarjestettava-koulutus': {
    'tyopaikan-nimi': 'Esimerkkikorjaamo Oy',
    'keskeiset-tyotehtavat': ['Huolto'],
    'vastuullinen-tyopaikka-ohjaaja': { nimi: 'Olavi Opastaja', sahkoposti: 'olavi@example.com' },
  },
}
const naytto = {
  'module-id': NAYTTO,
  alku: '2027-05-03',
  loppu: '2027-05-04',
  nayttoymparisto: { nimi: 'Esimerkkikorjaamo Oy' },
  'sisallon-kuvaus': ['Huolto'],
  'tyoelama-osaamisen-arvioijat': [{ nimi: 'Tauno Työelämä', organisaatio: { nimi: 'Esimerkkikorjaamo Oy' } }],
}
const ajat = { 'osaamisen-hankkimistavat': [jakso], 'osaamisen-osoittaminen': [naytto] }
const hoks = (osat: Partial<Suunnitelma['hoks']>): Suunnitelma['hoks'] => ({
  eid: '55555555-5555-4555-8555-555555555555',
  manuaalisyotto: false,
  'oppija-oid': '1.2.246.562.24.44651722625',
  'opiskeluoikeus-oid': '1.2.246.562.15.55003456345',
  'ensikertainen-hyvaksyminen': '2026-08-10',
  'osaamisen-hankkimisen-tarve': true,
  ...osat,
})

describe('what is shared', () => {
  const suunnitelma = hoks({
    'hankittavat-ammat-tutkinnon-osat': [
      { 'module-id': OSA, 'tutkinnon-osa-koodi-uri': 'tutkinnonosat_105705', 'tutkinnon-osa-koodi-versio': 1, ...ajat },
    ],
  })

  test('a period, for its instructor', () => {
    expect(etsiJaettava(suunnitelma, JAKSO)).toEqual({
      laji: 'osaamisenhankkiminen',
      moduleId: JAKSO,
      osanTyyppi: 'HankittavaAmmatillinenTutkinnonOsa',
      osanModuleId: OSA,
      alku: '2027-01-12',
      loppu: '2027-04-30',
      vastaanottaja: { nimi: 'Olavi Opastaja', sahkoposti: 'olavi@example.com' },
    })
  })

  test('a demonstration, for its assessor of working life', () => {
    expect(etsiJaettava(suunnitelma, NAYTTO)).toMatchObject({
      laji: 'osaamisenosoittaminen',
      vastaanottaja: { nimi: 'Tauno Työelämä', sahkoposti: '' },
    })
  })

  test('of a local unit, and of a subject area rather than of its unit', () => {
    const paikallinen = hoks({ 'hankittavat-paikalliset-tutkinnon-osat': [{ 'module-id': OSA, ...ajat }] })
    expect(etsiJaettava(paikallinen, NAYTTO)).toMatchObject({
      osanTyyppi: 'HankittavaPaikallinenTutkinnonOsa',
      osanModuleId: OSA,
    })
    const yhteinen = hoks({
      'hankittavat-yhteiset-tutkinnon-osat': [
        {
          'module-id': OSA,
          'tutkinnon-osa-koodi-uri': 'tutkinnonosat_106727',
          'tutkinnon-osa-koodi-versio': 1,
          'osa-alueet': [
            {
              'module-id': ALUE,
              'osa-alue-koodi-uri': 'ammatillisenoppiaineet_vvai',
              'osa-alue-koodi-versio': 1,
              ...ajat,
            },
          ],
        },
      ],
    })
    expect(etsiJaettava(yhteinen, JAKSO)).toMatchObject({ osanTyyppi: 'HankittavaYTOOsaAlue', osanModuleId: ALUE })
  })

  test('nothing that is not in the plan', () => {
    expect(etsiJaettava(suunnitelma, OSA)).toBeUndefined()
    expect(etsiJaettava(hoks({}), JAKSO)).toBeUndefined()
  })
})
