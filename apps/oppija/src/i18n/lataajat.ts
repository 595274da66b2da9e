import type { Lataajat } from '@ehoks/ui/i18n/lataajat'

/** The texts of the application that every page needs. */
export const SOVELLUKSEN_TEKSTIT: Lataajat = {
  fi: () => import('./fi.json'),
  sv: () => import('./sv.json'),
  en: () => import('./en.json'),
}
