import { oppijaKutsut, oppijaKyselyt } from '@ehoks/api-client/oppija'

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

/** What has changed since the last visit, as it was when first asked: asking marks the visit. */
export const muutoksetKysely = (eid: string) =>
  oppijaKyselyt.queryOptions(
    'get',
    '/ehoks-oppija-backend/api/v1/oppija/nakymat/suunnitelmat/{eid}/muutokset',
    { params: { path: { eid } } },
    { select: ({ data }) => data, staleTime: Number.POSITIVE_INFINITY },
  )

/** What is required in a unit, or in a subject area of a common one. */
export const vaatimuksetKysely = (koodiUri: string, osaAlue: string | undefined) =>
  oppijaKyselyt.queryOptions(
    'get',
    '/ehoks-oppija-backend/api/v1/oppija/nakymat/vaatimukset/{koodiUri}',
    { params: { path: { koodiUri }, query: osaAlue === undefined ? {} : { 'osa-alue': osaAlue } } },
    { select: ({ data }) => data, staleTime: Number.POSITIVE_INFINITY },
  )

/** The learner has seen the version. When this fails the learner is told of the same changes again: no harm. */
export async function merkitseKaynti(eid: string, versioNro: number): Promise<void> {
  await oppijaKutsut
    .PUT('/ehoks-oppija-backend/api/v1/oppija/nakymat/suunnitelmat/{eid}/kaynti', {
      params: { path: { eid } },
      body: { 'versio-nro': versioNro },
    })
    .catch(() => undefined)
}

/** The introduction is not shown any more. The other settings stay; when this fails it is shown again. */
export async function kuittaaEsittely(): Promise<void> {
  const osoite = '/ehoks-oppija-backend/api/v1/oppija/session/settings'
  try {
    const { data: nykyiset } = await oppijaKutsut.GET(osoite)
    await oppijaKutsut.PUT(osoite, {
      body: { ...nykyiset?.data, introDialog: { userAcknowledgedIntroDialog: true } },
    })
  } catch {
    return
  }
}
