import { VanhaOsoite } from '@ehoks/ui/rakenne/vanha-osoite'
import { EiLoydy } from '@ehoks/ui/tilat/ei-loydy'
import { Reittivirhe } from '@ehoks/ui/tilat/reittivirhe'
import { lazy } from 'react'
import { createBrowserRouter } from 'react-router'
import { OmatSuunnitelmat } from '../features/suunnitelmat/omat-suunnitelmat.tsx'
import { Henkilokohtaistaminen } from '../features/tervetuloa/henkilokohtaistaminen.tsx'
import { Jakokehys } from './jakokehys.tsx'
import { Kehys } from './kehys.tsx'
import { Portti } from './portti.tsx'

const Alku = lazy(async () => ({ default: (await import('./suunnitelma.tsx')).Alku }))
const Suunnitelma = lazy(async () => ({ default: (await import('./suunnitelma.tsx')).Suunnitelma }))
const Jaa = lazy(() => import('./jaa.tsx'))
const OmatJaot = lazy(() => import('./omat-jaot.tsx'))
const OmaJako = lazy(() => import('./oma-jako.tsx'))
const TyopaikkaSivu = lazy(() => import('../features/jaot/tyopaikka-sivu.tsx'))

export function luoReititin() {
  return createBrowserRouter(
    [
      {
        path: 'jako',
        element: <Jakokehys />,
        children: [
          {
            errorElement: <Reittivirhe />,
            children: [
              { path: ':tunnus', element: <TyopaikkaSivu /> },
              { path: '*', element: <EiLoydy /> },
            ],
          },
        ],
      },
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
                  { index: true, element: <Alku /> },
                  { path: 'suunnittelu', element: <OmatSuunnitelmat /> },
                  { path: 'suunnittelu/:eid', element: <Suunnitelma /> },
                  { path: 'suunnittelu/:eid/jaa/:moduleId', element: <Jaa /> },
                  { path: 'jaot', element: <OmatJaot /> },
                  { path: 'jaot/:shareId', element: <OmaJako /> },
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
