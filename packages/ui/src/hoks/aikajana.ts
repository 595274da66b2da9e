import type { SuunnitelmanOsa } from './suunnitelma.ts'
import type { NaytettavaHoks } from './tyypit.ts'

export type Ajankohta = 'kaynnissa' | 'tulossa' | 'paattynyt'

/** A dated thing of the plan. */
export interface Tapahtuma {
  tunnus: string
  /** The row of the picture: what belongs together is on one. */
  rivi: string
  laji: 'jakso' | 'naytto' | 'koulutuksen-osa' | 'tukevat-opinnot'
  alku: string
  loppu: string
  ajankohta: Ajankohta
  /** Code of the way of acquiring, of a period. */
  tapaKoodi: string | undefined
  /** What it belongs to: a name in the plan, or a code to be named. */
  nimi: string | undefined
  koodi: string | undefined
  /** Workplace or the environment of a demonstration. */
  paikka: string | undefined
}

function ajankohta(alku: string, loppu: string, tanaan: string): Ajankohta {
  if (loppu < tanaan) return 'paattynyt'
  return alku > tanaan ? 'tulossa' : 'kaynnissa'
}

/** Periods, demonstrations, parts of TUVA and supporting studies in the order of time; `tanaan` is `YYYY-MM-DD`. */
export function aikajananTapahtumat(
  hoks: NaytettavaHoks,
  osat: readonly SuunnitelmanOsa[],
  tanaan: string,
): Tapahtuma[] {
  const tyhja = { tapaKoodi: undefined, nimi: undefined, koodi: undefined, paikka: undefined }
  const tapahtumat: Omit<Tapahtuma, 'ajankohta'>[] = []
  for (const osa of osat) {
    osa.hankkimistavat.forEach((jakso, i) => {
      tapahtumat.push({
        tunnus: `${osa.tunnus}-jakso-${i}`,
        rivi: osa.tunnus,
        laji: 'jakso',
        alku: jakso.alku,
        loppu: jakso.loppu,
        tapaKoodi: jakso['osaamisen-hankkimistapa-koodi-uri'],
        nimi: osa.nimi,
        koodi: osa.koodi,
        paikka: jakso['tyopaikalla-jarjestettava-koulutus']?.['tyopaikan-nimi'],
      })
    })
    osa.naytot.forEach((naytto, i) => {
      const { alku, loppu } = naytto
      const paikka = naytto.nayttoymparisto.nimi
      const tunnus = `${osa.tunnus}-naytto-${i}`
      tapahtumat.push({
        ...tyhja,
        tunnus,
        rivi: osa.tunnus,
        laji: 'naytto',
        alku,
        loppu,
        nimi: osa.nimi,
        koodi: osa.koodi,
        paikka,
      })
    })
  }
  hoks['hankittavat-koulutuksen-osat']?.forEach((osa, i) => {
    const koodi = osa['koulutuksen-osa-koodi-uri']
    const tunnus = `tuva-${i}`
    const { alku, loppu } = osa
    tapahtumat.push({ ...tyhja, tunnus, rivi: tunnus, laji: 'koulutuksen-osa', alku, loppu, koodi })
  })
  hoks['opiskeluvalmiuksia-tukevat-opinnot']?.forEach(({ alku, loppu, nimi }, i) => {
    const tunnus = `tukevat-${i}`
    tapahtumat.push({ ...tyhja, tunnus, rivi: tunnus, laji: 'tukevat-opinnot', alku, loppu, nimi })
  })
  return tapahtumat
    .map((tapahtuma) => ({ ...tapahtuma, ajankohta: ajankohta(tapahtuma.alku, tapahtuma.loppu, tanaan) }))
    .sort((a, b) => a.alku.localeCompare(b.alku) || a.loppu.localeCompare(b.loppu))
}
