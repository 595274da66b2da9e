import { luoUseTeksti } from '@ehoks/ui/i18n/teksti'
import type tekstit from './tekstit/fi.json'

/** The texts of sharing: what is shared, the learner's own shares, what the receiver sees. */
export const useTeksti = luoUseTeksti<typeof tekstit>('jaot')
