import './yllapito.css'
import { Sivuotsikko } from '@ehoks/ui/rakenne/sivuotsikko'
import { Tyhja } from '@ehoks/ui/tilat/tyhja'
import { useQuery } from '@tanstack/react-query'
import { NavLink, Outlet } from 'react-router'
import { istuntoKysely } from '../istunto/istunto.queries.ts'
import { useTeksti } from './teksti.ts'

const SIVUT = [{ nimi: 'haku', osoite: '/yllapito' }] as const

/** Around the administrator's pages: the way between them. Others are told whose they are, and the service refuses them too. */
export default function YllapitoRunko() {
  const t = useTeksti()
  const { data: istunto } = useQuery(istuntoKysely)
  if (!istunto?.isSuperuser) {
    return (
      <div className="pino kapea">
        <Sivuotsikko nimi={t('otsikko')} />
        <Tyhja otsikko={t('ei-oikeutta')}>
          <p>{t('ei-oikeutta.ohje')}</p>
        </Tyhja>
      </div>
    )
  }
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
