import { readFileSync } from 'node:fs'
import { Check } from 'typebox/schema'
import { describe, expect, it } from 'vitest'
import { AIKALEIMA_KUVIO } from '../muodot/paivamaara.ts'
import { HoksDokumentti } from './hoks.ts'
import { type Olio, onkoLista, onkoOlio } from './rakentaja.ts'
import { hoksSchema, perusvariantti, type Variantti } from './variantit.ts'

type Pakollisuus = 'R' | 'O' | '-'
interface Tyyppi {
  type: string
  pattern?: string
  items?: { type: string }
  rules?: string[]
  itemRules?: string[]
}
/** A field path of the given service's live schemas. */
type Rivi = { variants: Record<Variantti, Pakollisuus> } & (
  | (Tyyppi & { byVariant?: never })
  | { byVariant: ({ variants: Variantti[] } & Tyyppi)[] }
)

const matriisi: Record<string, Rivi> = JSON.parse(
  readFileSync(new URL('../../fixtures/schema_matrix.json', import.meta.url), 'utf8'),
)
const VARIANTIT: Variantti[] = [
  'post',
  'put',
  'patch',
  'get',
  'get-vipunen',
  'post-virkailija',
  'put-virkailija',
  'patch-virkailija',
]

/** As much of a JSON schema as the comparison looks at. */
interface Skeema {
  title?: string
  description?: string
  examples?: unknown[]
  type?: string | string[]
  format?: string
  pattern?: string
  properties?: Record<string, Skeema>
  required?: readonly string[]
  items?: Skeema
  additionalProperties?: boolean
}
const juuriskeema = (variantti: Variantti): Skeema => JSON.parse(JSON.stringify(hoksSchema(variantti)))

/** The type without the `null` that empties a field: the given service has no such thing. */
const perustyyppi = ({ type }: Skeema): string | undefined =>
  Array.isArray(type) ? type.filter((vaihtoehto) => vaihtoehto !== 'null').join('|') : type

/** Every path that a variant has, with its schema and whether it is required in its parent. */
function polut(skeema: Skeema, alku = ''): [string, { pakollisuus: Pakollisuus; skeema: Skeema }][] {
  return Object.entries(skeema.properties ?? {}).flatMap(([nimi, kentta]) => {
    const polku = alku === '' ? nimi : `${alku}.${nimi}`
    const pakollisuus = skeema.required?.includes(nimi) ? 'R' : 'O'
    const alla = kentta.items ? polut(kentta.items, `${polku}[]`) : polut(kentta, polku)
    return [[polku, { pakollisuus, skeema: kentta }], ...alla]
  })
}
const omat = new Map(VARIANTIT.map((variantti) => [variantti, new Map(polut(juuriskeema(variantti)))]))

function tyyppi(skeema: Skeema): Omit<Tyyppi, 'rules' | 'itemRules'> {
  if (skeema.format === 'date') return { type: 'date' }
  if (skeema.format === 'uuid') return { type: 'uuid' }
  if (skeema.pattern === AIKALEIMA_KUVIO) return { type: 'date-time' }
  return {
    type: perustyyppi(skeema) ?? '',
    ...(skeema.pattern !== undefined && { pattern: skeema.pattern }),
    ...(skeema.items !== undefined && { items: { type: perustyyppi(skeema.items) ?? '' } }),
  }
}

/** What the matrix says of the type of a path in a variant, without the rules. */
function odotettuTyyppi(rivi: Rivi, variantti: Variantti): Tyyppi | undefined {
  if (rivi.byVariant === undefined) return rivi
  return rivi.byVariant.find(({ variants }) => variants.includes(variantti))
}

/** The rules of the field at a path and, for a list, of its items. */
function saannot(polku: string, variantti: Variantti) {
  const avaimet = polku.replaceAll('[]', '').split('.')
  let olio: Olio | undefined = HoksDokumentti
  for (const [i, nimi] of avaimet.entries()) {
    const kentta: Olio['kentat'][string] | undefined = olio?.kentat[nimi]
    if (kentta === undefined) throw new Error(`No field ${polku}`)
    const alkio: unknown = onkoLista(kentta.tyyppi) ? kentta.tyyppi.alkio : kentta.tyyppi
    if (i < avaimet.length - 1) {
      olio = onkoOlio(alkio) ? alkio : undefined
      continue
    }
    const voimassa = (kaikki: Olio['saannot']) =>
      kaikki
        .filter(({ koskeeVirkailijaa }) => koskeeVirkailijaa || !variantti.endsWith('-virkailija'))
        .map(({ tunnus }) => tunnus)
    return {
      kentan: voimassa(kentta.saannot),
      alkioiden: onkoLista(kentta.tyyppi) && onkoOlio(alkio) ? voimassa(alkio.saannot) : [],
    }
  }
  throw new Error(`Empty path ${polku}`)
}
const tunnukset = (nimet: string[] = []) => nimet.map((nimi) => nimi.split('_')[0])

describe('the schemas against the given service', () => {
  it('the matrix has all its paths', () => {
    expect(Object.keys(matriisi)).toHaveLength(463)
  })

  it.each(Object.entries(matriisi))('%s', (polku, rivi) => {
    const saatavuus = Object.fromEntries(
      VARIANTIT.map((variantti) => [variantti, omat.get(variantti)?.get(polku)?.pakollisuus ?? '-']),
    )
    expect(saatavuus).toEqual(rivi.variants)

    for (const variantti of VARIANTIT) {
      const oma = omat.get(variantti)?.get(polku)
      if (oma === undefined) continue
      const { type, pattern, items, rules, itemRules } = odotettuTyyppi(rivi, variantti) ?? {
        type: 'not in the matrix',
      }
      expect(tyyppi(oma.skeema), variantti).toEqual({
        type,
        ...(pattern !== undefined && { pattern }),
        ...(items !== undefined && { items: { type: items.type } }),
      })
      expect(saannot(polku, variantti), variantti).toEqual({
        kentan: tunnukset(rules),
        alkioiden: tunnukset(itemRules),
      })
    }
  })

  it.each(VARIANTIT)('%s has no path that the given service lacks, and every object is closed', (variantti) => {
    expect([...(omat.get(variantti)?.keys() ?? [])].filter((polku) => !(polku in matriisi))).toEqual([])
    const oliot = [...(omat.get(variantti)?.values() ?? [])].flatMap(({ skeema }) => [
      skeema,
      ...(skeema.items ? [skeema.items] : []),
    ])
    const avoimet = [juuriskeema(variantti), ...oliot].filter(
      (skeema) => skeema.properties !== undefined && skeema.additionalProperties !== false,
    )
    expect(avoimet).toEqual([])
  })
})

describe('names and documentation of the schemas', () => {
  it.each([
    ['post-virkailija', 'post'],
    ['put-virkailija', 'put'],
    ['patch-virkailija', 'patch'],
  ] as const)('%s is the very schema of %s', (virkailijan, tavallinen) => {
    expect(hoksSchema(virkailijan)).toBe(hoksSchema(tavallinen))
    expect(perusvariantti(virkailijan)).toBe(tavallinen)
  })

  it('an object of one title has one shape, whichever variant it is met in', () => {
    const muodot = new Map<string, string>()
    const kay = ({ title, type, properties, required, items }: Skeema): void => {
      if (type === 'object') {
        expect(title).toMatch(/^[A-Z]\w+$/u)
        const muoto = JSON.stringify({ properties, required })
        expect(muodot.get(title ?? '') ?? muoto).toBe(muoto)
        muodot.set(title ?? '', muoto)
      }
      for (const alla of Object.values(properties ?? {})) kay(alla)
      if (items !== undefined) kay(items)
    }
    for (const variantti of VARIANTIT) kay(juuriskeema(variantti))
    expect(muodot.size).toBeGreaterThan(40)
    expect(new Set(muodot.values()).size).toBe(muodot.size)
  })

  it('every field is described, and every value has an example that fits it', () => {
    for (const variantti of VARIANTIT) {
      for (const [polku, { skeema }] of omat.get(variantti) ?? []) {
        const { description, examples } = skeema
        expect(description, `${variantti} ${polku}`).toMatch(/\.$/u)
        if (skeema.properties === undefined && skeema.items?.properties === undefined) {
          // Booleans that replace an object in the statistics have no example of their own.
          if (polku.endsWith('vastuullinen-tyopaikka-ohjaaja')) continue
          expect(examples, `${variantti} ${polku}`).toHaveLength(1)
          expect(Check(skeema, examples?.[0]), `${variantti} ${polku}`).toBe(true)
        }
      }
    }
  })
})
