import { type Asiakirja, lahetettava, oliolista, onkoJsonOlio, parit, samat } from './asiakirja.ts'

/**
 * Two people's changes to the same document: everything that has been changed here, and what only the other has changed.
 * A part that one has removed and the other changed stays as changed.
 */
export function yhdista(pohja: Asiakirja, omat: Asiakirja, toisen: Asiakirja): Asiakirja {
  const yhdistetty = yhdistettyArvo(lahetettava(pohja), lahetettava(omat), lahetettava(toisen))
  return onkoJsonOlio(yhdistetty) ? yhdistetty : {}
}

function yhdistettyArvo(pohja: unknown, oma: unknown, toinen: unknown): unknown {
  if (samat(pohja, oma)) return toinen
  if (samat(pohja, toinen)) return oma
  if (onkoJsonOlio(oma) && onkoJsonOlio(toinen)) {
    const alku = onkoJsonOlio(pohja) ? pohja : {}
    const nimet = [...new Set([...Object.keys(oma), ...Object.keys(toinen)])]
    const arvot = nimet.map((nimi) => [nimi, yhdistettyArvo(alku[nimi], oma[nimi], toinen[nimi])] as const)
    return Object.fromEntries(arvot.filter(([, arvo]) => arvo !== undefined))
  }
  const [alku, omat, toisen] = [oliolista(pohja), oliolista(oma), oliolista(toinen)]
  return alku && omat && toisen ? yhdistettyLista(alku, omat, toisen) : oma
}

/** In the order that it has here; what only the other has added comes last. */
function yhdistettyLista(
  pohja: readonly Asiakirja[],
  omat: readonly Asiakirja[],
  toisen: readonly Asiakirja[],
): readonly unknown[] {
  const omienPohjat = parit(pohja, omat)
  const toisenPohjat = parit(pohja, toisen)
  const yhteiset = omat.flatMap((oma, j) => {
    const i = omienPohjat[j]
    if (i === undefined) return [oma]
    const toinen = toisen[toisenPohjat.indexOf(i)]
    if (toinen) return [yhdistettyArvo(pohja[i], oma, toinen)]
    return samat(pohja[i], oma) ? [] : [oma]
  })
  const muualtaTulleet = toisen.filter((toinen, k) => {
    const i = toisenPohjat[k]
    return i === undefined || (!omienPohjat.includes(i) && !samat(pohja[i], toinen))
  })
  return [...yhteiset, ...muualtaTulleet]
}
