import { Virhe } from '@ehoks/ui/tilat/virhe'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, InlineAlert } from 'suomifi-ui-components'
import { palautaHoks } from './hoks.queries.ts'
import { useTeksti } from './teksti.ts'

/** On the screen of a deleted HOKS: that it is deleted, and the way back. */
export function Poistettu({ hoksId }: { hoksId: number }) {
  const t = useTeksti()
  return (
    <div className="pino">
      <InlineAlert status="warning" labelText={t('poistettu')}>
        {t('poistettu.selite')}
      </InlineAlert>
      <PeruPoisto hoksId={hoksId} />
    </div>
  )
}

/** Undoes the deletion. `onPeruttu` is called when the HOKS is back. */
export function PeruPoisto({ hoksId, onPeruttu }: { hoksId: number; onPeruttu?: () => void }) {
  const t = useTeksti()
  const asiakas = useQueryClient()
  const palautus = useMutation({
    mutationFn: () => palautaHoks(hoksId),
    onSuccess: async () => {
      await asiakas.invalidateQueries()
      onPeruttu?.()
    },
  })
  return (
    <>
      {palautus.isError && <Virhe virhe={palautus.error} />}
      <div className="ei-tulosteeseen">
        <Button onClick={() => palautus.mutate()} aria-disabled={palautus.isPending}>
          {t('poistettu.peru')}
        </Button>
      </div>
    </>
  )
}
