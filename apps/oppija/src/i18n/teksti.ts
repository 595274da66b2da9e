import { luoUseTeksti } from '@ehoks/ui/i18n/teksti'
import type tekstit from './fi.json'

/** The texts of the learners' application. */
export const useTeksti = luoUseTeksti<typeof tekstit>('sovellus')
