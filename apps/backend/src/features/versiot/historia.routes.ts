import { Kokonaisluku } from '@ehoks/schema/muodot/teksti'
import { HoksHistoriaVastaus, HoksMuutoksetVastaus } from '@ehoks/schema/rajapinta/hoks-nakyma'
import { Versionumero } from '@ehoks/schema/rajapinta/versiot'
import { Type } from 'typebox'
import type { App, Services } from '../../app-types.ts'
import { virkailijana } from '../../plugins/toimija.ts'
import { createHistoria } from './historia.service.ts'

const tags = ['Virkailija: näkymät']
const HISTORIA = '/api/v1/virkailija/nakymat/hoks/:hoksId/historia'
const config = {
  oikeus: { kayttaja: 'virkailija', vaatii: 'ehto' },
  audit: { operaatio: 'hoks.versiot.luku' },
} as const

/** What a HOKS has been: for the officials' screen. */
export function historiaRoutes(app: App, services: Services): void {
  const historia = createHistoria(services)

  app.get(
    HISTORIA,
    {
      schema: {
        tags,
        summary: 'HOKSin versiot ja niiden tallentajat',
        operationId: 'haeHoksHistoria',
        params: Type.Object({ hoksId: Kokonaisluku }),
        response: { 200: HoksHistoriaVastaus },
      },
      config: { ...config, virheet: ['oikeus.hoks'] },
    },
    async (request) => {
      const toimija = virkailijana(request)
      const data = await historia.versiot(toimija, request.params.hoksId)
      await toimija.kirjaa()
      return { meta: {}, data }
    },
  )

  app.get(
    `${HISTORIA}/:versioNro`,
    {
      schema: {
        tags,
        summary: 'Mitä HOKSin versio muutti',
        operationId: 'haeHoksMuutokset',
        params: Type.Object({ hoksId: Kokonaisluku, versioNro: Versionumero }),
        response: { 200: HoksMuutoksetVastaus },
      },
      config: { ...config, virheet: ['oikeus.hoks', 'ei-loydy.versio'] },
    },
    async (request) => {
      const toimija = virkailijana(request)
      const { hoksId, versioNro } = request.params
      const data = await historia.muutokset(toimija, hoksId, versioNro)
      await toimija.kirjaa()
      return { meta: {}, data }
    },
  )
}
