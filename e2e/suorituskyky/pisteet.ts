// Lighthouse's own way from measures to a score: each measure on a log-normal curve, and a weighted mean of them
// (its documentation, "Lighthouse performance scoring", version 10 and later, for phones).

/** What was measured, in milliseconds; `cls` is without unit. */
export type Mitat = { fcp: number; si: number; lcp: number; tbt: number; cls: number }

const KAYRAT = {
  fcp: { paino: 0.1, p10: 1800, mediaani: 3000 },
  si: { paino: 0.1, p10: 3387, mediaani: 5800 },
  lcp: { paino: 0.25, p10: 2500, mediaani: 4000 },
  tbt: { paino: 0.3, p10: 200, mediaani: 600 },
  cls: { paino: 0.25, p10: 0.1, mediaani: 0.25 },
} as const satisfies Record<keyof Mitat, { paino: number; p10: number; mediaani: number }>

/** Where the standard curve leaves a tenth: scales the curve so that `p10` is worth 0.9 and `mediaani` 0.5. */
const ERFC_VIIDESOSA = 0.9061938024368232
const PIENIN = Number.MIN_VALUE

/** The error function by Abramowitz and Stegun 7.1.26; off by less than 2 · 10⁻⁷. */
function erf(x: number): number {
  const t = 1 / (1 + 0.3275911 * Math.abs(x))
  const summa = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
  return Math.sign(x) * (1 - summa * Math.exp(-x * x))
}

/** 1 is the best; `p10` gives 0.9 and the median 0.5. */
function pistearvo(arvo: number, { p10, mediaani }: { p10: number; mediaani: number }): number {
  const suhde = Math.log(Math.max(PIENIN, arvo / mediaani))
  return (1 - erf((suhde * ERFC_VIIDESOSA) / -Math.log(p10 / mediaani))) / 2
}

/** The performance score, 0–1. */
export function pisteet(mitat: Mitat): number {
  const { fcp, si, lcp, tbt, cls } = KAYRAT
  return [fcp, si, lcp, tbt, cls].reduce(
    (summa, kayra, i) =>
      summa + kayra.paino * pistearvo([mitat.fcp, mitat.si, mitat.lcp, mitat.tbt, mitat.cls][i] ?? 0, kayra),
    0,
  )
}
