import { useParams } from 'react-router'

/** The search of the list that one came from, so that the way back leads to the same rows. */
export function listanHaku(tila: unknown): string {
  const onLista = typeof tila === 'object' && tila !== null && 'lista' in tila && typeof tila.lista === 'string'
  return onLista ? String(tila.lista) : ''
}

/** Addresses around the HOKS that is on the screen. */
export function useOsoitteet() {
  const { orgId = '', oppijaOid = '', hoksId = '' } = useParams()
  const lista = `/koulutuksenjarjestaja/${orgId}`
  const oppija = `${lista}/oppija/${oppijaOid}`
  return { lista, oppija, hoks: `${oppija}/${hoksId}`, muuHoks: (id: number) => `${oppija}/${id}` }
}
