import { hae, pyynto } from '@ehoks/api-client/pyynto'
import type { Kielistetty } from '@ehoks/schema/rajapinta/kielistetty'
import { queryOptions } from '@tanstack/react-query'

const RAJAPINTA = '/ehoks-virkailija-backend/api/v1'

export interface Oppilaitos {
  oid: string
  nimi: Kielistetty
  oikeudet: string[]
}

export interface Istunto {
  nimi: string
  organisaatiot: Oppilaitos[]
}

/** Who is logged in, and which institutions they may look at. 401 = nobody. */
export const istuntoKysely = queryOptions({
  queryKey: ['istunto'],
  // Several parts of a page show this: a refusal is asked once, not by each of them.
  retryOnMount: false,
  queryFn: async ({ signal }) => {
    const { data } = await hae<{ data: Istunto }>(`${RAJAPINTA}/virkailija/session`, signal)
    return data
  },
})

/** The login address; asked only when it is needed. */
export const ymparistoKysely = queryOptions({
  queryKey: ['ymparisto'],
  queryFn: async ({ signal }) => {
    const { data } = await hae<{ data: { 'virkailija-login-url': string } }>(`${RAJAPINTA}/misc/environment`, signal)
    return data
  },
  staleTime: Number.POSITIVE_INFINITY,
})

export async function kirjauduUlos(): Promise<void> {
  await pyynto(`${RAJAPINTA}/virkailija/session`, { method: 'DELETE' })
}
