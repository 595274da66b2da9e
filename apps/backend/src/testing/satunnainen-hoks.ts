import { uusiOpiskeluoikeusOid, uusiOppijaOid, uusiOrganisaatioOid } from '@ehoks/dev-env/tunnisteet'
import { onkoOpiskeluoikeusOid, onkoOppijaOid, onkoOrganisaatioOid } from '@ehoks/schema/muodot/oid'
import fc from 'fast-check'
import { type TSchema, Type } from 'typebox'
import { Check } from 'typebox/schema'

type Olio = { [avain: string]: unknown }

const onOlio = (arvo: unknown): arvo is Olio => typeof arvo === 'object' && arvo !== null && !Array.isArray(arvo)

/** A copy as it is after JSON: what the service gets. */
export const jsonina = (arvo: unknown): unknown => JSON.parse(JSON.stringify(arvo))

const paivat = fc
  .date({ min: new Date('2017-06-01'), max: new Date('2029-12-31'), noInvalidDate: true })
  .map((paiva) => paiva.toISOString().slice(0, 10))

const aikaleimat = fc
  .tuple(paivat, fc.constantFrom('', 'T10:15', 'T10:15:30', 'T23:59:59.123456789Z', 'T00:00:00+02:00', 'T12:00-18:00'))
  .map((osat) => osat.join(''))

/** Identifiers with a check digit are made beforehand: a pattern alone would nearly never give a right one. */
const valmiit = (uusi: () => string) => fc.constantFrom(...Array.from({ length: 5 }, uusi))
const TUNNISTEET = [
  { onko: onkoOpiskeluoikeusOid, arvot: valmiit(uusiOpiskeluoikeusOid) },
  { onko: onkoOppijaOid, arvot: valmiit(uusiOppijaOid) },
  { onko: onkoOrganisaatioOid, arvot: valmiit(uusiOrganisaatioOid) },
  { onko: (arvo: string) => /^\d{7}-\d$/.test(arvo), arvot: fc.constantFrom('1234567-1', '0112038-9', '1234562-0') },
]

const tekstit = fc.oneof(
  fc.constantFrom(
    'x',
    ' reunoilla välejä ',
    'rivi\nrivi',
    'Åäö 😀',
    '\u200b',
    "Robert'); DROP TABLE hoks;--",
    '{"a":1}',
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
)

/** Whether the pattern is the one by which all these are recognised: an example that fits tells. */
function kuviolla(pattern: string): fc.Arbitrary<string> {
  const kuvio = new RegExp(pattern, 'u')
  const tunniste = TUNNISTEET.find(({ arvot }) =>
    fc.sample(arvot, { numRuns: 3, seed: 1 }).every((arvo) => kuvio.test(arvo)),
  )
  if (tunniste) return tunniste.arvot
  if (kuvio.test('2026-01-01T10:15:30Z')) return aikaleimat
  return fc.stringMatching(
    new RegExp(pattern.replace('.+', '[A-Z0-9]{1,8}').replace(String.raw`\d+`, String.raw`\d{1,6}`)),
  )
}

/**
 * Values of a JSON schema of the HOKS document, of the right shape; `runsaus` (0–1) is how often an optional field is
 * there. Schemas that fields share are worked out once.
 */
function arvot(skeema: TSchema, runsaus: number): fc.Arbitrary<unknown> {
  const { type, format, pattern, items, properties, required = [], minimum, maximum } = skeemanOsat(skeema)
  const [tyyppi, tyhja] = [type[0], type.includes('null')]
  const arvo = (): fc.Arbitrary<unknown> => {
    switch (tyyppi) {
      case 'object':
        return olionArvot(properties ?? {}, required, runsaus)
      case 'array':
        return fc.array(arvot(items ?? Type.String(), runsaus), { maxLength: 2 })
      case 'boolean':
        return fc.boolean()
      case 'integer':
        return fc.oneof(fc.integer({ min: 0, max: 100 }), fc.integer({ min: minimum ?? 0, max: maximum ?? 0 }))
      case 'number':
        return fc.oneof(
          fc.double({ min: 0, max: 200, noNaN: true }),
          fc.double({ noNaN: true, noDefaultInfinity: true }),
        )
      case 'string':
        return format === 'date' ? paivat : pattern === undefined ? tekstit : kuviolla(pattern)
      default:
        throw new Error(`No values for ${JSON.stringify(skeema)}`)
    }
  }
  return tyhja ? fc.oneof({ weight: 4, arbitrary: arvo() }, { weight: 1, arbitrary: fc.constant(null) }) : arvo()
}

function olionArvot(kentat: Readonly<Record<string, TSchema>>, pakolliset: readonly string[], runsaus: number) {
  const mukana = fc.double({ min: 0, max: 1, noNaN: true }).map((luku) => luku < runsaus)
  const arvottu = Object.entries(kentat).map(([nimi, kentta]) =>
    mukana.chain(
      (on): fc.Arbitrary<[string, unknown] | undefined> =>
        on || pakolliset.includes(nimi) ? arvot(kentta, runsaus).map((arvo) => [nimi, arvo]) : fc.constant(undefined),
    ),
  )
  return fc
    .tuple(...arvottu)
    .map((parit) => jarjestyksessa(Object.fromEntries(parit.filter((pari) => pari !== undefined))))
}

/** Periods mostly begin before they end; some do not, and break the rule that says so. */
function jarjestyksessa(olio: Olio): Olio {
  const { alku, loppu } = olio
  if (typeof alku !== 'string' || typeof loppu !== 'string' || alku <= loppu || alku.endsWith('7')) return olio
  return { ...olio, alku: loppu, loppu: alku }
}

const SkeemanOsat = Type.Object({
  type: Type.Union([Type.String(), Type.Array(Type.String())]),
  format: Type.Optional(Type.String()),
  pattern: Type.Optional(Type.String()),
  minimum: Type.Optional(Type.Number()),
  maximum: Type.Optional(Type.Number()),
  required: Type.Optional(Type.Array(Type.String())),
  items: Type.Optional(Type.Unsafe<TSchema>({ type: 'object' })),
  properties: Type.Optional(Type.Unsafe<Readonly<Record<string, TSchema>>>({ type: 'object' })),
})

function skeemanOsat(skeema: unknown) {
  if (!Check(SkeemanOsat, skeema)) throw new Error(`Not a schema of the document: ${JSON.stringify(skeema)}`)
  return { ...skeema, type: [skeema.type].flat() }
}

/** Values that nobody should send: of wrong types, out of range, unstorable, or dangerous to careless programs. */
const PAHAT: readonly unknown[] = [
  null,
  '',
  ' ',
  0,
  -1,
  1.5,
  1e12,
  -2_147_483_649,
  true,
  [],
  [null],
  [[[[[[]]]]]],
  {},
  { id: 1 },
  'a\u0000b',
  '\ud800',
  'x'.repeat(300),
  '2026-02-30',
  'T10:00',
  '0000-01-01',
  '2024-02-29',
  '1.2.246.562.15.11111111111',
  'tutkinnonosat_',
]
const OUDOT_AVAIMET = ['tuntematon', '', 'toString', 'hasOwnProperty', 'a/b~c', 'module-id', 'id', '0', 'x'.repeat(500)]

/** Every place of a document as a list of keys, the root first. */
function paikat(arvo: unknown, polku: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  const sisalla = Array.isArray(arvo)
    ? arvo.flatMap((alkio: unknown, i) => paikat(alkio, [...polku, i]))
    : onOlio(arvo)
      ? Object.entries(arvo).flatMap(([avain, kentta]) => paikat(kentta, [...polku, avain]))
      : []
  return [polku, ...sisalla]
}

/** The document with the value at a place changed; `undefined` takes it away. */
function muutettuna(
  arvo: unknown,
  [avain, ...loput]: readonly (string | number)[],
  muutos: (vanha: unknown) => unknown,
): unknown {
  if (avain === undefined) return muutos(arvo)
  if (Array.isArray(arvo))
    return arvo.map((alkio: unknown, i) => (i === avain ? muutettuna(alkio, loput, muutos) : alkio))
  return onOlio(arvo) ? { ...arvo, [avain]: muutettuna(arvo[avain], loput, muutos) } : arvo
}

const muutokset: fc.Arbitrary<(vanha: unknown) => unknown> = fc.oneof(
  fc.constant(() => undefined),
  fc.constantFrom(...PAHAT).map((paha) => () => paha),
  fc.tuple(fc.constantFrom(...OUDOT_AVAIMET), fc.constantFrom(...PAHAT)).map(
    ([avain, paha]) =>
      (vanha: unknown) =>
        onOlio(vanha) ? { ...vanha, [avain]: paha } : vanha,
  ),
  paivat.map((paiva) => (vanha: unknown) => (typeof vanha === 'string' ? paiva : vanha)),
  fc.constant((vanha: unknown) => (Array.isArray(vanha) ? [...vanha, ...vanha] : vanha)),
  tekstit.map((teksti) => (vanha: unknown) => (typeof vanha === 'string' ? teksti : vanha)),
)

/** A document broken, or merely changed, in up to `enintaan` places; often in none. */
const muuteltuna = (dokumentit: fc.Arbitrary<unknown>, enintaan: number): fc.Arbitrary<unknown> =>
  fc.tuple(dokumentit, fc.array(fc.tuple(fc.nat(), muutokset), { maxLength: enintaan })).map(([dokumentti, lista]) =>
    lista.reduce<unknown>((tahanAsti, [kohta, muutos]) => {
      const kaikki = paikat(tahanAsti)
      return muutettuna(tahanAsti, kaikki[kohta % kaikki.length] ?? [], muutos)
    }, dokumentti),
  )

/**
 * Documents of a schema, scarce and full, and the given examples with some of their fields left out; all of them broken
 * here and there.
 */
export function satunnaisetHoksit(skeema: TSchema, esimerkit: readonly object[]): fc.Arbitrary<unknown> {
  const ylatasot = fc
    .constantFrom(...esimerkit)
    .chain((esimerkki) =>
      fc
        .subarray(Object.entries(esimerkki))
        .map((kentat) =>
          Object.fromEntries([...kentat, ...Object.entries(esimerkki).filter(([nimi]) => pakollinen(skeema, nimi))]),
        ),
    )
  return fc.oneof(
    { weight: 1, arbitrary: muuteltuna(arvot(skeema, 0.9), 1) },
    { weight: 2, arbitrary: muuteltuna(arvot(skeema, 0.25), 2) },
    { weight: 4, arbitrary: muuteltuna(ylatasot, 3) },
  )
}

const pakollinen = (skeema: TSchema, nimi: string) => skeemanOsat(skeema).required?.includes(nimi) ?? false
