import './yllapito.css'
import { NavLink, Outlet } from 'react-router'
import { useTeksti } from './teksti.ts'

const SIVUT = [
  { nimi: 'haku', osoite: '/yllapito' },
  { nimi: 'ajot', osoite: '/yllapito/ajot' },
  { nimi: 'jarjestelma', osoite: '/yllapito/jarjestelma' },
  { nimi: 'kayttoonotto', osoite: '/yllapito/kayttoonotto' },
] as const

/** Around the administrator's pages: the way between them. */
export default function YllapitoRunko() {
  const t = useTeksti()
  return (
    <div className="yllapito">
      <nav className="yllapito__valikko ei-tulosteeseen" aria-label={t('otsikko')}>
        <ul>
          {SIVUT.map(({ nimi, osoite }) => (
            <li key={nimi}>
              <NavLink to={osoite} end>
                {t(`sivu.${nimi}`)}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <Outlet />
    </div>
  )
}
