import './virkailija.css'
import { Paavalikko } from '@ehoks/ui/rakenne/paavalikko'
import { Sivukehys } from '@ehoks/ui/rakenne/sivukehys'
import { Kirjautuminen, muistaPaluuosoite } from '@ehoks/ui/tilat/kirjautuminen'
import { KyselynTila } from '@ehoks/ui/tilat/kyselyn-tila'
import { Luuranko } from '@ehoks/ui/tilat/luuranko'
import { virhetiedot } from '@ehoks/ui/tilat/virhetiedot'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Suspense, useCallback, useLayoutEffect } from 'react'
import { Outlet, ScrollRestoration, useLocation, useNavigate, useParams } from 'react-router'
import { istuntoKysely, kirjauduUlos, ymparistoKysely } from '../features/istunto/istunto.queries.ts'
import { Kirjautumissivu } from '../features/istunto/kirjautumissivu.tsx'
import { muistaOppilaitos, muistettuOppilaitos } from '../features/istunto/oppilaitos.ts'
import { Oppilaitosvalinta } from '../features/istunto/oppilaitosvalinta.tsx'
import { useTeksti } from '../i18n/teksti.ts'
import { oppilaitoksenSivut, samaSivu, YLLAPITO } from './sivut.ts'

/** The frame: asks who is here; shows the login, or the institution and the page. */
export function Kehys() {
  const t = useTeksti()
  const navigoi = useNavigate()
  const asiakas = useQueryClient()
  const { pathname, search, hash } = useLocation()
  const { orgId } = useParams()
  const istunto = useQuery(istuntoKysely)
  const kirjautumatta = istunto.data === undefined && virhetiedot(istunto.error).tila === 401

  const kirjaudu = useCallback(async () => {
    muistaPaluuosoite(pathname + search + hash)
    const ymparisto = await asiakas.fetchQuery(ymparistoKysely).catch(() => undefined)
    // Without an answer the page as it opens anew tells what is wrong.
    if (ymparisto) location.assign(ymparisto.data['virkailija-login-url'])
    else location.reload()
  }, [asiakas, pathname, search, hash])

  const onKirjauduUlos = useCallback(async () => {
    const ymparisto = await asiakas.fetchQuery(ymparistoKysely).catch(() => undefined)
    await kirjauduUlos().catch(() => undefined)
    // CAS too: otherwise the next one at this browser would get in without being asked anything.
    location.assign(ymparisto?.data['virkailija-logout-url'] ?? import.meta.env.BASE_URL)
  }, [asiakas])

  // Before the new choice is on the screen: whoever sees it may leave at once.
  useLayoutEffect(() => {
    if (orgId && istunto.data?.organisaatiot.some(({ oid }) => oid === orgId)) muistaOppilaitos(orgId)
  }, [orgId, istunto.data])

  const oppilaitokset = istunto.data?.organisaatiot ?? []
  // A page that is of no institution leads back to the one of last time.
  const oppilaitos = oppilaitokset.find(({ oid }) => oid === (orgId ?? muistettuOppilaitos()))
  const sivut = [
    ...(oppilaitos ? oppilaitoksenSivut(oppilaitos) : []),
    ...(istunto.data?.isSuperuser ? [YLLAPITO] : []),
  ]
  const kaista = (
    <>
      {sivut.length > 0 && <Paavalikko sivut={sivut.map((sivu) => ({ ...sivu, nimi: t(`valikko.${sivu.nimi}`) }))} />}
      {orgId !== undefined && oppilaitokset.length > 0 && (
        <div className="oppilaitoskaista ei-tulosteeseen">
          <div className="kaista oppilaitoskaista__sisalto">
            <Oppilaitosvalinta
              oppilaitokset={oppilaitokset}
              valittu={orgId}
              onValinta={(oid) => {
                const toinen = oppilaitokset.find((vaihtoehto) => vaihtoehto.oid === oid)
                if (toinen) void navigoi(samaSivu(pathname, toinen))
              }}
            />
          </div>
        </div>
      )}
    </>
  )

  /** While there is no page yet, and so no heading of its own. */
  const sivutonOtsikko = <h1 className="vain-ruudunlukijalle">{t('palvelu')}</h1>

  return (
    <Kirjautuminen value={kirjaudu}>
      <Sivukehys
        kenelle="virkailija"
        palvelu={t('palvelu')}
        kayttaja={istunto.data?.nimi}
        onKirjauduUlos={onKirjauduUlos}
        kaista={kaista}
      >
        {kirjautumatta ? (
          <Kirjautumissivu />
        ) : (
          <>
            {istunto.data === undefined && sivutonOtsikko}
            <KyselynTila kysely={istunto} luuranko={<Luuranko />}>
              {() => (
                <Suspense
                  fallback={
                    <>
                      {sivutonOtsikko}
                      <Luuranko />
                    </>
                  }
                >
                  <Outlet />
                </Suspense>
              )}
            </KyselynTila>
          </>
        )}
      </Sivukehys>
      <ScrollRestoration />
    </Kirjautuminen>
  )
}
