import type { UiAvain } from '../i18n/teksti.ts'

/** What a screen tells of a failed request. */
export interface Virhetiedot {
  /** HTTP status; undefined when no answer came. */
  tila: number | undefined
  /** Request id of the answer, for whoever is asked for help. */
  pyyntoId: string | undefined
}

/** Reads the status and the request id of an error that a query threw, whatever class it is of. */
export function virhetiedot(virhe: unknown): Virhetiedot {
  if (typeof virhe !== 'object' || virhe === null) return { tila: undefined, pyyntoId: undefined }
  return {
    tila: 'tila' in virhe && typeof virhe.tila === 'number' ? virhe.tila : undefined,
    pyyntoId: 'pyyntoId' in virhe && typeof virhe.pyyntoId === 'string' ? virhe.pyyntoId : undefined,
  }
}

type Virhelaji = 'yhteys' | 'ei-oikeutta' | 'ei-loydy' | 'palvelu-ei-vastaa' | 'ruuhka' | 'virhe'

/** The kind of trouble in a person's terms. */
export function virhelaji(tila: number | undefined): Virhelaji {
  if (tila === undefined) return 'yhteys'
  if (tila === 403) return 'ei-oikeutta'
  // A reading that is refused as malformed has a wrong address, e.g. a shortened or an unknown OID.
  if (tila === 400 || tila === 404 || tila === 410) return 'ei-loydy'
  if (tila === 429) return 'ruuhka'
  if (tila === 502 || tila === 503 || tila === 504) return 'palvelu-ei-vastaa'
  return 'virhe'
}

/** Trying again can help. */
export function kannattaaYrittaaUudelleen(laji: Virhelaji): boolean {
  return laji !== 'ei-oikeutta' && laji !== 'ei-loydy'
}

export function virheenOtsikko(laji: Virhelaji): UiAvain {
  return `virhe.otsikko.${laji}`
}

export function virheenOhje(laji: Virhelaji): UiAvain {
  return `virhe.ohje.${laji}`
}
