import type { Tehtavalaji } from '@ehoks/schema/rajapinta/tehtavat'

/** The kinds by what is mended where; the queue tells them in the order in which the service does. */
const LAJIT: Readonly<Record<Tehtavalaji, true>> = {
  'hoks-puuttuu': true,
  'siirto-hylatty': true,
  'jakson-tiedot-puuttuvat': true,
  'naytto-ohi': true,
  paivittamatta: true,
  'opiskeluoikeus-puuttuu': true,
}
const onLaji = (arvo: string | null): arvo is Tehtavalaji => arvo !== null && Object.hasOwn(LAJIT, arvo)

export const SIVUN_RIVIT = 25
/** Months without a change after which a plan is shown, to choose from. */
export const KUUKAUDET = [3, 6, 9, 12, 24] as const
/** Days from the end of a workplace period within which it is shown, to choose from. */
export const PAIVAT = [14, 30, 60, 90] as const

/** What the queue shows: the whole of it is in the address. */
export interface Tehtavaehdot {
  /** Without it the service chooses the first kind that has rows. */
  readonly laji?: Tehtavalaji
  /** Counted from one. */
  readonly sivu: number
  readonly koko: number
  readonly kuukausia: number
  readonly paivia: number
}

const OLETUKSET = { kuukausia: 6, paivia: 30 } as const

/** Reads the address; what cannot be read is as if it were not there. */
export function lueTehtavaehdot(osoite: URLSearchParams): Tehtavaehdot {
  const laji = osoite.get('laji')
  const sivu = Number(osoite.get('sivu'))
  const luku = (nimi: keyof typeof OLETUKSET, vaihtoehdot: readonly number[]) =>
    vaihtoehdot.find((vaihtoehto) => vaihtoehto === Number(osoite.get(nimi))) ?? OLETUKSET[nimi]
  return {
    ...(onLaji(laji) && { laji }),
    sivu: Number.isSafeInteger(sivu) && sivu > 0 && sivu <= 1_000_000 ? sivu : 1,
    koko: SIVUN_RIVIT,
    kuukausia: luku('kuukausia', KUUKAUDET),
    paivia: luku('paivia', PAIVAT),
  }
}

/** The address after a change. Any change but that of the page leads to the first page; what is not ours stays. */
export function muutaOsoite(
  osoite: URLSearchParams,
  muutos: Readonly<Partial<Pick<Tehtavaehdot, 'laji' | 'sivu' | 'kuukausia' | 'paivia'>>>,
): URLSearchParams {
  const uusi = new URLSearchParams(osoite)
  uusi.delete('sivu')
  for (const [nimi, arvo] of Object.entries(muutos)) {
    if (nimi === 'sivu' && arvo === 1) continue
    uusi.set(nimi, String(arvo))
  }
  return uusi
}
