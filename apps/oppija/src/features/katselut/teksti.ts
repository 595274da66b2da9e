import { luoUseTeksti } from '@ehoks/ui/i18n/teksti'
import type tekstit from './tekstit/fi.json'

/** The texts of who has looked. */
export const useTeksti = luoUseTeksti<typeof tekstit>('katselut')
