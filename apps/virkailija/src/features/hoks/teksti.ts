import { luoUseTeksti } from '@ehoks/ui/i18n/teksti'
import type tekstit from './tekstit/fi.json'

/** The texts of the HOKS page and of its deletion. */
export const useTeksti = luoUseTeksti<typeof tekstit>('hoks')
