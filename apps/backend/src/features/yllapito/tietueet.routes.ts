import {
  TietueKysely,
  TietueVastaus,
  YllapitoHakuKysely,
  YllapitoHakuVastaus,
} from '@ehoks/schema/rajapinta/yllapito-nakymat'
import type { App, Services } from '../../app-types.ts'
import { paakayttajana } from '../../plugins/toimija.ts'
import { paakayttajanReitti } from '../../reitti.ts'
import { createTietueet } from './tietueet.service.ts'

const tags = ['Ylläpito']
const NAKYMAT = '/api/v1/virkailija/nakymat/yllapito'

/** The administrator's search and the record that it leads to. */
export function tietueetRoutes(app: App, services: Services): void {
  const tietueet = createTietueet(services)

  app.get(
    `${NAKYMAT}/haku`,
    {
      schema: {
        tags,
        summary: 'Hae millä tahansa tunnisteella',
        operationId: 'haeTunnisteella',
        querystring: YllapitoHakuKysely,
        response: { 200: YllapitoHakuVastaus },
      },
      config: paakayttajanReitti('yllapito.haku', ['yllapito.henkilotunnus']),
    },
    async (request) => {
      const toimija = paakayttajana(request)
      const data = await tietueet.haku(toimija, request.query.tunniste)
      await toimija.kirjaa()
      return { meta: {}, data }
    },
  )

  app.get(
    `${NAKYMAT}/tietue`,
    {
      schema: {
        tags,
        summary: 'Kaikki yhdestä HOKSista, opiskeluoikeudesta tai oppijasta',
        operationId: 'haeTietue',
        querystring: TietueKysely,
        response: { 200: TietueVastaus },
      },
      config: paakayttajanReitti('yllapito.tietue', ['ei-loydy.tietue']),
    },
    async (request) => {
      const toimija = paakayttajana(request)
      const data = await tietueet.tietue(toimija, request.query.laji, request.query.tunniste)
      await toimija.kirjaa()
      return { meta: {}, data }
    },
  )
}
