import { useQuery } from '@tanstack/react-query'
import { Navigate, useParams } from 'react-router'
import { istuntoKysely } from '../features/istunto/istunto.queries.ts'
import { muistettuOppilaitos } from '../features/istunto/oppilaitos.ts'

/**
 * Addresses of before that do not tell the institution: they lead to the same page of the one of last time, or to the
 * choice of one. `sivu`: the end of the address in the institution, from the parameters of the old one.
 */
export function OppilaitoksetonOsoite({
  sivu,
}: {
  sivu: (parametrit: Readonly<Record<string, string | undefined>>) => string
}) {
  const parametrit = useParams()
  const { data: istunto } = useQuery(istuntoKysely)
  const oppilaitokset = istunto?.organisaatiot ?? []
  const muistettu = muistettuOppilaitos()
  const oid = (oppilaitokset.find((oppilaitos) => oppilaitos.oid === muistettu) ?? oppilaitokset[0])?.oid
  return <Navigate to={oid === undefined ? '/' : `/koulutuksenjarjestaja/${oid}/${sivu(parametrit)}`} replace />
}
