import type { VirheLangalla } from '@ehoks/schema/virheet/vastaus'

type Tulos = { paikka: string; virheet: readonly VirheLangalla[]; varoitukset: readonly VirheLangalla[] }

/** How often a code has come up, what it means and where it came up first. */
type Kirja = Map<string, { maara: number; viesti: string; esimerkki: string }>

/** Counts results and tells them by code, the most common first. */
export class Yhteenveto {
  hyvaksytyt = 0
  hylatyt = 0
  readonly #virheet: Kirja = new Map()
  readonly #varoitukset: Kirja = new Map()

  lisaa({ paikka, virheet, varoitukset }: Tulos, hyvaksytty: boolean): void {
    if (hyvaksytty) this.hyvaksytyt++
    else this.hylatyt++
    for (const [kirja, merkinnat] of [[this.#virheet, virheet] as const, [this.#varoitukset, varoitukset] as const]) {
      for (const { koodi, polku, viesti } of merkinnat) {
        const merkinta = kirja.get(koodi) ?? { maara: 0, viesti, esimerkki: `${paikka} ${polku ?? ''}`.trimEnd() }
        merkinta.maara++
        kirja.set(koodi, merkinta)
      }
    }
  }

  get yhteensa(): number {
    return this.hyvaksytyt + this.hylatyt
  }

  teksti(): string {
    const taulu = (otsikko: string, kirja: Kirja) =>
      kirja.size === 0
        ? []
        : [
            '',
            otsikko,
            ...[...kirja]
              .toSorted(([, a], [, b]) => b.maara - a.maara)
              .flatMap(([koodi, { maara, viesti, esimerkki }]) => [
                `${String(maara).padStart(7)}  ${koodi}`,
                `         ${viesti}`,
                `         e.g. ${esimerkki}`,
              ]),
          ]
    return [
      `${this.yhteensa} HOKSes: ${this.hyvaksytyt} accepted, ${this.hylatyt} refused.`,
      ...taulu('Errors', this.#virheet),
      ...taulu('Warnings', this.#varoitukset),
      '',
    ].join('\n')
  }
}
