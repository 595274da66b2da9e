import type { Opiskeluoikeus } from '@ehoks/schema/koski/opiskeluoikeus'
import { opiskeluoikeudenTiedot } from '../hoks/opiskeluoikeus.rules.ts'

/** What is kept of a study right. */
export type OpiskeluoikeudenTiedot = ReturnType<typeof opiskeluoikeudenTiedot>

/** What is kept of the study rights, but of those that have no oppilaitos: nobody could have a right to them. */
export const tiedotKoskesta = (oppijaOid: string, oikeudet: readonly Opiskeluoikeus[]): OpiskeluoikeudenTiedot[] =>
  oikeudet.flatMap((oikeus) => {
    const oppilaitosOid = oikeus.oppilaitos?.oid
    return oppilaitosOid ? [opiskeluoikeudenTiedot(oppijaOid, oikeus, oppilaitosOid)] : []
  })

/** The study rights of bought education under the main one, with who arranges that. */
export const hankintakoulutukset = (oppijaOid: string, paaoikeusOid: string, oikeudet: readonly Opiskeluoikeus[]) =>
  oikeudet
    .filter((oikeus) => oikeus.sisältyyOpiskeluoikeuteen?.oid === paaoikeusOid)
    .flatMap((oikeus) =>
      tiedotKoskesta(oppijaOid, [oikeus]).map((tiedot) => ({
        ...tiedot,
        paaoikeusOid,
        jarjestajaOid: oikeus.sisältyyOpiskeluoikeuteen?.oppilaitos?.oid ?? null,
      })),
    )
