import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { buildApp } from './app.ts'
import { createClock } from './clock.ts'
import { loadConfig } from './config.ts'
import { createDatabase } from './database.ts'
import { createIntegrations } from './integrations/integrations.ts'
import { createLogger } from './plugins/logging.ts'

/**
 * `node src/openapi.ts <folder>` writes the OpenAPI document of each backend to the folder, as `virkailija.json` and
 * `oppija.json`. Needs no database and no network: the service is built but never started.
 */
const BACKENDS = { virkailija: '/ehoks-virkailija-backend', oppija: '/ehoks-oppija-backend' }

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Usage: node src/openapi.ts <folder>')

const config = loadConfig({ DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none', LOG_LEVEL: 'silent' })
const log = createLogger(config.logLevel)
const { integrations, close } = createIntegrations(config.integrations, log)
const { close: closeDatabase, ...database } = createDatabase(config)
/** Nothing is put in the queue of a service that is never started. */
const jono = { laheta: async () => undefined }
const app = await buildApp({ config, log, clock: createClock(), ...database, integrations, jono })

await mkdir(folder, { recursive: true })
for (const [name, prefix] of Object.entries(BACKENDS)) {
  const { statusCode, body } = await app.inject(`${prefix}/doc/swagger.json`)
  if (statusCode !== 200) throw new Error(`${prefix}: ${statusCode} ${body}`)
  await writeFile(path.join(folder, `${name}.json`), `${JSON.stringify(JSON.parse(body), null, 2)}\n`)
}
await app.close()
await closeDatabase()
await close()
