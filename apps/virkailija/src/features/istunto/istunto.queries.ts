import { virkailijaKutsut, virkailijaKyselyt } from '@ehoks/api-client/virkailija'
import type { Kielistetty } from '@ehoks/schema/rajapinta/kielistetty'

const ISTUNTO = '/ehoks-virkailija-backend/api/v1/virkailija/session'

/** What an official may be allowed to do in an institution. */
export type Oikeus = 'read' | 'write' | 'update' | 'delete' | 'hoks_delete'

/** An institution that the official may look at, and what the official may do there. */
export interface Oppilaitos {
  oid: string
  nimi: Kielistetty
  oikeudet: readonly Oikeus[]
}

/** Who is logged in, and which institutions they may look at. 401 = nobody. */
export const istuntoKysely = virkailijaKyselyt.queryOptions(
  'get',
  ISTUNTO,
  {},
  {
    select: ({ data }) => data,
    // Several parts of a page show this: a refusal is asked once, not by each of them.
    retryOnMount: false,
  },
)

/** Addresses of login and logout; asked only when they are needed. */
export const ymparistoKysely = virkailijaKyselyt.queryOptions(
  'get',
  '/ehoks-virkailija-backend/api/v1/misc/environment',
  {},
  { staleTime: Number.POSITIVE_INFINITY },
)

export async function kirjauduUlos(): Promise<void> {
  await virkailijaKutsut.DELETE(ISTUNTO)
}
