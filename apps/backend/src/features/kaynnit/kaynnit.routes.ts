import { EidParams, KayntiTallennus, MuutoksetKaynninJalkeenVastaus } from '@ehoks/schema/rajapinta/oppijan-nakymat'
import type { App, Services } from '../../app-types.ts'
import { oppijana } from '../../plugins/toimija.ts'
import { tyhjaVastaus } from '../../reitti.ts'
import { createKaynnit } from './kaynnit.service.ts'

const tags = ['Oppija']
const SUUNNITELMA = '/api/v1/oppija/nakymat/suunnitelmat/:eid'
const oikeus = { kayttaja: 'oppija', vaatii: 'ehto' } as const

/** What has changed in a plan since its learner last looked at it. */
export function kaynnitRoutes(app: App, services: Services): void {
  const kaynnit = createKaynnit(services)

  app.get(
    `${SUUNNITELMA}/muutokset`,
    {
      schema: {
        tags,
        summary: 'Mitä on muuttunut edellisen käynnin jälkeen',
        operationId: 'haeMuutoksetKaynninJalkeen',
        params: EidParams,
        response: { 200: MuutoksetKaynninJalkeenVastaus },
      },
      config: { oikeus, audit: { operaatio: 'hoks.versiot.luku' }, virheet: ['ei-loydy.hoks'] },
    },
    async (request) => {
      const toimija = oppijana(request)
      const data = await kaynnit.muutokset(toimija, request.params.eid)
      await toimija.kirjaa()
      return { meta: {}, data }
    },
  )

  app.put(
    `${SUUNNITELMA}/kaynti`,
    {
      schema: {
        tags,
        summary: 'Merkitse suunnitelman versio nähdyksi',
        operationId: 'merkitseKaynti',
        params: EidParams,
        body: KayntiTallennus,
        response: { 204: tyhjaVastaus('Käynti on merkitty.') },
      },
      config: {
        oikeus,
        audit: { eiAuditoida: 'what the learner has seen; the reading itself is audited' },
        virheet: ['ei-loydy.hoks'],
      },
    },
    async (request, reply) => {
      await kaynnit.kay(oppijana(request), request.params.eid, request.body['versio-nro'])
      return reply.code(204).send()
    },
  )
}
