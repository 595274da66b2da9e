import { Type } from 'typebox'
import type { Virhekoodi } from '../virheet/luettelo.ts'

/** The code of the error that the checks of texts report; TypeBox carries it as the message of the refinement. */
const TEKSTI_KELPAAMATON: Virhekoodi = 'muoto.teksti.kielletty-merkki'

/** varchar(256): codes, identifiers and phone numbers are searched in columns of this width. Unit: Unicode code points. */
export const PISIN_TUNNISTE = 256

/** PostgreSQL can store neither NUL nor half a surrogate pair, so they are refused before they reach it. */
const onkoTeksti = (teksti: unknown): boolean =>
  typeof teksti !== 'string' || (!teksti.includes('\u0000') && teksti.isWellFormed())

/** A string type that refuses what the database cannot store. */
export const teksti = (rajat: { maxLength?: number; pattern?: string } = {}) =>
  Type.Refine(Type.String(rajat), onkoTeksti, () => TEKSTI_KELPAAMATON)

/** Free text of any length. */
export const Teksti = teksti()

/** Text that is stored in a searchable column of limited width. */
export const LyhytTeksti = teksti({ maxLength: PISIN_TUNNISTE })

/** Integer of the database (int4). */
export const Kokonaisluku = Type.Integer({ minimum: -2_147_483_648, maximum: 2_147_483_647 })
