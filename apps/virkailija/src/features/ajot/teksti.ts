import { luoUseTeksti } from '@ehoks/ui/i18n/teksti'
import type tekstit from './tekstit/fi.json'

/** The texts of the screen of background jobs. */
export const useTeksti = luoUseTeksti<typeof tekstit>('ajot')
