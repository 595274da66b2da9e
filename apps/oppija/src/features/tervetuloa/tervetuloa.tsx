import './tervetuloa.css'
import { Sivuotsikko } from '@ehoks/ui/rakenne/sivuotsikko'
import { useKirjautuminen } from '@ehoks/ui/tilat/kirjautuminen'
import { Link, useLocation } from 'react-router'
import { Button } from 'suomifi-ui-components'
import { useTeksti } from '../../i18n/teksti.ts'
import { Prosessi } from './prosessi.tsx'

/** For those who have not logged in: what this is for, the way in, and how a plan is made. */
export function Tervetuloa() {
  const t = useTeksti()
  const kirjaudu = useKirjautuminen()
  const { pathname } = useLocation()
  return (
    <div className="tervetuloa">
      <div className="tervetuloa__alku">
        <div className="pino">
          <Sivuotsikko nimi={t('tervetuloa.otsikko')} />
          <p className="tervetuloa__ingressi">{t('tervetuloa.ingressi')}</p>
          {pathname !== '/' && <p>{t('tervetuloa.jatka')}</p>}
          <div>
            <Button onClick={kirjaudu}>{t('tervetuloa.kirjaudu')}</Button>
          </div>
          <p className="hillitty">{t('tervetuloa.tunnistus')}</p>
        </div>
        <section className="tervetuloa__tieto">
          <h2>{t('tervetuloa.mita')}</h2>
          <ul className="tervetuloa__luettelo">
            <li>{t('tervetuloa.mita.tavoite')}</li>
            <li>{t('tervetuloa.mita.ennestaan')}</li>
            <li>{t('tervetuloa.mita.milloin')}</li>
          </ul>
          <h2>{t('tervetuloa.kuka')}</h2>
          <p>{t('tervetuloa.kuka.selite')}</p>
        </section>
      </div>

      <section className="pino" aria-labelledby="prosessi-otsikko">
        <h2 id="prosessi-otsikko">{t('prosessi.otsikko')}</h2>
        <p className="tervetuloa__teksti">{t('prosessi.ingressi')}</p>
        <Prosessi taso="h3" />
      </section>

      <div className="tervetuloa__muille">
        <section className="pino">
          <h2>{t('tervetuloa.tutkinnot')}</h2>
          <p>{t('tervetuloa.tutkinnot.selite')}</p>
          <p>
            <Link to="/ammatillinentutkinto">{t('tervetuloa.tutkinnot.linkki')}</Link>
          </p>
        </section>
        <section className="pino">
          <h2>{t('tervetuloa.puolesta')}</h2>
          <p>{t('tervetuloa.puolesta.selite')}</p>
        </section>
        <section className="pino">
          <h2>{t('tervetuloa.tyopaikka')}</h2>
          <p>{t('tervetuloa.tyopaikka.selite')}</p>
        </section>
        <section className="pino">
          <h2>{t('tervetuloa.virkailija')}</h2>
          <p>
            <a href="/ehoks-virkailija-ui">{t('tervetuloa.virkailija.linkki')}</a>
          </p>
        </section>
      </div>
    </div>
  )
}
