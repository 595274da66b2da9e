import { luoUseTeksti } from '@ehoks/ui/i18n/teksti'
import type tekstit from './tekstit/fi.json'

/** The texts of the front page and of the work queue. */
export const useTeksti = luoUseTeksti<typeof tekstit>('tehtavat')
