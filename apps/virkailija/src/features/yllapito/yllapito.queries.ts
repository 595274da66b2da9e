import { virkailijaKutsut, virkailijaKyselyt } from '@ehoks/api-client/virkailija'
import type { Tietuelaji } from '@ehoks/schema/rajapinta/yllapito-nakymat'

const VIRKAILIJA = '/ehoks-virkailija-backend/api/v1/virkailija'

/** What an identifier leads to. */
export function hakuKysely(tunniste: string) {
  return virkailijaKyselyt.queryOptions(
    'get',
    `${VIRKAILIJA}/nakymat/yllapito/haku`,
    { params: { query: { tunniste } } },
    { select: ({ data }) => data, staleTime: 0 },
  )
}

/** Everything about one thing, as it is now: somebody on the line has just changed it. */
export function tietueKysely(laji: Tietuelaji, tunniste: string) {
  return virkailijaKyselyt.queryOptions(
    'get',
    `${VIRKAILIJA}/nakymat/yllapito/tietue`,
    { params: { query: { laji, tunniste } } },
    // Not at every return to the window: each reading leaves a trace in the audit log.
    { select: ({ data }) => data, staleTime: 0, refetchOnWindowFocus: false },
  )
}

// Each throws Palveluvirhe.

/** Asks Koski of the study right again. */
export const paivitaOpiskeluoikeus = (oid: string) =>
  virkailijaKutsut.PUT(`${VIRKAILIJA}/opiskeluoikeus/update`, { body: { 'opiskeluoikeus-oid': oid } })

/** Asks Oppijanumerorekisteri of the learner again, and joins the learner's duplicates. */
export const paivitaOppija = (oid: string) =>
  virkailijaKutsut.POST(`${VIRKAILIJA}/onrmodify`, { params: { query: { oid } } })

/** Brings a deleted HOKS back. */
export const palautaHoks = (hoksId: number) =>
  virkailijaKutsut.PATCH(`${VIRKAILIJA}/hoks/{hoksId}/undo-shallow-delete`, { params: { path: { hoksId } } })

/** Deletes the HOKS for good. */
export const poistaPysyvasti = (hoksId: number) =>
  virkailijaKutsut.DELETE(`${VIRKAILIJA}/hoks/{hoksId}`, { params: { path: { hoksId } } })
