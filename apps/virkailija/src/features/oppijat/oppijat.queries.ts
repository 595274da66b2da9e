import { hae } from '@ehoks/api-client/pyynto'
import type { OppijaRivi } from '@ehoks/schema/rajapinta/oppijat'
import { queryOptions } from '@tanstack/react-query'
import { type Hakuehdot, rajapinnanKysely } from './hakuehdot.ts'

interface Vastaus {
  meta: { 'total-count': number }
  data: OppijaRivi[]
}

/**
 * One page of an institution's list. While another page or search loads, the rows of the same institution stay; answers
 * that come late belong to an older address and are not shown.
 */
export function oppijatKysely(oppilaitosOid: string, ehdot: Hakuehdot, kieli: string) {
  return queryOptions({
    queryKey: ['oppijat', oppilaitosOid, ehdot, kieli] as const,
    queryFn: async ({ signal }) => {
      const kysely = rajapinnanKysely(oppilaitosOid, ehdot, kieli)
      const vastaus = await hae<Vastaus>(`/ehoks-virkailija-backend/api/v1/virkailija/oppijat?${kysely}`, signal)
      return { rivit: vastaus.data, yhteensa: vastaus.meta['total-count'] }
    },
    placeholderData: (edellinen, edellinenKysely) =>
      edellinenKysely?.queryKey[1] === oppilaitosOid ? edellinen : undefined,
  })
}
