import { onkoPaivamaara } from '@ehoks/schema/muodot/kalenteri'
import type { JaksoraportinRajaus, OikeudettomienRajaus } from '@ehoks/schema/rajapinta/raporttinakymat'
import type { Kieli } from '@ehoks/ui/i18n/kieli'
import { type Jarjestys, lueJarjestys, lueKoko, lueSarakkeet, lueSivu } from '@ehoks/ui/taulukko/osoite'

/** The reports in the order of their list. */
export const RAPORTIT = ['tyopaikkajaksot', 'osa-aikaisuus', 'opiskeluoikeudet'] as const
export type Raportti = (typeof RAPORTIT)[number]

export const lueRaportti = (osoite: URLSearchParams): Raportti =>
  RAPORTIT.find((raportti) => raportti === osoite.get('raportti')) ?? 'tyopaikkajaksot'

type Puute = NonNullable<JaksoraportinRajaus['puute']>
export const PUUTTEET: readonly Puute[] = [
  'tyopaikan-nimi',
  'y-tunnus',
  'ohjaaja',
  'ohjaajan-yhteystieto',
  'osa-aikaisuustieto',
]
const PAIVARAJAT = ['alkaa-alku', 'alkaa-loppu', 'paattyy-alku', 'paattyy-loppu'] as const
/** Limits that the address tells, each by its own name. */
const RAJAUKSET = ['tyopaikka', 'ohjaaja', 'puute', ...PAIVARAJAT] as const
export const EI_RAJAUKSIA: Readonly<Record<string, string>> = Object.fromEntries(RAJAUKSET.map((nimi) => [nimi, '']))

const JAKSOJEN_JARJESTYKSET: readonly JaksoraportinRajaus['jarjestys'][] = [
  'nimi',
  'tyopaikka',
  'ohjaaja',
  'alku',
  'loppu',
]
const JAKSOJEN_SARAKKEET = [
  'tyopaikka',
  'ohjaaja',
  'alku',
  'loppu',
  'osa',
  'tapa',
  'osa-aikaisuus',
  'puuttuu',
  'tutkinto',
] as const
const JAKSOJEN_OLETUSSARAKKEET: readonly string[] = ['tyopaikka', 'ohjaaja', 'alku', 'loppu', 'osa', 'puuttuu']

const OIKEUDETTOMIEN_JARJESTYKSET: readonly OikeudettomienRajaus['jarjestys'][] = [
  'nimi',
  'tutkinto',
  'hyvaksytty',
  'paivitetty',
  'huomattu',
]
const OIKEUDETTOMIEN_SARAKKEET = [
  'tutkinto',
  'hyvaksytty',
  'paivitetty',
  'huomattu',
  'opiskeluoikeus',
  'hoks-id',
] as const
const OIKEUDETTOMIEN_OLETUSSARAKKEET: readonly string[] = ['tutkinto', 'paivitetty', 'huomattu', 'opiskeluoikeus']

interface Taulukkoehdot<Sarake extends string> {
  readonly jarjestys: Jarjestys & { sarake: Sarake }
  readonly sivu: number
  readonly koko: number
  readonly sarakkeet: readonly string[]
}

/** What a report shows: the whole of it is in the address. */
export interface Jaksoehdot extends Taulukkoehdot<JaksoraportinRajaus['jarjestys']> {
  readonly rajaus: Pick<JaksoraportinRajaus, (typeof RAJAUKSET)[number]>
}
export type Oikeusehdot = Taulukkoehdot<OikeudettomienRajaus['jarjestys']>

/** Reads the address; what cannot be read is as if it were not there. */
export function lueJaksoehdot(osoite: URLSearchParams): Jaksoehdot {
  const tyopaikka = osoite.get('tyopaikka')?.trim()
  const ohjaaja = osoite.get('ohjaaja')?.trim()
  const puute =
    lueRaportti(osoite) === 'osa-aikaisuus'
      ? 'osa-aikaisuustieto'
      : PUUTTEET.find((vaihtoehto) => vaihtoehto === osoite.get('puute'))
  return {
    rajaus: {
      ...(tyopaikka && { tyopaikka }),
      ...(ohjaaja && { ohjaaja }),
      ...(puute && { puute }),
      ...Object.fromEntries(
        PAIVARAJAT.flatMap((raja) => {
          const paiva = osoite.get(raja) ?? ''
          return onkoPaivamaara(paiva) ? [[raja, paiva]] : []
        }),
      ),
    },
    // The latest first: what is agreed for now and for the future is looked for the most.
    jarjestys: lueJarjestys(osoite, JAKSOJEN_JARJESTYKSET, { sarake: 'loppu', laskeva: true }),
    sivu: lueSivu(osoite),
    koko: lueKoko(osoite),
    sarakkeet: lueSarakkeet(osoite, JAKSOJEN_SARAKKEET, JAKSOJEN_OLETUSSARAKKEET),
  }
}

export const lueOikeusehdot = (osoite: URLSearchParams): Oikeusehdot => ({
  jarjestys: lueJarjestys(osoite, OIKEUDETTOMIEN_JARJESTYKSET, { sarake: 'nimi', laskeva: false }),
  sivu: lueSivu(osoite),
  koko: lueKoko(osoite),
  sarakkeet: lueSarakkeet(osoite, OIKEUDETTOMIEN_SARAKKEET, OIKEUDETTOMIEN_OLETUSSARAKKEET),
})

/** What the service is asked, but for the page. */
export const rajapinnanKysely = (oppilaitosOid: string, { jarjestys }: Jaksoehdot | Oikeusehdot, kieli: Kieli) => ({
  'oppilaitos-oid': oppilaitosOid,
  laskeva: jarjestys.laskeva,
  kieli,
})
