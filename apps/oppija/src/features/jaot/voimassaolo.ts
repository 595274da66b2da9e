import { lisaaPaivia, lisaaVuosia } from '@ehoks/schema/muodot/kalenteri'

/** How long a share of something that is already over is in force unless chosen otherwise. */
const JALKIKATEEN_PAIVIA = 14

interface Paivat {
  alku: string
  loppu: string
}

/** The days of a new share: those of what is shared, as far as they are still to come. */
export function oletusPaivat({ alku, loppu }: Paivat, tanaan: string): Paivat {
  const ensimmainen = alku > tanaan ? alku : tanaan
  if (loppu < tanaan) return { alku: ensimmainen, loppu: lisaaPaivia(tanaan, JALKIKATEEN_PAIVIA) }
  const viimeistaan = viimeinenPaiva(ensimmainen)
  return { alku: ensimmainen, loppu: loppu < viimeistaan ? loppu : viimeistaan }
}

/** A share is in force for a year at most. */
export const viimeinenPaiva = (alku: string): string => lisaaVuosia(alku, 1)

export type PaivanVika = 'puuttuu' | 'mennyt' | 'ennen-alkua' | 'liian-pitka'

/** What is wrong with the last day, `''` being none; undefined: nothing. The same limits as the service has. */
export function loppupaivanVika({ alku, loppu }: Paivat, tanaan: string): PaivanVika | undefined {
  if (loppu === '') return 'puuttuu'
  if (loppu < tanaan) return 'mennyt'
  if (alku === '') return undefined
  if (loppu < alku) return 'ennen-alkua'
  return loppu > viimeinenPaiva(alku) ? 'liian-pitka' : undefined
}
