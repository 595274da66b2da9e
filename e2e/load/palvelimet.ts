import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { freePort } from '@ehoks/dev-env/ports'

export type Palvelin = { url: string; prosessi: ChildProcess }

/** Brings the database to the form that eHOKS expects. */
export async function migroi(databaseUrl: string): Promise<void> {
  const migraatio = fork(path.resolve(import.meta.dirname, '../../prisma/migrate.cli.ts'), {
    env: { ...process.env, DATABASE_URL: databaseUrl },
  })
  const [koodi] = await once(migraatio, 'exit')
  if (koodi !== 0) throw new Error('The migrations failed')
}

/** Starts a server to be measured in a process of its own. */
export async function kaynnista(ohjelma: string, databaseUrl: string): Promise<Palvelin> {
  const port = await freePort()
  const prosessi = fork(path.join(import.meta.dirname, ohjelma), {
    execArgv: process.env['PROF'] ? ['--cpu-prof', '--cpu-prof-dir=/tmp/prof'] : [],
    env: { ...process.env, DATABASE_URL: databaseUrl, PORT: String(port), VIRKAILIJA_URL: `http://127.0.0.1:${port}` },
  })
  const valmis = await Promise.race([once(prosessi, 'message'), once(prosessi, 'exit')])
  if (valmis[0] !== 'valmis') throw new Error(`${ohjelma} did not start`)
  return { url: `http://127.0.0.1:${port}`, prosessi }
}

export async function lopeta({ prosessi }: Palvelin): Promise<void> {
  const loppu = once(prosessi, 'exit')
  prosessi.disconnect()
  await loppu
}
