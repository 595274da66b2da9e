import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Kayttovirhe, type Ymparisto } from './ymparisto.ts'

/** One HOKS of the input, or a piece of it that is no JSON (`arvo` undefined). */
export type Syote = {
  /** Where it is, for the reader: `hoksit.ndjson:12`, `hoksit.json#3`. */
  paikka: string
  arvo: unknown
  /** Length in the input, for progress. */
  tavuja: number
}

const jasenna = (teksti: string): { arvo: unknown } | undefined => {
  try {
    return { arvo: JSON.parse(teksti) }
  } catch {
    return undefined
  }
}

const onOlio = (arvo: unknown): arvo is object => typeof arvo === 'object' && arvo !== null && !Array.isArray(arvo)

const onYksiHoks = (arvo: unknown) => onOlio(arvo) && !('hoksit' in arvo)

/**
 * HOKSes of a stream: a HOKS on each line (NDJSON), one HOKS, a list of them, or `{"hoksit": [...]}`. Lines are given as
 * they come, so that a long file is never in memory whole.
 */
async function* lueVirta(virta: NodeJS.ReadableStream, nimi: string): AsyncGenerator<Syote, void> {
  const rivit = createInterface({ input: virta, crlfDelay: Number.POSITIVE_INFINITY })
  const kokonaan: string[] = []
  let [numero, riveittain] = [0, false]
  for await (const rivi of rivit) {
    numero++
    if (numero === 1) riveittain = onYksiHoks(jasenna(rivi)?.arvo)
    if (!riveittain) kokonaan.push(rivi)
    else if (rivi.trim() !== '') {
      yield { paikka: `${nimi}:${numero}`, arvo: jasenna(rivi)?.arvo, tavuja: Buffer.byteLength(rivi) + 1 }
    }
  }
  if (riveittain) return
  const teksti = kokonaan.join('\n')
  const { arvo } = jasenna(teksti) ?? { arvo: undefined }
  const lista = onOlio(arvo) && 'hoksit' in arvo ? arvo.hoksit : arvo
  if (!Array.isArray(lista)) yield { paikka: nimi, arvo, tavuja: Buffer.byteLength(teksti) }
  else {
    for (const [i, alkio] of lista.entries()) {
      yield { paikka: `${nimi}#${i + 1}`, arvo: alkio, tavuja: Buffer.byteLength(teksti) / lista.length }
    }
  }
}

/** HOKSes of files, `-` for what is piped in. Throws Kayttovirhe when a file cannot be read. */
export async function* lueSyotteet(tiedostot: readonly string[], { stdin }: Ymparisto): AsyncGenerator<Syote, void> {
  for (const tiedosto of tiedostot) {
    if (tiedosto === '-') yield* lueVirta(stdin, '-')
    else yield* lueVirta(createReadStream(tiedosto), tiedosto)
  }
}

/** The length of the input in bytes; undefined when something is piped in. Throws Kayttovirhe for what is no file. */
export async function syotteenKoko(tiedostot: readonly string[]): Promise<number | undefined> {
  if (tiedostot.length === 0) throw new Kayttovirhe('Name the files to read, or - for standard input.')
  let koko: number | undefined = 0
  for (const tiedosto of tiedostot) {
    if (tiedosto === '-') {
      koko = undefined
      continue
    }
    const tiedot = await stat(tiedosto).catch(() => undefined)
    if (!tiedot?.isFile()) throw new Kayttovirhe(`There is no file ${tiedosto}.`)
    if (koko !== undefined) koko += tiedot.size
  }
  return koko
}
