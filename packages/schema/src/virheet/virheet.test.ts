import { Type } from 'typebox'
import { Check } from 'typebox/schema'
import { describe, expect, it } from 'vitest'
import { KIELET, kieliOtsakkeesta } from './kieli.ts'
import { luettelo, onkoVirhekoodi, type Virhe, virhe } from './luettelo.ts'
import { skeemavirheet } from './skeemavirheet.ts'
import { Virhevastaus, virheidenTila, virheLangalla, virhevastaus } from './vastaus.ts'

const merkinnat = Object.keys(luettelo)
  .filter(onkoVirhekoodi)
  .map((koodi) => [koodi, luettelo[koodi]] as const)
const PYYNTO = { kieli: 'fi', pyyntoId: 'pyynto-1' } as const

describe('the catalogue', () => {
  it.each(merkinnat)('%s is told in three languages, with the same placeholders', (koodi, laji) => {
    expect(koodi).toMatch(/^[a-z-]+(\.[a-z-]+)+$/u)
    for (const tekstit of [laji.viesti, laji.ohje]) {
      const paikat = KIELET.map((kieli) => (tekstit[kieli].match(/\{\w+\}/gu) ?? []).toSorted())
      expect(paikat[1]).toEqual(paikat[0])
      expect(paikat[2]).toEqual(paikat[0])
      for (const kieli of KIELET) expect(tekstit[kieli]).toMatch(/^\S.*\.$/su)
      // Written, not copied: no two languages are the same.
      expect(new Set(Object.values(tekstit)).size).toBe(3)
    }
  })

  it.each(merkinnat)('the example of %s fills every placeholder', (koodi, laji) => {
    const esimerkki: Virhe = { koodi, ...laji.esimerkki }
    for (const kieli of KIELET) {
      const vastaus = JSON.stringify(virhevastaus([esimerkki], { kieli, pyyntoId: 'x' }))
      expect(vastaus).not.toMatch(/\{\w+\}/u)
    }
  })

  it('never has a place for the OID of a person', () => {
    const parametrit = merkinnat.flatMap(([, laji]) => Object.values(laji.esimerkki.parametrit ?? {}))
    expect(parametrit.filter((arvo) => /^1\.2\.246\.562\.(24|[12]?98)\./u.test(String(arvo)))).toEqual([])
    expect(luettelo['hoks.oppija.ei-oppijanumerorekisterissa'].nykyinen).not.toContain('{')
    expect(luettelo['hoks.oppija-oid.muuttunut'].nykyinen).not.toContain('{')
  })
})

describe('an answer with errors', () => {
  it('keeps today’s text of a refusal under the key of the route', () => {
    const paattynyt = virhe('hoks.opiskeluoikeus.paattynyt', {
      polku: '/opiskeluoikeus-oid',
      parametrit: { opiskeluoikeusOid: '1.2.246.562.15.76811932029' },
    })
    const vastaus = virhevastaus([paattynyt], PYYNTO)
    expect(vastaus.error).toBe('Opiskeluoikeus `1.2.246.562.15.76811932029` is no longer active')
    expect(virhevastaus([virhe('pyynto.reitti-puuttuu')], { ...PYYNTO, avain: 'reason' })).toMatchObject({
      reason: 'Route not found',
    })
    expect(virhevastaus([virhe('hoks.opiskeluoikeus.jo-hoks')], { ...PYYNTO, kieli: 'sv' })).toMatchObject({
      error: 'HOKS with the same opiskeluoikeus-oid already exists',
      virheet: [{ viesti: 'Studierätten har redan en HOKS.' }],
    })
  })

  it('has the form of the contract', () => {
    const vastaus = virhevastaus(
      [
        {
          koodi: 'hoks.osaamisen-hankkimistapa.osa-aikaisuustieto-puuttuu',
          polku: '/hankittavat-ammat-tutkinnon-osat/1/osaamisen-hankkimistavat/0/osa-aikaisuustieto',
          kohde: '/hankittavat-ammat-tutkinnon-osat/1/osaamisen-hankkimistavat/0',
        },
        { koodi: 'rakenne.puuttuu', polku: '/osaamisen-hankkimisen-tarve' },
      ],
      PYYNTO,
    )
    expect(vastaus).toEqual({
      error: 'Tiedoissa on 2 virhettä. Katso tarkemmin kohdasta virheet.',
      errors: {
        'hankittavat-ammat-tutkinnon-osat': [
          null,
          { 'osaamisen-hankkimistavat': ['Lisää osa-aikaisuustieto, joka on välillä 1-100.'] },
        ],
        'osaamisen-hankkimisen-tarve': 'missing-required-key',
      },
      virheet: [
        {
          koodi: 'hoks.osaamisen-hankkimistapa.osa-aikaisuustieto-puuttuu',
          polku: '/hankittavat-ammat-tutkinnon-osat/1/osaamisen-hankkimistavat/0/osa-aikaisuustieto',
          viesti: 'Työpaikkajaksosta puuttuu osa-aikaisuustieto.',
          ohje: 'Lisää osa-aikaisuustieto prosentteina väliltä 1–100; kokoaikainen on 100.',
          korjaaja: 'koulutuksen-jarjestaja',
        },
        {
          koodi: 'rakenne.puuttuu',
          polku: '/osaamisen-hankkimisen-tarve',
          viesti: 'Pakollinen tieto puuttuu.',
          ohje: 'Lisää puuttuva tieto.',
          korjaaja: 'lahdejarjestelma',
        },
      ],
      'pyynto-id': 'pyynto-1',
    })
    expect(Check(Virhevastaus, vastaus)).toBe(true)
  })

  it('is a text in `errors` when the whole body is wrong, and has no `errors` when none is about the body', () => {
    expect(virhevastaus([{ koodi: 'rakenne.ei-olio', polku: '' }], PYYNTO).errors).toBe('Arvon pitää olla JSON-olio.')
    expect(virhevastaus([virhe('palvelin.virhe')], PYYNTO)).not.toHaveProperty('errors')
  })

  it('does not take a numeric unknown key for a place in a list', () => {
    const { virheet } = skeemavirheet(Type.Object({}, { additionalProperties: false }), { 4000000000: 1 })
    expect(virhevastaus(virheet, PYYNTO).errors).toEqual({ 4000000000: 'disallowed-key' })
  })

  it('keeps a key named __proto__ a key', () => {
    const { virheet } = skeemavirheet(Type.Object({}, { additionalProperties: false }), JSON.parse('{"__proto__": 1}'))
    expect(JSON.stringify(virhevastaus(virheet, PYYNTO).errors)).toBe('{"__proto__":"disallowed-key"}')
  })

  it('names the linked service that is down', () => {
    const alhaalla = virhe('palvelu.ei-vastaa', { parametrit: { palvelu: 'Koski', tekeminen: 'contacting' } })
    expect(virheidenTila([alhaalla])).toBe(503)
    expect(virheLangalla(alhaalla, 'en').viesti).toBe('Koski is not answering at the moment.')
    expect(virhevastaus([alhaalla], PYYNTO).error).toBe('Error while contacting Koski')
  })
})

describe('errors of any schema', () => {
  const skeema = Type.Object(
    {
      teksti: Type.String({ maxLength: 3 }),
      luku: Type.Number({ minimum: 0 }),
      kokonaisluku: Type.Integer(),
      totuus: Type.Boolean(),
      paiva: Type.String({ format: 'date' }),
      tunnus: Type.String({ format: 'uuid' }),
      valinta: Type.Enum(['a', 'b']),
      lista: Type.Array(Type.Integer(), { maxItems: 1 }),
      kuvio: Type.String({ pattern: '^x$' }),
      vaihtoehdot: Type.Optional(Type.Union([Type.Literal(1), Type.Literal(2)])),
    },
    { additionalProperties: false },
  )
  const kelpaa = {
    teksti: 'abc',
    luku: 0,
    kokonaisluku: 1,
    totuus: true,
    paiva: '2026-01-01',
    tunnus: '4f7d9f1e-6f0c-4f5f-9d5b-0c8a1f2e3d4c',
    valinta: 'a',
    lista: [1],
    kuvio: 'x',
  }

  it('are none when the value fits', () => expect(skeemavirheet(skeema, kelpaa)).toEqual({ virheet: [], kaikki: true }))

  it.each([
    ['teksti', 'abcd', 'muoto.teksti.liian-pitka'],
    ['teksti', 1, 'rakenne.ei-teksti'],
    ['luku', -1, 'muoto.luku.alue'],
    ['luku', '1', 'rakenne.ei-luku'],
    ['kokonaisluku', 1.5, 'rakenne.ei-kokonaisluku'],
    ['totuus', 'true', 'rakenne.ei-totuusarvo'],
    ['paiva', '2026-02-30', 'muoto.paivamaara'],
    ['tunnus', 'x', 'muoto.uuid'],
    ['valinta', 'c', 'rakenne.arvo-ei-sallittu'],
    ['lista', {}, 'rakenne.ei-lista'],
    ['lista', [1, 2], 'muoto.lista.pituus'],
    ['kuvio', 'y', 'muoto.arvo'],
    ['vaihtoehdot', 3, 'rakenne.arvo-ei-sallittu'],
    ['totuus', null, 'rakenne.null'],
  ])('%s: %j is %s', (kentta, arvo, koodi) => {
    const { virheet } = skeemavirheet(skeema, { ...kelpaa, [kentta]: arvo })
    expect(virheet).toContainEqual(expect.objectContaining({ koodi, polku: `/${kentta}` }))
  })

  it('are told up to a thousand, and that there may be more', () => {
    const lista = Type.Array(Type.Integer())
    const vaaria = (maara: number) => Array.from({ length: maara }, () => 'x')
    expect(skeemavirheet(lista, vaaria(999))).toMatchObject({ kaikki: true, virheet: { length: 999 } })
    expect(skeemavirheet(lista, vaaria(5000))).toMatchObject({ kaikki: false, virheet: { length: 1000 } })
  })

  it('point at what is missing', () => {
    const { virheet } = skeemavirheet(skeema, {})
    expect(virheet.map(({ polku }) => polku)).toContain('/teksti')
    expect(new Set(virheet.map(({ koodi }) => koodi))).toEqual(new Set(['rakenne.puuttuu']))
  })
})

describe('the language of the answers', () => {
  it.each([
    [undefined, 'fi'],
    ['', 'fi'],
    ['sv', 'sv'],
    ['sv-FI,sv;q=0.9', 'sv'],
    ['de,en;q=0.8,fi;q=0.9', 'fi'],
    ['en-GB;q=0.5, sv;q=0.7', 'sv'],
    ['fi;q=0, en', 'en'],
    ['*', 'fi'],
    ['en;q=x', 'fi'],
  ] as const)('%j: %s', (otsake, kieli) => expect(kieliOtsakkeesta(otsake)).toBe(kieli))
})
