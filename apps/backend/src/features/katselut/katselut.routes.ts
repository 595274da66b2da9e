import { KatselutKysely, KatselutVastaus } from '@ehoks/schema/rajapinta/oppijan-nakymat'
import type { App, Services } from '../../app-types.ts'
import { oppijana } from '../../plugins/toimija.ts'
import { createKatselut } from './katselut.service.ts'

/** A learner sees who has looked at the learner's data. */
export function katselutRoutes(app: App, services: Services): void {
  const katselut = createKatselut(services)

  app.get(
    '/api/v1/oppija/nakymat/katselut',
    {
      schema: {
        tags: ['Oppija'],
        summary: 'Kuka on katsonut tai muuttanut omia tietoja',
        description: 'Saman päivän samanlaiset katselut ovat yhtenä rivinä. Listahakuja ei ole mukana.',
        operationId: 'haeKatselut',
        querystring: KatselutKysely,
        response: { 200: KatselutVastaus },
      },
      config: {
        oikeus: { kayttaja: 'oppija', vaatii: 'ehto' },
        audit: { operaatio: 'katselut.luku' },
      },
    },
    async (request) => {
      const toimija = oppijana(request)
      const data = await katselut(toimija, request.query.ennen)
      await toimija.kirjaa()
      return { meta: {}, data }
    },
  )
}
