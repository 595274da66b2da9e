import type { Hoks } from '@ehoks/schema/hoks/variantit'
import type { JAKSON_PUUTTEET, TehtavaRivi } from '@ehoks/schema/rajapinta/tehtavat'
import { osat } from '../hoks/projektiot.rules.ts'

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
