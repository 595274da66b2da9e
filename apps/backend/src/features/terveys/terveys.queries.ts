import type { Tietokanta } from '../../database.ts'

/** Throws when the database does not answer. */
export async function kantaVastaa(kanta: Tietokanta): Promise<void> {
  await kanta.$queryRaw`SELECT 1`
}
