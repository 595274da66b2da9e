/** The languages of the service, in the order in which they are offered. */
export const KIELET = ['fi', 'sv', 'en'] as const
export type Kieli = (typeof KIELET)[number]

const MUISTIAVAIN = 'ehoks-kieli'

/** True when the text is a language of the service. */
export function onkoKieli(teksti: string | null | undefined): teksti is Kieli {
  return KIELET.some((kieli) => kieli === teksti)
}

/**
 * The language to show: the address decides (so that a link shows the same to everybody), then what this person has
 * chosen before, then the browser's languages, then Finnish.
 */
export function valitseKieli(lahteet: {
  osoitteesta: string | null
  muistettu: string | null
  selaimesta: readonly string[]
}): Kieli {
  if (onkoKieli(lahteet.osoitteesta)) return lahteet.osoitteesta
  if (onkoKieli(lahteet.muistettu)) return lahteet.muistettu
  for (const tunnus of lahteet.selaimesta) {
    const kieli = tunnus.slice(0, 2).toLowerCase()
    if (onkoKieli(kieli)) return kieli
  }
  return 'fi'
}

/** The language chosen earlier in this browser; null when none, or when the browser keeps nothing. */
function muistettuKieli(): string | null {
  try {
    return localStorage.getItem(MUISTIAVAIN)
  } catch {
    return null
  }
}

/** The language to show on this page. */
export const sivunKieli = (): Kieli =>
  valitseKieli({
    osoitteesta: new URLSearchParams(location.search).get('lang'),
    muistettu: muistettuKieli(),
    selaimesta: navigator.languages,
  })

/** Remembers the choice. A browser that keeps nothing is no error: the address still carries the language. */
export function muistaKieli(kieli: Kieli): void {
  try {
    localStorage.setItem(MUISTIAVAIN, kieli)
  } catch {
    // Storage is closed to us in some private modes.
  }
}
