import type { Kieli } from '@ehoks/ui/i18n/kieli'

export const JARJESTYKSET = ['nimi', 'tutkinto', 'osaamisala'] as const
export type Jarjestys = (typeof JARJESTYKSET)[number]
export const SIVUKOOT = [10, 25, 50, 100] as const
export const HAKUKENTAT = ['nimi', 'tutkinto', 'osaamisala', 'hoksId'] as const
type Hakukentta = (typeof HAKUKENTAT)[number]

const OLETUSKOKO = 25

/** What the list shows: the whole of it is in the address. */
export interface Hakuehdot extends Readonly<Record<Hakukentta, string>> {
  readonly jarjestys: Jarjestys
  readonly laskeva: boolean
  /** Counted from one. */
  readonly sivu: number
  readonly koko: number
}

const OLETUKSET: Hakuehdot = {
  nimi: '',
  tutkinto: '',
  osaamisala: '',
  hoksId: '',
  jarjestys: 'nimi',
  laskeva: false,
  sivu: 1,
  koko: OLETUSKOKO,
}

const PARAMETRIT = {
  nimi: 'nimi',
  tutkinto: 'tutkinto',
  osaamisala: 'osaamisala',
  hoksId: 'hoks-id',
  jarjestys: 'jarjestys',
  laskeva: 'laskeva',
  sivu: 'sivu',
  koko: 'koko',
} as const satisfies Readonly<Record<keyof Hakuehdot, string>>

const EHDOT = [
  'nimi',
  'tutkinto',
  'osaamisala',
  'hoksId',
  'jarjestys',
  'laskeva',
  'sivu',
  'koko',
] as const satisfies readonly (keyof Hakuehdot)[]

/** Reads the address; what cannot be read is as if it were not there. */
export function lueHakuehdot(osoite: URLSearchParams): Hakuehdot {
  const teksti = (kentta: Hakukentta) => osoite.get(PARAMETRIT[kentta])?.trim() ?? ''
  const sivu = Number(osoite.get(PARAMETRIT.sivu))
  const koko = Number(osoite.get(PARAMETRIT.koko))
  return {
    nimi: teksti('nimi'),
    tutkinto: teksti('tutkinto'),
    osaamisala: teksti('osaamisala'),
    hoksId: onkoHoksId(teksti('hoksId')) ? teksti('hoksId') : '',
    jarjestys: JARJESTYKSET.find((jarjestys) => jarjestys === osoite.get(PARAMETRIT.jarjestys)) ?? OLETUKSET.jarjestys,
    laskeva: osoite.get(PARAMETRIT.laskeva) === 'true',
    sivu: Number.isSafeInteger(sivu) && sivu > 0 ? sivu : 1,
    koko: SIVUKOOT.find((vaihtoehto) => vaihtoehto === koko) ?? OLETUSKOKO,
  }
}

/**
 * The address after a change. Any change but that of the page leads to the first page. Defaults are left out, and what
 * is not ours (the language) stays.
 */
export function muutaOsoite(osoite: URLSearchParams, muutos: Partial<Hakuehdot>): URLSearchParams {
  const ehdot: Hakuehdot = { ...lueHakuehdot(osoite), sivu: 1, ...muutos }
  const uusi = new URLSearchParams(osoite)
  for (const ehto of EHDOT) {
    if (ehdot[ehto] === OLETUKSET[ehto]) uusi.delete(PARAMETRIT[ehto])
    else uusi.set(PARAMETRIT[ehto], String(ehdot[ehto]))
  }
  return uusi
}

/** True when something is searched for. */
export function onkoHaku(ehdot: Hakuehdot): boolean {
  return HAKUKENTAT.some((kentta) => ehdot[kentta] !== '')
}

const SUURIN_NUMERO = 2_147_483_647

/** A HOKS number, or nothing yet: digits only, no larger than the service knows. Others it would refuse. */
export function onkoHoksId(teksti: string): boolean {
  return /^\d*$/.test(teksti) && Number(teksti) <= SUURIN_NUMERO
}

/** The query of `GET /virkailija/oppijat`; its pages are counted from zero, and only filled fields are searched. */
export function rajapinnanKysely(oppilaitosOid: string, ehdot: Hakuehdot, kieli: Kieli) {
  return {
    'oppilaitos-oid': oppilaitosOid,
    'order-by-column': ehdot.jarjestys,
    desc: ehdot.laskeva,
    'item-count': ehdot.koko,
    page: ehdot.sivu - 1,
    locale: kieli,
    ...(ehdot.nimi !== '' && { nimi: ehdot.nimi }),
    ...(ehdot.tutkinto !== '' && { tutkinto: ehdot.tutkinto }),
    ...(ehdot.osaamisala !== '' && { osaamisala: ehdot.osaamisala }),
    ...(ehdot.hoksId !== '' && { 'hoks-id': Number(ehdot.hoksId) }),
  }
}
