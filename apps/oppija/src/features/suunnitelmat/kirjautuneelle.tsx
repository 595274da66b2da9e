import type { SuunnitelmatNakyma } from '@ehoks/schema/rajapinta/nakymat'
import { KyselynTila } from '@ehoks/ui/tilat/kyselyn-tila'
import { Luuranko } from '@ehoks/ui/tilat/luuranko'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { suunnitelmatKysely } from './suunnitelmat.queries.ts'

interface Ominaisuudet {
  /** The page's heading, which stays while the plans load. */
  otsikko: (nakyma: SuunnitelmatNakyma | undefined) => ReactNode
  children: (nakyma: SuunnitelmatNakyma) => ReactNode
}

/** A page for a learner who has logged in, made of the learner's plans: they load, fail or are there. */
export function Kirjautuneelle({ otsikko, children }: Ominaisuudet) {
  const kysely = useQuery(suunnitelmatKysely)
  return (
    <div className="pino">
      {otsikko(kysely.data)}
      <KyselynTila kysely={kysely} luuranko={<Luuranko rivit={8} />}>
        {children}
      </KyselynTila>
    </div>
  )
}
