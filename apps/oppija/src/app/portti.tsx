import { KyselynTila } from '@ehoks/ui/tilat/kyselyn-tila'
import { Luuranko } from '@ehoks/ui/tilat/luuranko'
import { virhetiedot } from '@ehoks/ui/tilat/virhetiedot'
import { useQuery } from '@tanstack/react-query'
import { Outlet } from 'react-router'
import { suunnitelmatKysely } from '../features/suunnitelmat/suunnitelmat.queries.ts'
import { Tervetuloa } from '../features/tervetuloa/tervetuloa.tsx'
import { Sivuton } from './sivuton.tsx'

/**
 * Pages for a learner who has logged in; others see what the service is and the way in. Whether one has is told by the
 * answer that the first pages are made of. `heti`: the page shows that answer itself, and its loading; others wait for it,
 * so that they ask nothing before it is known who asks.
 */
export function Portti({ heti = false }: { heti?: boolean }) {
  const kysely = useQuery(suunnitelmatKysely)
  if (kysely.data === undefined && virhetiedot(kysely.error).tila === 401) return <Tervetuloa />
  if (heti) return <Outlet />
  return (
    <>
      {kysely.data === undefined && <Sivuton />}
      <KyselynTila kysely={kysely} luuranko={<Luuranko />}>
        {() => <Outlet />}
      </KyselynTila>
    </>
  )
}
