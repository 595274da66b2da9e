import type { ResourceKey } from 'i18next'
import type { Kieli } from './kieli.ts'

/** Fetches the texts of one language: a dynamic import, so that only the language in use is loaded. */
export type Lataaja = () => Promise<{ default: ResourceKey }>
export type Lataajat = Readonly<Record<Kieli, Lataaja>>

/** The shared texts. */
export const UI_TEKSTIT: Lataajat = {
  fi: () => import('./tekstit/fi.json'),
  sv: () => import('./tekstit/sv.json'),
  en: () => import('./tekstit/en.json'),
}
