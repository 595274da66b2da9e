import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { KIELET, muistaKieli, onkoKieli } from '../i18n/kieli.ts'
import { useKieli, useUiTeksti } from '../i18n/teksti.ts'

/**
 * Links to this same page in each language. The address carries the choice, so that a shared link shows the language
 * that the sender saw; the browser remembers it for addresses that do not.
 */
export function Kielivalinta() {
  const t = useUiTeksti()
  const kieli = useKieli()
  const { i18n } = useTranslation('ui')
  const { pathname, search, hash } = useLocation()
  const osoitteesta = new URLSearchParams(search).get('lang')

  useEffect(() => {
    if (!onkoKieli(osoitteesta)) return
    muistaKieli(osoitteesta)
    if (osoitteesta !== i18n.language) void i18n.changeLanguage(osoitteesta)
  }, [osoitteesta, i18n])

  return (
    <nav aria-label={t('kehys.kieli')}>
      <ul className="kielivalinta">
        {KIELET.map((vaihtoehto) => {
          const haku = new URLSearchParams(search)
          haku.set('lang', vaihtoehto)
          return (
            <li key={vaihtoehto}>
              <Link
                to={{ pathname, search: haku.toString(), hash }}
                replace
                preventScrollReset
                lang={vaihtoehto}
                hrefLang={vaihtoehto}
                className="kielivalinta__kieli"
                aria-label={t(`kehys.kieli.${vaihtoehto}`)}
                aria-current={vaihtoehto === kieli ? 'true' : undefined}
              >
                {vaihtoehto.toUpperCase()}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
