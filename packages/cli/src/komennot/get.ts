import type { Palvelukayttaja } from '@ehoks/api-client/palvelukayttaja'
import { onkoOpiskeluoikeusOid } from '@ehoks/schema/muodot/oid'
import { Kayttovirhe, POISTUMISKOODIT, type Ymparisto } from '../ymparisto.ts'

/** Prints a HOKS by its number or its study right. */
export async function get(haettava: string | undefined, asiakas: Palvelukayttaja, { out }: Ymparisto): Promise<number> {
  const { hoks } = await asiakas.hae(await numeroksi(haettava, asiakas))
  out(`${JSON.stringify(hoks, undefined, 2)}\n`)
  return POISTUMISKOODIT.ok
}

async function numeroksi(haettava: string | undefined, asiakas: Palvelukayttaja): Promise<number> {
  if (haettava !== undefined && /^\d+$/u.test(haettava)) return Number(haettava)
  if (haettava !== undefined && onkoOpiskeluoikeusOid(haettava))
    return (await asiakas.haeOpiskeluoikeudella(haettava)).id
  throw new Kayttovirhe('Give the number of a HOKS or the OID of its study right.')
}
