import './paavalikko.css'
import { useId, useState } from 'react'
import { Link, useLocation } from 'react-router'
import { useTeksti } from '../i18n/teksti.ts'
import type { Valikkosivu } from './sivut.ts'

/** The main navigation: where one may go in the chosen institution. On a phone it opens from a button. */
export function Paavalikko({ sivut }: { sivut: readonly Valikkosivu[] }) {
  const t = useTeksti()
  const { pathname } = useLocation()
  const [auki, asetaAuki] = useState(false)
  const lista = useId()

  return (
    <nav className="paavalikko ei-tulosteeseen" aria-label={t('valikko')}>
      <div className="kaista">
        <button
          type="button"
          className="paavalikko__avaa"
          aria-expanded={auki}
          aria-controls={lista}
          onClick={() => asetaAuki(!auki)}
        >
          <span aria-hidden="true">{auki ? '✕' : '☰'}</span>
          {t('valikko.nimi')}
        </button>
        <ul id={lista} className={auki ? 'paavalikko__lista' : 'paavalikko__lista paavalikko__lista--kiinni'}>
          {sivut.map(({ nimi, osoite, alasivuineen }) => (
            <li key={nimi}>
              <Link
                className="paavalikko__linkki"
                to={osoite}
                aria-current={
                  osoite === pathname || (alasivuineen && pathname.startsWith(`${osoite}/`)) ? 'page' : undefined
                }
                // Whoever has chosen a page wants to see it.
                onClick={() => asetaAuki(false)}
              >
                {t(`valikko.${nimi}`)}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  )
}
