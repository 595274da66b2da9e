import { luoUseTeksti } from '@ehoks/ui/i18n/teksti'
import type tekstit from './tekstit/fi.json'

/** The texts of the entry form. */
export const useTeksti = luoUseTeksti<typeof tekstit>('lomake')

/** A text of the entry form. */
export type Avain = Parameters<ReturnType<typeof useTeksti>>[0]
