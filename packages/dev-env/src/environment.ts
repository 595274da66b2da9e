import { spawn } from 'node:child_process'
import path from 'node:path'
import pg from 'pg'
import { startPostgres, startTemporaryPostgres } from './postgres.ts'
import { type Service, startService } from './processes.ts'

const root = path.resolve(import.meta.dirname, '../../..')

export type StartOptions = {
  port: number
  opintopolkuPort: number
  postgresPort: number
  /** Folder of the database; undefined: a temporary one that goes when it stops. */
  dataDir: string | undefined
  /** A PostgreSQL that runs already; then none is started. */
  databaseUrl: string | undefined
  /** Freezes the clock of the backend, e.g. 2026-11-22T10:00:00Z. */
  now: string | undefined
  /** Vite's dev servers, and services that start again when their files change. */
  watch: boolean
  output: 'inherit' | 'quiet'
  /** Whether an empty database gets the example HOKSes; it does unless told otherwise. */
  examples?: boolean
  /** Whether after them is done what the service does by the next morning; what it leads to goes on by itself. */
  night?: boolean
  progress: (what: string) => void
}

/** All of eHOKS running, with the addresses to use it at. */
export type Environment = {
  /** Where the officials' and the learners' applications are. */
  virkailijaUrl: string
  oppijaUrl: string
  opintopolkuUrl: string
  databaseUrl: string
  /** Ends when one of the services ends by itself. */
  exited: Promise<number | null>
  stop: () => Promise<void>
}

/**
 * Starts PostgreSQL, the stand-in for the national services and the backend with the built applications, in this order,
 * with migrations applied and, in an empty database, the example HOKSes pushed through the API. What was started is
 * stopped again if something fails.
 */
export async function startEnvironment(options: StartOptions): Promise<Environment> {
  const stops: (() => Promise<void>)[] = []
  const stop = async () => {
    for (const stopOne of stops.splice(0).reverse()) await stopOne()
  }
  const services: Service[] = []
  const service = async (start: Promise<Service>) => {
    const started = await start
    services.push(started)
    stops.push(started.stop)
  }
  const { progress, output, watch } = options
  const backendUrl = `http://127.0.0.1:${options.port}`
  const opintopolkuUrl = `http://127.0.0.1:${options.opintopolkuPort}`
  // With Vite's dev servers the applications have addresses of their own, behind which the backend is as well.
  const virkailijaUrl = watch ? `http://127.0.0.1:${options.port + 10}` : backendUrl
  const oppijaUrl = watch ? `http://127.0.0.1:${options.port + 11}` : backendUrl
  const node = watch ? ['--watch'] : []
  try {
    progress(options.databaseUrl ? 'Using the database of DATABASE_URL' : 'Starting PostgreSQL')
    const databaseUrl = options.databaseUrl ?? (await ownDatabase(options, stops))
    const environment = {
      DATABASE_URL: databaseUrl,
      PORT: String(options.port),
      OPINTOPOLKU_PORT: String(options.opintopolkuPort),
      VIRKAILIJA_URL: virkailijaUrl,
      OPPIJA_URL: oppijaUrl,
      EHOKS_NYT: options.now,
    }

    progress('Applying migrations')
    await runNode([path.join(root, 'prisma/migrate.cli.ts')], environment)

    progress('Starting the stand-in for the national services')
    await service(
      startService({
        name: 'The stand-in',
        args: [...node, path.join(root, 'apps/opintopolku/src/server.ts')],
        cwd: root,
        env: environment,
        readyUrl: `${opintopolkuUrl}/ohjaus/maailma`,
        output: 'quiet',
      }),
    )

    progress('Starting eHOKS')
    await service(
      startService({
        name: 'The backend',
        args: [...node, path.join(root, 'apps/backend/src/server.ts')],
        cwd: root,
        env: { LOG_LEVEL: 'warn', ...process.env, ...environment },
        readyUrl: `${backendUrl}/ehoks-virkailija-backend/api/v1/healthcheck`,
        output,
      }),
    )

    if (options.examples !== false && (await hasNoHoks(databaseUrl))) {
      progress('Pushing the example HOKSes through the API')
      await runNode([path.join(root, 'prisma/seed/seed.ts')], environment)
      if (options.night) await runNode([path.join(root, 'prisma/seed/yotyot.ts')], environment)
    }

    if (watch) {
      progress('Starting the applications')
      for (const [name, url] of [['virkailija', virkailijaUrl] as const, ['oppija', oppijaUrl] as const]) {
        const cwd = path.join(root, 'apps', name)
        const base = name === 'virkailija' ? '/ehoks-virkailija-ui/' : '/ehoks/'
        await service(
          startService({
            name,
            args: [
              path.join(cwd, 'node_modules/vite/bin/vite.js'),
              '--host',
              '127.0.0.1',
              '--strictPort',
              '--port',
              new URL(url).port,
            ],
            cwd,
            env: { EHOKS_BACKEND: backendUrl },
            readyUrl: `${url}${base}`,
            output: 'inherit',
          }),
        )
      }
    }
    return {
      virkailijaUrl,
      oppijaUrl,
      opintopolkuUrl,
      databaseUrl,
      exited: Promise.race(services.map((s) => s.exited)),
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

async function ownDatabase(options: StartOptions, stops: (() => Promise<void>)[]) {
  const postgres = options.dataDir
    ? await startPostgres({
        dataDir: path.join(options.dataDir, 'postgres'),
        port: options.postgresPort,
        durable: true,
      })
    : await startTemporaryPostgres()
  stops.push(postgres.stop)
  return postgres.url
}

async function runNode(args: string[], env: Record<string, string | undefined>) {
  const code = await new Promise<number | null>((resolve) => {
    spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...env },
    }).on('exit', resolve)
  })
  if (code !== 0) throw new Error(`${path.relative(root, args[0] ?? '')} failed.`)
}

async function hasNoHoks(databaseUrl: string) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query('select 1 from hoks limit 1')
    return rows.length === 0
  } finally {
    await client.end()
  }
}
