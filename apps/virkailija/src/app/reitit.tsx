import { VanhaOsoite } from '@ehoks/ui/rakenne/vanha-osoite'
import { EiLoydy } from '@ehoks/ui/tilat/ei-loydy'
import { Reittivirhe } from '@ehoks/ui/tilat/reittivirhe'
import { lazy } from 'react'
import { createBrowserRouter } from 'react-router'
import { Aloitus } from './aloitus.tsx'
import { Kehys } from './kehys.tsx'
import { OppilaitoksetonOsoite } from './oppilaitokseton-osoite.tsx'
import { Paakayttajalle } from './paakayttajalle.tsx'

const Oppijalista = lazy(() => import('../features/oppijat/oppijalista.tsx'))
const OppijanHoksit = lazy(() => import('../features/oppija/oppijan-hoksit.tsx'))
const HoksSivu = lazy(() => import('../features/hoks/hoks-sivu.tsx'))
const HoksinOsoite = lazy(() => import('../features/hoks/pysyva-osoite.tsx'))
const HoksinPoisto = lazy(() => import('../features/hoks/poisto-sivu.tsx'))
const HoksPoistettu = lazy(() => import('../features/hoks/poistettu-sivu.tsx'))
const Etusivu = lazy(() => import('../features/tehtavat/etusivu.tsx'))
const Tehtavat = lazy(() => import('../features/tehtavat/tehtavat.tsx'))
const Raportit = lazy(() => import('../features/raportit/raportit.tsx'))
const Siirrot = lazy(() => import('../features/siirrot/siirrot.tsx'))
const UusiHoks = lazy(() => import('../features/lomake/uusi-sivu.tsx'))
const HoksinMuokkaus = lazy(() => import('../features/lomake/muokkaus-sivu.tsx'))
const YllapitoRunko = lazy(() => import('../features/yllapito/yllapito-runko.tsx'))
const YllapidonHaku = lazy(() => import('../features/yllapito/haku-sivu.tsx'))
const Taustatyot = lazy(() => import('../features/ajot/ajot-sivu.tsx'))
const JarjestelmanTila = lazy(() => import('../features/jarjestelma/jarjestelma-sivu.tsx'))
const Kayttoonotto = lazy(() => import('../features/kayttoonotto/kayttoonotto-sivu.tsx'))
const YllapidonTietue = lazy(() => import('../features/yllapito/tietue-sivu.tsx'))

const HOKS = 'koulutuksenjarjestaja/:orgId/oppija/:oppijaOid/:hoksId'

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
              { index: true, element: <Aloitus /> },
              { path: 'koulutuksenjarjestaja', element: <Aloitus /> },
              { path: 'koulutuksenjarjestaja/:orgId', element: <Oppijalista /> },
              { path: 'koulutuksenjarjestaja/:orgId/oppija/:oppijaOid', element: <OppijanHoksit /> },
              { path: HOKS, element: <HoksSivu /> },
              { path: `${HOKS}/osaaminen`, element: <VanhaOsoite osio="ennestaan" /> },
              { path: `${HOKS}/opiskelusuunnitelma`, element: <VanhaOsoite osio="suunnitelma" /> },
              { path: `${HOKS}/poista`, element: <HoksinPoisto /> },
              { path: `${HOKS}/poistettu`, element: <HoksPoistettu /> },
              { path: `${HOKS}/muokkaa`, element: <HoksinMuokkaus /> },
              { path: 'koulutuksenjarjestaja/:orgId/etusivu', element: <Etusivu /> },
              { path: 'koulutuksenjarjestaja/:orgId/tehtavat', element: <Tehtavat /> },
              { path: 'koulutuksenjarjestaja/:orgId/siirrot', element: <Siirrot /> },
              { path: 'koulutuksenjarjestaja/:orgId/raportit', element: <Raportit /> },
              { path: 'koulutuksenjarjestaja/:orgId/luohoks', element: <UusiHoks /> },
              { path: 'luohoks', element: <OppilaitoksetonOsoite sivu={() => 'luohoks'} /> },
              { path: 'hoks/:hoksId', element: <HoksinOsoite /> },
              { path: 'raportit', element: <OppilaitoksetonOsoite sivu={() => 'raportit'} /> },
              {
                path: 'hoks/:oppijaOid/:hoksId',
                element: (
                  <OppilaitoksetonOsoite sivu={({ oppijaOid, hoksId }) => `oppija/${oppijaOid}/${hoksId}/muokkaa`} />
                ),
              },
              {
                element: <Paakayttajalle />,
                children: [
                  {
                    path: 'yllapito',
                    element: <YllapitoRunko />,
                    children: [
                      { index: true, element: <YllapidonHaku /> },
                      { path: 'tietue/:laji/:tunniste', element: <YllapidonTietue /> },
                      { path: 'ajot', element: <Taustatyot /> },
                      { path: 'jarjestelma', element: <JarjestelmanTila /> },
                      { path: 'kayttoonotto', element: <Kayttoonotto /> },
                    ],
                  },
                ],
              },
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
