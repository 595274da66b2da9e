import { HoksDokumentti } from '@ehoks/schema/hoks/hoks'
import { type Olio, onkoLista, onkoOlio } from '@ehoks/schema/hoks/rakentaja'
import { kentatVariantissa } from '@ehoks/schema/hoks/skeemat'

/** The document as it is being filled in: the wire's keys, any of them missing, numbers and dates possibly half typed. */
export type Asiakirja = Record<string, unknown>

export const onkoJsonOlio = (arvo: unknown): arvo is Asiakirja =>
  typeof arvo === 'object' && arvo !== null && !Array.isArray(arvo)

/** What an object must have even when nobody has anything to say in it: `[]` or `{}`. */
function tyhjanaKelpaava(tyyppi: unknown): unknown {
  if (onkoLista(tyyppi) && onkoOlio(tyyppi.alkio)) return []
  const kelpaa = onkoOlio(tyyppi) && kentatVariantissa(tyyppi, 'post').every(({ pakollinen }) => !pakollinen)
  return kelpaa ? {} : undefined
}

function siivottuOlio(olio: Olio, arvo: Asiakirja): Asiakirja | undefined {
  const tulos: Asiakirja = {}
  for (const [nimi, sisempi] of Object.entries(arvo)) {
    const siivottu = siivottuArvo(olio.kentat[nimi]?.tyyppi, sisempi)
    if (siivottu !== undefined) tulos[nimi] = siivottu
  }
  return Object.keys(tulos).length === 0 ? undefined : taydennetty(olio, tulos)
}

function taydennetty(olio: Olio, arvo: Asiakirja): Asiakirja {
  for (const { nimi, tyyppi, pakollinen } of kentatVariantissa(olio, 'post')) {
    const tyhja = pakollinen && arvo[nimi] === undefined ? tyhjanaKelpaava(tyyppi) : undefined
    if (tyhja !== undefined) arvo[nimi] = tyhja
  }
  return arvo
}

function siivottuArvo(tyyppi: unknown, arvo: unknown): unknown {
  if (arvo === null || arvo === undefined) return undefined
  if (typeof arvo === 'string') return arvo.trim() === '' ? undefined : arvo
  if (Array.isArray(arvo)) {
    // A row that was added and is still empty keeps its place: its errors must be told at it.
    const alkio = onkoLista(tyyppi) ? tyyppi.alkio : undefined
    const alkiot = onkoOlio(alkio)
      ? arvo.map((rivi: unknown) => siivottuArvo(alkio, rivi) ?? {})
      : arvo.filter((rivi: unknown) => siivottuArvo(undefined, rivi) !== undefined)
    return alkiot.length === 0 ? undefined : alkiot
  }
  return onkoJsonOlio(arvo) && onkoOlio(tyyppi) ? siivottuOlio(tyyppi, arvo) : arvo
}

/** Whether two values are the same all through. */
export const samat = (a: unknown, b: unknown): boolean => {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((alkio, i) => samat(alkio, b[i]))
  if (!onkoJsonOlio(a) || !onkoJsonOlio(b)) return false
  const avaimet = Object.keys(a)
  return avaimet.length === Object.keys(b).length && avaimet.every((avain) => avain in b && samat(a[avain], b[avain]))
}

/** What nobody has changed is given back as it was, its empty lists and texts included. */
function sailytetty(tyyppi: unknown, alkuperainen: unknown, nykyinen: unknown): unknown {
  if (samat(siivottuArvo(tyyppi, alkuperainen), siivottuArvo(tyyppi, nykyinen))) return alkuperainen
  if (onkoOlio(tyyppi) && onkoJsonOlio(alkuperainen) && onkoJsonOlio(nykyinen)) {
    const tulos: Asiakirja = {}
    for (const nimi of new Set([...Object.keys(alkuperainen), ...Object.keys(nykyinen)])) {
      const arvo = sailytetty(tyyppi.kentat[nimi]?.tyyppi, alkuperainen[nimi], nykyinen[nimi])
      if (arvo !== undefined) tulos[nimi] = arvo
    }
    return taydennetty(tyyppi, tulos)
  }
  if (onkoLista(tyyppi) && onkoOlio(tyyppi.alkio) && Array.isArray(alkuperainen) && Array.isArray(nykyinen)) {
    const { alkio } = tyyppi
    return nykyinen.map((rivi: unknown, i) => sailytetty(alkio, alkuperainen[i], rivi) ?? {})
  }
  return siivottuArvo(tyyppi, nykyinen)
}

/**
 * The document to be checked and sent: fields left empty are left out, `0` and `false` are kept, and whatever is the same
 * as in `alkuperainen` (the stored document, or nothing) is sent just as it was. A field of the document itself that has
 * been emptied is `null`: some fields that are merely left out would keep their value.
 */
export function lahetettava(nykyinen: Asiakirja, alkuperainen: Asiakirja = {}): Asiakirja {
  const sailynyt = sailytetty(HoksDokumentti, alkuperainen, nykyinen)
  const tulos = onkoJsonOlio(sailynyt) ? { ...sailynyt } : {}
  for (const { nimi, pakollinen } of kentatVariantissa(HoksDokumentti, 'post')) {
    if (!pakollinen && nimi in alkuperainen && !(nimi in tulos)) tulos[nimi] = null
  }
  return tulos
}

/** Fields that the stored document has and a change must not: the service gives them. */
const PALVELUN_KENTAT = new Set(['eid', 'manuaalisyotto', 'module-id'])

/** A stored document as the form takes it. */
export function lomakkeelle(arvo: Asiakirja): Asiakirja {
  return Object.fromEntries(
    Object.entries(arvo)
      .filter(([nimi]) => !PALVELUN_KENTAT.has(nimi))
      .map(([nimi, sisempi]) => [nimi, ilmanPalvelunKenttia(sisempi)]),
  )
}

function ilmanPalvelunKenttia(arvo: unknown): unknown {
  if (Array.isArray(arvo)) return arvo.map(ilmanPalvelunKenttia)
  return onkoJsonOlio(arvo) ? lomakkeelle(arvo) : arvo
}

/** A copy of a part: of another thing, so without the identifiers of the first. */
export function kopio(arvo: unknown): unknown {
  if (Array.isArray(arvo)) return arvo.map(kopio)
  if (!onkoJsonOlio(arvo)) return arvo
  return Object.fromEntries(
    Object.entries(arvo)
      .filter(([nimi]) => nimi !== 'yksiloiva-tunniste' && nimi !== 'id')
      .map(([nimi, sisempi]) => [nimi, kopio(sisempi)]),
  )
}

/** Whether two documents say the same. */
export const samaSisalto = (a: Asiakirja, b: Asiakirja): boolean =>
  samat(siivottuArvo(HoksDokumentti, a), siivottuArvo(HoksDokumentti, b))

/** A place of the document where two differ. */
export interface Ero {
  /** From the root to the place; list positions of the document where the place is. */
  readonly polku: readonly (string | number)[]
  readonly vanha: unknown
  readonly uusi: unknown
}

/** Of a list, which old item each new one is: the same content first, then the same code or name, in order. */
export function parit(vanhat: readonly unknown[], uudet: readonly unknown[]): (number | undefined)[] {
  const vapaat = new Set(vanhat.keys())
  const ota = (ehto: (i: number) => boolean): number | undefined => {
    const i = [...vapaat].find(ehto)
    if (i !== undefined) vapaat.delete(i)
    return i
  }
  const samanlaiset = uudet.map((uusi) => ota((i) => samat(vanhat[i], uusi)))
  return samanlaiset.map((loydetty, j) => loydetty ?? ota((i) => tuntomerkki(vanhat[i]) === tuntomerkki(uudet[j])))
}

/** What tells an item of a list from the others to people and to the service. */
function tuntomerkki(arvo: unknown): string {
  if (!onkoJsonOlio(arvo)) return String(arvo)
  const koodi = Object.entries(arvo).find(([nimi]) => nimi.endsWith('koodi-uri'))?.[1]
  return String(arvo['yksiloiva-tunniste'] ?? arvo['nimi'] ?? koodi ?? '')
}

/** The items of a list of objects; a list that there is not has none. */
export const oliolista = (arvo: unknown): readonly Asiakirja[] | undefined => {
  if (arvo === undefined || arvo === null) return []
  return Array.isArray(arvo) && arvo.every(onkoJsonOlio) ? arvo : undefined
}

function erotPolussa(vanha: unknown, uusi: unknown, polku: readonly (string | number)[]): Ero[] {
  if (samat(vanha, uusi)) return []
  if (onkoJsonOlio(vanha) && onkoJsonOlio(uusi)) {
    return [...new Set([...Object.keys(vanha), ...Object.keys(uusi)])].flatMap((nimi) =>
      erotPolussa(vanha[nimi], uusi[nimi], [...polku, nimi]),
    )
  }
  const [vanhat, uudet] = [oliolista(vanha), oliolista(uusi)]
  if (vanhat && uudet) {
    const pari = parit(vanhat, uudet)
    const poistetut = [...vanhat.keys()].filter((i) => !pari.includes(i))
    return [
      ...uudet.flatMap((alkio, j) => erotPolussa(vanhat[pari[j] ?? -1], alkio, [...polku, j])),
      ...poistetut.map((i) => ({ polku: [...polku, i], vanha: vanhat[i], uusi: undefined })),
    ]
  }
  return [{ polku, vanha, uusi }]
}

/** Where and how `uusi` differs from `vanha`; a mere change of order is not told. */
export const erot = (vanha: Asiakirja, uusi: Asiakirja): Ero[] =>
  erotPolussa(siivottuArvo(HoksDokumentti, vanha) ?? {}, siivottuArvo(HoksDokumentti, uusi) ?? {}, [])
