import { VanhaOsoite } from '@ehoks/ui/rakenne/vanha-osoite'
import { EiLoydy } from '@ehoks/ui/tilat/ei-loydy'
import { Reittivirhe } from '@ehoks/ui/tilat/reittivirhe'
import { lazy } from 'react'
import { createBrowserRouter } from 'react-router'
import { Henkilokohtaistaminen } from '../features/tervetuloa/henkilokohtaistaminen.tsx'
import { Jakokehys } from './jakokehys.tsx'
import { Kehys } from './kehys.tsx'
import { Portti } from './portti.tsx'

const Alku = lazy(async () => ({ default: (await import('./suunnitelma.tsx')).Alku }))
const Suunnitelma = lazy(async () => ({ default: (await import('./suunnitelma.tsx')).Suunnitelma }))
const Omat = lazy(async () => ({ default: (await import('./suunnitelma.tsx')).Omat }))
const Jaa = lazy(() => import('./jaa.tsx'))
const OmatJaot = lazy(() => import('./omat-jaot.tsx'))
const OmaJako = lazy(() => import('./oma-jako.tsx'))
const Asetukset = lazy(() => import('../features/asetukset/asetukset-sivu.tsx'))
const Katselut = lazy(() => import('../features/katselut/katselut-sivu.tsx'))
const Tutkinnot = lazy(() => import('./tutkinnot.tsx'))
const Saavutettavuusseloste = lazy(() => import('../features/tietoa/saavutettavuusseloste-sivu.tsx'))
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
                  { path: 'suunnittelu', element: <Omat /> },
                  { path: 'suunnittelu/:eid', element: <Suunnitelma /> },
                  { path: 'suunnittelu/:eid/jaa/:moduleId', element: <Jaa /> },
                  { path: 'jaot', element: <OmatJaot /> },
                  { path: 'jaot/:shareId', element: <OmaJako /> },
                  { path: 'suunnittelu/:eid/osaamiseni', element: <VanhaOsoite osio="ennestaan" /> },
                  { path: 'suunnittelu/:eid/opiskelusuunnitelmani', element: <VanhaOsoite osio="suunnitelma" /> },
                ],
              },
              {
                element: <Portti />,
                children: [
                  { path: 'katselut', element: <Katselut /> },
                  { path: 'asetukset', element: <Asetukset /> },
                ],
              },
              { path: 'ammatillinentutkinto', element: <Tutkinnot /> },
              { path: 'saavutettavuusseloste', element: <Saavutettavuusseloste /> },
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
