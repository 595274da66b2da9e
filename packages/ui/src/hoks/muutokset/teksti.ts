import { luoUseTeksti } from '../../i18n/teksti.ts'
import type tekstit from './tekstit/fi.json'

/** Names of a HOKS's fields and the words of its changes: many, and seldom needed, so not among the shared texts. */
export const useTeksti = luoUseTeksti<typeof tekstit>('muutokset')
