import '../teema/perusta.css'
import './sivukehys.css'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { ExternalLink, SkipLink } from 'suomifi-ui-components'
import { useUiTeksti } from '../i18n/teksti.ts'
import { Kielivalinta } from './kielivalinta.tsx'

interface Ominaisuudet {
  /** Whose service it is: sets the type size. */
  kenelle: 'oppija' | 'virkailija'
  /** Name of the service beside the mark. */
  palvelu: string
  /** Who is logged in; the log-out button appears with it. */
  kayttaja?: string | undefined
  onKirjauduUlos?: (() => void) | undefined
  /** A band between the header and the content, e.g. the choice of organisation. */
  kaista?: ReactNode
  /** Path of the application's own accessibility statement; without it the one of the whole eHOKS is linked. */
  saavutettavuusseloste?: string
  children: ReactNode
}

/** The frame of every page: skip link, header, main content, footer. */
export function Sivukehys({
  kenelle,
  palvelu,
  kayttaja,
  onKirjauduUlos,
  kaista,
  saavutettavuusseloste,
  children,
}: Ominaisuudet) {
  const t = useUiTeksti()
  return (
    <div className={`sivukehys sivukehys--${kenelle}`}>
      <SkipLink href="#sisalto">{t('kehys.siirry-sisaltoon')}</SkipLink>
      <header>
        <div className="ylatunniste">
          <div className="kaista ylatunniste__rivi">
            <Link to="/" className="ylatunniste__koti">
              <span className="ylatunniste__tunnus">{t('kehys.ehoks')}</span>
              <span className="ylatunniste__palvelu">{palvelu}</span>
            </Link>
            <div className="ylatunniste__toiminnot">
              <Kielivalinta />
              {kayttaja !== undefined && (
                <div className="ylatunniste__kayttaja">
                  <span>
                    <span className="vain-ruudunlukijalle">{t('kehys.kirjautunut')} </span>
                    {kayttaja}
                  </span>
                  {onKirjauduUlos && (
                    <button type="button" className="ylatunniste__ulos" onClick={onKirjauduUlos}>
                      {t('kehys.kirjaudu-ulos')}
                    </button>
                  )}
                </div>
              )}
            </div>
          </div>
        </div>
        {kaista}
      </header>
      <main id="sisalto" className="kaista sivukehys__sisalto" tabIndex={-1}>
        {children}
      </main>
      <footer className="alatunniste">
        <div className="kaista alatunniste__sisalto">
          <p className="alatunniste__kuvaus">{t('alatunniste.kuvaus')}</p>
          <ul className="alatunniste__linkit">
            <li>
              {saavutettavuusseloste ? (
                <Link to={saavutettavuusseloste}>{t('alatunniste.saavutettavuusseloste')}</Link>
              ) : (
                <ExternalLink
                  href={t('alatunniste.saavutettavuusseloste.osoite')}
                  labelNewWindow={t('kehys.uuteen-ikkunaan')}
                >
                  {t('alatunniste.saavutettavuusseloste')}
                </ExternalLink>
              )}
            </li>
            <li>
              <ExternalLink
                href={t('alatunniste.tietosuojaseloste.osoite')}
                labelNewWindow={t('kehys.uuteen-ikkunaan')}
              >
                {t('alatunniste.tietosuojaseloste')}
              </ExternalLink>
            </li>
            <li>
              <a href={`mailto:${t('palaute.sahkoposti')}`}>{t('alatunniste.palaute')}</a>
            </li>
          </ul>
        </div>
      </footer>
    </div>
  )
}
