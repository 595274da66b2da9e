import { buildApp, createServices } from './app.ts'
import { createClock } from './clock.ts'
import { ConfigError, loadConfig } from './config.ts'
import { createDatabase } from './database.ts'
import { createAjot } from './features/ajot/ajot.service.ts'
import { createIntegrations } from './integrations/integrations.ts'
import { createJono } from './jobs/jono.ts'
import { tyot } from './jobs/luettelo.ts'
import { createLogger } from './plugins/logging.ts'

/** Requests under way are let to finish for this long when the process is told to stop. */
const GRACE_MS = 15_000

async function main() {
  const config = loadConfig(process.env)
  const log = createLogger(config.logLevel)
  const { prisma, pool, close: closeDatabase } = createDatabase(config)
  const clock = createClock(config.nyt === undefined ? undefined : new Date(config.nyt))
  const { integrations, close: closeIntegrations } = createIntegrations(config.integrations, log, clock.now)
  const { jono, kaynnista, pysayta } = createJono(config.databaseUrl, log)
  const deps = { config, prisma, pool, clock, integrations, log, jono }
  const app = await buildApp(deps)

  let stopping = false
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) return
    stopping = true
    log.info({ signal }, 'Stopping')
    setTimeout(() => process.exit(1), GRACE_MS).unref()
    Promise.all([app.close(), pysayta()])
      .then(() => Promise.all([closeIntegrations(), closeDatabase()]))
      .then(
        () => process.exit(0),
        (err: unknown) => {
          log.error({ err }, 'Stopping failed')
          process.exit(1)
        },
      )
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)

  await app.listen({ host: config.host, port: config.port })
  await kaynnista(tyot, createAjot(createServices(deps), tyot))
}

main().catch((err: unknown) => {
  console.error(err instanceof ConfigError ? err.message : err)
  process.exit(1)
})
