import './suunnitelmat.css'
import { seuraavaTapahtuma } from '@ehoks/schema/hoks/tilat'
import type { SuunnitelmatNakyma } from '@ehoks/schema/rajapinta/nakymat'
import { HoksOsiot, type Lisaosio } from '@ehoks/ui/hoks/hoks-osiot'
import type { Kohde } from '@ehoks/ui/hoks/konteksti'
import { Seuraavaksi } from '@ehoks/ui/hoks/seuraavaksi'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import { paivaHelsingissa } from '@ehoks/ui/muotoilu/aika'
import { nimiKielella } from '@ehoks/ui/muotoilu/nimi'
import { Sivuotsikko } from '@ehoks/ui/rakenne/sivuotsikko'
import { Tyhja } from '@ehoks/ui/tilat/tyhja'
import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { useTeksti } from '../../i18n/teksti.ts'
import { Kirjautuneelle } from './kirjautuneelle.tsx'

interface Ominaisuudet {
  /** What the learner may do with a period or a demonstration of the plan `eid`. */
  toiminnot: (eid: string) => (kohde: Kohde) => ReactNode
  /** Sections after those of the plan itself. */
  lisaosiot: readonly Lisaosio[]
}

/** One plan of the learner, whole: first what comes next. */
export function SuunnitelmaSivu({ toiminnot, lisaosiot }: Ominaisuudet) {
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
        const tanaan = paivaHelsingissa(new Date())
        return (
          <HoksOsiot
            tieto={suunnitelma}
            nakokulma="oppija"
            tanaan={tanaan}
            toiminnot={toiminnot(suunnitelma.hoks.eid)}
            lisaosiot={lisaosiot}
            alkuun={<Seuraavaksi tapahtuma={seuraavaTapahtuma(suunnitelma.hoks, tanaan)} />}
          />
        )
      }}
    </Kirjautuneelle>
  )
}

interface Otsikkotiedot {
  nakyma: SuunnitelmatNakyma | undefined
  suunnitelma: SuunnitelmatNakyma['suunnitelmat'][number] | undefined
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
        <p className="ei-tulosteeseen">{t('etusivu.tervehdys', { nimi: nakyma.oppija.kutsumanimi })}</p>
      )}
      <Sivuotsikko nimi={tutkinto?.teksti ?? t('suunnitelma.otsikko')} lang={tutkinto?.kieli} />
      {osaamisala && <p lang={osaamisala.kieli}>{osaamisala.teksti}</p>}
    </div>
  )
}
