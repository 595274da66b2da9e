import { virkailijaKyselyt } from '@ehoks/api-client/virkailija'
import type { Kieli } from '@ehoks/ui/i18n/kieli'
import { type Hakuehdot, rajapinnanKysely } from './hakuehdot.ts'

/**
 * One page of an institution's list. While another page or search loads, the rows of the same institution stay; answers
 * that come late belong to an older address and are not shown.
 */
export function oppijatKysely(oppilaitosOid: string, ehdot: Hakuehdot, kieli: Kieli) {
  return virkailijaKyselyt.queryOptions(
    'get',
    '/ehoks-virkailija-backend/api/v1/virkailija/oppijat',
    { params: { query: rajapinnanKysely(oppilaitosOid, ehdot, kieli) } },
    {
      select: ({ data, meta }) => ({ rivit: data, yhteensa: meta['total-count'] }),
      placeholderData: (edellinen, edellinenKysely) =>
        edellinenKysely?.queryKey[2].params.query['oppilaitos-oid'] === oppilaitosOid ? edellinen : undefined,
    },
  )
}
