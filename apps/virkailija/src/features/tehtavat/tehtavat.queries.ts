import { virkailijaKyselyt } from '@ehoks/api-client/virkailija'
import type { Tehtavaehdot } from './tehtavaehdot.ts'

/** The front page of an institution. */
export const etusivuKysely = (oppilaitosOid: string) =>
  virkailijaKyselyt.queryOptions(
    'get',
    '/ehoks-virkailija-backend/api/v1/virkailija/nakymat/etusivu',
    { params: { query: { 'oppilaitos-oid': oppilaitosOid } } },
    { select: ({ data }) => data },
  )

/** The queue of an institution. While other rows load, those of the same institution stay. */
export const tehtavatKysely = (oppilaitosOid: string, ehdot: Tehtavaehdot) =>
  virkailijaKyselyt.queryOptions(
    'get',
    '/ehoks-virkailija-backend/api/v1/virkailija/nakymat/tehtavat',
    { params: { query: { 'oppilaitos-oid': oppilaitosOid, ...ehdot } } },
    {
      select: ({ data }) => data,
      placeholderData: (edellinen, edellinenKysely) =>
        edellinenKysely?.queryKey[2].params.query['oppilaitos-oid'] === oppilaitosOid ? edellinen : undefined,
    },
  )
