import type { Kohde } from '@ehoks/ui/hoks/konteksti'
import { Link } from 'react-router'
import { Etusivu } from '../features/suunnitelmat/etusivu.tsx'
import { OmatSuunnitelmat } from '../features/suunnitelmat/omat-suunnitelmat.tsx'
import { SuunnitelmaSivu } from '../features/suunnitelmat/suunnitelma-sivu.tsx'
import { useTeksti } from '../i18n/teksti.ts'
import { Jakolinkki } from './jakolinkki.tsx'

const toiminnot = (eid: string) => (kohde: Kohde) => <Jakolinkki eid={eid} kohde={kohde} />

/** The front page; what is next can be shared from it. */
export const Alku = () => <Etusivu toiminnot={toiminnot} />

/** All plans. */
export const Omat = () => <OmatSuunnitelmat />

/** One plan; its periods and demonstrations can be shared, and it leads to the shares. */
export function Suunnitelma() {
  const t = useTeksti()
  return (
    <SuunnitelmaSivu
      toiminnot={toiminnot}
      lisaosiot={[
        {
          tunnus: 'jaot',
          otsikko: t('jaot.otsikko'),
          sisalto: (
            <>
              <p>{t('jaot.selite')}</p>
              <p className="ei-tulosteeseen">
                <Link to="/jaot">{t('jaot.kaikki')}</Link>
              </p>
            </>
          ),
        },
      ]}
    />
  )
}
