import { Kokonaisluku } from '@ehoks/schema/muodot/teksti'
import { HoksNakymaVastaus, SuunnitelmatVastaus } from '@ehoks/schema/rajapinta/nakymat'
import { Type } from 'typebox'
import type { App, Services } from '../../app-types.ts'
import { oppijana, virkailijana } from '../../plugins/toimija.ts'
import { createNakymat } from './nakymat.service.ts'

/** Screens of the officials' application. */
export function virkailijanNakymatRoutes(app: App, services: Services): void {
  const nakymat = createNakymat(services)

  app.get(
    '/api/v1/virkailija/nakymat/hoks/:hoksId',
    {
      schema: {
        tags: ['Virkailija: näkymät'],
        summary: 'Yksi HOKS nimineen',
        operationId: 'haeHoksNakyma',
        params: Type.Object({ hoksId: Kokonaisluku }),
        response: { 200: HoksNakymaVastaus },
      },
      config: { oikeus: { kayttaja: 'virkailija', vaatii: 'ehto' }, audit: { operaatio: 'hoks.luku' } },
    },
    async (request) => {
      const toimija = virkailijana(request)
      const data = await nakymat.hoks(toimija, request.params.hoksId)
      await toimija.kirjaa()
      return { meta: {}, data }
    },
  )
}

/** Screens of the learners' application. */
export function oppijanNakymatRoutes(app: App, services: Services): void {
  const nakymat = createNakymat(services)

  app.get(
    '/api/v1/oppija/nakymat/suunnitelmat',
    {
      schema: {
        tags: ['Oppija'],
        summary: 'Omat suunnitelmat nimineen',
        operationId: 'haeSuunnitelmatNakyma',
        response: { 200: SuunnitelmatVastaus },
      },
      config: { oikeus: { kayttaja: 'oppija', vaatii: 'ehto' }, audit: { operaatio: 'hoks.luku' } },
    },
    async (request) => {
      const toimija = oppijana(request)
      const data = await nakymat.suunnitelmat(toimija)
      await toimija.kirjaa()
      return { meta: {}, data }
    },
  )
}
