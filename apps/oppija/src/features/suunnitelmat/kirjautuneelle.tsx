import type { SuunnitelmatNakyma } from '@ehoks/schema/rajapinta/nakymat'
import { KyselynTila } from '@ehoks/ui/tilat/kyselyn-tila'
import { Luuranko } from '@ehoks/ui/tilat/luuranko'
import { virhetiedot } from '@ehoks/ui/tilat/virhetiedot'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { suunnitelmatKysely } from './suunnitelmat.queries.ts'
import { Tervetuloa } from './tervetuloa.tsx'

interface Ominaisuudet {
  /** The page's heading, which stays while the plans load. */
  otsikko: (nakyma: SuunnitelmatNakyma | undefined) => ReactNode
  children: (nakyma: SuunnitelmatNakyma) => ReactNode
}

/** A page for a learner who has logged in; others see what the service is and the way in. */
export function Kirjautuneelle({ otsikko, children }: Ominaisuudet) {
  const kysely = useQuery(suunnitelmatKysely)
  if (kysely.data === undefined && virhetiedot(kysely.error).tila === 401) return <Tervetuloa />
  return (
    <div className="pino">
      {otsikko(kysely.data)}
      <KyselynTila kysely={kysely} luuranko={<Luuranko rivit={8} />}>
        {children}
      </KyselynTila>
    </div>
  )
}
