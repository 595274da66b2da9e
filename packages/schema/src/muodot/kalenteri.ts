// Arithmetic of days, `YYYY-MM-DD`, without a dependency: the learner's pages need it on their first load.

const keskiyo = (paiva: string): Date => new Date(`${paiva}T00:00:00Z`)
const paivaksi = (hetki: Date): string => hetki.toISOString().slice(0, 10)

/** The day `paivia` days after (or before, when negative) `paiva`. */
export function lisaaPaivia(paiva: string, paivia: number): string {
  const siirretty = keskiyo(paiva)
  siirretty.setUTCDate(siirretty.getUTCDate() + paivia)
  return paivaksi(siirretty)
}

/** The same day `vuosia` years later; 29 February becomes 28 February in a year that has no leap day. */
export function lisaaVuosia(paiva: string, vuosia: number): string {
  const vuosi = Number(paiva.slice(0, 4)) + vuosia
  if (vuosi > 9999) return '9999-12-31'
  const samaPaiva = `${String(vuosi).padStart(4, '0')}${paiva.slice(4)}`
  return paivaksi(keskiyo(samaPaiva)) === samaPaiva ? samaPaiva : `${samaPaiva.slice(0, 8)}28`
}
