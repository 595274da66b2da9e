const MUISTIAVAIN = 'ehoks-oppilaitos'

/** The institution chosen last in this browser. */
export function muistettuOppilaitos(): string | null {
  try {
    return localStorage.getItem(MUISTIAVAIN)
  } catch {
    return null
  }
}

/** Remembers the choice; a browser that keeps nothing asks again the next time. */
export function muistaOppilaitos(oid: string): void {
  try {
    localStorage.setItem(MUISTIAVAIN, oid)
  } catch {
    // Storage is closed to us in some private modes.
  }
}
