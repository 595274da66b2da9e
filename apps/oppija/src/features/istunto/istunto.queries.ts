import { oppijaKutsut, oppijaKyselyt } from '@ehoks/api-client/oppija'
import type { Kieli } from '@ehoks/ui/i18n/kieli'

type Osoitteet = Readonly<Record<`cas-oppija-${'login' | 'logout'}-url-${'fi' | 'sv'}`, string>>

/** Addresses of login and logout; asked only when they are needed. */
export const ymparistoKysely = oppijaKyselyt.queryOptions(
  'get',
  '/ehoks-oppija-backend/api/v1/misc/environment',
  {},
  { staleTime: Number.POSITIVE_INFINITY },
)

/** The login service speaks Finnish and Swedish by address; in English one chooses the language there. */
export function kirjautumisosoite(osoitteet: Osoitteet, kieli: Kieli): string {
  return osoitteet[kieli === 'sv' ? 'cas-oppija-login-url-sv' : 'cas-oppija-login-url-fi']
}

export function uloskirjautumisosoite(osoitteet: Osoitteet, kieli: Kieli): string {
  return osoitteet[kieli === 'sv' ? 'cas-oppija-logout-url-sv' : 'cas-oppija-logout-url-fi']
}

export async function kirjauduUlos(): Promise<void> {
  await oppijaKutsut.DELETE('/ehoks-oppija-backend/api/v1/oppija/session')
}
