import { virkailijaKutsut, virkailijaKyselyt } from '@ehoks/api-client/virkailija'

const VIRKAILIJA = '/ehoks-virkailija-backend/api/v1/virkailija'
const AJOT = `${VIRKAILIJA}/yllapito/ajot` as const
/** How often it is asked how far a run is, while one goes on or waits; and otherwise, since the schedule may start one. */
const VALI_KESKEN_MS = 2_000
const VALI_MUUTEN_MS = 60_000

/** Jobs and runs; of those that have ended the page of runs older than `ennen`, of one job or of all. */
export function ajotKysely(ehdot: { tyo?: string; ennen?: number }) {
  return virkailijaKyselyt.queryOptions(
    'get',
    `${VIRKAILIJA}/nakymat/yllapito/ajot`,
    { params: { query: ehdot } },
    {
      select: ({ data }) => data,
      staleTime: 0,
      placeholderData: (edellinen) => edellinen,
      refetchInterval: ({ state }) =>
        state.data && state.data.data.kesken.length > 0 ? VALI_KESKEN_MS : VALI_MUUTEN_MS,
    },
  )
}

/** The providers that a job can be started for. */
export const koulutustoimijatKysely = virkailijaKyselyt.queryOptions(
  'get',
  `${VIRKAILIJA}/nakymat/yllapito/koulutustoimijat`,
  {},
  { select: ({ data }) => data },
)

/** Starts a job; gives the number of the run, or undefined when the same waits or goes on already. Throws Palveluvirhe. */
export async function kaynnistaAjo(
  nimi: string,
  syote: { 'koulutustoimija-oid'?: string },
): Promise<number | undefined> {
  const { data } = await virkailijaKutsut.POST(AJOT, { body: { nimi, syote } })
  return data?.data.id
}

/** Cancels a run. Throws Palveluvirhe. */
export const peruAjo = (ajoId: number) => virkailijaKutsut.DELETE(`${AJOT}/{ajoId}`, { params: { path: { ajoId } } })
