import { Sivukehys } from '@ehoks/ui/rakenne/sivukehys'
import { Luuranko } from '@ehoks/ui/tilat/luuranko'
import { Suspense } from 'react'
import { Outlet, ScrollRestoration } from 'react-router'
import { useTeksti } from '../i18n/teksti.ts'

/** The frame of what has been shared with somebody who has no account here: nothing asks who that is. */
export function Jakokehys() {
  const t = useTeksti()
  return (
    <>
      <Sivukehys kenelle="oppija" palvelu={t('palvelu.jaettu')} saavutettavuusseloste="/saavutettavuusseloste">
        <Suspense fallback={<Luuranko rivit={10} />}>
          <Outlet />
        </Suspense>
      </Sivukehys>
      <ScrollRestoration />
    </>
  )
}
