import { oppijaKutsut, oppijaKyselyt } from '@ehoks/api-client/oppija'
import { Palveluvirhe } from '@ehoks/api-client/palveluvirhe'
import type { JakolinkkiLuonti, JakoPalaute } from '@ehoks/schema/rajapinta/jaot'
import type { Kieli } from '@ehoks/ui/i18n/kieli'
import { keepPreviousData } from '@tanstack/react-query'

const API = '/ehoks-oppija-backend/api/v1'

/**
 * What a link opens. Each answer is a view that the learner is told of, so it is asked once for a visit: neither coming back
 * to the window nor a moment's trouble asks again.
 */
export function jaettuKysely(tunnus: string) {
  return oppijaKyselyt.queryOptions(
    'get',
    `${API}/jako/{tunnus}`,
    { params: { path: { tunnus } } },
    {
      select: ({ data }) => data,
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: Number.POSITIVE_INFINITY,
      retryOnMount: false,
    },
  )
}

/** The shared thing as a calendar file. */
export const jaetunKalenteri = (tunnus: string, kieli: Kieli) =>
  `${API}/jako/${encodeURIComponent(tunnus)}/kalenteri.ics?kieli=${kieli}`

/** Tells the learner and the school what the receiver has to tell. Throws Palveluvirhe. */
export async function kerroJaosta(tunnus: string, palaute: JakoPalaute): Promise<void> {
  await oppijaKutsut.POST(`${API}/jako/{tunnus}/palaute`, { params: { path: { tunnus } }, body: palaute })
}

/** All of the learner's own shares, newest first. */
export const jaotKysely = oppijaKyselyt.queryOptions(
  'get',
  `${API}/oppija/nakymat/jaot`,
  {},
  { select: ({ data }) => data },
)

/** What the receiver of a share would see. */
export function esikatseluKysely(query: {
  'hoks-eid': string
  'shared-module-uuid': string
  'nayta-vaatimukset': boolean
  'nayta-yhteyshenkilo': boolean
}) {
  return oppijaKyselyt.queryOptions(
    'get',
    `${API}/oppija/jaot/esikatselu`,
    { params: { query } },
    // What was chosen before stays while the new choice loads.
    { select: ({ data }) => data, placeholderData: keepPreviousData },
  )
}

/** Makes a share; gives its share-id. Throws Palveluvirhe, its words in `kieli`. */
export async function luoJako(kieli: Kieli, jako: JakolinkkiLuonti): Promise<string> {
  const { data } = await oppijaKutsut.POST(`${API}/oppija/jaot/jakolinkit`, {
    headers: { 'Accept-Language': kieli },
    body: jako,
  })
  if (!data) throw new Palveluvirhe(undefined, undefined)
  return data.meta.uuid
}

const omaJako = (uuid: string) => ({ path: { uuid } })

/** Gives a share a new last day. Throws Palveluvirhe. */
export async function jatkaJakoa(uuid: string, loppu: string): Promise<void> {
  await oppijaKutsut.PATCH(`${API}/oppija/jaot/jakolinkit/{uuid}`, {
    params: omaJako(uuid),
    body: { 'voimassaolo-loppu': loppu },
  })
}

/** Replaces the link of a share: the earlier one opens nothing any more. Throws Palveluvirhe. */
export async function vaihdaLinkki(uuid: string): Promise<void> {
  await oppijaKutsut.POST(`${API}/oppija/jaot/jakolinkit/{uuid}/uusi-linkki`, { params: omaJako(uuid) })
}

/** Ends a share. Throws Palveluvirhe. */
export async function lopetaJako(uuid: string): Promise<void> {
  await oppijaKutsut.DELETE(`${API}/oppija/jaot/jakolinkit/{uuid}`, { params: omaJako(uuid) })
}
