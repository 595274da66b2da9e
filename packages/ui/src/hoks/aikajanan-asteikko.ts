import type { Tapahtuma } from './aikajana.ts'

const VUOROKAUSI_MS = 86_400_000
/** With this many months or fewer every month is named; up to the second limit every third one; then every year. */
const JOKA_KUUKAUSI = 14
const JOKA_NELJANNES = 42
/** At most this many years are named. */
const VUOSIA_ENINTAAN = 8

/** A mark of the scale: the first day of a month, and its place, 0–1. */
interface Asteikkomerkki {
  /** `YYYY-MM-01` */
  paiva: string
  paikka: number
  /** Told in January, and at the first mark when the year does not change at the next one: both would not fit. */
  vuosi: string | undefined
}

/** Places of days on a scale that begins with a month and ends with one. */
export interface Asteikko {
  merkit: Asteikkomerkki[]
  /** The marks are so far apart that only years are told. */
  vainVuodet: boolean
  /** 0–1, of the beginning of the day. */
  paikka: (paiva: string) => number
  /** 0–1, of the end of the day. */
  paikanLoppu: (paiva: string) => number
  /** Today's place; undefined when it is not on the scale. */
  tanaan: number | undefined
}

/** The month scale that holds every event; undefined when there is none. Days are `YYYY-MM-DD`. */
export function asteikko(
  tapahtumat: readonly Pick<Tapahtuma, 'alku' | 'loppu'>[],
  tanaan: string,
): Asteikko | undefined {
  const paivat = tapahtumat.flatMap(({ alku, loppu }) => [alku, loppu]).sort()
  const [ensimmainen, viimeinen] = [paivat[0], paivat.at(-1)]
  if (ensimmainen === undefined || viimeinen === undefined) return undefined
  const alku = kuukausi(ensimmainen, 0)
  const loppu = kuukausi(viimeinen, 1)
  const kesto = loppu - alku
  const osuus = (hetki: number) => (hetki - alku) / kesto
  const paikka = (paiva: string) => osuus(Date.parse(paiva))

  const merkit: Asteikkomerkki[] = []
  const vali = merkkienVali(Math.round(kesto / VUOROKAUSI_MS / 30.4))
  for (let i = 0, hetki = alku; hetki < loppu; hetki = kuukausi(ensimmainen, ++i)) {
    const paiva = new Date(hetki)
    const [vuosi, kuukaudesta] = [paiva.getUTCFullYear(), paiva.getUTCMonth()]
    if ((vuosi * 12 + kuukaudesta) % vali !== 0) continue
    const vaihtuuHeti = merkit.length === 0 && kuukaudesta + vali >= 12
    const kerrotaan = kuukaudesta === 0 || (merkit.length === 0 && !vaihtuuHeti)
    merkit.push({
      paiva: paiva.toISOString().slice(0, 10),
      paikka: osuus(hetki),
      vuosi: kerrotaan ? String(vuosi) : undefined,
    })
  }
  const nyt = paikka(tanaan)
  return {
    merkit,
    vainVuodet: vali >= 12,
    paikka,
    paikanLoppu: (paiva) => osuus(Date.parse(paiva) + VUOROKAUSI_MS),
    tanaan: nyt >= 0 && nyt <= 1 ? nyt : undefined,
  }
}

/** The first instant of the month of the day, or of one so many months later. */
function kuukausi(paiva: string, lisaa: number): number {
  return Date.UTC(Number(paiva.slice(0, 4)), Number(paiva.slice(5, 7)) - 1 + lisaa, 1)
}

/** How many months there are from one mark to the next. */
function merkkienVali(kuukausia: number): number {
  if (kuukausia <= JOKA_KUUKAUSI) return 1
  if (kuukausia <= JOKA_NELJANNES) return 3
  return 12 * Math.ceil(kuukausia / 12 / VUOSIA_ENINTAAN)
}

/** One row of the picture: what it is of, and its events in lanes that do not overlap. */
export interface Kuvarivi {
  rivi: string
  nimi: string | undefined
  koodi: string | undefined
  kaistat: Tapahtuma[][]
}

/** The events row by row, in the order of the first one; those of a row that overlap are put under each other. */
export function kuvarivit(tapahtumat: readonly Tapahtuma[]): Kuvarivi[] {
  const rivit = new Map<string, Kuvarivi>()
  for (const tapahtuma of tapahtumat) {
    const { rivi, nimi, koodi, alku } = tapahtuma
    const oma = rivit.get(rivi) ?? { rivi, nimi, koodi, kaistat: [] }
    rivit.set(rivi, oma)
    const vapaa = oma.kaistat.find((kaista) => (kaista.at(-1)?.loppu ?? '') < alku)
    if (vapaa) vapaa.push(tapahtuma)
    else oma.kaistat.push([tapahtuma])
  }
  return [...rivit.values()]
}
