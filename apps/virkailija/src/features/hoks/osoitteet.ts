import { useParams } from 'react-router'

const EID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** What a HOKS is asked for by: its number or its permanent identifier; undefined: it is neither. */
export function hoksinTunniste(teksti: string): { numero: number } | { eid: string } | undefined {
  const numero = Number(teksti)
  if (Number.isSafeInteger(numero) && numero > 0) return { numero }
  return EID.test(teksti) ? { eid: teksti } : undefined
}

/** The whole address of a HOKS by its number alone, for others to open. */
export const pysyvaOsoite = (hoksId: number) =>
  new URL(`hoks/${hoksId}`, location.origin + import.meta.env.BASE_URL).href

/** The search of the list that one came from, so that the way back leads to the same rows. */
export function listanHaku(tila: unknown): string {
  const onLista = typeof tila === 'object' && tila !== null && 'lista' in tila && typeof tila.lista === 'string'
  return onLista ? String(tila.lista) : ''
}

/** Whether one has just saved the HOKS with the form. */
export const onTallennettu = (tila: unknown): boolean =>
  typeof tila === 'object' && tila !== null && 'tallennettiin' in tila && tila.tallennettiin === true

/** Addresses around the HOKS that is on the screen. */
export function useOsoitteet() {
  const { orgId = '', oppijaOid = '', hoksId = '' } = useParams()
  const lista = `/koulutuksenjarjestaja/${orgId}`
  const oppija = `${lista}/oppija/${oppijaOid}`
  return { lista, oppija, hoks: `${oppija}/${hoksId}`, muuHoks: (id: number) => `${oppija}/${id}` }
}
