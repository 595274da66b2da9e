import { luoUseTeksti } from '@ehoks/ui/i18n/teksti'
import type tekstit from './tekstit/fi.json'

/** The texts of the pages that are for everybody: qualifications, accessibility. */
export const useTeksti = luoUseTeksti<typeof tekstit>('tietoa')
