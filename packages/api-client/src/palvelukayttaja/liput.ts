import type { Asetukset } from './asetukset.ts'
import { Kirjautumisvirhe } from './virheet.ts'

export type Liput = {
  /** A service ticket for one call; throws Kirjautumisvirhe. */
  lippu(): Promise<string>
}

const AIKARAJA_MS = 30_000

/**
 * Tickets of CAS: a ticket-granting ticket is kept as long as CAS knows it, and buys a service ticket for each call. Calls
 * that run at the same time share one login.
 */
export function luoLiput({ ehoks, cas, kayttajatunnus, salasana, callerId }: Asetukset, haku: typeof fetch): Liput {
  const service = `${ehoks}/ehoks-virkailija-backend/cas-security-check`
  let kirjautuminen: Promise<string> | undefined

  const laheta = (osoite: string, kentat: Record<string, string>) =>
    haku(osoite, {
      method: 'POST',
      headers: { 'Caller-Id': callerId },
      body: new URLSearchParams(kentat),
      signal: AbortSignal.timeout(AIKARAJA_MS),
    }).catch((syy: unknown) => {
      throw new Kirjautumisvirhe(undefined, { cause: syy })
    })

  async function kirjaudu(): Promise<string> {
    const vastaus = await laheta(`${cas}/v1/tickets`, { username: kayttajatunnus, password: salasana })
    const osoite = vastaus.headers.get('location')
    if (vastaus.status !== 201 || osoite === null) throw new Kirjautumisvirhe(vastaus.status)
    return new URL(osoite, cas).href
  }

  function nykyinenKirjautuminen() {
    if (kirjautuminen) return kirjautuminen
    const uusi = kirjaudu()
    kirjautuminen = uusi
    uusi.catch(() => unohda(uusi))
    return uusi
  }

  /** Another call may have logged in anew in the meantime: that login stays. */
  function unohda(vanha: Promise<string>) {
    if (kirjautuminen === vanha) kirjautuminen = undefined
  }

  async function osta(): Promise<Response> {
    const nykyinen = nykyinenKirjautuminen()
    const vastaus = await laheta(await nykyinen, { service })
    if (vastaus.status === 404) unohda(nykyinen)
    return vastaus
  }

  return {
    async lippu() {
      let vastaus = await osta()
      if (vastaus.status === 404) vastaus = await osta()
      if (!vastaus.ok) throw new Kirjautumisvirhe(vastaus.status)
      return (await vastaus.text()).trim()
    },
  }
}
