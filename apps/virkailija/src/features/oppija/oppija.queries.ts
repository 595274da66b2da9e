import { hae } from '@ehoks/api-client/pyynto'
import type { HoksYlataso } from '@ehoks/schema/hoks/variantit'
import { queryOptions } from '@tanstack/react-query'

/** The HOKSes of a learner that the official may see. */
export function oppijanHoksitKysely(oppijaOid: string) {
  return queryOptions({
    queryKey: ['oppija', oppijaOid, 'hoksit'],
    queryFn: async ({ signal }) => {
      const osoite = `/ehoks-virkailija-backend/api/v1/virkailija/oppijat/${encodeURIComponent(oppijaOid)}/hoksit`
      const { data } = await hae<{ data: HoksYlataso[] }>(osoite, signal)
      return data
    },
  })
}
