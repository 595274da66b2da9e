import type { Palvelunimi } from './palvelunimet.ts'

/** A disturbance of one service. */
export interface Hairio {
  /** Delay before the answer, milliseconds. */
  'viive-ms'?: number
  /** HTTP status of the answer instead of the real one; 0 drops the connection. Missing: only the delay. */
  virhetila?: number
  /** The share of calls that are disturbed, 0–1; missing: all. */
  osuus?: number
}

/** The disturbances in force. */
export interface Hairiot {
  aseta(palvelu: Palvelunimi, hairio: Hairio): void
  poista(palvelu: Palvelunimi): void
  tyhjenna(): void
  kaikki(): Record<string, Hairio>
  /** The disturbance that hits this call, if any. The share is spread evenly: at 0.25 it is every fourth call. */
  seuraava(palvelu: Palvelunimi): Hairio | undefined
}

export function luoHairiot(): Hairiot {
  const voimassa = new Map<Palvelunimi, { hairio: Hairio; kertyma: number }>()
  return {
    aseta: (palvelu, hairio) => void voimassa.set(palvelu, { hairio, kertyma: 0 }),
    poista: (palvelu) => void voimassa.delete(palvelu),
    tyhjenna: () => voimassa.clear(),
    kaikki: () => Object.fromEntries([...voimassa].map(([palvelu, { hairio }]) => [palvelu, hairio])),
    seuraava: (palvelu) => {
      const merkinta = voimassa.get(palvelu)
      if (!merkinta) return undefined
      merkinta.kertyma += merkinta.hairio.osuus ?? 1
      // A hair below one: ten times 0.1 is not quite 1 in floating point.
      if (merkinta.kertyma < 1 - 1e-9) return undefined
      merkinta.kertyma -= 1
      return merkinta.hairio
    },
  }
}
