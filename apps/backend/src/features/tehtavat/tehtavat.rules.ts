import type { Hoks } from '@ehoks/schema/hoks/variantit'
import { lisaaPaivia } from '@ehoks/schema/muodot/kalenteri'
import type { JAKSON_PUUTTEET, TehtavaRivi } from '@ehoks/schema/rajapinta/tehtavat'
import { osat } from '../hoks/projektiot.rules.ts'
import { rahoituskaudenAlku } from '../hoks/varoitukset.rules.ts'

/** How many months a HOKS may be left alone, and how many days a workplace period's end may be away. */
export type Aikarajat = { kuukausia: number; paivia: number }

/** What the front page and the list go by: the same as the queue without choices. */
export const OLETUSRAJAT: Aikarajat = { kuukausia: 6, paivia: 30 }

/** The limits as instants and days. `tanaan`: the day in Finland at `nyt`. */
export function puuterajat(
  { oppilaitosOid, nyt, tanaan }: { oppilaitosOid: string; nyt: Date; tanaan: string },
  { kuukausia, paivia }: Aikarajat,
) {
  const paivitettyEnnen = new Date(nyt)
  paivitettyEnnen.setUTCMonth(paivitettyEnnen.getUTCMonth() - kuukausia)
  return {
    oppilaitosOid,
    tanaan,
    paivitettyEnnen,
    // No survey is sent any more of what ended before the funding period.
    jaksotAlkaen: myohempi(lisaaPaivia(tanaan, -paivia), rahoituskaudenAlku(tanaan)),
    jaksotAsti: lisaaPaivia(tanaan, paivia),
  }
}

const myohempi = (a: string, b: string) => (a.localeCompare(b) > 0 ? a : b)

type Puute = (typeof JAKSON_PUUTTEET)[number]

/** What a workplace period lacks for its survey to go out, in the order in which a person would fill it in. */
export function jaksonPuutteet(jakso: {
  tyopaikanNimi: string | null
  yTunnus: string | null
  ohjaajaNimi: string | null
  ohjaajallaYhteystieto: boolean
  osaAikaisuustieto: number | null
}): Puute[] {
  const osuus = jakso.osaAikaisuustieto ?? 0
  const puutteet: [Puute, boolean][] = [
    ['tyopaikan-nimi', jakso.tyopaikanNimi === null],
    ['y-tunnus', jakso.yTunnus === null],
    ['ohjaaja', jakso.ohjaajaNimi === null],
    ['ohjaajan-yhteystieto', jakso.ohjaajaNimi !== null && !jakso.ohjaajallaYhteystieto],
    ['osa-aikaisuustieto', osuus < 1 || osuus > 100],
  ]
  return puutteet.filter(([, puuttuu]) => puuttuu).map(([puute]) => puute)
}

/**
 * The planned demonstrations whose last day is over and that the HOKS has not been changed after, the first to end first.
 * `alkaen`: the last day of the first one that had not ended at the latest change. Days are YYYY-MM-DD.
 */
export const ohiMenneetNaytot = (hoks: Hoks, alkaen: string, tanaan: string): NonNullable<TehtavaRivi['naytot']> =>
  osat(hoks)
    .filter(({ naytotKentassa }) => naytotKentassa === 'osaamisen-osoittaminen')
    .flatMap(({ koodiUri, nimi, naytot = [] }) =>
      naytot
        .filter(({ loppu }) => loppu >= alkaen && loppu < tanaan)
        .map((naytto) => ({
          alku: naytto.alku,
          loppu: naytto.loppu,
          'module-id': naytto['module-id'],
          ...(koodiUri !== undefined && { 'tutkinnon-osa-koodi-uri': koodiUri }),
          ...(nimi !== undefined && { 'tutkinnon-osa-nimi': nimi }),
        })),
    )
    .sort((a, b) => a.loppu.localeCompare(b.loppu))
