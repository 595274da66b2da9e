import { migrate } from './migrate.ts'

/** `node prisma/migrate.cli.ts`: applies the migrations to the database of DATABASE_URL. */
const databaseUrl = process.env['DATABASE_URL']
if (!databaseUrl) {
  console.error('DATABASE_URL is not set.')
  process.exit(1)
}
const applied = await migrate(databaseUrl)
console.error(applied.length ? `Applied: ${applied.join(', ')}` : 'The database is up to date.')
