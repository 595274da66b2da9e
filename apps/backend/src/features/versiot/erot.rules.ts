import { osoitinAvaimeen } from '@ehoks/schema/virheet/osoitin'

/**
 * One difference of two documents. `polku` is a JSON pointer: of what is new or changed, into the new document; of what
 * is gone, into the old one. A value that was not there before has no `vanha`, one that is gone has no `uusi`.
 */
export type Ero = { polku: string; vanha?: unknown; uusi?: unknown }

/**
 * Every difference of two JSON documents, in the order of the document. Elements of lists are aligned by what they are,
 * in order: by their `module-id`, else by their content. So one that is put between others is one difference, and so is
 * one that is left out; one that has moved is gone from one place and new in another.
 */
export function erot(vanha: unknown, uusi: unknown): Ero[] {
  const loydetyt: Ero[] = []
  vertaa(vanha, uusi, '', '', loydetyt)
  return loydetyt
}

/** `undefined`: there is no such value. */
function vertaa(vanha: unknown, uusi: unknown, vanhaPolku: string, uusiPolku: string, loydetyt: Ero[]): void {
  if (vanha === uusi) return
  if (vanha === undefined) loydetyt.push({ polku: uusiPolku, uusi })
  else if (uusi === undefined) loydetyt.push({ polku: vanhaPolku, vanha })
  else if (onLista(vanha) && onLista(uusi)) {
    for (const [i, j] of kohdistus(vanha, uusi)) {
      vertaa(
        i === undefined ? undefined : vanha[i],
        j === undefined ? undefined : uusi[j],
        osoitinAvaimeen(vanhaPolku, i ?? 0),
        osoitinAvaimeen(uusiPolku, j ?? 0),
        loydetyt,
      )
    }
  } else if (onOlio(vanha) && onOlio(uusi)) {
    for (const avain of new Set([...Object.keys(vanha), ...Object.keys(uusi)])) {
      vertaa(vanha[avain], uusi[avain], osoitinAvaimeen(vanhaPolku, avain), osoitinAvaimeen(uusiPolku, avain), loydetyt)
    }
  } else loydetyt.push({ polku: uusiPolku, vanha, uusi })
}

const onLista = (arvo: unknown): arvo is readonly unknown[] => Array.isArray(arvo)
const onOlio = (arvo: unknown): arvo is Readonly<Record<string, unknown>> =>
  typeof arvo === 'object' && arvo !== null && !Array.isArray(arvo)

/** An element of a list that has an identity of its own is told by it, any other by its content. */
const tunniste = (alkio: unknown): string | undefined =>
  onOlio(alkio) && typeof alkio['module-id'] === 'string' ? alkio['module-id'] : undefined

type Pari = readonly [vanha: number | undefined, uusi: number | undefined]

/**
 * Pairs of positions in the order of the new list. Equal elements are paired as far as their order is the same in both
 * lists; between two such pairs, elements without an identity are paired one by one, and the rest are alone.
 * Takes time n log n whatever the lists are.
 */
function kohdistus(vanha: readonly unknown[], uusi: readonly unknown[]): Pari[] {
  const paikat = new Map<string, number[]>()
  for (const [i, alkio] of vanha.entries()) {
    const avain = tunniste(alkio) ?? JSON.stringify(alkio)
    const samat = paikat.get(avain)
    if (samat) samat.push(i)
    else paikat.set(avain, [i])
  }
  const kaytetty = new Map<string, number>()
  const samoja: [number, number][] = []
  for (const [j, alkio] of uusi.entries()) {
    const avain = tunniste(alkio) ?? JSON.stringify(alkio)
    const monesko = kaytetty.get(avain) ?? 0
    const i = paikat.get(avain)?.[monesko]
    if (i === undefined) continue
    kaytetty.set(avain, monesko + 1)
    samoja.push([i, j])
  }

  const parit: Pari[] = []
  let i = 0
  let j = 0
  for (const [i2, j2] of [...pisinNouseva(samoja), [vanha.length, uusi.length] as const]) {
    for (const pari of valissa(vanha, uusi, [i, i2], [j, j2])) parit.push(pari)
    if (i2 < vanha.length) parit.push([i2, j2])
    i = i2 + 1
    j = j2 + 1
  }
  return parit
}

function valissa(
  vanha: readonly unknown[],
  uusi: readonly unknown[],
  [vanhanAlku, vanhanLoppu]: readonly [number, number],
  [uudenAlku, uudenLoppu]: readonly [number, number],
): Pari[] {
  const parit: Pari[] = []
  let i = vanhanAlku
  let j = uudenAlku
  while (i < vanhanLoppu || j < uudenLoppu) {
    const poistuva = i < vanhanLoppu ? vanha[i] : undefined
    const lisatty = j < uudenLoppu ? uusi[j] : undefined
    if (poistuva !== undefined && lisatty !== undefined && !tunniste(poistuva) && !tunniste(lisatty)) {
      parit.push([i++, j++])
    } else if (poistuva !== undefined) parit.push([i++, undefined])
    else parit.push([undefined, j++])
  }
  return parit
}

/** The longest subsequence whose first members rise; the second ones rise already. */
function pisinNouseva(parit: readonly [number, number][]): [number, number][] {
  /** For each length, the pair that ends the subsequence of that length with the smallest end. */
  const paat: number[] = []
  const edeltajat: (number | undefined)[] = []
  for (const [k, [i]] of parit.entries()) {
    let alku = 0
    let loppu = paat.length
    while (alku < loppu) {
      const keski = (alku + loppu) >> 1
      if ((parit[paat[keski] ?? 0]?.[0] ?? 0) < i) alku = keski + 1
      else loppu = keski
    }
    edeltajat[k] = alku > 0 ? paat[alku - 1] : undefined
    paat[alku] = k
  }
  const tulos: [number, number][] = []
  for (let k = paat.at(-1); k !== undefined; k = edeltajat[k]) {
    const pari = parit[k]
    if (pari) tulos.push(pari)
  }
  return tulos.reverse()
}
