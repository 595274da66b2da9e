import { HoksKonteksti, type Kohde } from '@ehoks/ui/hoks/konteksti'
import { Seuraavaksi } from '@ehoks/ui/hoks/seuraavaksi'
import { paivaHelsingissa } from '@ehoks/ui/muotoilu/aika'
import { Sivuotsikko } from '@ehoks/ui/rakenne/sivuotsikko'
import type { ReactNode } from 'react'
import { Navigate, useLocation } from 'react-router'
import { useTeksti } from '../../i18n/teksti.ts'
import { Esittely } from './esittely.tsx'
import { kaikkienSeuraava } from './jarjestys.ts'
import { Kirjautuneelle } from './kirjautuneelle.tsx'
import { KohteenToiminnot } from './kohteen-toiminnot.tsx'
import { Lahiaikoina } from './lahiaikoina.tsx'
import { Suunnitelmalista } from './suunnitelmalista.tsx'

/** The first screen: greeting, what comes next, the plans. Who has one plan lands in it. */
export function Etusivu({ toiminnot }: { toiminnot: (eid: string) => (kohde: Kohde) => ReactNode }) {
  const t = useTeksti()
  const { search } = useLocation()
  const tanaan = paivaHelsingissa(new Date())
  return (
    <Kirjautuneelle
      otsikko={(nakyma) => (
        <Sivuotsikko
          nimi={nakyma ? t('etusivu.tervehdys', { nimi: nakyma.oppija.kutsumanimi }) : t('suunnitelmat.otsikko')}
        />
      )}
    >
      {({ oppija, suunnitelmat }) => {
        const [ainoa] = suunnitelmat
        if (ainoa && suunnitelmat.length === 1)
          return <Navigate to={{ pathname: `/suunnittelu/${ainoa.hoks.eid}`, search }} replace />
        const seuraava = kaikkienSeuraava(suunnitelmat, tanaan)
        return (
          <>
            {suunnitelmat.length > 0 && (
              <HoksKonteksti
                nimet={seuraava?.suunnitelma.nimet ?? {}}
                nakokulma="oppija"
                tanaan={tanaan}
                toiminnot={
                  seuraava &&
                  ((kohde) => (
                    <KohteenToiminnot eid={seuraava.suunnitelma.hoks.eid} kohde={kohde} tanaan={tanaan}>
                      {toiminnot(seuraava.suunnitelma.hoks.eid)(kohde)}
                    </KohteenToiminnot>
                  ))
                }
              >
                <Seuraavaksi tapahtuma={seuraava?.tapahtuma}>
                  {seuraava && <Lahiaikoina {...seuraava.suunnitelma} tanaan={tanaan} />}
                </Seuraavaksi>
              </HoksKonteksti>
            )}
            {suunnitelmat.length > 0 && <Esittely nahty={oppija['esittely-nahty']} />}
            <Suunnitelmalista suunnitelmat={suunnitelmat} tanaan={tanaan} />
          </>
        )
      }}
    </Kirjautuneelle>
  )
}
