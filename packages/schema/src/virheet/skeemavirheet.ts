import type { TSchema } from 'typebox'
import type { TLocalizedValidationError } from 'typebox/error'
import { Errors } from 'typebox/schema'
import { Settings } from 'typebox/system'
import { koodistoKuviosta } from '../muodot/koodi-uri.ts'
import { OPISKELUOIKEUS_OID_KUVIO, OPPIJA_OID_KUVIO, ORGANISAATIO_OID_KUVIO } from '../muodot/oid.ts'
import { AIKALEIMA_KUVIO } from '../muodot/paivamaara.ts'
import { Y_TUNNUS_KUVIO } from '../muodot/y-tunnus.ts'
import { onkoVirhekoodi, type Virhe, type Virhekoodi, virhe } from './luettelo.ts'
import { osoitettuArvo, osoitinAvaimeen } from './osoitin.ts'

/** All errors are told, but a body that is wrong all over must not make an answer many times its own size. */
const ENIMMAISMAARA = 1000
Settings.Set({ maxErrors: ENIMMAISMAARA })

const KUVIOT = new Map<string, Virhekoodi>([
  [OPISKELUOIKEUS_OID_KUVIO, 'muoto.opiskeluoikeus-oid'],
  [OPPIJA_OID_KUVIO, 'muoto.oppija-oid'],
  [ORGANISAATIO_OID_KUVIO, 'muoto.organisaatio-oid'],
  [Y_TUNNUS_KUVIO, 'muoto.y-tunnus'],
  [AIKALEIMA_KUVIO, 'muoto.aikaleima'],
])
const MUODOT = new Map<string, Virhekoodi>([
  ['date', 'muoto.paivamaara'],
  ['date-time', 'muoto.aikaleima'],
  ['uuid', 'muoto.uuid'],
])
const TYYPIT = new Map<string, Virhekoodi>([
  ['string', 'rakenne.ei-teksti'],
  ['integer', 'rakenne.ei-kokonaisluku'],
  ['number', 'rakenne.ei-luku'],
  ['boolean', 'rakenne.ei-totuusarvo'],
  ['array', 'rakenne.ei-lista'],
  ['object', 'rakenne.ei-olio'],
])

function kuviovirhe(kuvio: string, polku: string): Virhe {
  const koodisto = koodistoKuviosta(kuvio)
  return koodisto === undefined
    ? { koodi: KUVIOT.get(kuvio) ?? 'muoto.arvo', polku }
    : virhe('muoto.koodi-uri', { polku, parametrit: { koodisto } })
}

const vertailu = (merkki: string) => merkki.replace('<=', '≤').replace('>=', '≥')

function tyyppivirhe(tyyppi: string | string[], polku: string, arvo: unknown): Virhe {
  const odotettu = Array.isArray(tyyppi) ? tyyppi.find((vaihtoehto) => vaihtoehto !== 'null') : tyyppi
  return { koodi: arvo === null ? 'rakenne.null' : (TYYPIT.get(odotettu ?? '') ?? 'muoto.arvo'), polku }
}

function luettelosta(vika: TLocalizedValidationError, juuri: unknown): Virhe[] {
  const polku = vika.instancePath
  switch (vika.keyword) {
    case 'required':
      return vika.params.requiredProperties.map((avain) =>
        virhe('rakenne.puuttuu', { polku: osoitinAvaimeen(polku, avain) }),
      )
    // TypeBox tells of an unknown key twice: at the key (`boolean`) and, all together, at its object.
    case 'boolean':
      return [virhe('rakenne.tuntematon-kentta', { polku })]
    case 'additionalProperties':
      return []
    case 'type':
      return [tyyppivirhe(vika.params.type, polku, osoitettuArvo(juuri, polku))]
    case 'pattern':
      return [kuviovirhe(String(vika.params.pattern), polku)]
    case 'format':
      return [{ koodi: MUODOT.get(vika.params.format) ?? 'muoto.arvo', polku }]
    case '~refine':
      return [{ koodi: onkoVirhekoodi(vika.params.message) ? vika.params.message : 'muoto.arvo', polku }]
    case 'maxLength':
      return [virhe('muoto.teksti.liian-pitka', { polku, parametrit: { enintaan: vika.params.limit } })]
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return [
        virhe('muoto.luku.alue', {
          polku,
          parametrit: { raja: `${vertailu(vika.params.comparison)} ${vika.params.limit}` },
        }),
      ]
    case 'minItems':
      return [virhe('muoto.lista.pituus', { polku, parametrit: { raja: `≥ ${vika.params.limit}` } })]
    case 'maxItems':
      return [virhe('muoto.lista.pituus', { polku, parametrit: { raja: `≤ ${vika.params.limit}` } })]
    case 'enum':
    case 'const':
    case 'anyOf':
      return [virhe('rakenne.arvo-ei-sallittu', { polku })]
    default:
      return [virhe('muoto.arvo', { polku })]
  }
}

/** Where a value does not fit its schema, as errors of the catalogue. `kaikki` is false when there may be more of them. */
export function skeemavirheet(skeema: TSchema, arvo: unknown): { virheet: Virhe[]; kaikki: boolean } {
  const [, viat] = Errors(skeema, arvo)
  return { virheet: viat.flatMap((vika) => luettelosta(vika, arvo)), kaikki: viat.length < ENIMMAISMAARA }
}

/**
 * Every code that `skeemavirheet` may tell of a value of the schema. `tekstina`: the value comes as texts (path, query,
 * headers), which cannot be of a wrong JSON type.
 */
export function skeemanVirhekoodit(skeema: unknown, { tekstina }: { tekstina: boolean }): Set<Virhekoodi> {
  const koodit = new Set<Virhekoodi>()
  keraa(skeema, koodit)
  if (tekstina) for (const koodi of EI_TEKSTINA) koodit.delete(koodi)
  return koodit
}

const EI_TEKSTINA: readonly Virhekoodi[] = [
  'rakenne.null',
  'rakenne.ei-teksti',
  'rakenne.ei-olio',
  'rakenne.ei-lista',
  'rakenne.tuntematon-kentta',
]

/** Codes of keywords whose value does not matter. */
const RAJOITUKSET: readonly (readonly [string, Virhekoodi])[] = [
  ['maxLength', 'muoto.teksti.liian-pitka'],
  ['minLength', 'muoto.arvo'],
  ['minimum', 'muoto.luku.alue'],
  ['maximum', 'muoto.luku.alue'],
  ['minItems', 'muoto.lista.pituus'],
  ['maxItems', 'muoto.lista.pituus'],
  ['enum', 'rakenne.arvo-ei-sallittu'],
  ['const', 'rakenne.arvo-ei-sallittu'],
  ['anyOf', 'rakenne.arvo-ei-sallittu'],
]

function keraa(skeema: unknown, koodit: Set<Virhekoodi>): void {
  if (typeof skeema !== 'object' || skeema === null) return
  const osat: Partial<Record<string, unknown>> = { ...skeema }
  const { type, pattern, format, required, additionalProperties, properties, ...muut } = osat
  const tyyppi = typeof type === 'string' ? TYYPIT.get(type) : undefined
  if (tyyppi) koodit.add(tyyppi).add('rakenne.null')
  if (Array.isArray(required) && required.length > 0) koodit.add('rakenne.puuttuu')
  if (additionalProperties === false) koodit.add('rakenne.tuntematon-kentta')
  if (typeof pattern === 'string') koodit.add(kuviovirhe(pattern, '').koodi)
  if (typeof format === 'string') koodit.add(MUODOT.get(format) ?? 'muoto.arvo')
  for (const [avain, koodi] of RAJOITUKSET) if (avain in muut) koodit.add(koodi)
  // Refinements are beside the keywords of JSON Schema, where a copy does not take them.
  for (const koodi of tarkennustenKoodit('~refine' in skeema && skeema['~refine'])) koodit.add(koodi)
  const sisemmat = [properties, muut['anyOf'], muut['allOf']].flatMap((osa) => Object.values(osa ?? {}))
  for (const osa of [...sisemmat, muut['items'], additionalProperties]) keraa(osa, koodit)
}

/** The message of a refinement of ours is a code. */
function tarkennustenKoodit(tarkennukset: unknown): Virhekoodi[] {
  if (!Array.isArray(tarkennukset)) return []
  return tarkennukset.map(({ error }: { error: () => string }) => error()).filter(onkoVirhekoodi)
}
