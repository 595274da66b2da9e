import { existsSync } from 'node:fs'
import pg from 'pg'
import { expect, it } from 'vitest'
import { freePort, portIsTaken } from './ports.ts'
import { startTemporaryPostgres } from './postgres.ts'

/** A database takes a second to be made, and ten on a machine that is busy. */
const AIKAA_MS = 60_000

it('a temporary PostgreSQL answers in Finnish order, and leaves nothing behind', { timeout: AIKAA_MS }, async () => {
  const postgres = await startTemporaryPostgres()
  const client = new pg.Client({ connectionString: postgres.url })
  await client.connect()
  const { rows } = await client.query("select x from unnest(array['ö', 'z', 'ä', 'å', 'a']) as x order by x")
  const [{ data_directory: folder }] = (await client.query('show data_directory')).rows
  await client.end()
  expect(rows.map(({ x }) => x)).toEqual(['a', 'z', 'å', 'ä', 'ö'])
  await postgres.stop()
  expect(existsSync(folder)).toBe(false)
  expect(await portIsTaken(Number(new URL(postgres.url).port))).toBe(false)
})

it('a free port is free', async () => {
  expect(await portIsTaken(await freePort())).toBe(false)
})
