import type { Kielistetty } from '@ehoks/schema/rajapinta/kielistetty'
import { useKieli } from '../i18n/teksti.ts'
import { nimiKielella } from '../muotoilu/nimi.ts'

/** A name in the reader's language or, when it is only in another one, in that, so marked for screen readers. */
export function Kielinimi({ nimi }: { nimi: Kielistetty | undefined }) {
  const kieli = useKieli()
  const loytynyt = nimiKielella(nimi, kieli)
  if (!loytynyt) return null
  return <span lang={loytynyt.kieli === kieli ? undefined : loytynyt.kieli}>{loytynyt.teksti}</span>
}
