import { virkailijaKutsut, virkailijaKyselyt } from '@ehoks/api-client/virkailija'
import type { Vientimuoto } from '@ehoks/schema/rajapinta/vienti'
import type { Kieli } from '@ehoks/ui/i18n/kieli'
import type { Jakso } from './jakso.ts'

const VIRKAILIJA = '/ehoks-virkailija-backend/api/v1/virkailija'
/** How often it is asked whether the counts are ready, while they are being made. */
const VALI_LASKETTAESSA_MS = 2_000

/** The picture of a period. */
export function kayttoonottoKysely(jakso: Jakso) {
  return virkailijaKyselyt.queryOptions(
    'get',
    `${VIRKAILIJA}/nakymat/yllapito/kayttoonotto`,
    { params: { query: jakso } },
    {
      select: ({ data }) => data,
      placeholderData: (edellinen) => edellinen,
      refetchOnWindowFocus: false,
      refetchInterval: ({ state }) => (state.data?.data.lasketaan ? VALI_LASKETTAESSA_MS : false),
    },
  )
}

/** Has the counts made anew. Throws Palveluvirhe. */
export const laskeUudelleen = () =>
  virkailijaKutsut.POST(`${VIRKAILIJA}/yllapito/ajot`, { body: { nimi: 'kayttoonoton-laskenta', syote: {} } })

/** The table as a file. Throws Palveluvirhe. */
export async function vieKayttoonotto(
  jakso: Jakso,
  { muoto, kieli, signal }: { muoto: Vientimuoto; kieli: Kieli; signal: AbortSignal },
): Promise<Response> {
  const { response } = await virkailijaKutsut.GET(`${VIRKAILIJA}/yllapito/kayttoonotto/vienti`, {
    params: { query: { ...jakso, muoto, kieli } },
    parseAs: 'stream',
    signal,
  })
  return response
}
