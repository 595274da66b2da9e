import { luoUseTeksti } from '@ehoks/ui/i18n/teksti'
import type tekstit from './tekstit/fi.json'

/** The texts of the screen of the system's state. */
export const useTeksti = luoUseTeksti<typeof tekstit>('jarjestelma')
