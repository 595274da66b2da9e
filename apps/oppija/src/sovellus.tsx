import { luoKyselyt } from '@ehoks/api-client/kyselyt'
import { lueVirhe, Palveluvirhe } from '@ehoks/api-client/palveluvirhe'
import { alustaKielet } from '@ehoks/ui/i18n/alustus'
import { palaaKirjautumisesta } from '@ehoks/ui/tilat/kirjautuminen'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import { luoReititin } from './app/reitit.tsx'
import { jaettuKysely } from './features/jaot/jaot.queries.ts'
import { linkinTunnus } from './features/jaot/linkin-tunnus.ts'
import { suunnitelmatKysely } from './features/suunnitelmat/suunnitelmat.queries.ts'
import { SOVELLUKSEN_TEKSTIT } from './i18n/lataajat.ts'

/** Starts the application. `suunnitelmat`: the answer that most pages show, already asked for. */
export async function kaynnista(suunnitelmat: Promise<Response> | undefined): Promise<void> {
  const kyselyt = luoKyselyt()
  const tunnus = linkinTunnus(location.pathname)
  if (tunnus !== undefined) void kyselyt.prefetchQuery(jaettuKysely(tunnus))
  if (suunnitelmat) {
    void kyselyt.prefetchQuery({
      queryKey: suunnitelmatKysely.queryKey,
      queryFn: async () => {
        const vastaus = await suunnitelmat.catch((cause: unknown) => {
          throw new Palveluvirhe(undefined, undefined, { cause })
        })
        if (!vastaus.ok) throw await lueVirhe(vastaus)
        return vastaus.json()
      },
    })
  }
  await alustaKielet(
    SOVELLUKSEN_TEKSTIT,
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
}
