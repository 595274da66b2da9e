import { JUURIORGANISAATIO_OID } from '@ehoks/schema/muodot/oid'
import type { Tietokanta } from '../../database.ts'

export type IstunnonLaji = 'virkailija' | 'oppija'
type Istuntorivi = {
  tunnisteTiiviste: string
  laji: IstunnonLaji
  tiedot: object
  lippuTiiviste: string
  luotu: Date
  vanhenee: Date
}

export async function lisaaIstunto(kanta: Tietokanta, rivi: Istuntorivi): Promise<void> {
  await kanta.istunto.create({ data: { ...rivi, tiedot: { ...rivi.tiedot } } })
}

/** Data of a session that is in force at the given time. */
export async function haeIstunto(
  kanta: Tietokanta,
  tunnisteTiiviste: string,
  laji: IstunnonLaji,
  nyt: Date,
): Promise<unknown> {
  const rivi = await kanta.istunto.findUnique({
    where: { tunnisteTiiviste, laji, vanhenee: { gt: nyt } },
    select: { tiedot: true },
  })
  return rivi?.tiedot
}

/** Ends a session; returns whether there was one. */
export async function poistaIstunto(kanta: Tietokanta, tunnisteTiiviste: string): Promise<boolean> {
  return (await kanta.istunto.deleteMany({ where: { tunnisteTiiviste } })).count > 0
}

/** Ends the session that was opened with a CAS ticket; returns whether there was one. */
export async function poistaIstuntoLipulla(
  kanta: Tietokanta,
  laji: IstunnonLaji,
  lippuTiiviste: string,
): Promise<boolean> {
  return (await kanta.istunto.deleteMany({ where: { laji, lippuTiiviste } })).count > 0
}

export async function poistaVanhentuneetIstunnot(kanta: Tietokanta, nyt: Date): Promise<void> {
  await kanta.istunto.deleteMany({ where: { vanhenee: { lte: nyt } } })
}

/** The oppilaitokset of a koulutustoimija, or for the root organisation all, that have study rights in eHOKS. */
export async function haeOppilaitokset(kanta: Tietokanta, organisaatioOid: string): Promise<string[]> {
  const rivit =
    organisaatioOid === JUURIORGANISAATIO_OID
      ? // One step of the index for each oppilaitos instead of a look at every row.
        await kanta.$queryRaw<{ oid: string }[]>`
          WITH RECURSIVE oppilaitos (oid) AS (
            SELECT min(oppilaitos_oid) FROM opiskeluoikeus
            UNION ALL
            SELECT (SELECT min(oppilaitos_oid) FROM opiskeluoikeus WHERE oppilaitos_oid > oppilaitos.oid)
            FROM oppilaitos WHERE oppilaitos.oid IS NOT NULL
          )
          SELECT oid FROM oppilaitos WHERE oid IS NOT NULL`
      : await kanta.$queryRaw<{ oid: string }[]>`
          SELECT DISTINCT oppilaitos_oid AS oid FROM opiskeluoikeus
          WHERE koulutustoimija_oid = ${organisaatioOid} ORDER BY 1`
  return rivit.map(({ oid }) => oid)
}
