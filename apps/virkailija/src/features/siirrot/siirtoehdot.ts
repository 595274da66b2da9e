import { onkoPaivamaara } from '@ehoks/schema/muodot/kalenteri'

/** What the transfer log shows: the whole of it is in the address. */
export interface Siirtoehdot {
  readonly tulos?: 'hyvaksytty' | 'hylatty'
  /** Days, `YYYY-MM-DD`, both included. */
  readonly alku?: string
  readonly loppu?: string
  readonly koodi?: string
  /** Only rows older than the one with this number. */
  readonly ennen?: number
}

/** Reads the address; what cannot be read is as if it were not there. */
export function lueSiirtoehdot(osoite: URLSearchParams): Siirtoehdot {
  const [tulos, alku = '', loppu = '', koodi, ennen] = ['tulos', 'alku', 'loppu', 'koodi', 'ennen'].map(
    (nimi) => osoite.get(nimi) ?? undefined,
  )
  return {
    ...((tulos === 'hyvaksytty' || tulos === 'hylatty') && { tulos }),
    ...(onkoPaivamaara(alku) && { alku }),
    ...(onkoPaivamaara(loppu) && { loppu }),
    ...(koodi && { koodi }),
    ...(ennen && /^[1-9]\d{0,14}$/u.test(ennen) && { ennen: Number(ennen) }),
  }
}

/** Whether rows are left out by a choice, and not only by the page. */
export const onkoRajaus = ({ ennen: _ennen, ...rajaukset }: Siirtoehdot): boolean => Object.keys(rajaukset).length > 0

/** The address with other limits: from the newest row on, nothing open. An empty value takes a limit away. */
export function rajaa(osoite: URLSearchParams, muutos: Readonly<Record<string, string>>): URLSearchParams {
  const uusi = new URLSearchParams(osoite)
  uusi.delete('ennen')
  uusi.delete('avoin')
  for (const [nimi, arvo] of Object.entries(muutos)) {
    if (arvo === '') uusi.delete(nimi)
    else uusi.set(nimi, arvo)
  }
  return uusi
}
