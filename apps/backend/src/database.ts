import { type Prisma, PrismaClient } from '@ehoks/prisma/client'
import { PrismaPg } from '@prisma/adapter-pg'

/** The database. Only `*.queries.ts` call it; others hand it on. */
export type Tietokanta = PrismaClient

/** The database inside a transaction. */
export type Transaktio = Prisma.TransactionClient

/** Connects at the first query. `$disconnect` ends the connections. */
export function createDatabase({ databaseUrl, databasePoolSize }: { databaseUrl: string; databasePoolSize: number }) {
  return new PrismaClient({
    adapter: new PrismaPg({ connectionString: databaseUrl, max: databasePoolSize }),
    // Writers of one HOKS wait for each other, and all of them for a connection: waiting is no failure.
    transactionOptions: { maxWait: 10_000, timeout: 20_000 },
  })
}
