import { useQuery } from '@tanstack/react-query'
import { Navigate, useParams } from 'react-router'
import { istuntoKysely } from '../features/istunto/istunto.queries.ts'
import { muistettuOppilaitos } from '../features/istunto/oppilaitos.ts'

/** Addresses of the form that do not tell the institution: they lead to the one of last time, or to the choice of one. */
export function VanhaLomakeosoite() {
  const { oppijaOid, hoksId } = useParams()
  const { data: istunto } = useQuery(istuntoKysely)
  const oppilaitokset = istunto?.organisaatiot ?? []
  const muistettu = muistettuOppilaitos()
  const oid = (oppilaitokset.find((oppilaitos) => oppilaitos.oid === muistettu) ?? oppilaitokset[0])?.oid
  if (oid === undefined) return <Navigate to="/" replace />
  const juuri = `/koulutuksenjarjestaja/${oid}`
  return <Navigate to={hoksId ? `${juuri}/oppija/${oppijaOid}/${hoksId}/muokkaa` : `${juuri}/luohoks`} replace />
}
