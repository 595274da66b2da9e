import { EiLoydy } from '@ehoks/ui/tilat/ei-loydy'
import { Reittivirhe } from '@ehoks/ui/tilat/reittivirhe'
import { lazy } from 'react'
import { createBrowserRouter } from 'react-router'
import { Kehys } from './kehys.tsx'

const Etusivu = lazy(() => import('../features/suunnitelmat/etusivu.tsx'))
const OmatSuunnitelmat = lazy(() => import('../features/suunnitelmat/omat-suunnitelmat.tsx'))
const SuunnitelmaSivu = lazy(() => import('../features/suunnitelmat/suunnitelma-sivu.tsx'))

export function luoReititin() {
  return createBrowserRouter(
    [
      {
        path: '/',
        element: <Kehys />,
        children: [
          {
            errorElement: <Reittivirhe />,
            children: [
              { index: true, element: <Etusivu /> },
              { path: 'suunnittelu', element: <OmatSuunnitelmat /> },
              { path: 'suunnittelu/:eid', element: <SuunnitelmaSivu /> },
              { path: '*', element: <EiLoydy /> },
            ],
          },
        ],
      },
    ],
    // Without the last slash: the login brings people to the bare address.
    { basename: import.meta.env.BASE_URL.replace(/\/$/, '') },
  )
}
