import './paavalikko.css'
import { useId, useState } from 'react'
import { Link, useLocation } from 'react-router'
import { useUiTeksti } from '../i18n/teksti.ts'

/** A page of the main navigation. `alasivuineen`: it is the current one also while a page under it is. */
export interface Valikkosivu {
  nimi: string
  osoite: string
  alasivuineen?: boolean
}

/** The main navigation: where one may go. On a phone it opens from a button. */
export function Paavalikko({ sivut }: { sivut: readonly Valikkosivu[] }) {
  const t = useUiTeksti()
  const { pathname } = useLocation()
  const [auki, asetaAuki] = useState(false)
  const lista = useId()

  return (
    <nav className="paavalikko ei-tulosteeseen" aria-label={t('kehys.valikko')}>
      <div className="kaista">
        <button
          type="button"
          className="paavalikko__avaa"
          aria-expanded={auki}
          aria-controls={lista}
          onClick={() => asetaAuki(!auki)}
        >
          <span aria-hidden="true">{auki ? '✕' : '☰'}</span>
          {t('kehys.valikko.nimi')}
        </button>
        <ul id={lista} className={auki ? 'paavalikko__lista' : 'paavalikko__lista paavalikko__lista--kiinni'}>
          {sivut.map(({ nimi, osoite, alasivuineen }) => (
            <li key={osoite}>
              <Link
                className="paavalikko__linkki"
                to={osoite}
                aria-current={
                  osoite === pathname || (alasivuineen && pathname.startsWith(`${osoite}/`)) ? 'page' : undefined
                }
                // Whoever has chosen a page wants to see it.
                onClick={() => asetaAuki(false)}
              >
                {nimi}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  )
}
