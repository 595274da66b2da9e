import { Aikaleima, aikaleimaSekunteina } from '../muodot/paivamaara.ts'
import { osoitinAvaimeen } from '../virheet/osoitin.ts'
import { OsaamisenHankkimistapa } from './hankkimistapa.ts'
import { HoksDokumentti } from './hoks.ts'
import { onkoMuodossa } from './muodossa.ts'
import { TodennettuArviointiLisatiedot } from './osoittaminen.ts'
import { type Olio, onkoLista, onkoOlio } from './rakentaja.ts'
import { kentatVariantissa } from './skeemat.ts'
import type { Hoks, HoksLuonti } from './variantit.ts'
import { lahettajanRivinumero, moduulitunniste, rivinumero } from './yhteiset-kentat.ts'

/** What the server gives to a HOKS. */
interface PalvelimenTiedot {
  readonly id: number
  readonly eid: string
  /** Whether an official typed the HOKS in. */
  readonly manuaalisyotto: boolean
  /** Gives a new UUID each time. */
  readonly uusiTunniste: () => string
  /** Whether periods without a `yksiloiva-tunniste` get one, as those that officials type in do. */
  readonly tunnisteetJaksoille?: boolean
  /**
   * The identifier that the object at a JSON pointer has had before; undefined: none, it gets a new one. Asked for the
   * `module-id` of every part that has one, and for the `yksiloiva-tunniste` of periods that are to get one.
   */
  readonly sailyva?: (polku: string, kentta: 'module-id' | 'yksiloiva-tunniste') => string | undefined
}

/**
 * The form in which a HOKS is stored and answered: all lists are there, empty when not given, and so is the assessors'
 * part of prior competence; row numbers inside the document are dropped; instants are in UTC, cut to seconds; every part
 * that has an identity gets a `module-id`. The document must have been checked: throws when it cannot be answered.
 */
export function getMuoto(
  dokumentti: HoksLuonti,
  {
    id,
    eid,
    manuaalisyotto,
    uusiTunniste,
    tunnisteetJaksoille = manuaalisyotto,
    sailyva = () => undefined,
  }: PalvelimenTiedot,
): Hoks {
  const olionMuoto = (tyyppi: Olio, arvo: object, polku: string): object => {
    const annetut: Readonly<Record<string, unknown>> = { ...arvo }
    const muodostettu: Record<string, unknown> = {}
    for (const { nimi, kentta } of kentatVariantissa(tyyppi, 'get')) {
      if (kentta === rivinumero || kentta === lahettajanRivinumero) continue
      const kentanArvo =
        kentta === moduulitunniste
          ? (sailyva(polku, 'module-id') ?? uusiTunniste())
          : muoto(kentta.tyyppi, annetut[nimi], osoitinAvaimeen(polku, nimi))
      if (kentanArvo !== undefined) muodostettu[nimi] = kentanArvo
    }
    if (tyyppi === OsaamisenHankkimistapa && tunnisteetJaksoille) {
      muodostettu['yksiloiva-tunniste'] ??= sailyva(polku, 'yksiloiva-tunniste') ?? uusiTunniste()
    }
    return muodostettu
  }
  const muoto = (tyyppi: unknown, arvo: unknown, polku: string): unknown => {
    if (onkoLista(tyyppi)) {
      return Array.isArray(arvo) ? arvo.map((alkio, i) => muoto(tyyppi.alkio, alkio, osoitinAvaimeen(polku, i))) : []
    }
    if (tyyppi === TodennettuArviointiLisatiedot && arvo === undefined)
      return olionMuoto(TodennettuArviointiLisatiedot, {}, polku)
    if (onkoOlio(tyyppi)) return typeof arvo === 'object' && arvo !== null ? olionMuoto(tyyppi, arvo, polku) : arvo
    return tyyppi === Aikaleima && typeof arvo === 'string' ? aikaleimaSekunteina(arvo) : arvo
  }
  const hoks = olionMuoto(HoksDokumentti, { ...dokumentti, id, eid, manuaalisyotto }, '')
  if (!onkoMuodossa('get', hoks)) throw new Error('The document has not been checked: it has no form to be answered in')
  return hoks
}
