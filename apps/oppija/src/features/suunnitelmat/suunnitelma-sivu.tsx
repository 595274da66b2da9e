import './suunnitelmat.css'
import { seuraavaTapahtuma } from '@ehoks/schema/hoks/tilat'
import type { Suunnitelma, SuunnitelmatNakyma } from '@ehoks/schema/rajapinta/nakymat'
import { Edistyminen } from '@ehoks/ui/hoks/edistyminen'
import { HoksOsiot, type Lisaosio } from '@ehoks/ui/hoks/hoks-osiot'
import type { Kohde } from '@ehoks/ui/hoks/konteksti'
import { Seuraavaksi } from '@ehoks/ui/hoks/seuraavaksi'
import { edistyvatOsat } from '@ehoks/ui/hoks/suunnitelma'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import { paivaHelsingissa } from '@ehoks/ui/muotoilu/aika'
import { nimiKielella } from '@ehoks/ui/muotoilu/nimi'
import { Sivuotsikko } from '@ehoks/ui/rakenne/sivuotsikko'
import { useVieritysOsioon } from '@ehoks/ui/rakenne/vieritys'
import { Tyhja } from '@ehoks/ui/tilat/tyhja'
import { type ReactNode, useState } from 'react'
import { Link, useParams } from 'react-router'
import { useTeksti } from '../../i18n/teksti.ts'
import { Alkupera } from './alkupera.tsx'
import { Esittely } from './esittely.tsx'
import { Kirjautuneelle } from './kirjautuneelle.tsx'
import { KohteenToiminnot } from './kohteen-toiminnot.tsx'
import { Lahiaikoina } from './lahiaikoina.tsx'
import { Muuttunut } from './muuttunut.tsx'
import { SuunnitelmanToiminnot } from './suunnitelman-toiminnot.tsx'
import type { Tuloste } from './tulostusvalinta.tsx'
import { OsanVaatimukset, VaatimuksetAuki } from './vaatimukset.tsx'

interface Ominaisuudet {
  /** What the learner may do with a period or a demonstration of the plan `eid`. */
  toiminnot: (eid: string) => (kohde: Kohde) => ReactNode
  /** Sections after those of the plan itself. */
  lisaosiot: readonly Lisaosio[]
}

/** One plan of the learner, whole: first what comes next. */
export function SuunnitelmaSivu(ominaisuudet: Ominaisuudet) {
  const t = useTeksti()
  const { eid } = useParams()
  const etsi = (nakyma: SuunnitelmatNakyma | undefined) => nakyma?.suunnitelmat.find(({ hoks }) => hoks.eid === eid)
  return (
    <Kirjautuneelle otsikko={(nakyma) => <SuunnitelmanOtsikko nakyma={nakyma} suunnitelma={etsi(nakyma)} />}>
      {(nakyma) => {
        const suunnitelma = etsi(nakyma)
        if (!suunnitelma) {
          return (
            <Tyhja otsikko={t('suunnitelma.ei-loydy')}>
              <p>{t('suunnitelma.ei-loydy.ohje')}</p>
              <p>
                <Link to="/suunnittelu">{t('suunnitelmat.kaikki')}</Link>
              </p>
            </Tyhja>
          )
        }
        return (
          <Sisalto
            key={suunnitelma.hoks.eid}
            suunnitelma={suunnitelma}
            esittely={<Esittely nahty={nakyma.oppija['esittely-nahty']} />}
            {...ominaisuudet}
          />
        )
      }}
    </Kirjautuneelle>
  )
}

interface Sisaltotiedot extends Ominaisuudet {
  suunnitelma: Suunnitelma
  esittely: ReactNode
}

function Sisalto({ suunnitelma, esittely, toiminnot, lisaosiot }: Sisaltotiedot) {
  const t = useTeksti()
  const [tuloste, asetaTuloste] = useState<Tuloste>()
  useVieritysOsioon(true)
  const tanaan = paivaHelsingissa(new Date())
  const { hoks, nimet, opiskeluoikeus } = suunnitelma
  const { eid } = hoks
  return (
    <VaatimuksetAuki value={tuloste?.vaatimukset === true}>
      <HoksOsiot
        tieto={suunnitelma}
        nakokulma="oppija"
        tanaan={tanaan}
        toiminnot={(kohde) => (
          <KohteenToiminnot eid={eid} kohde={kohde} tanaan={tanaan}>
            {toiminnot(eid)(kohde)}
          </KohteenToiminnot>
        )}
        vaatimukset={(osa) => <OsanVaatimukset osa={osa} />}
        tulostettavat={tuloste?.osiot}
        lisaosiot={[
          ...lisaosiot,
          { tunnus: 'alkupera', otsikko: t('alkupera'), sisalto: <Alkupera /> },
          {
            tunnus: 'katselut',
            otsikko: t('katselut.otsikko'),
            sisalto: (
              <>
                <p>{t('katselut.selite')}</p>
                <p className="ei-tulosteeseen">
                  <Link to="/katselut">{t('katselut.linkki')}</Link>
                </p>
              </>
            ),
          },
        ]}
        alkuun={(osiot) => (
          <div className={onOsa(tuloste, osiot) ? 'suunnitelman-alku ei-tulosteeseen' : 'suunnitelman-alku'}>
            <Muuttunut suunnitelma={suunnitelma} />
            <Seuraavaksi tapahtuma={seuraavaTapahtuma(hoks, tanaan)}>
              <Lahiaikoina hoks={hoks} opiskeluoikeus={opiskeluoikeus} tanaan={tanaan} />
            </Seuraavaksi>
            {esittely}
            <Edistyminen osat={edistyvatOsat(hoks, nimet, tanaan)} selitteet />
            <SuunnitelmanToiminnot
              suunnitelma={suunnitelma}
              osiot={osiot}
              tanaan={tanaan}
              tuloste={tuloste}
              onTuloste={asetaTuloste}
            />
          </div>
        )}
      />
    </VaatimuksetAuki>
  )
}

/** Only some sections go to paper. */
const onOsa = (tuloste: Tuloste | undefined, osiot: readonly Lisaosio[]) =>
  tuloste !== undefined && tuloste.osiot.length < osiot.length

interface Otsikkotiedot {
  nakyma: SuunnitelmatNakyma | undefined
  suunnitelma: Suunnitelma | undefined
}

function SuunnitelmanOtsikko({ nakyma, suunnitelma }: Otsikkotiedot) {
  const t = useTeksti()
  const kieli = useKieli()
  const tutkinto = nimiKielella(suunnitelma?.opiskeluoikeus['tutkinto-nimi'], kieli)
  const osaamisala = nimiKielella(suunnitelma?.opiskeluoikeus['osaamisala-nimi'], kieli)
  const useita = (nakyma?.suunnitelmat.length ?? 0) > 1
  return (
    <div className="suunnitelman-otsikko">
      {useita && (
        <p className="ei-tulosteeseen">
          <Link to="/suunnittelu">{t('suunnitelmat.kaikki')}</Link>
        </p>
      )}
      {suunnitelma && nakyma && (
        <>
          <p className="ei-tulosteeseen">{t('etusivu.tervehdys', { nimi: nakyma.oppija.kutsumanimi })}</p>
          <p className="vain-tulosteeseen">{nakyma.oppija.nimi}</p>
        </>
      )}
      <Sivuotsikko nimi={tutkinto?.teksti ?? t('suunnitelma.otsikko')} lang={tutkinto?.kieli} />
      {osaamisala && <p lang={osaamisala.kieli}>{osaamisala.teksti}</p>}
    </div>
  )
}
