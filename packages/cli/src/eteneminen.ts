import type { Ymparisto } from './ymparisto.ts'

const LEVEYS = 30
const PAIVITYSVALI_MS = 100

/** A progress bar on a terminal; nothing elsewhere. `koko` in bytes, when it is known. */
export function luoEteneminen({ err, paate }: Ymparisto, koko: number | undefined) {
  const alku = performance.now()
  let [tavuja, maara, hylattyja, piirretty] = [0, 0, 0, 0]

  function piirra() {
    piirretty = performance.now()
    const tahti = Math.round(maara / Math.max(0.001, (piirretty - alku) / 1000))
    const osuus = koko === undefined || koko === 0 ? undefined : Math.min(1, tavuja / koko)
    const palkki =
      osuus === undefined
        ? ''
        : `[${'#'.repeat(Math.round(osuus * LEVEYS)).padEnd(LEVEYS, '-')}] ${Math.round(osuus * 100)} %  `
    err(`\r\u001b[K${palkki}${maara} HOKSes, ${hylattyja} refused, ${tahti}/s`)
  }

  return {
    edisty(lisaa: { tavuja: number; hylatty: boolean }) {
      tavuja += lisaa.tavuja
      maara++
      if (lisaa.hylatty) hylattyja++
      if (paate && performance.now() - piirretty > PAIVITYSVALI_MS) piirra()
    },
    valmis() {
      if (!paate) return
      piirra()
      err('\n')
    },
  }
}
