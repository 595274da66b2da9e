import { Prisma } from '@ehoks/prisma/client'
import type { Hoks } from '@ehoks/schema/hoks/variantit'
import type { Tietokanta } from '../../database.ts'

/** A stored HOKS, deleted ones too. */
export type HoksPoistettunakin = { id: number; hoks: Hoks; poistettu: Date | null }

/** HOKSes by number, at most `maara` of them, after the given number. `muuttunut`: only those changed after this instant. */
export async function haeHoksit(
  kanta: Tietokanta,
  { jalkeen, maara, muuttunut }: { jalkeen: number; maara: number; muuttunut: Date | undefined },
): Promise<HoksPoistettunakin[]> {
  const ehto = muuttunut === undefined ? Prisma.empty : Prisma.sql`and updated_at > ${muuttunut}`
  return kanta.$queryRaw<HoksPoistettunakin[]>`
    select id, sisalto as hoks, deleted_at as poistettu from hoks
    where id > ${jalkeen} ${ehto}
    order by id limit ${maara}`
}
