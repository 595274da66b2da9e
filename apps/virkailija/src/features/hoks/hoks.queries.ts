import { virkailijaKyselyt } from '@ehoks/api-client/virkailija'

/** One HOKS with everything on its screen named. */
export function hoksKysely(hoksId: number) {
  return virkailijaKyselyt.queryOptions(
    'get',
    '/ehoks-virkailija-backend/api/v1/virkailija/nakymat/hoks/{hoksId}',
    { params: { path: { hoksId } } },
    { select: ({ data }) => data },
  )
}
