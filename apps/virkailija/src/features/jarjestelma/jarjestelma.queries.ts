import { virkailijaKutsut, virkailijaKyselyt } from '@ehoks/api-client/virkailija'

const VIRKAILIJA = '/ehoks-virkailija-backend/api/v1/virkailija'

/** How the service does now. Not asked at every return to the window: each reading leaves a trace in the audit log. */
export const jarjestelmaKysely = virkailijaKyselyt.queryOptions(
  'get',
  `${VIRKAILIJA}/nakymat/yllapito/jarjestelma`,
  {},
  { select: ({ data }) => data, staleTime: 0, refetchOnWindowFocus: false },
)

/** Makes one process forget what other services have answered; gives which one it was. Throws Palveluvirhe. */
export async function tyhjennaValimuistit(): Promise<string> {
  const { response } = await virkailijaKutsut.DELETE(`${VIRKAILIJA}/cache`)
  return response.headers.get('x-prosessi') ?? ''
}
