import { Readable } from 'node:stream'
import type { Kielistetty } from '@ehoks/schema/rajapinta/kielistetty'
import { type Taulukonkieli, VIENTITYYPIT, type Vientimuoto, Vientitiedosto } from '@ehoks/schema/rajapinta/vienti'
import type { FastifyReply } from 'fastify'
import { writeCsvStream } from 'hucre/csv'
import { writeXlsxStream } from 'hucre/xlsx'

/** A name in the language of the file or, without one, in another. */
export const nimiKielella = (nimi: Kielistetty, kieli: Taulukonkieli): string | undefined =>
  nimi[kieli] ?? nimi.fi ?? nimi.sv ?? nimi.en

/** A column of a table as a file. */
export type Vientisarake<Rivi> = {
  otsikko: string
  /** Undefined: an empty cell. */
  arvo: (rivi: Rivi) => string | number | undefined
  /** The value is a day, `YYYY-MM-DD`. */
  paiva?: true
  /** Characters, in Excel. */
  leveys?: number
}

/** A table as a file. Rows are read while it is sent, however many they are. */
export type Vienti<Rivi> = {
  /** Of the file and of the sheet: letters and hyphens. */
  nimi: string
  /** How many rows there will be. */
  maara: number
  sarakkeet: readonly Vientisarake<Rivi>[]
  rivit: AsyncIterable<Rivi>
}

const OLETUSLEVEYS = 18

/** `2026-05-31` → `31.5.2026`, which Excel knows as a day in a CSV file too. */
const paivaTekstina = (paiva: string) => paiva.split('-').map(Number).reverse().join('.')

/**
 * CSV as Excel reads it: UTF-8 with a byte order mark, semicolons, days as `31.5.2026`. A text that a spreadsheet would
 * take as a formula gets an apostrophe in front: names and workplaces come from others.
 */
const csvna = <Rivi>({ sarakkeet, rivit }: Vienti<Rivi>) =>
  writeCsvStream(
    soluina(rivit, sarakkeet, ({ arvo, paiva }, rivi) => {
      const solu = arvo(rivi)
      return paiva && typeof solu === 'string' ? paivaTekstina(solu) : solu
    }),
    { delimiter: ';', bom: true, escapeFormulae: true, headers: sarakkeet.map(({ otsikko }) => otsikko) },
  )

/** An Excel workbook of one sheet, its headings always in sight. Texts are texts, never formulas. */
const xlsxna = <Rivi>({ nimi, sarakkeet, rivit }: Vienti<Rivi>) =>
  writeXlsxStream(
    soluina(rivit, sarakkeet, ({ arvo, paiva }, rivi) => {
      const solu = arvo(rivi)
      return paiva && typeof solu === 'string' ? new Date(`${solu}T00:00:00Z`) : solu
    }),
    {
      name: nimi,
      columns: sarakkeet.map(({ otsikko, paiva, leveys = OLETUSLEVEYS }) => ({
        header: otsikko,
        width: leveys,
        ...(paiva && { numFmt: 'd.m.yyyy' }),
      })),
      freezePane: { rows: 1 },
    },
  )

const KIRJOITTAJAT = { csv: csvna, xlsx: xlsxna } as const

async function* soluina<Rivi>(
  rivit: AsyncIterable<Rivi>,
  sarakkeet: readonly Vientisarake<Rivi>[],
  solu: (sarake: Vientisarake<Rivi>, rivi: Rivi) => string | number | Date | undefined,
) {
  for await (const rivi of rivit) yield sarakkeet.map((sarake) => solu(sarake, rivi) ?? null)
}

/**
 * Sends a table as a file to be saved. `x-rivit` tells how many rows are coming. A failure on the way breaks the
 * connection, and the client sees an unfinished answer.
 */
export function lahetaVienti<Rivi>(reply: FastifyReply, muoto: Vientimuoto, vienti: Vienti<Rivi>) {
  return reply
    .type(muoto === 'csv' ? `${VIENTITYYPIT.csv}; charset=utf-8` : VIENTITYYPIT.xlsx)
    .header('content-disposition', `attachment; filename="${vienti.nimi}.${muoto}"`)
    .header('x-rivit', vienti.maara)
    .send(Readable.from(KIRJOITTAJAT[muoto](vienti)))
}

/** The answer in the API's description. */
export const vientivastaus = {
  200: {
    description: 'Haun kaikki rivit tiedostona. Otsake `x-rivit` kertoo rivien määrän.',
    content: {
      [VIENTITYYPIT.csv]: { schema: Vientitiedosto },
      [VIENTITYYPIT.xlsx]: { schema: Vientitiedosto },
    },
  },
}

/** Rows that are sent at a time: enough that the database is asked seldom, few enough that memory stays small. */
const ERA = 1000

/**
 * The rows of the keys, in their order, some at a time. The keys are read at once and the rows while they are sent: a slow
 * reader holds no connection, and what is deleted meanwhile is left out.
 */
export async function* erissa<Avain, Rivi>(
  avaimet: readonly Avain[],
  hae: (era: readonly Avain[]) => Promise<readonly Rivi[]>,
): AsyncGenerator<Rivi, void> {
  for (let i = 0; i < avaimet.length; i += ERA) yield* await hae(avaimet.slice(i, i + ERA))
}
