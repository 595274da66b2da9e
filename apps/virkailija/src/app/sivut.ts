import type { Oikeus, Oppilaitos } from '../features/istunto/istunto.queries.ts'

/** Pages of an institution, in the order of the navigation: the end of the address, and the right that they ask for. */
const OPPILAITOKSEN_SIVUT = [
  { nimi: 'etusivu', polku: 'etusivu', vaatii: 'read' },
  { nimi: 'oppijat', polku: '', vaatii: 'read' },
  { nimi: 'tehtavat', polku: 'tehtavat', vaatii: 'read' },
  { nimi: 'siirrot', polku: 'siirrot', vaatii: 'read' },
  { nimi: 'raportit', polku: 'raportit', vaatii: 'read' },
  { nimi: 'luohoks', polku: 'luohoks', vaatii: 'write' },
] as const satisfies readonly {
  nimi: string
  polku: string
  vaatii: Oikeus
}[]

/** A page of the main navigation. `alasivuineen`: it is the current one also while a page under it is. */
export interface Valikkosivu {
  nimi: (typeof OPPILAITOKSEN_SIVUT)[number]['nimi'] | 'yllapito'
  osoite: string
  alasivuineen?: true
}

/** The pages of OPH's administrator, whatever the institution. */
export const YLLAPITO: Valikkosivu = { nimi: 'yllapito', osoite: '/yllapito', alasivuineen: true }

const oppilaitoksenOsoite = (oid: string, polku: string) =>
  `/koulutuksenjarjestaja/${oid}${polku === '' ? '' : `/${polku}`}`

const sallitut = ({ oikeudet }: Oppilaitos) => OPPILAITOKSEN_SIVUT.filter(({ vaatii }) => oikeudet.includes(vaatii))

/** The pages of the institution that the session permits. */
export const oppilaitoksenSivut = (oppilaitos: Oppilaitos): Valikkosivu[] =>
  sallitut(oppilaitos).map(({ nimi, polku }) => ({ nimi, osoite: oppilaitoksenOsoite(oppilaitos.oid, polku) }))

/**
 * Where a change of the institution leads: to the same page of the other one if it may be seen there, else to its
 * students. A learner's pages belong to one institution: they lead to the students, too.
 */
export function samaSivu(pathname: string, toinen: Oppilaitos): string {
  const [, , , polku = ''] = pathname.split('/')
  const sama = sallitut(toinen).find((sivu) => sivu.polku === polku)
  return oppilaitoksenOsoite(toinen.oid, sama?.polku ?? '')
}
