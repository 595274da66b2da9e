import { Type } from 'typebox'
import type { App, Services } from '../../app-types.ts'
import { kantaVastaa } from './terveys.queries.ts'

const julkinen = {
  oikeus: { julkinen: 'tells nothing but whether the service runs' },
  audit: { eiAuditoida: 'no data' },
} as const

/** Whether a backend runs: the old check, and the build that runs. */
export function terveysRoutes(app: App, { config }: Services): void {
  const { buildNumber, vcsRevision, buildTime } = config.build
  const koonti = `artifactId=ehoks\nbuildNumber=${buildNumber}\nvcsRevision=${vcsRevision}\nbuildTime=${buildTime}\n`

  app.get(
    '/api/v1/healthcheck',
    {
      schema: {
        tags: ['Palvelu'],
        summary: 'Onko palvelu käynnissä',
        operationId: 'healthcheck',
        response: { 200: Type.Object({}) },
      },
      config: julkinen,
    },
    async () => ({}),
  )
  app.get('/buildversion.txt', { schema: { hide: true }, config: julkinen }, async (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send(koonti),
  )
}

/** For the platform: is the process alive, and can it serve. */
export function valmiusRoutes(app: App, { prisma, log }: Services): void {
  app.get('/terveys', { schema: { hide: true }, config: julkinen }, async () => ({}))
  app.get('/valmius', { schema: { hide: true }, config: julkinen }, async (_request, reply) => {
    try {
      await kantaVastaa(prisma)
      return {}
    } catch (err) {
      log.error({ err }, 'The database does not answer')
      return reply.code(503).send({ tietokanta: 'ei vastaa' })
    }
  })
}
