/** Steps that people count by. */
const ASKELEET = [1, 2, 2.5, 5, 10]
const VALEJA = 4

/** The top of a scale that has room for the largest value, a round number, and its marks from zero up. */
export function asteikko(suurin: number): { ylin: number; merkit: number[] } {
  const raaka = Math.max(suurin, VALEJA) / VALEJA
  const kertaluku = 10 ** Math.floor(Math.log10(raaka))
  const vali = ASKELEET.map((askel) => askel * kertaluku).find((askel) => askel >= raaka && Number.isInteger(askel))
  const askel = vali ?? Math.ceil(raaka)
  return { ylin: askel * VALEJA, merkit: Array.from({ length: VALEJA + 1 }, (_, i) => i * askel) }
}
