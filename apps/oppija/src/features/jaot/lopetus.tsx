import './jaot.css'
import type { OmaJako } from '@ehoks/schema/rajapinta/jaot'
import { Vahvistus } from '@ehoks/ui/rakenne/vahvistus'
import { Virhe } from '@ehoks/ui/tilat/virhe'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { jaotKysely, lopetaJako } from './jaot.queries.ts'
import { useTeksti } from './teksti.ts'
import { useVastaanottaja } from './vastaanottaja.ts'

/** Ends a share at once. */
export function Lopetus({ jako }: { jako: OmaJako }) {
  const t = useTeksti()
  const asiakas = useQueryClient()
  const vastaanottaja = useVastaanottaja(jako)
  const lopetus = useMutation({
    mutationFn: () => lopetaJako(jako['share-id']),
    // Also when it failed: somebody else may have ended it, and the list tells.
    onSettled: () => asiakas.invalidateQueries({ queryKey: jaotKysely.queryKey }),
  })
  return (
    <div className="ei-tulosteeseen">
      <Vahvistus
        nimi={t('lopeta')}
        mista={vastaanottaja}
        otsikko={t('lopeta.otsikko')}
        kesken={lopetus.isPending}
        onVahvistus={() => lopetus.mutate()}
      >
        <p>{t('lopeta.selite', { nimi: vastaanottaja })}</p>
      </Vahvistus>
      {lopetus.isError && <Virhe virhe={lopetus.error} />}
    </div>
  )
}
