import { Prisma } from '@ehoks/prisma/client'
import type { Tietokanta } from '../../database.ts'
import type { Syote } from '../../jobs/tyo.ts'

type AjonTila = 'odottaa' | 'kaynnissa' | 'valmis' | 'epaonnistui' | 'peruttu'

/** A run of a background job. */
export type Ajo = {
  id: number
  nimi: string
  syote: Syote
  /** null: the schedule started it. */
  aloittajaOid: string | null
  luotu: Date
  alkoi: Date | null
  paattyi: Date | null
  tila: AjonTila
  tehty: number
  kaikkiaan: number | null
  tulos: Readonly<Record<string, number>> | null
  virhe: string | null
}

type Rivi = Omit<Ajo, 'id' | 'aloittajaOid'> & { id: bigint; aloittaja_oid: string | null }
const ajoksi = ({ id, aloittaja_oid, ...rivi }: Rivi): Ajo => ({
  ...rivi,
  id: Number(id),
  aloittajaOid: aloittaja_oid,
})
const SARAKKEET = Prisma.raw(
  'id, nimi, syote, aloittaja_oid, luotu, alkoi, paattyi, tila, tehty, kaikkiaan, tulos, virhe',
)

/** Adds a run that waits for its turn; undefined: one of the same job with the same input waits or goes on already. */
export async function lisaaAjo(
  kanta: Tietokanta,
  nimi: string,
  syote: Syote,
  aloittajaOid: string | null,
  aika: Date,
): Promise<Ajo | undefined> {
  const [rivi] = await kanta.$queryRaw<Rivi[]>`
    insert into ajo (nimi, syote, aloittaja_oid, luotu, tila)
    values (${nimi}, ${JSON.stringify(syote)}::jsonb, ${aloittajaOid}, ${aika}, 'odottaa')
    on conflict do nothing
    returning ${SARAKKEET}`
  return rivi && ajoksi(rivi)
}

/** Takes a waiting run under way; undefined: somebody else has, or it has been cancelled. */
export async function aloitaAjo(kanta: Tietokanta, id: number, aika: Date): Promise<Ajo | undefined> {
  const [rivi] = await kanta.$queryRaw<Rivi[]>`
    update ajo set tila = 'kaynnissa', alkoi = ${aika} where id = ${id} and tila = 'odottaa' returning ${SARAKKEET}`
  return rivi && ajoksi(rivi)
}

/** Tells how far a run is; false: it has been cancelled. */
export async function merkitseEteneminen(
  kanta: Tietokanta,
  id: number,
  tehty: number,
  kaikkiaan: number,
): Promise<boolean> {
  const rivit = await kanta.$executeRaw`
    update ajo set tehty = ${tehty}, kaikkiaan = ${kaikkiaan} where id = ${id} and tila = 'kaynnissa'`
  return rivit > 0
}

/** Ends a run that is under way. */
export async function paataAjo(
  kanta: Tietokanta,
  id: number,
  loppu: { tila: 'valmis' | 'epaonnistui'; tulos?: Readonly<Record<string, number>>; virhe?: string },
  aika: Date,
): Promise<void> {
  await kanta.$executeRaw`
    update ajo set tila = ${loppu.tila}, paattyi = ${aika}, virhe = ${loppu.virhe ?? null},
      tulos = ${loppu.tulos === undefined ? null : JSON.stringify(loppu.tulos)}::jsonb
    where id = ${id} and tila = 'kaynnissa'`
}

/** Cancels a run that waits or goes on; false: it does neither. */
export async function peruAjo(kanta: Tietokanta, id: number, aika: Date): Promise<boolean> {
  const rivit = await kanta.$executeRaw`
    update ajo set tila = 'peruttu', paattyi = ${aika} where id = ${id} and tila in ('odottaa', 'kaynnissa')`
  return rivit > 0
}

/** Runs of the process that was ended in the middle: nothing goes on with them any more. */
export async function merkitseKatkenneet(kanta: Tietokanta, ennen: Date, aika: Date): Promise<void> {
  await kanta.$executeRaw`
    update ajo set tila = 'epaonnistui', paattyi = ${aika}, virhe = 'katkesi'
    where tila in ('odottaa', 'kaynnissa') and coalesce(alkoi, luotu) < ${ennen}`
}

/** Runs that wait or go on, oldest first. */
export async function haeKeskenOlevat(kanta: Tietokanta): Promise<Ajo[]> {
  const rivit = await kanta.$queryRaw<Rivi[]>`
    select ${SARAKKEET} from ajo where tila in ('odottaa', 'kaynnissa') order by id`
  return rivit.map(ajoksi)
}

/** Runs that have ended, newest first: of one job or of all, older than the run `ennen`. */
export async function haePaattyneet(
  kanta: Tietokanta,
  { tyo, ennen }: { tyo: string | undefined; ennen: number | undefined },
  maara: number,
): Promise<Ajo[]> {
  const rivit = await kanta.$queryRaw<Rivi[]>`
    select ${SARAKKEET} from ajo
    where tila not in ('odottaa', 'kaynnissa') ${tyo === undefined ? Prisma.empty : Prisma.sql`and nimi = ${tyo}`}
      ${ennen === undefined ? Prisma.empty : Prisma.sql`and id < ${ennen}`}
    order by id desc
    limit ${maara}`
  return rivit.map(ajoksi)
}

/** The latest run of each job that has ended. */
export async function haeViimeisimmat(kanta: Tietokanta, tyot: readonly string[]): Promise<Ajo[]> {
  const rivit = await kanta.$queryRaw<Rivi[]>`
    select ajo.* from unnest(${[...tyot]}::text[]) as tyo
    cross join lateral (
      select ${SARAKKEET} from ajo
      where nimi = tyo and tila not in ('odottaa', 'kaynnissa') order by id desc limit 1
    ) as ajo`
  return rivit.map(ajoksi)
}

/** When the job last came to its end well, and whether it waits or goes on. */
export async function haeTyonTila(
  kanta: Tietokanta,
  tyo: string,
): Promise<{ valmistui: Date | null; kesken: boolean }> {
  const [rivi] = await kanta.$queryRaw<{ valmistui: Date | null; kesken: boolean | null }[]>`
    select max(paattyi) filter (where tila = 'valmis') as valmistui,
      bool_or(tila in ('odottaa', 'kaynnissa')) as kesken
    from ajo where nimi = ${tyo}`
  return { valmistui: rivi?.valmistui ?? null, kesken: rivi?.kesken ?? false }
}
