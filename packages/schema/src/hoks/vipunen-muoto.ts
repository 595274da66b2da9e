import { OsaamisenHankkimistapa, TyopaikallaJarjestettavaKoulutus } from './hankkimistapa.ts'
import { HoksDokumentti } from './hoks.ts'
import { KoulutuksenJarjestajaArvioija, TyoelamaOsaamisenArvioija } from './osoittaminen.ts'
import { type Kentta, type Olio, onkoLista, onkoOlio } from './rakentaja.ts'
import { kentatVariantissa } from './skeemat.ts'
import { tarkistaHoks } from './tarkistus.ts'
import type { Hoks, HoksVipunen } from './variantit.ts'

/** Contact data of the learner, and persons who are told of by their contact data. */
const POISTETTAVAT: ReadonlySet<Kentta> = new Set<Kentta>([
  HoksDokumentti.kentat.sahkoposti,
  HoksDokumentti.kentat.puhelinnumero,
  OsaamisenHankkimistapa.kentat['jarjestajan-edustaja'],
  OsaamisenHankkimistapa.kentat['hankkijan-edustaja'],
])
/** Of a person only this is told: that there is one. */
const ON_OLEMASSA: Kentta = TyopaikallaJarjestettavaKoulutus.kentat['vastuullinen-tyopaikka-ohjaaja']
const PEITETTAVAT: ReadonlySet<Kentta> = new Set<Kentta>([
  KoulutuksenJarjestajaArvioija.kentat.nimi,
  TyoelamaOsaamisenArvioija.kentat.nimi,
])
const PEITETTY = '<REDACTED>'

/**
 * The HOKS in the data of the statistics service: without contact data and names of persons. What the form does not have
 * is left out. The learner's OID, names of workplaces and free texts stay: the data are pseudonymous, not anonymous.
 *
 * `poistettu` is the instant when the HOKS was deleted: then its nine lists are empty. `undefined` when the HOKS does not
 * fit the form or breaks a rule; rules that need the study right are left out. `tanaan` is today in Finland, `YYYY-MM-DD`.
 */
export function vipunenMuoto(
  hoks: Hoks,
  { poistettu, tanaan }: { readonly poistettu: string | undefined; readonly tanaan: string },
): HoksVipunen | undefined {
  const tulos = tarkistaHoks({
    variantti: 'get-vipunen',
    dokumentti: poistettu === undefined ? muoto(HoksDokumentti, hoks) : { ...poistetunMuoto(hoks), poistettu },
    opiskeluoikeus: undefined,
    tanaan,
  })
  return tulos.hyvaksytty ? tulos.dokumentti : undefined
}

const poistetunMuoto = (hoks: Hoks): object =>
  Object.fromEntries(
    Object.entries(olionMuoto(HoksDokumentti, hoks)).map(([nimi, arvo]) => [nimi, Array.isArray(arvo) ? [] : arvo]),
  )

function muoto(tyyppi: unknown, arvo: unknown): unknown {
  if (onkoLista(tyyppi)) return Array.isArray(arvo) ? arvo.map((alkio: unknown) => muoto(tyyppi.alkio, alkio)) : arvo
  return onkoOlio(tyyppi) && typeof arvo === 'object' && arvo !== null ? olionMuoto(tyyppi, arvo) : arvo
}

function olionMuoto(tyyppi: Olio, arvo: object): object {
  const annetut: Readonly<Record<string, unknown>> = { ...arvo }
  const muodostettu: Record<string, unknown> = {}
  for (const { nimi, kentta } of kentatVariantissa(tyyppi, 'get-vipunen')) {
    const kentanArvo = annetut[nimi]
    if (kentanArvo === undefined || POISTETTAVAT.has(kentta)) continue
    if (kentta === ON_OLEMASSA) muodostettu[nimi] = true
    else if (PEITETTAVAT.has(kentta)) muodostettu[nimi] = PEITETTY
    else muodostettu[nimi] = muoto(kentta.tyyppi, kentanArvo)
  }
  return muodostettu
}
