import { virkailijaKyselyt } from '@ehoks/api-client/virkailija'
import type { Siirtoehdot } from './siirtoehdot.ts'

/** The transfers of an institution. While others load, those of the same institution stay. */
export const siirrotKysely = (oppilaitosOid: string, ehdot: Siirtoehdot) =>
  virkailijaKyselyt.queryOptions(
    'get',
    '/ehoks-virkailija-backend/api/v1/virkailija/nakymat/siirrot',
    { params: { query: { 'oppilaitos-oid': oppilaitosOid, ...ehdot } } },
    {
      select: ({ data }) => data,
      placeholderData: (edellinen, edellinenKysely) =>
        edellinenKysely?.queryKey[2].params.query['oppilaitos-oid'] === oppilaitosOid ? edellinen : undefined,
    },
  )
