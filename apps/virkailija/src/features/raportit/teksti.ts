import { luoUseTeksti } from '@ehoks/ui/i18n/teksti'
import type tekstit from './tekstit/fi.json'

/** The texts of the reports. */
export const useTeksti = luoUseTeksti<typeof tekstit>('raportit')
