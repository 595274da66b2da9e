import { luettelo, onkoVirhekoodi, type Virhekoodi } from '@ehoks/schema/virheet/luettelo'
import { skeemanVirhekoodit } from '@ehoks/schema/virheet/skeemavirheet'
import { virhevastaus as vastausVirheista } from '@ehoks/schema/virheet/vastaus'
import type { FastifySchema, RouteOptions } from 'fastify'
import type { ReitinOikeus } from '../reitti.ts'
import { palveluTarkistaa } from './validation.ts'

// Which errors a route answers: those of every route, of its kind of user and of the form of what it takes, and those
// that it declares itself.

const KAIKKIEN: readonly Virhekoodi[] = ['pyynto.liian-tihea', 'palvelin.virhe', 'palvelu.ei-vastaa']
const RUNGON: readonly Virhekoodi[] = [
  'pyynto.json',
  'pyynto.json-avain-toistuu',
  'pyynto.mediatyyppi',
  'pyynto.liian-suuri',
  'pyynto.liikaa-arvoja',
]
const PALVELUKAYTTAJAN: readonly Virhekoodi[] = [
  'pyynto.otsake-puuttuu',
  'kirjautuminen.palvelulippu',
  'kirjautuminen.tili-lukittu',
  'kirjautuminen.vain-palvelukayttaja',
]

/** Every code that the route may answer, in the order of the catalogue. */
export function reitinVirheet({ method, schema, config }: RouteOptions): Virhekoodi[] {
  const muuttaa = [method].flat().some((metodi) => metodi !== 'GET' && metodi !== 'HEAD')
  const koodit = new Set<Virhekoodi>([
    ...KAIKKIEN,
    ...tunnistuksen(config?.oikeus, muuttaa),
    ...(schema?.body === undefined ? [] : RUNGON),
    ...syotteen(schema),
    ...(config?.virheet ?? []),
  ])
  return Object.keys(luettelo)
    .filter(onkoVirhekoodi)
    .filter((koodi) => koodit.has(koodi))
}

function tunnistuksen(oikeus: ReitinOikeus | undefined, muuttaa: boolean): readonly Virhekoodi[] {
  if (!oikeus) return []
  if (!('kayttaja' in oikeus)) return oikeus.callerId ? ['pyynto.otsake-puuttuu', 'pyynto.alkupera'] : []
  if (oikeus.kayttaja === 'palvelu') {
    return oikeus.vaatii === 'ehto' ? [...PALVELUKAYTTAJAN, 'oikeus.opiskeluoikeus'] : PALVELUKAYTTAJAN
  }
  return [
    ...(oikeus.callerId === false ? [] : (['pyynto.otsake-puuttuu'] as const)),
    ...(muuttaa ? (['pyynto.alkupera'] as const) : []),
    'kirjautuminen.istunto-puuttuu',
    ...(oikeus.kayttaja === 'virkailija' ? (['kirjautuminen.ei-palvelukayttaja'] as const) : []),
    ...(oikeus.vaatii === 'ehto' && oikeus.kayttaja === 'oppija' ? (['oikeus.omat-tiedot'] as const) : []),
  ]
}

function syotteen(schema: FastifySchema | undefined): Virhekoodi[] {
  const teksteina = [schema?.params, schema?.querystring, schema?.headers]
  return [
    ...teksteina.flatMap((osa) => [...skeemanVirhekoodit(osa, { tekstina: true })]),
    ...(palveluTarkistaa(schema?.body) ? [] : skeemanVirhekoodit(schema?.body, { tekstina: false })),
  ]
}

type Vastaus = { description: string; headers?: object; content: object }

/**
 * The answers of the errors in an OpenAPI document, by their status. One that has the same single error everywhere is
 * told once, among the components.
 */
export function virhevastaukset(koodit: readonly Virhekoodi[]): Record<string, Vastaus | { $ref: string }> {
  const tiloittain = Object.groupBy(koodit, (koodi) => String(luettelo[koodi].tila))
  return Object.fromEntries(
    Object.entries(tiloittain).map(([tila, omat = []]) => [
      tila,
      omat.length === 1 ? { $ref: `#/components/responses/${omat[0]}` } : virhevastaus(tila, omat),
    ]),
  )
}

/** Answers of one error, and an example answer of each: for the components of an OpenAPI document. */
export const virheidenKomponentit = (koodit: ReadonlySet<Virhekoodi>) => ({
  responses: Object.fromEntries(
    [...koodit].map((koodi) => [koodi, virhevastaus(String(luettelo[koodi].tila), [koodi])]),
  ),
  examples: Object.fromEntries([...koodit].map((koodi) => [koodi, esimerkki(koodi)])),
})

const virhevastaus = (tila: string, koodit: readonly Virhekoodi[]): Vastaus => ({
  description: koodit.map((koodi) => `* \`${koodi}\`: ${luettelo[koodi].viesti.fi}`).join('\n'),
  ...(['429', '503'].includes(tila) && { headers: { 'Retry-After': RETRY_AFTER } }),
  content: {
    'application/json': {
      schema: { $ref: '#/components/schemas/Virhevastaus' },
      examples: Object.fromEntries(koodit.map((koodi) => [koodi, { $ref: `#/components/examples/${koodi}` }])),
    },
  },
})

const RETRY_AFTER = {
  description: 'Kuinka monen sekunnin kuluttua kannattaa yrittää uudelleen.',
  schema: { type: 'integer', minimum: 0, examples: [5] },
}

function esimerkki(koodi: Virhekoodi) {
  const { polku, parametrit } = luettelo[koodi].esimerkki
  const virhe = { koodi, ...(polku !== undefined && { polku }), ...(parametrit && { parametrit }) }
  const pyyntoId = '0199f3b2-6c1e-7a40-9f53-2b6f1c9d8e7a'
  return { summary: luettelo[koodi].viesti.fi, value: vastausVirheista([virhe], { kieli: 'fi', pyyntoId }) }
}
