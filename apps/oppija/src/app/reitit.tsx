import { EiLoydy } from '@ehoks/ui/tilat/ei-loydy'
import { Reittivirhe } from '@ehoks/ui/tilat/reittivirhe'
import { createBrowserRouter } from 'react-router'
import { Etusivu } from '../features/suunnitelmat/etusivu.tsx'
import { OmatSuunnitelmat } from '../features/suunnitelmat/omat-suunnitelmat.tsx'
import { SuunnitelmaSivu } from '../features/suunnitelmat/suunnitelma-sivu.tsx'
import { Kehys } from './kehys.tsx'

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
