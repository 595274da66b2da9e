import { hae } from '@ehoks/api-client/pyynto'
import type { SuunnitelmatNakyma } from '@ehoks/schema/rajapinta/nakymat'
import { queryOptions } from '@tanstack/react-query'

/** The learner and all plans, named: front page, own plans and one plan show the same answer. 401 = not logged in. */
export const suunnitelmatKysely = queryOptions({
  queryKey: ['suunnitelmat'],
  // Several parts of a page show this: a refusal is asked once, not by each of them.
  retryOnMount: false,
  queryFn: async ({ signal }) => {
    const osoite = '/ehoks-oppija-backend/api/v1/oppija/nakymat/suunnitelmat'
    const { data } = await hae<{ data: SuunnitelmatNakyma }>(osoite, signal)
    return data
  },
})
