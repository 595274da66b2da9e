import { startTemporaryPostgres } from '@ehoks/dev-env/postgres'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { migrate, missingFromMigrations } from './migrate.ts'

let postgres: Awaited<ReturnType<typeof startTemporaryPostgres>>
beforeAll(async () => {
  postgres = await startTemporaryPostgres()
})
afterAll(() => postgres.stop())

it('the migrations make the database that schema.prisma describes', async () => {
  expect(await missingFromMigrations(postgres.url)).toBe('')
})

it('migrations are applied once and are recorded as Prisma records them', async () => {
  expect(await migrate(postgres.url)).toContain('20261122000000_perusta')
  expect(await migrate(postgres.url)).toEqual([])
  const client = new pg.Client({ connectionString: postgres.url })
  await client.connect()
  const { rows } = await client.query('select migration_name, checksum, finished_at from _prisma_migrations order by 1')
  await client.end()
  expect(rows[0].migration_name).toBe('20261122000000_perusta')
  expect(rows[0].finished_at).not.toBeNull()
})
