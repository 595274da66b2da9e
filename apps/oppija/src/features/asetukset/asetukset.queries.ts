import { oppijaKutsut, oppijaKyselyt } from '@ehoks/api-client/oppija'
import type { Kieli } from '@ehoks/ui/i18n/kieli'

const SYOTE = '/ehoks-oppija-backend/api/v1/oppija/kalenterisyote'

/** The address of the learner's subscribed calendar, when there is one. */
export const kalenterisyoteKysely = oppijaKyselyt.queryOptions('get', SYOTE, {}, { select: ({ data }) => data })

/** Makes a subscribed calendar, or gives it a new address. */
export async function teeKalenterisyote(kieli: Kieli): Promise<void> {
  await oppijaKutsut.PUT(SYOTE, { body: { kieli } })
}

export async function lopetaKalenterisyote(): Promise<void> {
  await oppijaKutsut.DELETE(SYOTE)
}
