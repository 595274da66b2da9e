import type { Kieli } from '../i18n/kieli.ts'

const ALUEET: Readonly<Record<Kieli, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }

/** A number in the language's way, at most two decimals: `10,5` in Finnish, `10.5` in English. */
export function muotoileMaara(maara: number, kieli: Kieli): string {
  return new Intl.NumberFormat(ALUEET[kieli], { maximumFractionDigits: 2 }).format(maara)
}
