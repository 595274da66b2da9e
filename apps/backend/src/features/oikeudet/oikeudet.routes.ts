import { OikeudetVastaus } from '@ehoks/schema/rajapinta/oikeudet'
import type { App, Services } from '../../app-types.ts'
import { palveluna } from '../../plugins/toimija.ts'
import { oikeudetOrganisaatioittain } from './oikeudet.rules.ts'

/** What a system may do, asked by the system itself. */
export function oikeudetRoutes(app: App, { integrations }: Services): void {
  app.get(
    '/api/v1/oikeudet',
    {
      schema: {
        tags: ['Oikeudet'],
        summary: 'Hae omat oikeudet',
        description:
          'Kenen palvelulippu on ja mitä eHOKS-oikeuksia sillä on. Organisaatiossa annettu oikeus koskee myös sen alaisia organisaatioita.',
        operationId: 'haeOikeudet',
        response: { 200: OikeudetVastaus },
      },
      config: { oikeus: { kayttaja: 'palvelu', vaatii: 'tunnistus' }, audit: { operaatio: 'oikeudet.luku' } },
    },
    async (request) => {
      const toimija = palveluna(request)
      const { kayttajatunnus, oid, oikeudet } = toimija.kayttaja
      const organisaatiot = oikeudetOrganisaatioittain(oikeudet)
      const { nimet } = await integrations.nimet.haeNimet(
        [],
        organisaatiot.map((organisaatio) => organisaatio.oid),
      )
      await toimija.kirjaa()
      return {
        meta: {},
        data: {
          kayttajatunnus,
          oid,
          organisaatiot: organisaatiot.map((organisaatio) => ({
            oid: organisaatio.oid,
            nimi: nimet[organisaatio.oid]?.nimi ?? {},
            oikeudet: organisaatio.oikeudet,
          })),
        },
      }
    },
  )
}
