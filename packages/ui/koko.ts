// Measures what a browser loads before an application's first page is ready, and fails when it is over the limit.
// Run in an application's folder after its build: node ../../packages/ui/koko.ts <limit in kB, gzip> [what the entry
// always loads]

import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

interface Pala {
  file: string
  isEntry?: boolean
  imports?: string[]
  dynamicImports?: string[]
}

const KILOTAVU = 1000
const raja = Number(process.argv[2])
const palat: Record<string, Pala> = JSON.parse(readFileSync(join('dist', '.vite', 'manifest.json'), 'utf8'))

/** The chunk and everything that it needs at once. */
function tarvittavat(nimi: string, loydetyt = new Set<string>()): Set<string> {
  const pala = palat[nimi]
  if (!pala || loydetyt.has(pala.file)) return loydetyt
  loydetyt.add(pala.file)
  for (const tuotu of pala.imports ?? []) tarvittavat(tuotu, loydetyt)
  return loydetyt
}

function koko(tiedostot: Iterable<string>): number {
  let tavut = 0
  for (const tiedosto of tiedostot) tavut += gzipSync(readFileSync(join('dist', tiedosto))).length
  return tavut / KILOTAVU
}

const alku = Object.keys(palat).find((nimi) => palat[nimi]?.isEntry)
if (alku === undefined || !(raja > 0)) throw new Error('No entry in the manifest, or no limit given')
const runko = tarvittavat(alku)
const aina = process.argv[3]
if (aina !== undefined && !palat[aina]) throw new Error(`${aina} is not in the manifest`)
if (aina !== undefined) tarvittavat(aina, runko)
const laiskat = [
  ...new Set(
    Object.values(palat)
      .filter(({ file }) => runko.has(file))
      .flatMap(({ dynamicImports = [] }) => dynamicImports),
  ),
].filter((nimi) => nimi !== aina)

/** The texts that are asked for, in the language in which they are longest. */
function tekstienKoko(kuuluu: (nimi: string) => boolean): number {
  const kielet = new Map<string, number>()
  for (const nimi of laiskat.filter((laiska) => laiska.endsWith('.json') && kuuluu(laiska))) {
    const kieli = basename(nimi, '.json')
    kielet.set(kieli, (kielet.get(kieli) ?? 0) + koko(tarvittavat(nimi).difference(runko)))
  }
  return Math.max(0, ...kielet.values())
}

/** A feature's own texts come with its pages, and with no others. */
const omatTekstit = (nimi: string) => nimi.startsWith('src/features/')
const sivut = laiskat
  .filter((laiska) => !laiska.endsWith('.json'))
  .map((nimi) => ({
    nimi: basename(nimi),
    koko:
      koko(tarvittavat(nimi).difference(runko)) +
      tekstienKoko((tekstit) => omatTekstit(tekstit) && tekstit.startsWith(`${dirname(nimi)}/`)),
  }))

const rungonKoko = koko(runko)
const kielenKoko = tekstienKoko((nimi) => !omatTekstit(nimi))
const suurin = rungonKoko + kielenKoko + Math.max(0, ...sivut.map((sivu) => sivu.koko))

const rivi = (nimi: string, kilotavut: number) =>
  process.stdout.write(`${kilotavut.toFixed(1).padStart(7)} kB  ${nimi}\n`)
rivi('frame', rungonKoko)
rivi('texts of one language, for every page', kielenKoko)
for (const sivu of sivut) rivi(`+ ${sivu.nimi} and its own texts`, sivu.koko)
rivi(`first load at most; limit ${raja} kB`, suurin)
if (suurin > raja) {
  process.stderr.write('The first load is over its limit: split something off or leave something out.\n')
  process.exitCode = 1
}
