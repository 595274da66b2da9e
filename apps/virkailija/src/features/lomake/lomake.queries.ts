import { virkailijaKutsut, virkailijaKyselyt } from '@ehoks/api-client/virkailija'
import type { LuonnosTallennus } from '@ehoks/schema/rajapinta/luonnokset'
import type { VirheLangalla } from '@ehoks/schema/virheet/vastaus'
import type { Kieli } from '@ehoks/ui/i18n/kieli'
import type { Asiakirja } from './asiakirja.ts'

const JUURI = '/ehoks-virkailija-backend/api/v1/virkailija'
const LOMAKE = `${JUURI}/nakymat/lomake` as const
const LUONNOKSET = `${JUURI}/luonnokset` as const
const HOKSIT = `${JUURI}/oppijat/{oppijaOid}/hoksit` as const

/** Learners of the institution by name, or anybody by learner number. */
export const oppijatKysely = (oppilaitosOid: string, haku: string) =>
  virkailijaKyselyt.queryOptions(
    'get',
    `${LOMAKE}/oppijat`,
    { params: { query: { 'oppilaitos-oid': oppilaitosOid, haku } } },
    { select: ({ data }) => data, enabled: haku.length >= 3 },
  )

/** The learner's study rights, as Koski has them now; of a chosen one the structure of its qualification, too. */
export const uusiKysely = (oppilaitosOid: string, oppijaOid: string, opiskeluoikeusOid?: string) =>
  virkailijaKyselyt.queryOptions(
    'get',
    `${LOMAKE}/uusi`,
    {
      params: {
        query: {
          'oppilaitos-oid': oppilaitosOid,
          'oppija-oid': oppijaOid,
          ...(opiskeluoikeusOid !== undefined && { 'opiskeluoikeus-oid': opiskeluoikeusOid }),
        },
      },
    },
    { select: ({ data }) => data },
  )

const MUUTTUMATON = { staleTime: Number.POSITIVE_INFINITY }

/** Every code list of the form. */
export const koodistotKysely = virkailijaKyselyt.queryOptions(
  'get',
  `${LOMAKE}/koodistot`,
  {},
  { select: ({ data }) => data, ...MUUTTUMATON },
)

/** Units by code or name among all that there are. */
export const koodihaku = (haku: string) =>
  virkailijaKyselyt.queryOptions(
    'get',
    `${LOMAKE}/koodit`,
    { params: { query: { haku } } },
    { select: ({ data }) => data, ...MUUTTUMATON },
  )

/** A HOKS to be edited, with all that goes with it. Asked anew each time: what is edited must be the newest. */
export const muokattavaKysely = (hoksId: number) =>
  virkailijaKyselyt.queryOptions(
    'get',
    `${LOMAKE}/hoks/{hoksId}`,
    { params: { path: { hoksId } } },
    { select: ({ data }) => data, staleTime: 0, gcTime: 0, refetchOnWindowFocus: false, refetchOnReconnect: false },
  )

/** The user's own drafts in the institution. */
export const luonnoksetKysely = (oppilaitosOid: string) =>
  virkailijaKyselyt.queryOptions(
    'get',
    LUONNOKSET,
    { params: { query: { 'oppilaitos-oid': oppilaitosOid } } },
    { select: ({ data }) => data, staleTime: 0 },
  )

/** One draft with its content; a failure 404 when there is none. */
export const luonnosKysely = (avain: string) =>
  virkailijaKyselyt.queryOptions(
    'get',
    `${LUONNOKSET}/{avain}`,
    { params: { path: { avain } } },
    { select: ({ data }) => data, staleTime: 0, gcTime: 0, refetchOnWindowFocus: false, refetchOnReconnect: false },
  )

/**
 * Saves a draft and gives its version. With `odotettu` only over a draft of that version: another one is status 412.
 * Throws Palveluvirhe.
 */
export async function tallennaLuonnos(
  avain: string,
  luonnos: LuonnosTallennus,
  odotettu: number | undefined,
): Promise<number | undefined> {
  const { response } = await virkailijaKutsut.PUT(`${LUONNOKSET}/{avain}`, {
    params: { path: { avain }, header: odotettu === undefined ? {} : { 'if-match': `"${odotettu}"` } },
    body: luonnos,
  })
  const versio = Number(/\d+/.exec(response.headers.get('etag') ?? '')?.[0])
  return Number.isInteger(versio) ? versio : undefined
}

/** Deletes a draft; one that is not there any more is deleted already. */
export async function poistaLuonnos(avain: string): Promise<void> {
  await virkailijaKutsut.DELETE(`${LUONNOKSET}/{avain}`, { params: { path: { avain } } })
}

interface Tallennettava {
  oppijaOid: string
  /** The HOKS to change; a new one is made without it. */
  hoksId: number | undefined
  /** The version that was edited: another one in the service is a conflict, status 412. */
  versioNro: number | undefined
  asiakirja: Asiakirja
  /** Language of the errors and warnings. */
  kieli: Kieli
  koeajo: boolean
}

/**
 * Saves the HOKS, or with `koeajo` only asks whether it could be saved and what would be warned of. Gives the number of
 * the HOKS and the warnings. Throws Palveluvirhe with the errors.
 */
export async function tallennaHoks({
  oppijaOid,
  hoksId,
  versioNro,
  asiakirja,
  kieli,
  koeajo,
}: Tallennettava): Promise<{ hoksId: number | undefined; varoitukset: readonly VirheLangalla[] }> {
  const otsakkeet = { 'accept-language': kieli, ...(versioNro !== undefined && { 'if-match': `"${versioNro}"` }) }
  const query = koeajo ? { 'dry-run': true } : {}
  // The form's document has been checked by the same schema, but not by the compiler.
  const body = asiakirja as never
  const { data } =
    hoksId === undefined
      ? await virkailijaKutsut.POST(HOKSIT, { params: { path: { oppijaOid }, query }, headers: otsakkeet, body })
      : await virkailijaKutsut.PUT(`${HOKSIT}/{hoksId}`, {
          params: { path: { oppijaOid, hoksId }, query },
          headers: otsakkeet,
          body,
        })
  return { hoksId: tallennetunId(data) ?? hoksId, varoitukset: koeajonVaroitukset(data) }
}

const kentta = (olio: unknown, nimi: string): unknown =>
  typeof olio === 'object' && olio !== null ? Object.getOwnPropertyDescriptor(olio, nimi)?.value : undefined

function tallennetunId(vastaus: unknown): number | undefined {
  const id = kentta(kentta(vastaus, 'meta'), 'id')
  return typeof id === 'number' ? id : undefined
}

function koeajonVaroitukset(vastaus: unknown): readonly VirheLangalla[] {
  const varoitukset = kentta(kentta(vastaus, 'data'), 'varoitukset')
  return Array.isArray(varoitukset) ? varoitukset : []
}
