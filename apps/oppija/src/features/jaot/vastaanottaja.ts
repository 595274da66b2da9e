import type { OmaJako } from '@ehoks/schema/rajapinta/jaot'
import { useTeksti } from './teksti.ts'

/** Who it is shared with, as far as the learner told. */
export function useVastaanottaja(jako: Pick<OmaJako, 'vastaanottaja-nimi' | 'vastaanottaja-sahkoposti'>): string {
  const t = useTeksti()
  return jako['vastaanottaja-nimi'] ?? jako['vastaanottaja-sahkoposti'] ?? t('jako.nimeton')
}
