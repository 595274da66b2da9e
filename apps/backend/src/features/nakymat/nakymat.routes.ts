import { Kokonaisluku } from '@ehoks/schema/muodot/teksti'
import { HoksNakymaVastaus } from '@ehoks/schema/rajapinta/hoks-nakyma'
import { SuunnitelmatVastaus } from '@ehoks/schema/rajapinta/nakymat'
import { Type } from 'typebox'
import type { App, Services } from '../../app-types.ts'
import { oppijana, virkailijana } from '../../plugins/toimija.ts'
import { createHoksNakyma } from './hoks-nakyma.service.ts'
import { createNakymat } from './nakymat.service.ts'

const HOKS = '/api/v1/virkailija/nakymat/hoks'
const Eid = Type.String({
  pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
  description: 'HOKSin pysyvä tunniste.',
  examples: ['0199f3b2-6c1e-7a40-9f53-2b6f1c9d8e7a'],
})
const hoksinLuku = {
  oikeus: { kayttaja: 'virkailija', vaatii: 'ehto' },
  audit: { operaatio: 'hoks.luku' },
} as const

/** Screens of the officials' application. */
export function virkailijanNakymatRoutes(app: App, services: Services): void {
  const hoksNakyma = createHoksNakyma(services)
  const tags = ['Virkailija: näkymät']
  const response = { 200: HoksNakymaVastaus }

  app.get(
    `${HOKS}/:hoksId`,
    {
      schema: {
        tags,
        summary: 'Yksi HOKS nimineen',
        operationId: 'haeHoksNakyma',
        params: Type.Object({ hoksId: Kokonaisluku }),
        response,
      },
      config: { ...hoksinLuku, virheet: ['oikeus.hoks', 'ei-loydy.hoks-numerolla'] },
    },
    async (request) => {
      const toimija = virkailijana(request)
      const data = await hoksNakyma(toimija, request.params)
      await toimija.kirjaa()
      return { meta: {}, data }
    },
  )

  app.get(
    `${HOKS}/eid/:eid`,
    {
      schema: {
        tags,
        summary: 'Yksi HOKS nimineen pysyvällä tunnisteella',
        operationId: 'haeHoksNakymaTunnisteella',
        params: Type.Object({ eid: Eid }),
        response,
      },
      config: { ...hoksinLuku, virheet: ['oikeus.hoks', 'ei-loydy.hoks-numerolla'] },
    },
    async (request) => {
      const toimija = virkailijana(request)
      const data = await hoksNakyma(toimija, request.params)
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
