import { useKieli } from '@ehoks/ui/i18n/teksti'
import { Paavalikko } from '@ehoks/ui/rakenne/paavalikko'
import { Sivukehys } from '@ehoks/ui/rakenne/sivukehys'
import { Kirjautuminen, muistaPaluuosoite } from '@ehoks/ui/tilat/kirjautuminen'
import { Luuranko } from '@ehoks/ui/tilat/luuranko'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Suspense, useCallback } from 'react'
import { Outlet, ScrollRestoration, useLocation } from 'react-router'
import {
  kirjauduUlos,
  kirjautumisosoite,
  uloskirjautumisosoite,
  ymparistoKysely,
} from '../features/istunto/istunto.queries.ts'
import { suunnitelmatKysely } from '../features/suunnitelmat/suunnitelmat.queries.ts'
import { useTeksti } from '../i18n/teksti.ts'
import { Sivuton } from './sivuton.tsx'
import { KAIKKIEN_SIVUT, KIRJAUTUNEEN_SIVUT } from './valikko.ts'

/** The frame: who is here, the way in and out, the pages. */
export function Kehys() {
  const t = useTeksti()
  const kieli = useKieli()
  const asiakas = useQueryClient()
  const { pathname, search, hash } = useLocation()
  const { data: nakyma, isPending } = useQuery(suunnitelmatKysely)

  const kirjaudu = useCallback(async () => {
    muistaPaluuosoite(pathname + search + hash)
    const ymparisto = await asiakas.fetchQuery(ymparistoKysely).catch(() => undefined)
    // Without an answer the page as it opens anew tells what is wrong.
    if (ymparisto) location.assign(kirjautumisosoite(ymparisto.data, kieli))
    else location.reload()
  }, [asiakas, pathname, search, hash, kieli])

  const onKirjauduUlos = useCallback(async () => {
    const ymparisto = await asiakas.fetchQuery(ymparistoKysely).catch(() => undefined)
    await kirjauduUlos().catch(() => undefined)
    location.assign(ymparisto ? uloskirjautumisosoite(ymparisto.data, kieli) : import.meta.env.BASE_URL)
  }, [asiakas, kieli])

  // The band is there before its links are known: the page must not move when they come.
  const sivut = isPending ? [] : nakyma ? KIRJAUTUNEEN_SIVUT : KAIKKIEN_SIVUT

  return (
    <Kirjautuminen value={kirjaudu}>
      <Sivukehys
        kenelle="oppija"
        palvelu={t('palvelu')}
        kayttaja={nakyma?.oppija.nimi}
        onKirjauduUlos={onKirjauduUlos}
        kaista={<Paavalikko sivut={sivut.map((sivu) => ({ ...sivu, nimi: t(`valikko.${sivu.nimi}`) }))} />}
        saavutettavuusseloste="/saavutettavuusseloste"
      >
        <Suspense
          fallback={
            <>
              <Sivuton />
              <Luuranko />
            </>
          }
        >
          <Outlet />
        </Suspense>
      </Sivukehys>
      <ScrollRestoration />
    </Kirjautuminen>
  )
}
