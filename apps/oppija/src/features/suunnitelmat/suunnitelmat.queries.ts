import { oppijaKyselyt } from '@ehoks/api-client/oppija'

/** The learner and all plans, named: front page, own plans and one plan show the same answer. 401 = not logged in. */
export const suunnitelmatKysely = oppijaKyselyt.queryOptions(
  'get',
  '/ehoks-oppija-backend/api/v1/oppija/nakymat/suunnitelmat',
  {},
  {
    select: ({ data }) => data,
    // Several parts of a page show this: a refusal is asked once, not by each of them.
    retryOnMount: false,
  },
)
