import { virkailijaKyselyt } from '@ehoks/api-client/virkailija'

/** The HOKSes of a learner that the official may see, their top level only. */
export function oppijanHoksitKysely(oppijaOid: string) {
  return virkailijaKyselyt.queryOptions(
    'get',
    '/ehoks-virkailija-backend/api/v1/virkailija/oppijat/{oppijaOid}/hoksit',
    { params: { path: { oppijaOid } } },
    { select: ({ data }) => data },
  )
}
