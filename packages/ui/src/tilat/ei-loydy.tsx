import './tilat.css'
import { Link } from 'react-router'
import { useUiTeksti } from '../i18n/teksti.ts'
import { Sivuotsikko } from '../rakenne/sivuotsikko.tsx'

/** The page for an address that leads nowhere. */
export function EiLoydy() {
  const t = useUiTeksti()
  return (
    <div className="pino">
      <Sivuotsikko nimi={t('ei-loydy.otsikko')} />
      <p>{t('ei-loydy.selite')}</p>
      <p>
        <Link to="/">{t('ei-loydy.alkuun')}</Link>
      </p>
    </div>
  )
}
