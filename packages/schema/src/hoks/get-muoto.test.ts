import { describe, expect, it } from 'vitest'
import { kaikki } from '../esimerkit/kaikki.ts'
import { pieni } from '../esimerkit/pieni.ts'
import { tuva } from '../esimerkit/tuva.ts'
import { getMuoto } from './get-muoto.ts'
import { tarkistaHoks } from './tarkistus.ts'
import type { HoksLuonti } from './variantit.ts'

const TUNNISTEET = { opiskeluoikeusOid: '1.2.246.562.15.35110002413', oppijaOid: '1.2.246.562.24.24110001373' }
const EID = '9b0f4f0e-1d7a-4c3e-8a5b-2f6d7c8e9a10'

/** UUIDs in order, so that a test can tell which was given to what. */
function tunnisteet(): () => string {
  let annettu = 0
  return () => {
    annettu += 1
    return `00000000-0000-4000-8000-${String(annettu).padStart(12, '0')}`
  }
}
const muoto = (luonti: HoksLuonti, muut: { manuaalisyotto?: boolean; tunnisteetJaksoille?: boolean } = {}) =>
  getMuoto(luonti, { id: 12345, eid: EID, manuaalisyotto: false, uusiTunniste: tunnisteet(), ...muut })

const LISTAT = [
  'aiemmin-hankitut-ammat-tutkinnon-osat',
  'aiemmin-hankitut-paikalliset-tutkinnon-osat',
  'aiemmin-hankitut-yhteiset-tutkinnon-osat',
  'hankittavat-ammat-tutkinnon-osat',
  'hankittavat-paikalliset-tutkinnon-osat',
  'hankittavat-yhteiset-tutkinnon-osat',
  'hankittavat-koulutuksen-osat',
  'opiskeluvalmiuksia-tukevat-opinnot',
  'oppimisen-tuki',
]
const POHJA: HoksLuonti = {
  'opiskeluoikeus-oid': TUNNISTEET.opiskeluoikeusOid,
  'oppija-oid': TUNNISTEET.oppijaOid,
  'ensikertainen-hyvaksyminen': '2025-08-25',
  'osaamisen-hankkimisen-tarve': false,
}
const OSA = { 'tutkinnon-osa-koodi-uri': 'tutkinnonosat_1', 'tutkinnon-osa-koodi-versio': 1 }
const JAKSO = {
  alku: '2026-01-01',
  loppu: '2026-02-01',
  'osaamisen-hankkimistapa-koodi-uri': 'osaamisenhankkimistapa_muu',
  'osaamisen-hankkimistapa-koodi-versio': 1,
}

describe('the answered form', () => {
  it('of the smallest HOKS has what the server gives and all nine lists, empty', () => {
    expect(muoto(POHJA)).toEqual({
      ...POHJA,
      id: 12345,
      eid: EID,
      manuaalisyotto: false,
      ...Object.fromEntries(LISTAT.map((nimi) => [nimi, []])),
    })
  })

  it('has the lists inside the parts, and the assessors of prior competence', () => {
    const hoks = muoto({
      ...POHJA,
      'hankittavat-ammat-tutkinnon-osat': [
        {
          ...OSA,
          'osaamisen-hankkimistavat': [JAKSO],
          'osaamisen-osoittaminen': [
            { alku: '2026-02-01', loppu: '2026-02-02', nayttoymparisto: { nimi: 'Korjaamo' }, 'sisallon-kuvaus': [] },
          ],
        },
      ],
      'hankittavat-paikalliset-tutkinnon-osat': [{}],
      'aiemmin-hankitut-ammat-tutkinnon-osat': [OSA],
      'aiemmin-hankitut-yhteiset-tutkinnon-osat': [
        {
          ...OSA,
          'osa-alueet': [
            {
              'osa-alue-koodi-uri': 'ammatillisenoppiaineet_mlma',
              'osa-alue-koodi-versio': 1,
              'valittu-todentamisen-prosessi-koodi-uri': 'osaamisentodentamisenprosessi_0001',
              'valittu-todentamisen-prosessi-koodi-versio': 1,
            },
          ],
        },
      ],
    })
    const [osa] = hoks['hankittavat-ammat-tutkinnon-osat'] ?? []
    expect(osa?.['osaamisen-hankkimistavat']?.[0]).toMatchObject({
      keskeytymisajanjaksot: [],
      'muut-oppimisymparistot': [],
    })
    expect(osa?.['osaamisen-osoittaminen']?.[0]).toMatchObject({
      'osa-alueet': [],
      'sisallon-kuvaus': [],
      'yksilolliset-kriteerit': [],
      'koulutuksen-jarjestaja-osaamisen-arvioijat': [],
      'tyoelama-osaamisen-arvioijat': [],
    })
    expect(hoks['hankittavat-paikalliset-tutkinnon-osat']?.[0]).toMatchObject({
      'osaamisen-hankkimistavat': [],
      'osaamisen-osoittaminen': [],
    })
    const todennettu = {
      'tarkentavat-tiedot-naytto': [],
      'tarkentavat-tiedot-osaamisen-arvioija': { 'aiemmin-hankitun-osaamisen-arvioijat': [] },
    }
    expect(hoks['aiemmin-hankitut-ammat-tutkinnon-osat']?.[0]).toMatchObject(todennettu)
    expect(hoks['aiemmin-hankitut-yhteiset-tutkinnon-osat']?.[0]).toMatchObject({
      ...todennettu,
      'osa-alueet': [todennettu],
    })
  })

  it('gives back the instants in UTC, cut to seconds', () => {
    const hoks = muoto({ ...POHJA, hyvaksytty: '2026-01-08', paivitetty: '2026-01-08T12:15:59.987+02:00' })
    expect(hoks).toMatchObject({ hyvaksytty: '2026-01-08T00:00:00Z', paivitetty: '2026-01-08T10:15:59Z' })
  })

  it('drops the row numbers that a sender may have put inside, and keeps the number of the HOKS', () => {
    const hoks = muoto({
      ...POHJA,
      'opiskeluvalmiuksia-tukevat-opinnot': [
        { id: 7, nimi: 'a', kuvaus: 'b', alku: '2026-01-01', loppu: '2026-01-02' },
      ],
      'hankittavat-ammat-tutkinnon-osat': [
        {
          ...OSA,
          'osaamisen-hankkimistavat': [
            { ...JAKSO, 'jarjestajan-edustaja': { id: 8, nimi: 'c', 'oppilaitos-oid': '1.2.246.562.10.00000000001' } },
          ],
        },
      ],
    })
    expect(JSON.stringify(hoks).match(/"id":/gu)).toHaveLength(1)
    expect(hoks.id).toBe(12345)
  })

  it('gives every part with an identity a module-id of its own', () => {
    const tunnukset = JSON.stringify(muoto(kaikki(TUNNISTEET))).match(/"module-id":"[^"]+"/gu) ?? []
    // Ten units and five subject areas, six periods and eight demonstrations.
    expect(tunnukset).toHaveLength(10 + 5 + 6 + 8)
    expect(new Set(tunnukset).size).toBe(tunnukset.length)
  })

  it('gives an identifier to the periods that an official has typed in without one, and keeps a given one', () => {
    const luonti: HoksLuonti = {
      ...POHJA,
      'hankittavat-ammat-tutkinnon-osat': [
        { ...OSA, 'osaamisen-hankkimistavat': [JAKSO, { ...JAKSO, 'yksiloiva-tunniste': 'oma' }] },
      ],
    }
    const jaksot = (muut: Parameters<typeof muoto>[1]) =>
      muoto(luonti, muut)['hankittavat-ammat-tutkinnon-osat']?.[0]?.['osaamisen-hankkimistavat']?.map(
        (jakso) => jakso['yksiloiva-tunniste'],
      )
    expect(jaksot({ manuaalisyotto: true })).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/u), 'oma'])
    expect(jaksot({ manuaalisyotto: false })).toEqual([undefined, 'oma'])
    expect(jaksot({ manuaalisyotto: false, tunnisteetJaksoille: true })?.[0]).toMatch(/^[0-9a-f-]{36}$/u)
  })

  it.each([
    ['kaikki', kaikki],
    ['pieni', pieni],
    ['tuva', tuva],
  ] as const)('holds all that was sent, and is itself a valid answer: %s', (_, esimerkki) => {
    const luonti = esimerkki(TUNNISTEET)
    const hoks = muoto(luonti)
    expect(hoks).toMatchObject(luonti)
    expect(
      tarkistaHoks({ variantti: 'get', dokumentti: hoks, opiskeluoikeus: undefined, tanaan: '2026-11-22' }),
    ).toMatchObject({ hyvaksytty: true })
  })

  it('keeps identifiers that the parts at those places have had', () => {
    const hoks = getMuoto(
      { ...POHJA, 'hankittavat-ammat-tutkinnon-osat': [OSA, { ...OSA, 'osaamisen-hankkimistavat': [JAKSO] }] },
      {
        id: 12345,
        eid: EID,
        manuaalisyotto: true,
        uusiTunniste: tunnisteet(),
        sailyva: (polku, kentta) =>
          polku === '/hankittavat-ammat-tutkinnon-osat/1/osaamisen-hankkimistavat/0'
            ? { 'module-id': EID, 'yksiloiva-tunniste': 'entinen' }[kentta]
            : undefined,
      },
    )
    expect(hoks['hankittavat-ammat-tutkinnon-osat']).toMatchObject([
      { 'module-id': '00000000-0000-4000-8000-000000000001' },
      {
        'module-id': '00000000-0000-4000-8000-000000000002',
        'osaamisen-hankkimistavat': [{ 'module-id': EID, 'yksiloiva-tunniste': 'entinen' }],
      },
    ])
  })

  it('is not made of what has not been checked', () => {
    expect(() => muoto({ ...POHJA, 'ensikertainen-hyvaksyminen': 'eilen' })).toThrow(/has not been checked/u)
  })
})
