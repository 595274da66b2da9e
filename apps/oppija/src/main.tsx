import { luoKyselyt } from '@ehoks/api-client/kyselyt'
import { alustaKielet } from '@ehoks/ui/i18n/alustus'
import { palaaKirjautumisesta } from '@ehoks/ui/tilat/kirjautuminen'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import { luoReititin } from './app/reitit.tsx'
import { jaettuKysely, linkinTunnus } from './features/jaot/jaot.queries.ts'
import { suunnitelmatKysely } from './features/suunnitelmat/suunnitelmat.queries.ts'

const kyselyt = luoKyselyt()
// Asked at once, beside the texts: what most pages show, and the pages themselves; of whoever has a learner's link only that.
const tunnus = linkinTunnus(location.pathname)
if (tunnus === undefined) {
  void kyselyt.prefetchQuery(suunnitelmatKysely)
  void import('./app/suunnitelma.tsx')
} else {
  void kyselyt.prefetchQuery(jaettuKysely(tunnus))
  void import('./features/jaot/tyopaikka-sivu.tsx')
}
await alustaKielet(
  {
    fi: () => import('./i18n/fi.json'),
    sv: () => import('./i18n/sv.json'),
    en: () => import('./i18n/en.json'),
  },
  import.meta.glob<{ default: Record<string, string> }>('./features/*/tekstit/*.json'),
)
palaaKirjautumisesta(import.meta.env.BASE_URL)

const juuri = document.getElementById('sovellus')
if (!juuri) throw new Error('index.html has no element #sovellus')
createRoot(juuri).render(
  <StrictMode>
    <QueryClientProvider client={kyselyt}>
      <RouterProvider router={luoReititin()} />
    </QueryClientProvider>
  </StrictMode>,
)
