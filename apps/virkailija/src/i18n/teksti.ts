import { luoUseTeksti } from '@ehoks/ui/i18n/teksti'
import type tekstit from './fi.json'

/** The texts of the officials' application. */
export const useTeksti = luoUseTeksti<typeof tekstit>('sovellus')
