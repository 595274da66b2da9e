import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { kaikki } from '../esimerkit/kaikki.ts'
import { pieni } from '../esimerkit/pieni.ts'
import type { Opiskeluoikeus } from '../koski/opiskeluoikeus.ts'
import { tarkistaHoks } from './tarkistus.ts'
import type { HoksLuonti, Variantti } from './variantit.ts'

const TUNNISTEET = { opiskeluoikeusOid: '1.2.246.562.15.10000000009', oppijaOid: '1.2.246.562.24.12312312319' }
const TANAAN = '2026-11-22'
const OPISKELUOIKEUS: Opiskeluoikeus = {
  oid: TUNNISTEET.opiskeluoikeusOid,
  tyyppi: { koodiarvo: 'ammatillinenkoulutus' },
  suoritukset: [{ tyyppi: { koodiarvo: 'ammatillinentutkinto' } }],
  alkamispäivä: '2020-01-01',
}
const POHJA = {
  'opiskeluoikeus-oid': TUNNISTEET.opiskeluoikeusOid,
  'oppija-oid': TUNNISTEET.oppijaOid,
  'ensikertainen-hyvaksyminen': '2025-08-25',
  'osaamisen-hankkimisen-tarve': true,
}
const KORVAUS = { id: 1, 'ensikertainen-hyvaksyminen': '2025-08-25', 'osaamisen-hankkimisen-tarve': true }

const JAKSO = {
  alku: '2026-01-12',
  loppu: '2026-04-30',
  'yksiloiva-tunniste': 'jakso-1',
  'osaamisen-hankkimistapa-koodi-uri': 'osaamisenhankkimistapa_koulutussopimus',
  'osaamisen-hankkimistapa-koodi-versio': 1,
  'osa-aikaisuustieto': 100,
}
const osalla = (...jaksot: object[]) => ({
  ...POHJA,
  'hankittavat-ammat-tutkinnon-osat': [
    {
      'tutkinnon-osa-koodi-uri': 'tutkinnonosat_105705',
      'tutkinnon-osa-koodi-versio': 1,
      'osaamisen-hankkimistavat': jaksot,
    },
  ],
})
const JAKSON_POLKU = '/hankittavat-ammat-tutkinnon-osat/0/osaamisen-hankkimistavat/0'

function tarkista(
  dokumentti: unknown,
  muut: { variantti?: Variantti; opiskeluoikeus?: Opiskeluoikeus | null | undefined; tanaan?: string } = {},
) {
  return tarkistaHoks({ variantti: 'post', opiskeluoikeus: OPISKELUOIKEUS, tanaan: TANAAN, ...muut, dokumentti })
}
/** `koodi polku` of each error. */
function virheet(...parametrit: Parameters<typeof tarkista>): string[] {
  const tulos = tarkista(...parametrit)
  return tulos.hyvaksytty ? [] : tulos.virheet.map(({ koodi, polku }) => `${koodi} ${polku}`)
}

describe('tidying', () => {
  it('trims texts, identifiers of periods and phone numbers, in lists too', () => {
    const dokumentti = {
      ...osalla({
        ...JAKSO,
        'yksiloiva-tunniste': ' jakso-1\n',
        'tyopaikalla-jarjestettava-koulutus': {
          'tyopaikan-nimi': ' Esimerkkikorjaamo Oy ',
          'tyopaikan-y-tunnus': '1234567-1',
          'keskeiset-tyotehtavat': ['\tHuolto ', 'Korjaus'],
          'vastuullinen-tyopaikka-ohjaaja': { nimi: 'Olavi ', puhelinnumero: ' 040 000 0001 ' },
        },
      }),
      puhelinnumero: ' 050 ',
    }
    const tulos = tarkista(dokumentti)
    expect(tulos.hyvaksytty && tulos.dokumentti).toMatchObject({
      puhelinnumero: '050',
      'hankittavat-ammat-tutkinnon-osat': [
        {
          'osaamisen-hankkimistavat': [
            {
              'yksiloiva-tunniste': 'jakso-1',
              'tyopaikalla-jarjestettava-koulutus': {
                'tyopaikan-nimi': 'Esimerkkikorjaamo Oy',
                'keskeiset-tyotehtavat': ['Huolto', 'Korjaus'],
                'vastuullinen-tyopaikka-ohjaaja': { nimi: 'Olavi', puhelinnumero: '040 000 0001' },
              },
            },
          ],
        },
      ],
    })
    expect(dokumentti.puhelinnumero).toBe(' 050 ')
  })

  it('takes codes, identifiers of others and dates as they are', () => {
    expect(
      virheet({
        ...osalla({
          ...JAKSO,
          'osaamisen-hankkimistapa-koodi-uri': ' osaamisenhankkimistapa_muu',
          alku: '2026-01-12 ',
        }),
        'oppija-oid': `${TUNNISTEET.oppijaOid} `,
        hyvaksytty: ' 2026-01-01',
      }).toSorted(),
    ).toEqual([
      'muoto.aikaleima /hyvaksytty',
      `muoto.koodi-uri ${JAKSON_POLKU}/osaamisen-hankkimistapa-koodi-uri`,
      'muoto.oppija-oid /oppija-oid',
      `muoto.paivamaara ${JAKSON_POLKU}/alku`,
    ])
  })

  it('an identifier of blanks is empty', () => {
    expect(virheet(osalla({ ...JAKSO, 'yksiloiva-tunniste': '  ' }))).toEqual([
      `hoks.osaamisen-hankkimistapa.yksiloiva-tunniste-tyhja ${JAKSON_POLKU}/yksiloiva-tunniste`,
    ])
  })
})

describe('what validation accepts, the database stores', () => {
  it.each([
    ['too long a phone number', { puhelinnumero: '1'.repeat(257) }, 'muoto.teksti.liian-pitka /puhelinnumero'],
    [
      'too long a code',
      {
        'hankittavat-ammat-tutkinnon-osat': [
          { 'tutkinnon-osa-koodi-uri': `tutkinnonosat_${'1'.repeat(250)}`, 'tutkinnon-osa-koodi-versio': 1 },
        ],
      },
      'muoto.teksti.liian-pitka /hankittavat-ammat-tutkinnon-osat/0/tutkinnon-osa-koodi-uri',
    ],
    ['an integer beyond int4', { versio: 2_147_483_648 }, 'muoto.luku.alue /versio'],
    ['an integer below int4', { versio: -2_147_483_649 }, 'muoto.luku.alue /versio'],
    ['NUL', { sahkoposti: 'a\u0000b' }, 'muoto.teksti.kielletty-merkki /sahkoposti'],
    ['half a surrogate pair', { sahkoposti: 'a\ud800b' }, 'muoto.teksti.kielletty-merkki /sahkoposti'],
    ['the year 0', { 'ensikertainen-hyvaksyminen': '0000-01-01' }, 'muoto.paivamaara /ensikertainen-hyvaksyminen'],
  ])('refuses %s', (_, muutos, virhe) => expect(virheet({ ...POHJA, ...muutos })).toEqual([virhe]))

  it('refuses NUL in a code whose pattern would let it through', () => {
    expect(virheet(osalla({ ...JAKSO, 'oppisopimuksen-perusta-koodi-uri': 'oppisopimuksenperusta_\u0000' }))).toEqual([
      `muoto.teksti.kielletty-merkki ${JAKSON_POLKU}/oppisopimuksen-perusta-koodi-uri`,
    ])
  })

  it('accepts values at the limits, and a float without a fraction as an integer', () => {
    expect(
      virheet({
        ...osalla({ ...JAKSO, 'yksiloiva-tunniste': '😀'.repeat(256) }),
        puhelinnumero: '1'.repeat(256),
        versio: JSON.parse('2147483647.0'),
        sahkoposti: 'x'.repeat(3000),
      }),
    ).toEqual([])
  })

  it('the twelve-digit form of a TUVA study right fits', () => {
    expect(virheet({ ...POHJA, 'tuva-opiskeluoikeus-oid': '1.2.246.562.15.298574987110' })).toEqual([])
  })
})

describe('null', () => {
  it.each(['put', 'patch', 'put-virkailija', 'patch-virkailija'] as const)(
    'empties an optional top-level field: %s',
    (variantti) => {
      const dokumentti = {
        ...KORVAUS,
        sahkoposti: null,
        puhelinnumero: null,
        hyvaksytty: null,
        versio: null,
        'osaamisen-saavuttamisen-pvm': null,
        'tuva-opiskeluoikeus-oid': null,
        'urasuunnitelma-koodi-uri': null,
      }
      expect(tarkista(dokumentti, { variantti })).toEqual({ hyvaksytty: true, dokumentti })
    },
  )

  it('empties a list in PUT; PATCH has no lists', () => {
    expect(virheet({ ...KORVAUS, 'oppimisen-tuki': null }, { variantti: 'put' })).toEqual([])
    expect(virheet({ id: 1, 'oppimisen-tuki': null }, { variantti: 'patch' })).toEqual([
      'rakenne.tuntematon-kentta /oppimisen-tuki',
    ])
  })

  it('is an error for what every HOKS has, and inside the parts', () => {
    expect(
      virheet(
        {
          ...KORVAUS,
          id: null,
          'oppija-oid': null,
          'opiskeluoikeus-oid': null,
          'hankittavat-paikalliset-tutkinnon-osat': [{ nimi: null }],
        },
        { variantti: 'put' },
      ).toSorted(),
    ).toEqual([
      'rakenne.null /hankittavat-paikalliset-tutkinnon-osat/0/nimi',
      'rakenne.null /id',
      'rakenne.null /opiskeluoikeus-oid',
      'rakenne.null /oppija-oid',
    ])
    expect(virheet({ id: 1, 'ensikertainen-hyvaksyminen': null }, { variantti: 'patch' })).toEqual([
      'rakenne.null /ensikertainen-hyvaksyminen',
    ])
  })

  it('is an error in POST', () => {
    expect(virheet({ ...POHJA, sahkoposti: null, 'oppimisen-tuki': null }).toSorted()).toEqual([
      'rakenne.null /oppimisen-tuki',
      'rakenne.null /sahkoposti',
    ])
  })
})

describe('errors', () => {
  it.each([
    [null, 'rakenne.null'],
    [[], 'rakenne.ei-olio'],
    ['teksti', 'rakenne.ei-olio'],
    [undefined, 'rakenne.ei-olio'],
  ])('a body that is %j is one error about the whole of it', (dokumentti, koodi) => {
    expect(virheet(dokumentti)).toEqual([`${koodi} `])
  })

  it('of form and of rules come in one answer, however many', () => {
    const dokumentti = {
      ...osalla({ ...JAKSO, loppu: '2025-12-31', 'osa-aikaisuustieto': 100 }, { ...JAKSO, 'osa-aikaisuustieto': 0 }),
      versio: '3',
      'osaamisen-saavuttamisen-pvm': '2017-12-31',
      'oppimisen-tuki': [{ 'oppimisen-tuen-tyyppi-koodi-uri': 'ammatillinenkoulutusoppimisentuentyyppi_04' }],
      ylimaarainen: 1,
    }
    expect(virheet(dokumentti).toSorted()).toEqual([
      'hoks.oppimisen-tuki.tyyppi-tuntematon /oppimisen-tuki/0/oppimisen-tuen-tyyppi-koodi-uri',
      `hoks.osaamisen-hankkimistapa.loppu-ennen-alkua ${JAKSON_POLKU}/loppu`,
      'hoks.osaamisen-hankkimistapa.osa-aikaisuustieto-virheellinen /hankittavat-ammat-tutkinnon-osat/0/osaamisen-hankkimistavat/1/osa-aikaisuustieto',
      'hoks.osaamisen-saavuttamisen-pvm.vaara-aika /osaamisen-saavuttamisen-pvm',
      'rakenne.ei-kokonaisluku /versio',
      'rakenne.tuntematon-kentta /ylimaarainen',
    ])
  })

  it('inside an object hide only the rules that look at them', () => {
    const rikki = { ...JAKSO, loppu: '2025-12-31', 'osa-aikaisuustieto': 0 }
    expect(virheet(osalla({ ...rikki, alku: 'eilen' }, rikki))).toEqual([
      `muoto.paivamaara ${JAKSON_POLKU}/alku`,
      `hoks.osaamisen-hankkimistapa.osa-aikaisuustieto-virheellinen ${JAKSON_POLKU}/osa-aikaisuustieto`,
      'hoks.osaamisen-hankkimistapa.osa-aikaisuustieto-virheellinen /hankittavat-ammat-tutkinnon-osat/0/osaamisen-hankkimistavat/1/osa-aikaisuustieto',
      'hoks.osaamisen-hankkimistapa.loppu-ennen-alkua /hankittavat-ammat-tutkinnon-osat/0/osaamisen-hankkimistavat/1/loppu',
    ])
    const tuva: Opiskeluoikeus = { ...OPISKELUOIKEUS, tyyppi: { koodiarvo: 'tuva' } }
    expect(virheet(osalla(JAKSO), { opiskeluoikeus: tuva })).toEqual([
      'hoks.tutkinnon-osa.tuva /hankittavat-ammat-tutkinnon-osat/0',
    ])
  })

  it('of a rule tell the place where it was judged, too', () => {
    const { 'osa-aikaisuustieto': _, ...ilman } = JAKSO
    const tulos = tarkista(osalla(ilman))
    expect(!tulos.hyvaksytty && tulos.virheet).toEqual([
      {
        koodi: 'hoks.osaamisen-hankkimistapa.osa-aikaisuustieto-puuttuu',
        polku: `${JAKSON_POLKU}/osa-aikaisuustieto`,
        kohde: JAKSON_POLKU,
      },
    ])
  })

  it('point to odd keys by JSON pointer', () => {
    expect(virheet({ ...POHJA, 'a/b~c': 1 })).toEqual(['rakenne.tuntematon-kentta /a~1b~0c'])
    expect(virheet(JSON.parse(`{"__proto__": 1, ${JSON.stringify(POHJA).slice(1)}`))).toEqual([
      'rakenne.tuntematon-kentta /__proto__',
    ])
  })

  it('are limited, so that the answer to nonsense is not many times its size', () => {
    const tulos = tarkista({ ...POHJA, 'oppimisen-tuki': Array.from({ length: 100_000 }, () => 1) })
    expect(tulos.hyvaksytty).toBe(false)
    expect(!tulos.hyvaksytty && tulos.virheet.length).toBeLessThanOrEqual(1000)
  })
})

describe('properties', () => {
  // What a careless system could send where a value belongs.
  const arvo = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('2026-01-01', '1234567-1', 'tutkinnonosat_1', '', -1, 1.5, true),
  )

  it('a damaged document never throws, and errors are told only where the damage is or around it', () => {
    const ehja = kaikki(TUNNISTEET)
    const lehdet = polut(ehja)
    fc.assert(
      fc.property(fc.constantFrom(...lehdet), arvo, (polku, uusi) => {
        const rikottu = structuredClone(ehja)
        aseta(rikottu, polku, uusi)
        const tulos = tarkista(rikottu)
        const vahinko = `/${polku.join('/')}`
        for (const virhe of tulos.hyvaksytty ? [] : tulos.virheet) {
          const kohde = virhe.kohde ?? virhe.polku ?? ''
          expect(vahinko.startsWith(kohde) || kohde.startsWith(vahinko), `${vahinko}: ${kohde}`).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('any JSON is judged without throwing, in every variant', () => {
    const variantit = fc.constantFrom<Variantti>('post', 'put', 'patch', 'get', 'get-vipunen', 'post-virkailija')
    fc.assert(
      fc.property(
        variantit,
        fc.jsonValue(),
        fc.constantFrom(OPISKELUOIKEUS, null, undefined),
        (variantti, dokumentti, opiskeluoikeus) => {
          expect(tarkista(dokumentti, { variantti, opiskeluoikeus }).hyvaksytty).toBe(false)
        },
      ),
    )
  })

  it('what is accepted is accepted again, unchanged', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string({ unit: 'binary' }),
        fc.integer({ min: -5, max: 5 }),
        (teksti, binaari, versio) => {
          const eka = tarkista({
            ...pieni(TUNNISTEET),
            sahkoposti: teksti,
            puhelinnumero: binaari.slice(0, 100),
            versio,
          })
          if (!eka.hyvaksytty) return
          expect(tarkista(eka.dokumentti)).toEqual(eka)
        },
      ),
    )
  })
})

describe('in a browser whose policy forbids eval', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.resetModules()
  })

  it('nothing is compiled, and the answers are the same', async () => {
    vi.resetModules()
    vi.stubGlobal('document', {})
    vi.stubGlobal('Function', () => {
      throw new EvalError('Refused to evaluate a string as JavaScript')
    })
    const selaimessa = await import('./tarkistus.ts')
    const rikki = { ...osalla({ ...JAKSO, 'osa-aikaisuustieto': 0 }), versio: '1' }
    for (const dokumentti of [kaikki(TUNNISTEET), pieni(TUNNISTEET), rikki, null]) {
      const syote = { variantti: 'post', dokumentti, opiskeluoikeus: OPISKELUOIKEUS, tanaan: TANAAN } as const
      expect(selaimessa.tarkistaHoks(syote)).toEqual(tarkistaHoks(syote))
    }
  })
})

/** The paths of every value of a document, as lists of keys. */
function polut(arvo: unknown, alku: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof arvo !== 'object' || arvo === null) return [[...alku]]
  const avaimet = Array.isArray(arvo) ? arvo.map((_, i) => i) : Object.keys(arvo)
  return avaimet.flatMap((avain) => {
    const polku = [...alku, avain]
    return [polku, ...polut(Reflect.get(arvo, avain), polku)]
  })
}

function aseta(juuri: HoksLuonti, polku: readonly (string | number)[], arvo: unknown): void {
  const [viimeinen = '', ...alut] = polku.toReversed()
  const kohde = alut.toReversed().reduce<object>((olio, avain) => Reflect.get(olio, avain), juuri)
  Reflect.set(kohde, viimeinen, arvo)
}
