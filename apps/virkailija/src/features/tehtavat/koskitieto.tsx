import { muotoileHetki } from '@ehoks/ui/muotoilu/aika'
import { useTeksti } from './teksti.ts'

/** How fresh is what Koski told of study rights without a HOKS: an empty list may mean that it has not been asked. */
export function Koskitieto({ haettu }: { haettu: string | null }) {
  const t = useTeksti()
  return (
    <p className="hillitty">
      {haettu === null ? t('koskesta.ei-haettu') : t('koskesta.haettu', { hetki: muotoileHetki(haettu) })}
    </p>
  )
}
