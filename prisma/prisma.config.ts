import { defineConfig } from 'prisma/config'

/** For the Prisma command line, e.g. `prisma migrate deploy` against the database of DATABASE_URL. */
export default defineConfig({
  schema: 'schema.prisma',
  migrations: { path: 'migrations' },
  datasource: { url: process.env['DATABASE_URL'] ?? '' },
})
