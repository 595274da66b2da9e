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
      return [virhe('muoto.luku.alue', { polku })]
    case 'minItems':
    case 'maxItems':
      return [virhe('muoto.lista.pituus', { polku })]
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
