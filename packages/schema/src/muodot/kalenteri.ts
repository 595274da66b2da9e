// Days, `YYYY-MM-DD`, without a dependency: the applications need them on their first load.

const keskiyo = (paiva: string): Date => new Date(`${paiva}T00:00:00Z`)
const paivaksi = (hetki: Date): string => hetki.toISOString().slice(0, 10)

/** A day that exists in the calendar, strictly `YYYY-MM-DD`. Year 0 does not exist: PostgreSQL refuses it as well. */
export function onkoPaivamaara(arvo: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(arvo) || arvo.startsWith('0000')) return false
  const hetki = keskiyo(arvo)
  // A day that is not in its month becomes one of the next month, or no day at all.
  return !Number.isNaN(hetki.getTime()) && paivaksi(hetki) === arvo
}

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
