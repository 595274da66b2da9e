import type { Kielistetty } from '@ehoks/schema/rajapinta/kielistetty'
import { KIELET, type Kieli } from '../i18n/kieli.ts'

/** A name that was found, and the language that it is in: a screen reader must know when it is not the page's. */
export interface LoydettyNimi {
  teksti: string
  kieli: Kieli
}

/** The name in the wanted language, else in Finnish, Swedish or English, whichever exists; undefined when none does. */
export function nimiKielella(nimi: Kielistetty | undefined, kieli: Kieli): LoydettyNimi | undefined {
  for (const ehdokas of [kieli, ...KIELET]) {
    const teksti = nimi?.[ehdokas]?.trim()
    if (teksti) return { teksti, kieli: ehdokas }
  }
  return undefined
}
