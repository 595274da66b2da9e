import { Sivuotsikko } from '@ehoks/ui/rakenne/sivuotsikko'
import { Tyhja } from '@ehoks/ui/tilat/tyhja'
import { useQuery } from '@tanstack/react-query'
import { Outlet } from 'react-router'
import { istuntoKysely } from '../features/istunto/istunto.queries.ts'
import { useTeksti } from '../i18n/teksti.ts'

/** Pages of OPH's administrator: others are told whose they are. The service refuses them too. */
export function Paakayttajalle() {
  const t = useTeksti()
  const { data: istunto } = useQuery(istuntoKysely)
  if (istunto?.isSuperuser) return <Outlet />
  return (
    <div className="pino kapea">
      <Sivuotsikko nimi={t('valikko.yllapito')} />
      <Tyhja otsikko={t('yllapito.ei-oikeutta')}>
        <p>{t('yllapito.ei-oikeutta.ohje')}</p>
      </Tyhja>
    </div>
  )
}
