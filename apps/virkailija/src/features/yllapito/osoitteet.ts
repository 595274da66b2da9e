import type { Tietuelaji } from '@ehoks/schema/rajapinta/yllapito-nakymat'

// The contract's own list would bring the whole contract along to the browser.
const TIETUELAJIT: readonly Tietuelaji[] = ['hoks', 'opiskeluoikeus', 'oppija']

/** Where the record of a thing is. */
export const tietueenOsoite = ({ laji, tunniste }: { laji: Tietuelaji; tunniste: string }): string =>
  `/yllapito/tietue/${laji}/${encodeURIComponent(tunniste)}`

/** The kind of record that an address names; undefined: none such. */
export const tietuelajiksi = (laji: string | undefined): Tietuelaji | undefined =>
  TIETUELAJIT.find((tunnettu) => tunnettu === laji)
