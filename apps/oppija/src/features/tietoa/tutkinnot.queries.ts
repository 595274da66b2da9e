import { oppijaKyselyt } from '@ehoks/api-client/oppija'
import { keepPreviousData } from '@tanstack/react-query'

/** Qualifications whose name has the text. The earlier answer stays while the next one is on its way; only the latest counts. */
export const tutkinnotKysely = (nimi: string) =>
  oppijaKyselyt.queryOptions(
    'get',
    '/ehoks-oppija-backend/api/v1/external/eperusteet/',
    { params: { query: { nimi } } },
    { select: ({ data }) => data, placeholderData: keepPreviousData },
  )
