import { VanhaOsoite } from '@ehoks/ui/rakenne/vanha-osoite'
import { EiLoydy } from '@ehoks/ui/tilat/ei-loydy'
import { Reittivirhe } from '@ehoks/ui/tilat/reittivirhe'
import { createBrowserRouter } from 'react-router'
import { Etusivu } from '../features/suunnitelmat/etusivu.tsx'
import { OmatSuunnitelmat } from '../features/suunnitelmat/omat-suunnitelmat.tsx'
import { SuunnitelmaSivu } from '../features/suunnitelmat/suunnitelma-sivu.tsx'
import { Henkilokohtaistaminen } from '../features/tervetuloa/henkilokohtaistaminen.tsx'
import { Kehys } from './kehys.tsx'
import { Portti } from './portti.tsx'

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
              {
                element: <Portti heti />,
                children: [
                  { index: true, element: <Etusivu /> },
                  { path: 'suunnittelu', element: <OmatSuunnitelmat /> },
                  { path: 'suunnittelu/:eid', element: <SuunnitelmaSivu /> },
                  { path: 'suunnittelu/:eid/osaamiseni', element: <VanhaOsoite osio="ennestaan" /> },
                  { path: 'suunnittelu/:eid/opiskelusuunnitelmani', element: <VanhaOsoite osio="suunnitelma" /> },
                ],
              },
              { path: 'henkilokohtaistaminen', element: <Henkilokohtaistaminen /> },
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
