import { useTranslation } from 'react-i18next'
import { type Kieli, onkoKieli } from './kieli.ts'
import type uiTekstit from './tekstit/fi.json'

/** A key without the plural endings that i18next adds. */
type Avain<Tekstit> = {
  [K in keyof Tekstit & string]: K extends `${infer Alku}_one` | `${infer Alku}_other` ? Alku : K
}[keyof Tekstit & string]

/** Values for the places of a text; `count` chooses the plural form. */
export type Arvot = Readonly<Record<string, string | number>>
export type Kaannos<Tekstit> = (avain: Avain<Tekstit>, arvot?: Arvot) => string

/**
 * Makes the hook that gives an application, or a feature of it, its own texts: an unknown key is a type error.
 *
 * @param nimiavaruus `ui`, `sovellus`, or the name of the feature's folder: its texts are fetched when first asked for,
 *   and the nearest Suspense waits for them
 */
export function luoUseTeksti<Tekstit>(nimiavaruus: string): () => Kaannos<Tekstit> {
  return () => {
    const { t } = useTranslation(nimiavaruus)
    const kaanna: (avain: string, arvot: Arvot) => string = t
    return (avain, arvot = {}) => kaanna(avain, arvot)
  }
}

/** The shared texts of `packages/ui`. */
export const useUiTeksti = luoUseTeksti<typeof uiTekstit>('ui')
export type UiAvain = Avain<typeof uiTekstit>

/** The language that is shown now. */
export function useKieli(): Kieli {
  const { i18n } = useTranslation('ui')
  return onkoKieli(i18n.language) ? i18n.language : 'fi'
}
