import { Kokonaisluku } from '@ehoks/schema/muodot/teksti'
import { HoksJaotVastaus, JakoParams, JaonLopetusPyynto } from '@ehoks/schema/rajapinta/jaot'
import { Type } from 'typebox'
import type { App, Services } from '../../app-types.ts'
import { virkailijana } from '../../plugins/toimija.ts'
import { tyhjaVastaus } from '../../reitti.ts'
import { createJaot } from './jaot.service.ts'

const hoksId = Kokonaisluku

/** Officials see the shares of a HOKS that are in force or to come, and may end one. */
export function virkailijanJaotRoutes(app: App, services: Services): void {
  const jaot = createJaot(services)

  app.get(
    '/api/v1/virkailija/nakymat/hoks/:hoksId/jaot',
    {
      schema: {
        tags: ['Virkailija: näkymät'],
        summary: 'HOKSin voimassa olevat jaot',
        operationId: 'haeHoksJaot',
        params: Type.Object({ hoksId }),
        response: { 200: HoksJaotVastaus },
      },
      config: {
        oikeus: { kayttaja: 'virkailija', vaatii: 'ehto' },
        audit: { operaatio: 'jako.luku' },
        virheet: ['oikeus.hoks'],
      },
    },
    async (request) => {
      const toimija = virkailijana(request)
      const data = await jaot.hoksin(toimija, request.params.hoksId)
      await toimija.kirjaa()
      return { meta: {}, data }
    },
  )

  app.post(
    '/api/v1/virkailija/hoks/:hoksId/jaot/:uuid/lopetus',
    {
      schema: {
        tags: ['Virkailija: HOKS'],
        summary: 'Lopeta opiskelijan jako',
        description: 'Opiskelija näkee syyn. Vaatii kirjoitusoikeuden HOKSin oppilaitokseen.',
        operationId: 'lopetaOpiskelijanJako',
        params: Type.Object({ hoksId, uuid: JakoParams.properties.uuid }),
        body: JaonLopetusPyynto,
        response: { 204: tyhjaVastaus('Jako on lopetettu.') },
      },
      config: {
        oikeus: { kayttaja: 'virkailija', vaatii: 'ehto' },
        audit: { operaatio: 'jako.lopetus' },
        virheet: ['jako.tuntematon', 'oikeus.hoks'],
      },
    },
    async (request, reply) => {
      const { hoksId: id, uuid } = request.params
      await jaot.lopetaVirkailijana(virkailijana(request), id, uuid, request.body.syy)
      return reply.code(204).send()
    },
  )
}
