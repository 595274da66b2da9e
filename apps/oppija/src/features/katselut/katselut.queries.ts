import { oppijaKyselyt } from '@ehoks/api-client/oppija'

/** Who has looked at the learner's data: one page, before the event `ennen`. */
export const katselutKysely = (ennen: number | undefined) =>
  oppijaKyselyt.queryOptions(
    'get',
    '/ehoks-oppija-backend/api/v1/oppija/nakymat/katselut',
    { params: { query: ennen === undefined ? {} : { ennen } } },
    { select: ({ data }) => data },
  )
