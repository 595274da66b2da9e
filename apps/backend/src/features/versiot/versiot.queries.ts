import type { Hoks } from '@ehoks/schema/hoks/variantit'
import type { Tietokanta } from '../../database.ts'

/** A stored version of a HOKS, without its content. */
export type VersionTiedot = { versioNro: number; aika: Date; operaatio: string; kayttajaOid: string }

/** The versions of a HOKS, newest first. */
export async function haeVersiot(kanta: Tietokanta, hoksId: number): Promise<VersionTiedot[]> {
  const rivit = await kanta.hoksVersio.findMany({
    where: { hoksId },
    orderBy: { versioNro: 'desc' },
    select: { versioNro: true, aika: true, operaatio: true, kayttajaOid: true },
  })
  return rivit.map((rivi) => ({ ...rivi, versioNro: Number(rivi.versioNro) }))
}

/** The HOKS as it was in the version and, of the same statement, in the version before; undefined: there is none such. */
export async function haeVersioJaEdellinen(
  kanta: Tietokanta,
  hoksId: number,
  versioNro: number,
): Promise<{ versio: Hoks | undefined; edellinen: Hoks | undefined }> {
  const [ensimmainen, toinen] = await kanta.$queryRaw<{ versio_nro: bigint; sisalto: Hoks }[]>`
    select versio_nro, sisalto from hoks_versio_sisaltoineen
    where hoks_id = ${hoksId} and versio_nro <= ${versioNro}
    order by versio_nro desc limit 2`
  const loytyi = Number(ensimmainen?.versio_nro) === versioNro
  return loytyi
    ? { versio: ensimmainen?.sisalto, edellinen: toinen?.sisalto }
    : { versio: undefined, edellinen: undefined }
}
