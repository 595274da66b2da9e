import { VaatimuksetKysely, VaatimuksetParams, VaatimuksetVastaus } from '@ehoks/schema/rajapinta/vaatimukset'
import type { App, Services } from '../../app-types.ts'
import { haeVaatimukset } from '../../integrations/eperusteet/vaatimukset.ts'

/** What is required in a unit: asked when a learner opens it, since they are long and most are never read. */
export function vaatimuksetRoutes(app: App, { integrations }: Services): void {
  app.get(
    '/api/v1/oppija/nakymat/vaatimukset/:koodiUri',
    {
      schema: {
        tags: ['Oppija'],
        summary: 'Tutkinnon osan tai osa-alueen vaatimukset ja arviointi',
        operationId: 'haeVaatimukset',
        params: VaatimuksetParams,
        querystring: VaatimuksetKysely,
        response: { 200: VaatimuksetVastaus },
      },
      config: {
        oikeus: { kayttaja: 'oppija', vaatii: 'tunnistus' },
        audit: { eiAuditoida: 'public facts of other services' },
      },
    },
    async (request) => {
      const { koodiUri } = request.params
      const loydetyt = await haeVaatimukset(integrations.perusteet, koodiUri, request.query['osa-alue'])
      return { meta: {}, data: loydetyt ?? { vaatimukset: [], arviointi: [] } }
    },
  )
}
