import { Type } from 'typebox'
import type { Opiskeluoikeus } from '../koski/opiskeluoikeus.ts'
import type { Virhe } from '../virheet/luettelo.ts'
import { osoitinAvaimeen } from '../virheet/osoitin.ts'
import { skeemavirheet } from '../virheet/skeemavirheet.ts'
import { HoksDokumentti } from './hoks.ts'
import { onkoMuodossa } from './muodossa.ts'
import { onkoLista, onkoOlio, type Perusvariantti } from './rakentaja.ts'
import type { Saanto, SaantoKonteksti } from './saannot.ts'
import { kentatVariantissa } from './skeemat.ts'
import { type HoksMuoto, hoksSchema, perusvariantti, type Variantti } from './variantit.ts'

/** An accepted document, tidied, or every error that was found. */
type Tarkistustulos<V extends Variantti> =
  | { readonly hyvaksytty: true; readonly dokumentti: HoksMuoto<V> }
  | { readonly hyvaksytty: false; readonly virheet: readonly Virhe[] }

const onkoJsonOlio = (arvo: unknown): arvo is Readonly<Record<string, unknown>> =>
  typeof arvo === 'object' && arvo !== null && !Array.isArray(arvo)

/** Texts without a pattern or a format are trimmed; codes, identifiers and dates are taken as they are. */
const onkoVapaaTeksti = (tyyppi: unknown): boolean =>
  Type.IsString(tyyppi) && !('pattern' in tyyppi) && !('format' in tyyppi)

/** The same value with its texts trimmed. What has nothing to trim is returned itself, not a copy. */
function siistitty(tyyppi: unknown, arvo: unknown, variantti: Perusvariantti): unknown {
  if (onkoOlio(tyyppi)) {
    if (!onkoJsonOlio(arvo)) return arvo
    let kopio: Record<string, unknown> | undefined
    for (const kentta of kentatVariantissa(tyyppi, variantti)) {
      if (!Object.hasOwn(arvo, kentta.nimi)) continue
      const siisti = siistitty(kentta.tyyppi, arvo[kentta.nimi], variantti)
      if (siisti === arvo[kentta.nimi]) continue
      kopio ??= { ...arvo }
      kopio[kentta.nimi] = siisti
    }
    return kopio ?? arvo
  }
  if (onkoLista(tyyppi)) {
    if (!Array.isArray(arvo)) return arvo
    const siistit = arvo.map((alkio: unknown) => siistitty(tyyppi.alkio, alkio, variantti))
    return siistit.some((siisti, i) => siisti !== arvo[i]) ? siistit : arvo
  }
  return typeof arvo === 'string' && onkoVapaaTeksti(tyyppi) ? arvo.trim() : arvo
}

/** A rule wanted to see a field that has an error in it. */
class VirheellinenTieto extends Error {}

/** Runs the rules from the inside out, leaving out those that look at something with an error in it. */
class Saantokierros {
  readonly virheet: Virhe[] = []
  /** Pointers to everything that has an error in it. */
  readonly #virheelliset = new Set<string>()
  readonly #konteksti: SaantoKonteksti
  readonly #perusvariantti: Perusvariantti
  readonly #virkailijalta: boolean

  constructor(variantti: Variantti, muotovirheet: readonly Virhe[], konteksti: SaantoKonteksti) {
    this.#konteksti = konteksti
    this.#perusvariantti = perusvariantti(variantti)
    this.#virkailijalta = variantti.endsWith('-virkailija')
    for (const { polku } of muotovirheet) this.#merkitse(polku ?? '')
  }

  #merkitse(polku: string): void {
    for (let i = polku.length; i >= 0; i = i === 0 ? -1 : polku.lastIndexOf('/', i - 1)) {
      this.#virheelliset.add(polku.slice(0, i))
    }
  }

  /** Of the rules of a text, a number or a list only the first broken one is told: the others would judge the same mistake. */
  #sovella(saannot: readonly Saanto[], arvo: unknown, polku: string): void {
    for (const saanto of saannot) {
      if (this.#virheelliset.has(polku)) return
      this.#sovellaYksi(saanto, arvo, polku)
    }
  }

  /** Every broken rule of an object is told, as far as the fields that the rule looks at are right. */
  #sovellaOlioon(saannot: readonly Saanto[], olio: object, polku: string): void {
    for (const saanto of saannot) {
      const onVirheita = this.#virheelliset.has(polku)
      try {
        this.#sovellaYksi(saanto, onVirheita ? this.#ilmanVirheellisia(olio, polku) : olio, polku)
      } catch (syy) {
        if (!(syy instanceof VirheellinenTieto)) throw syy
      }
    }
  }

  #sovellaYksi(saanto: Saanto, arvo: unknown, polku: string): void {
    if (this.#virkailijalta && !saanto.koskeeVirkailijaa) return
    // A rule is defined beside the type that it judges, and what it sees of this value has the shape of that type: no
    // error is marked in it.
    const rikkomus = saanto.tarkista(arvo as never, this.#konteksti)
    if (rikkomus === undefined) return
    const { koodi, kohta } = rikkomus
    this.virheet.push(kohta === undefined ? { koodi, polku } : { koodi, polku: `${polku}/${kohta}`, kohde: polku })
    this.#merkitse(kohta === undefined ? polku : `${polku}/${kohta}`)
  }

  /** The object as a rule may see it: reading a field with an error in it ends the rule. */
  #ilmanVirheellisia = (olio: object, polku: string): object =>
    new Proxy(olio, {
      get: (kohde, avain) => {
        if (this.#virheelliset.has(osoitinAvaimeen(polku, String(avain)))) throw new VirheellinenTieto()
        return Reflect.get(kohde, avain)
      },
    })

  kierra(tyyppi: unknown, arvo: unknown, polku: string): void {
    if (onkoOlio(tyyppi) && onkoJsonOlio(arvo)) {
      for (const kentta of kentatVariantissa(tyyppi, this.#perusvariantti)) {
        const kentanArvo = Object.hasOwn(arvo, kentta.nimi) ? arvo[kentta.nimi] : undefined
        // `null` empties the field: there is no value to judge.
        if (kentanArvo === undefined || kentanArvo === null) continue
        const kentanPolku = osoitinAvaimeen(polku, kentta.nimi)
        this.kierra(kentta.tyyppi, kentanArvo, kentanPolku)
        this.#sovella(kentta.kentta.saannot, kentanArvo, kentanPolku)
      }
      this.#sovellaOlioon(tyyppi.saannot, arvo, polku)
    } else if (onkoLista(tyyppi) && Array.isArray(arvo)) {
      for (const [i, alkio] of arvo.entries()) this.kierra(tyyppi.alkio, alkio, osoitinAvaimeen(polku, i))
    }
  }
}

function saantovirheet(
  variantti: Variantti,
  dokumentti: unknown,
  muotovirheet: readonly Virhe[],
  konteksti: SaantoKonteksti,
): readonly Virhe[] {
  const kierros = new Saantokierros(variantti, muotovirheet, konteksti)
  kierros.kierra(HoksDokumentti, dokumentti, '')
  return kierros.virheet
}

/**
 * Checks a document of a variant: its form, and every rule of R1–R21 whose inputs are well formed, in one answer.
 *
 * `opiskeluoikeus` is the study right from Koski; `null` when Koski was asked and has none, `undefined` when it was not
 * asked, which leaves out the rules that need it. `tanaan` is today in Finland, `YYYY-MM-DD`. Never throws.
 */
export function tarkistaHoks<V extends Variantti>({
  variantti,
  dokumentti,
  opiskeluoikeus,
  tanaan,
}: {
  readonly variantti: V
  readonly dokumentti: unknown
  readonly opiskeluoikeus: Opiskeluoikeus | null | undefined
  readonly tanaan: string
}): Tarkistustulos<V> {
  const siisti = siistitty(HoksDokumentti, dokumentti, perusvariantti(variantti))
  const konteksti = { opiskeluoikeus, tanaan }
  if (onkoMuodossa(variantti, siisti)) {
    const virheet = saantovirheet(variantti, siisti, [], konteksti)
    return virheet.length > 0 ? { hyvaksytty: false, virheet } : { hyvaksytty: true, dokumentti: siisti }
  }
  const muoto = skeemavirheet(hoksSchema(variantti), siisti)
  // Where not every error of form is known, a rule could meet a value of another shape.
  const saannot = muoto.kaikki ? saantovirheet(variantti, siisti, muoto.virheet, konteksti) : []
  return { hyvaksytty: false, virheet: [...muoto.virheet, ...saannot] }
}
