import { OppijaOid } from '@ehoks/schema/muodot/oid'
import { OppijanHoksitVastaus } from '@ehoks/schema/rajapinta/hoksit'
import { virhe } from '@ehoks/schema/virheet/luettelo'
import { Type } from 'typebox'
import { ApiError } from '../../api-error.ts'
import type { App, Services } from '../../app-types.ts'
import { oppijana } from '../../plugins/toimija.ts'
import { createHoksit, ilmanNumeroa } from './hoks.service.ts'

/** A learner's own HOKSes. */
export function oppijanHoksRoutes(app: App, services: Services): void {
  const hoksit = createHoksit(services)

  app.get(
    '/api/v1/oppija/oppijat/:oid/hoks',
    {
      schema: {
        tags: ['Oppija'],
        summary: 'Omat HOKSit kokonaisina',
        operationId: 'haeOmatHoksit',
        params: Type.Object({ oid: OppijaOid }),
        response: { 200: OppijanHoksitVastaus },
      },
      config: {
        oikeus: { kayttaja: 'oppija', vaatii: 'ehto' },
        audit: { operaatio: 'hoks.luku' },
        virheet: ['ei-loydy.oppijan-hoksit'],
      },
    },
    async (request) => {
      const toimija = oppijana(request)
      toimija.vaadiOma(request.params.oid)
      const omat = await hoksit.haeOppijalle(request.params.oid)
      if (omat.length === 0) throw new ApiError(virhe('ei-loydy.oppijan-hoksit'), { avain: 'message' })
      await toimija.kirjaa()
      return { meta: {}, data: omat.map(({ hoks }) => ilmanNumeroa(hoks)) }
    },
  )
}
