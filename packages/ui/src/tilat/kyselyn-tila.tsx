import type { ReactNode } from 'react'
import { InlineAlert } from 'suomifi-ui-components'
import { useUiTeksti } from '../i18n/teksti.ts'
import { IstuntoVanhentunut } from './istunto-vanhentunut.tsx'
import { Virhe } from './virhe.tsx'
import { virheenOhje, virhelaji, virhetiedot } from './virhetiedot.ts'

/** What is read of a query's result (TanStack Query's has all of it). */
interface Kysely<Tieto> {
  data: Tieto | undefined
  error: unknown
  refetch: () => unknown
}

interface Ominaisuudet<Tieto> {
  kysely: Kysely<Tieto>
  /** In the place of what is coming. */
  luuranko: ReactNode
  children: (tieto: Tieto) => ReactNode
}

/**
 * The one way to show a query: loading, failed, expired session and data. Data that was once shown stays on the screen
 * when asking anew fails; a message above it tells so.
 */
export function KyselynTila<Tieto>({ kysely, luuranko, children }: Ominaisuudet<Tieto>) {
  const t = useUiTeksti()
  const { data, error, refetch } = kysely
  const epaonnistui = error !== null && error !== undefined
  const { tila } = virhetiedot(error)
  const vanhentunut = epaonnistui && tila === 401

  if (data === undefined) {
    if (vanhentunut) return <IstuntoVanhentunut />
    return epaonnistui ? <Virhe virhe={error} onYritaUudelleen={refetch} /> : luuranko
  }
  return (
    <>
      {vanhentunut && <IstuntoVanhentunut />}
      {epaonnistui && !vanhentunut && (
        <InlineAlert status="warning" labelText={t('tila.vanhat-tiedot')}>
          {t(virheenOhje(virhelaji(tila)))}
        </InlineAlert>
      )}
      {children(data)}
    </>
  )
}
