import { Sivuotsikko } from '@ehoks/ui/rakenne/sivuotsikko'
import { Tyhja } from '@ehoks/ui/tilat/tyhja'
import { useQuery } from '@tanstack/react-query'
import { Navigate, useNavigate } from 'react-router'
import { istuntoKysely } from '../features/istunto/istunto.queries.ts'
import { muistettuOppilaitos } from '../features/istunto/oppilaitos.ts'
import { Oppilaitosvalinta } from '../features/istunto/oppilaitosvalinta.tsx'
import { useTeksti } from '../i18n/teksti.ts'

/** The way in: to the front page of the institution of last time, of the only one, or of the one that is chosen. */
export function Aloitus() {
  const t = useTeksti()
  const navigoi = useNavigate()
  const { data: istunto } = useQuery(istuntoKysely)
  const oppilaitokset = istunto?.organisaatiot ?? []
  const muistettu = muistettuOppilaitos()
  const kohde = oppilaitokset.length === 1 ? oppilaitokset[0] : oppilaitokset.find(({ oid }) => oid === muistettu)
  if (kohde) return <Navigate to={`/koulutuksenjarjestaja/${kohde.oid}/etusivu`} replace />
  if (oppilaitokset.length === 0) {
    return (
      <div className="pino">
        <Sivuotsikko nimi={t('palvelu')} />
        <Tyhja otsikko={t('oppilaitos.ei-oikeuksia')}>
          <p>{t('oppilaitos.ei-oikeuksia.ohje')}</p>
        </Tyhja>
      </div>
    )
  }
  return (
    <div className="pino kapea">
      <Sivuotsikko nimi={t('oppilaitos.valinta.otsikko')} />
      <p>{t('oppilaitos.valinta.selite')}</p>
      <Oppilaitosvalinta
        oppilaitokset={oppilaitokset}
        valittu={undefined}
        onValinta={(oid) => void navigoi(`/koulutuksenjarjestaja/${oid}/etusivu`)}
      />
    </div>
  )
}
