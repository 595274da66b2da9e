import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Environment, type StartOptions, startEnvironment } from './environment.ts'
import { portIsTaken } from './ports.ts'
import { welcome } from './welcome.ts'

const root = path.resolve(import.meta.dirname, '../../..')

/** Runs turbo tasks with the pinned pnpm on PATH, as turbo needs it. Resolves to the exit code. */
async function turbo(tasks: string[], flags: string[] = []): Promise<number> {
  const { packageManager }: { packageManager: string } = JSON.parse(
    await readFile(path.join(root, 'package.json'), 'utf8'),
  )
  const child = spawn('npx', ['--yes', packageManager, 'exec', 'turbo', 'run', ...tasks, ...flags], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      // The pinned Node comes first, whatever the machine has.
      PATH: `${path.dirname(process.execPath)}${path.delimiter}${process.env['PATH'] ?? ''}`,
      TURBO_TELEMETRY_DISABLED: '1',
    },
  })
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)))
}

/** Ports and the data folder of `npm start`, from the environment. */
function options(): StartOptions {
  const port = (name: string, fallback: number) => {
    const value = Number(process.env[name] ?? fallback)
    if (!Number.isInteger(value) || value < 1 || value > 65535) fail(`${name} must be a port number from 1 to 65535.`)
    return value
  }
  return {
    port: port('PORT', 3000),
    opintopolkuPort: port('OPINTOPOLKU_PORT', 3001),
    postgresPort: port('PG_PORT', 3002),
    dataDir: path.resolve(root, process.env['DATA_DIR'] ?? '.data'),
    databaseUrl: process.env['DATABASE_URL'],
    now: process.env['EHOKS_NYT'],
    watch: false,
    night: true,
    output: 'inherit',
    progress: (what) => console.error(`• ${what}`),
  }
}

function fail(message: string): never {
  console.error(`\n${message}\n`)
  process.exit(1)
}

async function refuseTakenPorts(start: StartOptions) {
  const wanted = [
    { name: 'PORT', port: start.port, what: 'eHOKS' },
    { name: 'OPINTOPOLKU_PORT', port: start.opintopolkuPort, what: 'the stand-in for the national services' },
    ...(start.databaseUrl ? [] : [{ name: 'PG_PORT', port: start.postgresPort, what: 'PostgreSQL' }]),
  ]
  for (const { name, port, what } of wanted) {
    if (await portIsTaken(port)) {
      fail(
        `Port ${port}, meant for ${what}, is taken by another program (perhaps eHOKS is already running).\n` +
          `Stop it, or choose another port: ${name}=${port + 1000} npm start`,
      )
    }
  }
}

/** Stops everything on Ctrl-C, in the right order, and ends. */
function stopOnSignals(environment: Promise<Environment>): { stopping: () => boolean } {
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    console.error('\nStopping …')
    await (await environment).stop()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop())
  return { stopping: () => stopping }
}

async function start(watch: boolean) {
  const wanted = { ...options(), watch }
  await refuseTakenPorts(wanted)
  const built = await turbo(watch ? ['generate'] : ['generate', 'build'], [
    '--output-logs=errors-only',
    '--log-order=stream',
  ])
  if (built !== 0) fail('Building failed: see above.')
  const environment = startEnvironment(wanted)
  const { stopping } = stopOnSignals(environment)
  const running = await environment.catch((error: Error) => fail(error.message))
  console.error(welcome(running))
  const code = await running.exited
  if (stopping()) return
  console.error(`\nA service ended by itself (exit code ${code}); stopping the others.`)
  await running.stop()
  process.exit(1)
}

async function test() {
  const checks = await turbo(
    ['lint', 'boundaries', 'unused', 'typecheck', 'check', 'test'],
    ['--continue', '--concurrency=2'],
  )
  if (checks !== 0) process.exit(checks)
  process.exit(await turbo(['e2e', 'size'], ['--continue', '--concurrency=1']))
}

const commands: Record<string, () => Promise<void>> = { start: () => start(false), dev: () => start(true), test }
const command = commands[process.argv[2] ?? '']
if (command) await command()
else fail(`Unknown command ${process.argv[2] ?? ''}: use start, dev or test.`)
