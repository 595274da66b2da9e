import './suunnitelmat.css'
import type { Suunnitelma } from '@ehoks/schema/rajapinta/nakymat'
import { Muutosluettelo } from '@ehoks/ui/hoks/muutokset/muutosluettelo'
import { muotoileAikaleima } from '@ehoks/ui/muotoilu/aika'
import { KyselynTila } from '@ehoks/ui/tilat/kyselyn-tila'
import { Luuranko } from '@ehoks/ui/tilat/luuranko'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useId, useState } from 'react'
import { useTeksti } from '../../i18n/teksti.ts'
import { merkitseKaynti, muutoksetKysely } from './suunnitelmat.queries.ts'

/**
 * Says that the plan has changed since the learner last looked at it, until the learner has seen how. A plan that has not
 * is marked as seen at once.
 */
export function Muuttunut({ suunnitelma }: { suunnitelma: Suunnitelma }) {
  const t = useTeksti()
  const {
    hoks: { eid },
    'versio-nro': versioNro,
    kaynti,
  } = suunnitelma
  // As it was when the page was opened: what is being read does not vanish when it has been marked as seen.
  const [muuttunut] = useState(kaynti !== undefined && kaynti['versio-nro'] < versioNro)
  const [auki, asetaAuki] = useState(false)
  const tunnus = useId()
  const otsikko = useId()

  const merkitse = useEffectEvent(() => merkitseKaynti(eid, versioNro))
  useEffect(() => {
    if (!muuttunut) void merkitse()
  }, [muuttunut])

  if (!muuttunut || kaynti === undefined) return null
  return (
    <section className="muuttunut ei-tulosteeseen" aria-labelledby={otsikko}>
      <h2 className="muuttunut__otsikko" id={otsikko}>
        {t('muuttunut')}
      </h2>
      <p>{t('muuttunut.kaynti', { paiva: muotoileAikaleima(kaynti.aika) })}</p>
      <button
        type="button"
        className="avattava__painike"
        aria-expanded={auki}
        aria-controls={tunnus}
        onClick={() => asetaAuki(!auki)}
      >
        {auki ? t('muuttunut.piilota') : t('muuttunut.nayta')}
      </button>
      <div id={tunnus}>{auki && <Muutokset eid={eid} />}</div>
    </section>
  )
}

function Muutokset({ eid }: { eid: string }) {
  const kysely = useQuery(muutoksetKysely(eid))
  const nahty = kysely.data?.['versio-nro']
  useEffect(() => {
    if (nahty !== undefined) void merkitseKaynti(eid, nahty)
  }, [eid, nahty])
  return (
    <KyselynTila kysely={kysely} luuranko={<Luuranko rivit={3} />}>
      {({ muutokset, nimet }) => <Muutosluettelo muutokset={muutokset} nimet={nimet} nakokulma="oppija" />}
    </KyselynTila>
  )
}
