import { useKieli } from '@ehoks/ui/i18n/teksti'
import { nimiKielella } from '@ehoks/ui/muotoilu/nimi'
import { SingleSelect } from 'suomifi-ui-components'
import { useTeksti } from '../../i18n/teksti.ts'
import type { Oppilaitos } from './istunto.queries.ts'

interface Ominaisuudet {
  oppilaitokset: readonly Oppilaitos[]
  valittu: string | undefined
  onValinta: (oid: string) => void
}

/** Choice of the institution whose students are looked at: typing finds it among many. */
export function Oppilaitosvalinta({ oppilaitokset, valittu, onValinta }: Ominaisuudet) {
  const t = useTeksti()
  const kieli = useKieli()
  const vaihtoehdot = oppilaitokset
    .map(({ oid, nimi }) => ({ uniqueItemId: oid, labelText: nimiKielella(nimi, kieli)?.teksti ?? oid }))
    .sort((a, b) => a.labelText.localeCompare(b.labelText, kieli))
  return (
    <SingleSelect
      labelText={t('oppilaitos')}
      visualPlaceholder={t('oppilaitos.valitse')}
      clearButtonLabel={t('oppilaitos.tyhjenna')}
      noItemsText={t('oppilaitos.ei-osumia')}
      ariaOptionsAvailableTextFunction={(maara) => t('oppilaitos.osumia', { count: maara })}
      items={vaihtoehdot}
      selectedItem={vaihtoehdot.find(({ uniqueItemId }) => uniqueItemId === valittu) ?? null}
      onItemSelect={(oid) => {
        if (oid && oid !== valittu) onValinta(oid)
      }}
      fullWidth
    />
  )
}
