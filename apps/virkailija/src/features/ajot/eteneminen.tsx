import type { Ajo } from '@ehoks/schema/rajapinta/ajot'
import { Virhe } from '@ehoks/ui/tilat/virhe'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import { Button } from 'suomifi-ui-components'
import { peruAjo } from './ajot.queries.ts'
import { Kohde } from './kohde.tsx'
import { useSanat } from './sanat.ts'
import { useTeksti } from './teksti.ts'

/** One run that waits or goes on: how far it is, who started it, and the way to end it. */
export function Eteneminen({ ajo }: { ajo: Ajo }) {
  const t = useTeksti()
  const sanat = useSanat()
  const asiakas = useQueryClient()
  const tunnus = useId()
  const { id, nimi, tila, tehty, kaikkiaan, aloittaja } = ajo
  const peruminen = useMutation({
    mutationFn: () => peruAjo(id),
    onSettled: () => asiakas.invalidateQueries(),
  })
  return (
    <>
      <h3 id={tunnus}>{sanat.tyonNimi(nimi)}</h3>
      <Kohde ajo={ajo} />
      {tila === 'odottaa' ? (
        <p>{t('kesken.odottaa')}</p>
      ) : (
        <>
          <progress
            className="ajot__palkki"
            aria-labelledby={tunnus}
            {...(kaikkiaan ? { value: tehty, max: kaikkiaan } : {})}
          />
          <p className="numerot">
            {kaikkiaan
              ? t('kesken.tehty', { tehty: sanat.maara(tehty), kaikkiaan: sanat.maara(kaikkiaan) })
              : t('kesken.alussa')}
          </p>
        </>
      )}
      <p className="hillitty">
        {t('kesken.alkoi', { aika: sanat.hetki(ajo.alkoi ?? ajo.luotu), kuka: aloittaja ?? t('aloittaja.ajastus') })}
      </p>
      {peruminen.isError && <Virhe virhe={peruminen.error} />}
      <div>
        <Button variant="secondary" onClick={() => peruminen.mutate()} aria-disabled={peruminen.isPending}>
          {t('kesken.peru')}
          <span className="vain-ruudunlukijalle"> {sanat.tyonNimi(nimi)}</span>
        </Button>
      </div>
    </>
  )
}
