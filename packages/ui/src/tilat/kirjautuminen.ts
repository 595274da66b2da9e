import { createContext, useContext } from 'react'

const PALUUAVAIN = 'ehoks-paluuosoite'

/** Takes the person to the login; given by the application, used by whatever finds that the session has ended. */
export const Kirjautuminen = createContext<() => void>(() => {})

export function useKirjautuminen(): () => void {
  return useContext(Kirjautuminen)
}

/** Keeps the present place (within this tab) over a visit to the login. */
export function muistaPaluuosoite(osoite: string): void {
  try {
    sessionStorage.setItem(PALUUAVAIN, osoite)
  } catch {
    // Without storage one lands on the front page: no reason to stop the login.
  }
}

/** The place kept before the login; given once. Only a path of our own is given back. */
function otaPaluuosoite(): string | undefined {
  try {
    const osoite = sessionStorage.getItem(PALUUAVAIN)
    sessionStorage.removeItem(PALUUAVAIN)
    return osoite?.startsWith('/') && !osoite.startsWith('//') ? osoite : undefined
  } catch {
    return undefined
  }
}

/**
 * The login brings everybody to the application's root (`pohja`, with its trailing slash). From there back to the place
 * that was kept: called before the router starts, so that nothing else is shown in between.
 */
export function palaaKirjautumisesta(pohja: string): void {
  const juuri = pohja.replace(/\/$/, '')
  if (location.pathname.replace(/\/$/, '') !== juuri) return
  const paluuosoite = otaPaluuosoite()
  if (paluuosoite) history.replaceState(null, '', juuri + paluuosoite)
}
