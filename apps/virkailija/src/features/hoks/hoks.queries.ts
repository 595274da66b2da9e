import { hae } from '@ehoks/api-client/pyynto'
import type { HoksNakyma } from '@ehoks/schema/rajapinta/nakymat'
import { queryOptions } from '@tanstack/react-query'

/** One HOKS with everything on its screen named. */
export function hoksKysely(hoksId: string) {
  return queryOptions({
    queryKey: ['hoks', hoksId],
    queryFn: async ({ signal }) => {
      const osoite = `/ehoks-virkailija-backend/api/v1/virkailija/nakymat/hoks/${encodeURIComponent(hoksId)}`
      const { data } = await hae<{ data: HoksNakyma }>(osoite, signal)
      return data
    },
  })
}
