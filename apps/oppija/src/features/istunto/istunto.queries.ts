import { hae, pyynto } from '@ehoks/api-client/pyynto'
import type { Kieli } from '@ehoks/ui/i18n/kieli'
import { queryOptions } from '@tanstack/react-query'

const RAJAPINTA = '/ehoks-oppija-backend/api/v1'

interface Ymparisto {
  'cas-oppija-login-url-fi': string
  'cas-oppija-login-url-sv': string
  'cas-oppija-logout-url-fi': string
  'cas-oppija-logout-url-sv': string
  'virkailija-login-url': string
}

/** Addresses of login and logout; asked only when they are needed. */
export const ymparistoKysely = queryOptions({
  queryKey: ['ymparisto'],
  queryFn: async ({ signal }) => {
    const { data } = await hae<{ data: Ymparisto }>(`${RAJAPINTA}/misc/environment`, signal)
    return data
  },
  staleTime: Number.POSITIVE_INFINITY,
})

/** The login service speaks Finnish and Swedish by address; in English one chooses the language there. */
export function kirjautumisosoite(ymparisto: Ymparisto, kieli: Kieli): string {
  return ymparisto[kieli === 'sv' ? 'cas-oppija-login-url-sv' : 'cas-oppija-login-url-fi']
}

export function uloskirjautumisosoite(ymparisto: Ymparisto, kieli: Kieli): string {
  return ymparisto[kieli === 'sv' ? 'cas-oppija-logout-url-sv' : 'cas-oppija-logout-url-fi']
}

export async function kirjauduUlos(): Promise<void> {
  await pyynto(`${RAJAPINTA}/oppija/session`, { method: 'DELETE' })
}
