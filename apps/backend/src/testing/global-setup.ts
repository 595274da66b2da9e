import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { freePort } from '@ehoks/dev-env/ports'
import { startTemporaryPostgres } from '@ehoks/dev-env/postgres'
import { startService } from '@ehoks/dev-env/processes'
import pg from 'pg'
import type { TestProject } from 'vitest/node'

/** The database that every test database is a copy of: migrated, empty. */
const TEMPLATE = 'ehoks_malli'

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string
    templateDatabase: string
    /** Ports of the stand-ins, one for each worker. */
    opintopolkuPorts: number[]
    /** The OpenAPI documents as JSON. */
    kuvaukset: string[]
  }
}

/** Starts what all test files share: one PostgreSQL and, for each worker, a stand-in of the national services. */
export default async function setup(project: TestProject) {
  const stops: (() => Promise<void>)[] = []
  const teardown = async () => {
    for (const stop of stops.splice(0).reverse()) await stop()
  }
  try {
    const [postgres, opintopolkuPorts] = await Promise.all([
      startTemporaryPostgres().then((started) => {
        stops.push(started.stop)
        return started
      }),
      Promise.all(
        Array.from({ length: project.config.maxWorkers }, async () => {
          const port = await freePort()
          const { stop } = await startOpintopolku(port)
          stops.push(stop)
          return port
        }),
      ),
    ])
    const client = new pg.Client({ connectionString: postgres.url })
    await client.connect()
    await client.query(`CREATE DATABASE ${TEMPLATE}`)
    await client.end()
    await migrate(databaseUrl(postgres.url, TEMPLATE))

    project.provide('postgresUrl', postgres.url)
    project.provide('templateDatabase', TEMPLATE)
    project.provide('opintopolkuPorts', opintopolkuPorts)
    project.provide('kuvaukset', await kuvaukset())
  } catch (error) {
    await teardown()
    throw error
  }
  return teardown
}

const migrate = (url: string) =>
  promisify(execFile)(process.execPath, [path.resolve(import.meta.dirname, '../../../../prisma/migrate.cli.ts')], {
    env: { ...process.env, DATABASE_URL: url },
  })

/** In a process of its own, as integrators' clients get them. */
async function kuvaukset(): Promise<string[]> {
  const kansio = await mkdtemp(path.join(os.tmpdir(), 'ehoks-kuvaukset-'))
  try {
    await promisify(execFile)(process.execPath, [path.resolve(import.meta.dirname, '../openapi.ts'), kansio])
    const tiedostot = await readdir(kansio)
    return await Promise.all(tiedostot.map((tiedosto) => readFile(path.join(kansio, tiedosto), 'utf8')))
  } finally {
    await rm(kansio, { recursive: true })
  }
}

const startOpintopolku = (port: number) =>
  startService({
    name: 'The stand-in',
    args: [path.resolve(import.meta.dirname, '../../../opintopolku/src/server.ts')],
    cwd: path.resolve(import.meta.dirname, '../../../opintopolku'),
    env: { OPINTOPOLKU_PORT: String(port) },
    readyUrl: `http://127.0.0.1:${port}/ohjaus/hairiot`,
    output: 'quiet',
  })

/** The address of another database on the same server. */
export function databaseUrl(serverUrl: string, database: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${database}`
  return url.href
}
