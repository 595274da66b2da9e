import { virkailijaKutsut, virkailijaKyselyt } from '@ehoks/api-client/virkailija'
import type { Vientimuoto } from '@ehoks/schema/rajapinta/vienti'
import type { Kieli } from '@ehoks/ui/i18n/kieli'
import { type Jaksoehdot, type Oikeusehdot, rajapinnanKysely } from './raporttiehdot.ts'

const RAPORTIT = '/ehoks-virkailija-backend/api/v1/virkailija/nakymat/raportit'

const jaksoista = (oppilaitosOid: string, ehdot: Jaksoehdot, kieli: Kieli) => ({
  ...rajapinnanKysely(oppilaitosOid, ehdot, kieli),
  ...ehdot.rajaus,
  jarjestys: ehdot.jarjestys.sarake,
})
const oikeuksista = (oppilaitosOid: string, ehdot: Oikeusehdot, kieli: Kieli) => ({
  ...rajapinnanKysely(oppilaitosOid, ehdot, kieli),
  jarjestys: ehdot.jarjestys.sarake,
})

/** One page of the workplace periods. While another page or search loads, the rows of the same institution stay. */
export const jaksotKysely = (oppilaitosOid: string, ehdot: Jaksoehdot, kieli: Kieli) =>
  virkailijaKyselyt.queryOptions(
    'get',
    `${RAPORTIT}/tyopaikkajaksot`,
    { params: { query: { ...jaksoista(oppilaitosOid, ehdot, kieli), sivu: ehdot.sivu, koko: ehdot.koko } } },
    {
      select: ({ data }) => data,
      placeholderData: (edellinen, edellinenKysely) =>
        edellinenKysely?.queryKey[2].params.query['oppilaitos-oid'] === oppilaitosOid ? edellinen : undefined,
    },
  )

/** One page of the HOKSes whose study right is not in Koski; likewise. */
export const oikeudettomatKysely = (oppilaitosOid: string, ehdot: Oikeusehdot, kieli: Kieli) =>
  virkailijaKyselyt.queryOptions(
    'get',
    `${RAPORTIT}/opiskeluoikeudettomat`,
    { params: { query: { ...oikeuksista(oppilaitosOid, ehdot, kieli), sivu: ehdot.sivu, koko: ehdot.koko } } },
    {
      select: ({ data }) => data,
      placeholderData: (edellinen, edellinenKysely) =>
        edellinenKysely?.queryKey[2].params.query['oppilaitos-oid'] === oppilaitosOid ? edellinen : undefined,
    },
  )

/** How a report is fetched as a file. */
export const jaksojenVienti =
  (oppilaitosOid: string, ehdot: Jaksoehdot, kieli: Kieli) =>
  async (muoto: Vientimuoto, signal: AbortSignal): Promise<Response> => {
    const query = { ...jaksoista(oppilaitosOid, ehdot, kieli), muoto }
    const { response } = await virkailijaKutsut.GET(`${RAPORTIT}/tyopaikkajaksot/vienti`, {
      params: { query },
      parseAs: 'stream',
      signal,
    })
    return response
  }

export const oikeudettomienVienti =
  (oppilaitosOid: string, ehdot: Oikeusehdot, kieli: Kieli) =>
  async (muoto: Vientimuoto, signal: AbortSignal): Promise<Response> => {
    const query = { ...oikeuksista(oppilaitosOid, ehdot, kieli), muoto }
    const { response } = await virkailijaKutsut.GET(`${RAPORTIT}/opiskeluoikeudettomat/vienti`, {
      params: { query },
      parseAs: 'stream',
      signal,
    })
    return response
  }
