import { type Prisma, PrismaClient } from '@ehoks/prisma/client'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'

/** The database through Prisma. Only `*.queries.ts` call it; others hand it on. */
export type Tietokanta = PrismaClient

/** The database inside a transaction of Prisma's. */
export type Transaktio = Prisma.TransactionClient

/**
 * The connections themselves, for the statements that every HOKS passes through: Prisma's runtime would cost them more
 * than all that is checked of the HOKS (docs/adr/0006-kuumat-lauseet.md).
 */
export type Pooli = pg.Pool

/** One statement at a time, or those of a transaction: the pool or a connection of it. */
export type Yhteys = Pick<pg.ClientBase, 'query'>

/** Writers of one HOKS wait for each other, and all of them for a connection: waiting for a while is no failure. */
const YHTEYTTA_ODOTETAAN_MS = 10_000
const TRANSAKTIO_ENINTAAN_MS = 20_000

/** Connects at the first query. `close` ends the connections. */
export function createDatabase({ databaseUrl, databasePoolSize }: { databaseUrl: string; databasePoolSize: number }) {
  const pool: Pooli = new pg.Pool({
    connectionString: databaseUrl,
    max: databasePoolSize,
    connectionTimeoutMillis: YHTEYTTA_ODOTETAAN_MS,
  })
  // A connection that breaks while nobody uses it: the next query gets a new one.
  pool.on('error', () => undefined)
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool),
    transactionOptions: { maxWait: YHTEYTTA_ODOTETAAN_MS, timeout: TRANSAKTIO_ENINTAAN_MS },
  })
  const close = async () => {
    await prisma.$disconnect()
    await pool.end()
  }
  return { prisma, pool, close }
}

const lauseidenNimet = new Map<string, string>()

/** Runs a statement whose text is always the same, so that the database may keep its plan, and gives its rows. */
export async function rivit<Rivi extends object>(yhteys: Yhteys, { text, values }: Prisma.Sql): Promise<Rivi[]> {
  const name = lauseidenNimet.get(text) ?? `ehoks_${lauseidenNimet.size + 1}`
  lauseidenNimet.set(text, name)
  const { rows } = await yhteys.query<Rivi>({ name, text, values })
  return rows
}

/** Runs `tee` in a transaction: what it throws undoes everything. */
export async function transaktiossa<T>(pool: Pooli, tee: (yhteys: Yhteys) => Promise<T>): Promise<T> {
  const yhteys = await pool.connect()
  try {
    await yhteys.query('begin')
    const tulos = await tee(yhteys)
    await yhteys.query('commit')
    yhteys.release()
    return tulos
  } catch (syy) {
    // A connection that cannot even be rolled back is not given to others.
    await yhteys.query('rollback').then(
      () => yhteys.release(),
      () => yhteys.release(true),
    )
    throw syy
  }
}
