import { virkailijaKutsut, virkailijaKyselyt } from '@ehoks/api-client/virkailija'
import type { Vientimuoto } from '@ehoks/schema/rajapinta/vienti'
import type { Kieli } from '@ehoks/ui/i18n/kieli'
import { type Listaehdot, rajapinnanRajaus } from './listaehdot.ts'

const LISTA = '/ehoks-virkailija-backend/api/v1/virkailija/nakymat/oppijat'

/**
 * One page of an institution's list. While another page or search loads, the rows of the same institution stay; answers
 * that come late belong to an older address and are not shown.
 */
export const oppijalistaKysely = (oppilaitosOid: string, ehdot: Listaehdot, kieli: Kieli) =>
  virkailijaKyselyt.queryOptions(
    'get',
    LISTA,
    { params: { query: { ...rajapinnanRajaus(oppilaitosOid, ehdot, kieli), sivu: ehdot.sivu, koko: ehdot.koko } } },
    {
      select: ({ data }) => data,
      placeholderData: (edellinen, edellinenKysely) =>
        edellinenKysely?.queryKey[2].params.query['oppilaitos-oid'] === oppilaitosOid ? edellinen : undefined,
    },
  )

/** The qualifications and specialisations that the list can be limited by. */
export const vaihtoehdotKysely = (oppilaitosOid: string) =>
  virkailijaKyselyt.queryOptions(
    'get',
    `${LISTA}/vaihtoehdot`,
    { params: { query: { 'oppilaitos-oid': oppilaitosOid } } },
    { select: ({ data }) => data },
  )

/** The whole list as a file. */
export async function vieOppijalista(
  oppilaitosOid: string,
  ehdot: Listaehdot,
  kieli: Kieli,
  muoto: Vientimuoto,
  signal: AbortSignal,
): Promise<Response> {
  const query = { ...rajapinnanRajaus(oppilaitosOid, ehdot, kieli), muoto }
  const { response } = await virkailijaKutsut.GET(`${LISTA}/vienti`, { params: { query }, parseAs: 'stream', signal })
  return response
}
