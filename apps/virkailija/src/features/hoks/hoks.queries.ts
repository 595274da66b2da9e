import { virkailijaKutsut, virkailijaKyselyt } from '@ehoks/api-client/virkailija'
import type { POISTON_SYYT } from '@ehoks/schema/rajapinta/poiston-syyt'

const NAKYMA = '/ehoks-virkailija-backend/api/v1/virkailija/nakymat/hoks'

/** One HOKS with everything on its screen named. */
export function hoksKysely(hoksId: number) {
  return virkailijaKyselyt.queryOptions(
    'get',
    `${NAKYMA}/{hoksId}`,
    { params: { path: { hoksId } } },
    { select: ({ data }) => data },
  )
}

/** The same by its permanent identifier. */
export function hoksEidillaKysely(eid: string) {
  return virkailijaKyselyt.queryOptions(
    'get',
    `${NAKYMA}/eid/{eid}`,
    { params: { path: { eid } } },
    { select: ({ data }) => data },
  )
}

/** The versions of a HOKS, newest first. */
export function historiaKysely(hoksId: number) {
  return virkailijaKyselyt.queryOptions(
    'get',
    `${NAKYMA}/{hoksId}/historia`,
    { params: { path: { hoksId } } },
    { select: ({ data }) => data },
  )
}

/** What a version changed; it never changes itself. */
export function muutoksetKysely(hoksId: number, versioNro: number) {
  return virkailijaKyselyt.queryOptions(
    'get',
    `${NAKYMA}/{hoksId}/historia/{versioNro}`,
    { params: { path: { hoksId, versioNro } } },
    { select: ({ data }) => data, staleTime: Number.POSITIVE_INFINITY },
  )
}

export type PoistonSyy = (typeof POISTON_SYYT)[number]

/** Deletes the HOKS so that it can be brought back. Throws Palveluvirhe. */
export async function poistaHoks(poistettava: {
  oppijaOid: string
  hoksId: number
  oppilaitosOid: string
  syy: PoistonSyy
}): Promise<void> {
  const { oppijaOid, hoksId, oppilaitosOid, syy } = poistettava
  await virkailijaKutsut.PATCH(
    '/ehoks-virkailija-backend/api/v1/virkailija/oppijat/{oppijaOid}/hoksit/{hoksId}/shallow-delete',
    { params: { path: { oppijaOid, hoksId } }, body: { 'oppilaitos-oid': oppilaitosOid, syy } },
  )
}

/** Brings a deleted HOKS back. Throws Palveluvirhe. */
export async function palautaHoks(hoksId: number): Promise<void> {
  await virkailijaKutsut.PATCH('/ehoks-virkailija-backend/api/v1/virkailija/hoks/{hoksId}/undo-shallow-delete', {
    params: { path: { hoksId } },
  })
}

/** What the learner has shared of the HOKS and is in force or to come. */
export function jaotKysely(hoksId: number) {
  return virkailijaKyselyt.queryOptions(
    'get',
    `${NAKYMA}/{hoksId}/jaot`,
    { params: { path: { hoksId } } },
    { select: ({ data }) => data },
  )
}

/** Ends a share; the learner sees the reason. Throws Palveluvirhe. */
export async function lopetaJako(hoksId: number, uuid: string, syy: string): Promise<void> {
  await virkailijaKutsut.POST('/ehoks-virkailija-backend/api/v1/virkailija/hoks/{hoksId}/jaot/{uuid}/lopetus', {
    params: { path: { hoksId, uuid } },
    body: { syy },
  })
}
