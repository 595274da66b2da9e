import { buildApp } from './app.ts'
import { createClock } from './clock.ts'
import { ConfigError, loadConfig } from './config.ts'
import { createDatabase } from './database.ts'
import { createIntegrations } from './integrations/integrations.ts'
import { createLogger } from './plugins/logging.ts'

/** Requests under way are let to finish for this long when the process is told to stop. */
const GRACE_MS = 15_000

async function main() {
  const config = loadConfig(process.env)
  const log = createLogger(config.logLevel)
  const { prisma, pool, close: closeDatabase } = createDatabase(config)
  const { integrations, close: closeIntegrations } = createIntegrations(config.integrations, log)
  const clock = createClock(config.nyt === undefined ? undefined : new Date(config.nyt))
  const app = await buildApp({ config, prisma, pool, clock, integrations, log })

  let stopping = false
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) return
    stopping = true
    log.info({ signal }, 'Stopping')
    setTimeout(() => process.exit(1), GRACE_MS).unref()
    app
      .close()
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
}

main().catch((err: unknown) => {
  console.error(err instanceof ConfigError ? err.message : err)
  process.exit(1)
})
