import { seuraavaTapahtuma, type Tapahtuma } from '@ehoks/schema/hoks/tilat'
import type { Suunnitelma } from '@ehoks/schema/rajapinta/nakymat'

/** A plan is over when its competence has been reached or its study right has ended. */
export function onVoimassa({ hoks, opiskeluoikeus }: Suunnitelma, tanaan: string): boolean {
  const saavutettu = hoks['osaamisen-saavuttamisen-pvm']
  const paattyy = opiskeluoikeus['arvioitu-paattymispaiva']
  return !(saavutettu !== undefined && saavutettu <= tanaan) && !(paattyy !== undefined && paattyy < tanaan)
}

/** Plans in force first; the newest first among each. */
export function jarjestaSuunnitelmat(suunnitelmat: readonly Suunnitelma[], tanaan: string): Suunnitelma[] {
  return suunnitelmat.toSorted(
    (a, b) =>
      Number(onVoimassa(b, tanaan)) - Number(onVoimassa(a, tanaan)) ||
      b.hoks['ensikertainen-hyvaksyminen'].localeCompare(a.hoks['ensikertainen-hyvaksyminen']),
  )
}

interface Seuraava {
  suunnitelma: Suunnitelma
  tapahtuma: Tapahtuma
}

/** What comes next of all plans: what is coming goes before what is under way, the earlier before the later. */
export function kaikkienSeuraava(suunnitelmat: readonly Suunnitelma[], tanaan: string): Seuraava | undefined {
  const seuraavat = suunnitelmat.flatMap((suunnitelma): Seuraava[] => {
    const tapahtuma = seuraavaTapahtuma(suunnitelma.hoks, tanaan)
    return tapahtuma ? [{ suunnitelma, tapahtuma }] : []
  })
  const onTulossa = ({ tapahtuma }: Seuraava) => tapahtuma.alku >= tanaan
  const aika = ({ tapahtuma }: Seuraava) => (tapahtuma.alku >= tanaan ? tapahtuma.alku : tapahtuma.loppu)
  return seuraavat.toSorted((a, b) => Number(onTulossa(b)) - Number(onTulossa(a)) || aika(a).localeCompare(aika(b)))[0]
}
