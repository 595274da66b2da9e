import type { Huomautus } from '@ehoks/schema/rajapinta/hoks-nakyma'
import { osoittimenAvaimet } from '@ehoks/schema/virheet/osoitin'
import type { NaytettavaHoks } from './tyypit.ts'

/** Something that is missing, and the part of the HOKS that it is missing from. */
export interface Puute {
  huomautus: Huomautus
  /** The `module-id` of the innermost part, also its anchor on the page; of what is in no part, the field of the HOKS. */
  kohde: string
  /** Code or own name of the unit, and the days of the period, as far as there are such. */
  koodi: string | undefined
  nimi: string | undefined
  alku: string | undefined
  loppu: string | undefined
}

/** Puts each warning to the part that its JSON pointer leads to. */
export function kohdistetutPuutteet(hoks: NaytettavaHoks, huomautukset: readonly Huomautus[]): Puute[] {
  return huomautukset.map((huomautus) => {
    const avaimet = osoittimenAvaimet(huomautus.polku ?? '')
    const puute: Puute = {
      huomautus,
      kohde: avaimet[0] ?? '',
      koodi: undefined,
      nimi: undefined,
      alku: undefined,
      loppu: undefined,
    }
    let arvo: unknown = hoks
    for (const avain of avaimet) {
      arvo = kentta(arvo, avain)
      const tunniste = teksti(arvo, 'module-id')
      if (tunniste === undefined) continue
      puute.kohde = tunniste
      puute.koodi = teksti(arvo, 'osa-alue-koodi-uri') ?? teksti(arvo, 'tutkinnon-osa-koodi-uri') ?? puute.koodi
      puute.nimi = teksti(arvo, 'nimi') ?? puute.nimi
      puute.alku = teksti(arvo, 'alku')
      puute.loppu = teksti(arvo, 'loppu')
    }
    return puute
  })
}

function kentta(arvo: unknown, avain: string): unknown {
  return typeof arvo === 'object' && arvo !== null ? Object.getOwnPropertyDescriptor(arvo, avain)?.value : undefined
}

function teksti(arvo: unknown, avain: string): string | undefined {
  const loytynyt = kentta(arvo, avain)
  return typeof loytynyt === 'string' ? loytynyt : undefined
}
