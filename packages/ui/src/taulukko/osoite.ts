/** Rows on a page, to choose from. */
export const SIVUKOOT = [10, 25, 50, 100] as const
export const OLETUSKOKO = 25

/** The page that an address tells, counted from one; the first one when it tells none. */
export function lueSivu(osoite: URLSearchParams): number {
  const sivu = Number(osoite.get('sivu'))
  return Number.isSafeInteger(sivu) && sivu > 0 && sivu <= 1_000_000 ? sivu : 1
}

/** How many rows a page of the address has. */
export function lueKoko(osoite: URLSearchParams): number {
  const koko = Number(osoite.get('koko'))
  return SIVUKOOT.find((vaihtoehto) => vaihtoehto === koko) ?? OLETUSKOKO
}

/** New values of an address by their names; `''` and an empty list take a value away. */
export type Osoitemuutos = Readonly<Record<string, string | readonly string[]>>

/**
 * The address of a table after a change. Any change but that of the page leads to the first page; what is not changed
 * (the language among it) stays.
 */
export function muutaOsoite(osoite: URLSearchParams, muutos: Osoitemuutos): URLSearchParams {
  const uusi = new URLSearchParams(osoite)
  uusi.delete('sivu')
  for (const [nimi, arvo] of Object.entries(muutos)) {
    uusi.delete(nimi)
    for (const yksi of [arvo].flat()) {
      if (yksi !== '') uusi.append(nimi, yksi)
    }
  }
  return uusi
}

/** Which column the rows are in the order of. */
export interface Jarjestys {
  sarake: string
  laskeva: boolean
}

/** The order that an address tells, of the columns that have one; the given one when it tells none. */
export function lueJarjestys<Sarake extends string>(
  osoite: URLSearchParams,
  sarakkeet: readonly Sarake[],
  oletus: { sarake: Sarake; laskeva: boolean },
): { sarake: Sarake; laskeva: boolean } {
  const sarake = sarakkeet.find((vaihtoehto) => vaihtoehto === osoite.get('jarjestys'))
  return sarake === undefined ? oletus : { sarake, laskeva: osoite.get('laskeva') === 'true' }
}

/** The columns that an address tells to be shown beside the first one; the given ones when it tells none. */
export function lueSarakkeet(
  osoite: URLSearchParams,
  kaikki: readonly string[],
  oletus: readonly string[],
): readonly string[] {
  const valitut = osoite.get('sarakkeet')?.split(' ')
  return valitut ? kaikki.filter((sarake) => valitut.includes(sarake)) : oletus
}

/** The choice of columns for the address; the first column is always there, so that a choice of none can be told. */
export const sarakkeetOsoitteeseen = (valitut: readonly string[], ensimmainen: string): string =>
  [ensimmainen, ...valitut].join(' ')
