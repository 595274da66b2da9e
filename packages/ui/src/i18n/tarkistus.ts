import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { KIELET } from './kieli.ts'

type Tekstit = Readonly<Record<string, string>>

const ILMAN_MONIKKOA = /_(one|other)$/
/** What the plan and the service are called in Finnish; in Swedish they are PUK and ePUK. */
const SUOMENKIELISET_NIMET = /\be?HOKS/
const PAIKAT = /\{\{\s*(\w+)\s*\}\}/g

function lueTekstit(kansio: string, kieli: string): Tekstit {
  return JSON.parse(readFileSync(join(kansio, `${kieli}.json`), 'utf8'))
}

/** Code that uses the texts of this place: what is under a folder with texts of its own uses those instead. */
function lueKoodi(kansio: string): string {
  const polut = readdirSync(kansio, { recursive: true, encoding: 'utf8' })
  const omatTekstit = polut.filter((polku) => /[^/]\/tekstit$/.test(polku)).map((polku) => dirname(polku))
  return polut
    .filter((polku) => /\.tsx?$/.test(polku) && !/\.test\.tsx?$/.test(polku))
    .filter((polku) => !omatTekstit.some((alku) => polku.startsWith(`${alku}/`)))
    .map((polku) => readFileSync(join(kansio, polku), 'utf8'))
    .join('\n')
}

function paikat(teksti: string): string {
  return [...teksti.matchAll(PAIKAT)]
    .map((osuma) => osuma[1])
    .sort()
    .join(',')
}

/**
 * Faults of an application's texts, as sentences; an empty list is good.
 *
 * - every language has the same keys, no empty text, the same places to fill
 * - Swedish has its own names for the plan and the service
 * - every key that the code names as a literal exists
 * - every key is used: it stands in the code as a literal, or begins like a template string of the code
 */
export function tekstienViat(polut: { tekstit: string; koodi: string }): string[] {
  const viat: string[] = []
  const suomi = lueTekstit(polut.tekstit, 'fi')
  for (const kieli of KIELET) {
    const tekstit = lueTekstit(polut.tekstit, kieli)
    for (const avain of Object.keys(suomi)) {
      if (!(avain in tekstit)) viat.push(`${kieli}: ${avain} is missing`)
    }
    for (const [avain, teksti] of Object.entries(tekstit)) {
      const suomeksi = suomi[avain]
      if (suomeksi === undefined) viat.push(`${kieli}: ${avain} is not in Finnish`)
      else if (paikat(teksti) !== paikat(suomeksi))
        viat.push(`${kieli}: ${avain} has other places to fill than Finnish`)
      if (kieli === 'sv' && SUOMENKIELISET_NIMET.test(teksti)) viat.push(`sv: ${avain} has a Finnish name`)
      if (teksti.trim() === '') viat.push(`${kieli}: ${avain} is empty`)
    }
  }

  const avaimet = [...new Set(Object.keys(suomi).map((avain) => avain.replace(ILMAN_MONIKKOA, '')))]
  const koodi = lueKoodi(polut.koodi)
  const kutsutut = [...koodi.matchAll(/\bt\(\s*'([^']+)'/g)].map((osuma) => osuma[1] ?? '')
  const alut = [...koodi.matchAll(/`([\w-]+(?:\.[\w-]+)*\.)\$\{/g)].map((osuma) => osuma[1] ?? '')
  for (const avain of new Set(kutsutut)) {
    if (!avaimet.includes(avain)) viat.push(`${avain} is used but does not exist`)
  }
  for (const avain of avaimet) {
    const kaytossa = koodi.includes(`'${avain}'`) || alut.some((alku) => avain.startsWith(alku))
    if (!kaytossa) viat.push(`${avain} is not used`)
  }
  return viat
}

/** Faults of the texts of the features of an application: of every `features/<name>/tekstit` there is. */
export function ominaisuuksienTekstienViat(features: string): string[] {
  return readdirSync(features)
    .filter((nimi) => existsSync(join(features, nimi, 'tekstit')))
    .flatMap((nimi) =>
      tekstienViat({ tekstit: join(features, nimi, 'tekstit'), koodi: join(features, nimi) }).map(
        (vika) => `${nimi}: ${vika}`,
      ),
    )
}
