import { onkoPaivamaara } from '@ehoks/schema/muodot/kalenteri'
import type {
  HoksinPuute,
  HoksinTila,
  OppijalistanJarjestys,
  OppijalistanRajaus,
} from '@ehoks/schema/rajapinta/oppijalista'
import type { Kieli } from '@ehoks/ui/i18n/kieli'
import { type Jarjestys, lueJarjestys, lueKoko, lueSarakkeet, lueSivu } from '@ehoks/ui/taulukko/osoite'

export const TILAT: readonly HoksinTila[] = ['voimassa', 'saavutettu', 'paattynyt']
export const PUUTTEET: readonly HoksinPuute[] = [
  'jakson-tiedot-puuttuvat',
  'naytto-ohi',
  'paivittamatta',
  'opiskeluoikeus-puuttuu',
]
export const SYOTOT = ['kasin', 'jarjestelmasta'] as const
const JARJESTYKSET: readonly OppijalistanJarjestys[] = [
  'nimi',
  'tutkinto',
  'osaamisala',
  'hoks-id',
  'hyvaksytty',
  'paivitetty',
]
const PAIVARAJAT = ['hyvaksytty-alku', 'hyvaksytty-loppu', 'paivitetty-alku', 'paivitetty-loppu'] as const

/** The columns beside the name, in their order, and those that are shown unless one chooses otherwise. */
const SARAKKEET = [
  'tutkinto',
  'osaamisala',
  'tila',
  'puutteet',
  'seuraava',
  'hyvaksytty',
  'paivitetty',
  'syotto',
  'hoks-id',
] as const
const OLETUSSARAKKEET: readonly string[] = ['tutkinto', 'osaamisala', 'tila', 'puutteet', 'seuraava', 'paivitetty']

/** Limits that the address tells, each by its own name. */
const RAJAUKSET = ['haku', 'tutkinto', 'osaamisala', 'tila', 'puute', 'syotto', ...PAIVARAJAT] as const

/** What the list shows: the whole of it is in the address. */
export interface Listaehdot {
  readonly rajaus: Omit<OppijalistanRajaus, 'oppilaitos-oid' | 'jarjestys' | 'laskeva' | 'kieli'>
  readonly jarjestys: Jarjestys & { sarake: OppijalistanJarjestys }
  readonly sivu: number
  readonly koko: number
  readonly sarakkeet: readonly string[]
}

/** Reads the address; what cannot be read is as if it were not there. */
export function lueListaehdot(osoite: URLSearchParams): Listaehdot {
  const teksti = (nimi: string) => osoite.get(nimi)?.trim() || undefined
  const valinta = <T extends string>(nimi: string, vaihtoehdot: readonly T[]): T | undefined =>
    vaihtoehdot.find((vaihtoehto) => vaihtoehto === osoite.get(nimi))
  const haku = teksti('haku')
  const tutkinto = teksti('tutkinto')
  const osaamisala = teksti('osaamisala')
  const tila = valinta('tila', TILAT)
  const puute = valinta('puute', PUUTTEET)
  const syotto = valinta('syotto', SYOTOT)
  return {
    rajaus: {
      ...(haku && { haku }),
      ...(tutkinto && { tutkinto }),
      ...(osaamisala && { osaamisala }),
      ...(tila && { tila }),
      ...(puute && { puute }),
      ...(syotto && { syotto }),
      ...Object.fromEntries(
        PAIVARAJAT.flatMap((raja) => {
          const paiva = osoite.get(raja) ?? ''
          return onkoPaivamaara(paiva) ? [[raja, paiva]] : []
        }),
      ),
    },
    jarjestys: lueJarjestys(osoite, JARJESTYKSET, { sarake: 'nimi', laskeva: false }),
    sivu: lueSivu(osoite),
    koko: lueKoko(osoite),
    sarakkeet: lueSarakkeet(osoite, SARAKKEET, OLETUSSARAKKEET),
  }
}

/** No limit of those that the address tells. */
export const EI_RAJAUKSIA: Readonly<Record<string, string>> = Object.fromEntries(RAJAUKSET.map((nimi) => [nimi, '']))

/** True when something is searched for or left out. */
export const onkoRajaus = ({ rajaus }: Listaehdot): boolean => Object.keys(rajaus).length > 0

/** What the service is asked, but for the page. */
export const rajapinnanRajaus = (oppilaitosOid: string, ehdot: Listaehdot, kieli: Kieli) => ({
  'oppilaitos-oid': oppilaitosOid,
  ...ehdot.rajaus,
  jarjestys: ehdot.jarjestys.sarake,
  laskeva: ehdot.jarjestys.laskeva,
  kieli,
})
