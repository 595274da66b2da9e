import type { Palvelukayttaja, Tiedonsiirto } from '@ehoks/api-client/palvelukayttaja'
import { POISTUMISKOODIT, type Ymparisto } from '../ymparisto.ts'

type Valinnat = { ehdot: Parameters<Palvelukayttaja['tiedonsiirrot']>[0]; enintaan: number; json: boolean }

/** Prints the transfer log, newest first. */
export async function log(
  { ehdot, enintaan, json }: Valinnat,
  asiakas: Palvelukayttaja,
  { out }: Ymparisto,
): Promise<number> {
  let maara = 0
  for await (const rivi of asiakas.tiedonsiirrot(ehdot)) {
    if (maara++ === enintaan) break
    out(json ? `${JSON.stringify(rivi)}\n` : luettavana(rivi))
  }
  return POISTUMISKOODIT.ok
}

function luettavana(rivi: Tiedonsiirto): string {
  const { aika, tila, tulos, operaatio, virheet, varoitukset, koeajo, korjattu } = rivi
  const lisat = [koeajo && 'dry run', korjattu && 'mended since'].filter((lisa) => lisa !== false)
  const otsikko = [
    aika,
    tila,
    tulos.padEnd(10),
    operaatio.padEnd(8),
    rivi['opiskeluoikeus-oid'] ?? '-',
    rivi['hoks-id'] ?? '-',
  ]
  return [
    `${otsikko.join('  ')}${lisat.length > 0 ? `  (${lisat.join(', ')})` : ''}\n`,
    ...[...virheet, ...varoitukset].map(({ polku, viesti, koodi }) => `    ${polku ?? ''} ${viesti} (${koodi})\n`),
  ].join('')
}
