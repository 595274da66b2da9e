import type { Palvelunimi } from './palvelunimet.ts'

/** A call that a service received, disturbed or not. */
export interface Kutsu {
  palvelu: Palvelunimi
  method: string
  /** Path with the query string. */
  path: string
  /** ISO date-time. */
  time: string
  callerId: string | null
}

/** The calls received, oldest first. */
export interface Kutsut {
  kirjaa(kutsu: Kutsu): void
  luettele(palvelu?: Palvelunimi): Kutsu[]
  tyhjenna(palvelu?: Palvelunimi): void
}

const ENINTAAN = 50_000

export function luoKutsut(): Kutsut {
  let kutsut: Kutsu[] = []
  return {
    kirjaa: (kutsu) => {
      kutsut.push(kutsu)
      // A load test must not eat the memory; the older half goes at once, so that the cost stays small.
      if (kutsut.length > ENINTAAN) kutsut = kutsut.slice(ENINTAAN / 2)
    },
    luettele: (palvelu) => kutsut.filter((kutsu) => palvelu === undefined || kutsu.palvelu === palvelu),
    tyhjenna: (palvelu) => {
      kutsut = palvelu === undefined ? [] : kutsut.filter((kutsu) => kutsu.palvelu !== palvelu)
    },
  }
}
