import './asetukset.css'
import { KIELET } from '@ehoks/ui/i18n/kieli'
import { useKieli, useUiTeksti } from '@ehoks/ui/i18n/teksti'
import { Sivuotsikko } from '@ehoks/ui/rakenne/sivuotsikko'
import { useVieritysOsioon } from '@ehoks/ui/rakenne/vieritys'
import { Link, useLocation } from 'react-router'
import { Kalenterisyote } from './kalenterisyote.tsx'
import { useTeksti } from './teksti.ts'

/** What a learner may choose: language, calendar, the introduction again; and the ways to what is known of the learner. */
export default function AsetuksetSivu() {
  const t = useTeksti()
  useVieritysOsioon(true)
  return (
    <div className="asetukset">
      <Sivuotsikko nimi={t('otsikko')} />
      <section className="pino" aria-labelledby="kieli">
        <h2 id="kieli">{t('kieli')}</h2>
        <p>{t('kieli.selite')}</p>
        <Kielet />
      </section>
      <section className="pino" aria-labelledby="kalenteri">
        <h2 id="kalenteri">{t('kalenteri')}</h2>
        <p>{t('kalenteri.selite')}</p>
        <Kalenterisyote />
      </section>
      <section className="pino" aria-labelledby="esittely">
        <h2 id="esittely">{t('esittely')}</h2>
        <p>
          <Link to="/suunnittelu?esittely">{t('esittely.nayta')}</Link>
        </p>
      </section>
      <section className="pino" aria-labelledby="tiedot">
        <h2 id="tiedot">{t('tiedot')}</h2>
        <ul className="asetukset__linkit">
          <li>
            <Link to="/katselut">{t('tiedot.katselut')}</Link>
          </li>
          <li>
            <Link to="/jaot">{t('tiedot.jaot')}</Link>
          </li>
        </ul>
        <p>{t('tiedot.puolesta')}</p>
      </section>
    </div>
  )
}

/** The same choice as in the header, in words. */
function Kielet() {
  const ui = useUiTeksti()
  const kieli = useKieli()
  const { pathname } = useLocation()
  return (
    <ul className="asetukset__linkit">
      {KIELET.map((vaihtoehto) => (
        <li key={vaihtoehto}>
          <Link
            to={{ pathname, search: `lang=${vaihtoehto}` }}
            replace
            preventScrollReset
            lang={vaihtoehto}
            hrefLang={vaihtoehto}
            aria-current={vaihtoehto === kieli ? 'true' : undefined}
          >
            {ui(`kehys.kieli.${vaihtoehto}`)}
          </Link>
        </li>
      ))}
    </ul>
  )
}
