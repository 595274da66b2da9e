import { EtusivuKysely, EtusivuVastaus, TehtavatKysely, TehtavatVastaus } from '@ehoks/schema/rajapinta/tehtavat'
import type { App, Services } from '../../app-types.ts'
import { virkailijana } from '../../plugins/toimija.ts'
import { createTehtavat } from './tehtavat.service.ts'

const tags = ['Virkailija: näkymät']
const oikeus = { kayttaja: 'virkailija', vaatii: 'ehto' } as const

/** The work queue and the front page of the officials' application. */
export function tehtavatRoutes(app: App, services: Services): void {
  const tehtavat = createTehtavat(services)

  app.get(
    '/api/v1/virkailija/nakymat/tehtavat',
    {
      schema: {
        tags,
        summary: 'Mitä oppilaitoksessa on tehtävää: määrät lajeittain ja yhden lajin rivit',
        operationId: 'haeTehtavatNakyma',
        querystring: TehtavatKysely,
        response: { 200: TehtavatVastaus },
      },
      config: {
        oikeus,
        audit: { operaatio: 'tehtavat.luku' },
        virheet: ['oikeus.organisaatio', 'ei-loydy.organisaatio'],
      },
    },
    async (request) => {
      const toimija = virkailijana(request)
      const data = await tehtavat.tehtavat(toimija, request.query)
      await toimija.kirjaa()
      return { meta: {}, data }
    },
  )

  app.get(
    '/api/v1/virkailija/nakymat/etusivu',
    {
      schema: {
        tags,
        summary: 'Oppilaitoksen tilanne: tehtävien määrät, viimeisen vuorokauden siirrot ja HOKSien määrät',
        operationId: 'haeEtusivuNakyma',
        querystring: EtusivuKysely,
        response: { 200: EtusivuVastaus },
      },
      config: {
        oikeus,
        audit: { operaatio: 'etusivu.luku' },
        virheet: ['oikeus.organisaatio', 'ei-loydy.organisaatio'],
      },
    },
    async (request) => {
      const toimija = virkailijana(request)
      const data = await tehtavat.etusivu(toimija, request.query['oppilaitos-oid'])
      await toimija.kirjaa()
      return { meta: {}, data }
    },
  )
}
