import { tarkistaHoks } from '@ehoks/schema/hoks/tarkistus'
import type { Kieli } from '@ehoks/schema/virheet/kieli'
import { virhe } from '@ehoks/schema/virheet/luettelo'
import { type VirheLangalla, virheLangalla } from '@ehoks/schema/virheet/vastaus'

/**
 * Every error of a HOKS that shows without asking anybody: its form and the rules that need no study right. Empty: none.
 */
export function tarkistaTassa(arvo: unknown, tanaan: string, kieli: Kieli): VirheLangalla[] {
  if (arvo === undefined) return [virheLangalla(virhe('pyynto.json', { parametrit: { rivi: 1, sarake: 1 } }), kieli)]
  const tulos = tarkistaHoks({ variantti: 'post', dokumentti: arvo, opiskeluoikeus: undefined, tanaan })
  return tulos.hyvaksytty ? [] : tulos.virheet.map((yksi) => virheLangalla(yksi, kieli))
}

/** An error on a line of its own: where, what, and what to do. */
export const virheRivina = (paikka: string, { polku, koodi, viesti, ohje }: VirheLangalla): string =>
  `${paikka}${polku === undefined ? '' : ` ${polku}`}: ${viesti} ${ohje} (${koodi})\n`
