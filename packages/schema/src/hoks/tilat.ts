import { lisaaPaivia } from '../muodot/kalenteri.ts'
import type { OsaamisenHankkimistapa } from './hankkimistapa.ts'
import type { HankittavaKoulutuksenOsa } from './osat.ts'
import type { OsaamisenOsoittaminen } from './osoittaminen.ts'
import type { Muoto } from './rakentaja.ts'
import type { Hoks } from './variantit.ts'

/** Planned, scheduled or completed. */
export type TutkinnonOsanTila = 'suunniteltu' | 'aikataulutettu' | 'valmis'

type Jakso = Muoto<typeof OsaamisenHankkimistapa, 'get'>
type Naytto = Muoto<typeof OsaamisenOsoittaminen, 'get'>
type KoulutuksenOsa = Muoto<typeof HankittavaKoulutuksenOsa, 'get'>

interface Aikavali {
  readonly alku: string
  readonly loppu: string
}

/** The unit, or a subject area of a common unit, as far as its state depends on it. */
interface AikataulutettavaOsa {
  readonly 'osaamisen-hankkimistavat'?: readonly Aikavali[]
  readonly 'osaamisen-osoittaminen'?: readonly Aikavali[]
}

/** A unit is completed when its demonstrations lie more than this many days back. */
const NAYTOSTA_VALMIIKSI = 14

/**
 * The state of a unit as users have always been told it: without any dates it is planned; with demonstrations that all
 * began and ended more than two weeks ago it is completed; otherwise it is scheduled. Koski is not asked, so completed
 * only means that the planned day has passed. `tanaan` is today in Finland, `YYYY-MM-DD`.
 */
export function tutkinnonOsanTila(osa: AikataulutettavaOsa, tanaan: string): TutkinnonOsanTila {
  const naytot = osa['osaamisen-osoittaminen'] ?? []
  const jaksot = osa['osaamisen-hankkimistavat'] ?? []
  if (naytot.length === 0) return jaksot.length === 0 ? 'suunniteltu' : 'aikataulutettu'
  const raja = lisaaPaivia(tanaan, -NAYTOSTA_VALMIIKSI)
  const alkanut = naytot.some(({ alku }) => alku < raja)
  const paattyneet = naytot.every(({ loppu }) => loppu < raja)
  return alkanut && paattyneet ? 'valmis' : 'aikataulutettu'
}

/** The state of a part of TUVA: it is completed on its last day. */
export const koulutuksenOsanTila = (osa: Aikavali, tanaan: string): TutkinnonOsanTila =>
  tanaan >= osa.loppu ? 'valmis' : 'aikataulutettu'

/** A dated thing of a plan. */
export type Tapahtuma = {
  readonly alku: string
  readonly loppu: string
  /** It has begun and not ended. */
  readonly kaynnissa: boolean
  /** Code of the unit, subject area or part that it belongs to; a local unit has its name instead. */
  readonly koodiUri?: string
  readonly nimi?: string
} & (
  | { readonly laji: 'jakso'; readonly jakso: Jakso }
  | { readonly laji: 'naytto'; readonly naytto: Naytto }
  | { readonly laji: 'koulutuksen-osa'; readonly koulutuksenOsa: KoulutuksenOsa }
)

interface HankittavaOsa {
  readonly 'tutkinnon-osa-koodi-uri'?: string
  readonly 'osa-alue-koodi-uri'?: string
  readonly nimi?: string
  readonly 'osaamisen-hankkimistavat'?: readonly Jakso[]
  readonly 'osaamisen-osoittaminen'?: readonly Naytto[]
}

function osanTapahtumat(osa: HankittavaOsa, tanaan: string): Tapahtuma[] {
  const koodiUri = osa['tutkinnon-osa-koodi-uri'] ?? osa['osa-alue-koodi-uri']
  const tunnistus = { ...(koodiUri !== undefined && { koodiUri }), ...(osa.nimi !== undefined && { nimi: osa.nimi }) }
  return [
    ...(osa['osaamisen-hankkimistavat'] ?? []).map((jakso) => ({
      ...aika(jakso, tanaan),
      ...tunnistus,
      laji: 'jakso' as const,
      jakso,
    })),
    ...(osa['osaamisen-osoittaminen'] ?? []).map((naytto) => ({
      ...aika(naytto, tanaan),
      ...tunnistus,
      laji: 'naytto' as const,
      naytto,
    })),
  ]
}

const aika = ({ alku, loppu }: Aikavali, tanaan: string) => ({
  alku,
  loppu,
  kaynnissa: alku <= tanaan && tanaan <= loppu,
})

const ensin = <T>(alkiot: readonly T[], avain: (alkio: T) => string): T | undefined =>
  alkiot.toSorted((a, b) => (avain(a) < avain(b) ? -1 : avain(a) > avain(b) ? 1 : 0))[0]

/** Everything dated in a plan, in the order of the document. `tanaan` is today in Finland, `YYYY-MM-DD`. */
export function tapahtumat(hoks: Omit<Hoks, 'id'>, tanaan: string): Tapahtuma[] {
  const osat: HankittavaOsa[] = [
    ...(hoks['hankittavat-ammat-tutkinnon-osat'] ?? []),
    ...(hoks['hankittavat-paikalliset-tutkinnon-osat'] ?? []),
    ...(hoks['hankittavat-yhteiset-tutkinnon-osat'] ?? []).flatMap((osa) => osa['osa-alueet']),
  ]
  return [
    ...osat.flatMap((osa) => osanTapahtumat(osa, tanaan)),
    ...(hoks['hankittavat-koulutuksen-osat'] ?? []).map((koulutuksenOsa) => ({
      ...aika(koulutuksenOsa, tanaan),
      koodiUri: koulutuksenOsa['koulutuksen-osa-koodi-uri'],
      laji: 'koulutuksen-osa' as const,
      koulutuksenOsa,
    })),
  ]
}

/**
 * What comes next in a plan: the period, demonstration or part of TUVA that begins next, today included; when none is
 * coming, the one under way that ends first. `undefined` when everything is in the past or nothing is dated.
 */
export function seuraavaTapahtuma(hoks: Omit<Hoks, 'id'>, tanaan: string): Tapahtuma | undefined {
  const kaikki = tapahtumat(hoks, tanaan)
  return (
    ensin(
      kaikki.filter(({ alku }) => alku >= tanaan),
      ({ alku }) => alku,
    ) ??
    ensin(
      kaikki.filter(({ kaynnissa }) => kaynnissa),
      ({ loppu }) => loppu,
    )
  )
}
