import { onkoPaivamaara } from '@ehoks/schema/muodot/kalenteri'
import type { KayttoonottoToimija } from '@ehoks/schema/rajapinta/kayttoonotto'
import type { Jarjestys } from '@ehoks/ui/taulukko/osoite'

/** Days are `YYYY-MM-DD`; without one the period has no limit there. */
export interface Jakso {
  alku?: string
  loppu?: string
}

/** Periods that have a name: so many days until today, or all. */
export const JAKSOT = ['30', '90', '365', 'kaikki'] as const
export type NimettyJakso = (typeof JAKSOT)[number]
const OLETUSJAKSO: NimettyJakso = '90'

const VUOROKAUSI_MS = 86_400_000

/** The period of an address: days of its own, or one that has a name. */
export function lueJakso(osoite: URLSearchParams, tanaan: string): { jakso: Jakso; nimetty: NimettyJakso | undefined } {
  const paiva = (nimi: string) => {
    const arvo = osoite.get(nimi) ?? ''
    return onkoPaivamaara(arvo) ? arvo : undefined
  }
  const [alku, loppu] = [paiva('alku'), paiva('loppu')]
  if (alku || loppu) return { jakso: { ...(alku && { alku }), ...(loppu && { loppu }) }, nimetty: undefined }
  const nimetty = JAKSOT.find((yksi) => yksi === osoite.get('jakso')) ?? OLETUSJAKSO
  if (nimetty === 'kaikki') return { jakso: {}, nimetty }
  const ensimmainen = new Date(Date.parse(tanaan) - (Number(nimetty) - 1) * VUOROKAUSI_MS)
  return { jakso: { alku: ensimmainen.toISOString().slice(0, 10), loppu: tanaan }, nimetty }
}

/** Columns that the table may be in the order of. */
const SARAKKEET = ['nimi', 'ensimmainen', 'viimeisin', 'hokseja', 'jaksolla', 'kasin', 'hylatty'] as const
type Sarake = (typeof SARAKKEET)[number]

/** The order of an address: by name when it tells none. */
export function lueJarjestys(osoite: URLSearchParams): Jarjestys {
  const sarake = SARAKKEET.find((yksi) => yksi === osoite.get('jarjestys')) ?? 'nimi'
  return { sarake, laskeva: osoite.get('laskeva') === 'true' }
}

/** Which koulutustoimijat are shown. */
export const RAJAUKSET = ['kaikki', 'aloittaneet', 'aloittamatta'] as const
export type Rajaus = (typeof RAJAUKSET)[number]
export const lueRajaus = (osoite: URLSearchParams): Rajaus =>
  RAJAUKSET.find((yksi) => yksi === osoite.get('toimijat')) ?? 'kaikki'

/** A share of a whole; undefined: there is no whole. */
export const osuus = (osa: number, kaikki: number): number | undefined => (kaikki === 0 ? undefined : osa / kaikki)

type Vertailtava = string | number | undefined

function arvo(rivi: KayttoonottoToimija, sarake: Exclude<Sarake, 'nimi'>): Vertailtava {
  switch (sarake) {
    case 'ensimmainen':
      return rivi.ensimmainen
    case 'viimeisin':
      return rivi['viimeisin-siirto']
    case 'kasin':
      return osuus(rivi.kasin, rivi.jaksolla)
    case 'hylatty':
      return osuus(rivi.hylattyja, rivi.siirtoja)
    default:
      return rivi[sarake]
  }
}

/** The rows that are shown, in order; what has no value in the column comes last, whichever the direction. */
export function jarjestetyt(
  rivit: readonly KayttoonottoToimija[],
  { jarjestys, rajaus, nimi }: { jarjestys: Jarjestys; rajaus: Rajaus; nimi: (rivi: KayttoonottoToimija) => string },
): KayttoonottoToimija[] {
  const naytettavat = rivit.filter(({ hokseja }) => rajaus === 'kaikki' || (rajaus === 'aloittaneet') === hokseja > 0)
  const nimenMukaan = (a: KayttoonottoToimija, b: KayttoonottoToimija) => nimi(a).localeCompare(nimi(b))
  const suunta = jarjestys.laskeva ? -1 : 1
  const sarake = SARAKKEET.find((yksi) => yksi === jarjestys.sarake) ?? 'nimi'
  if (sarake === 'nimi') return naytettavat.toSorted((a, b) => suunta * nimenMukaan(a, b))
  return naytettavat.toSorted((a, b) => {
    const [x, y] = [arvo(a, sarake), arvo(b, sarake)]
    if (x === y) return nimenMukaan(a, b)
    if (x === undefined || y === undefined) return x === undefined ? 1 : -1
    return x < y ? -suunta : suunta
  })
}
