import { koulutuksenOsanTila, type TutkinnonOsanTila, tutkinnonOsanTila } from '@ehoks/schema/hoks/tilat'
import type { Nimet } from '@ehoks/schema/rajapinta/nakymat'
import type { Hankkimistapa, NaytettavaHoks, Naytto, OsaAlue } from './tyypit.ts'

export const TILAT = ['aikataulutettu', 'suunniteltu', 'valmis'] as const satisfies readonly TutkinnonOsanTila[]

/** One thing to learn: a unit, or a subject area of a common unit, since those are planned and shown one by one. */
export interface SuunnitelmanOsa {
  /** Distinct within the plan; also the anchor of the card. */
  tunnus: string
  laji: 'ammatillinen' | 'paikallinen' | 'yhteinen'
  tila: TutkinnonOsanTila
  /** Code of the name; local units have their name in the plan itself. */
  koodi: string | undefined
  nimi: string | undefined
  /** Code of the common unit that a subject area belongs to. */
  ylempiKoodi: string | undefined
  /** Competence points, when they are known. */
  laajuus: number | undefined
  jarjestajaOid: string | undefined
  olennainenSeikka: boolean
  opetusJaOhjaus: number | undefined
  poikkeaminen: string | undefined
  tavoitteetJaSisallot: string | undefined
  /** In the order of time, as the demonstrations. */
  hankkimistavat: readonly Hankkimistapa[]
  naytot: readonly Naytto[]
}

type Hankittava = Pick<
  OsaAlue,
  | 'koulutuksen-jarjestaja-oid'
  | 'olennainen-seikka'
  | 'opetus-ja-ohjaus-maara'
  | 'osaamisen-hankkimistavat'
  | 'osaamisen-osoittaminen'
  | 'vaatimuksista-tai-tavoitteista-poikkeaminen'
>

const ajanMukaan = (a: { alku: string }, b: { alku: string }) => a.alku.localeCompare(b.alku)

function yhteisetTiedot(osa: Hankittava, tanaan: string) {
  return {
    tila: tutkinnonOsanTila(osa, tanaan),
    jarjestajaOid: osa['koulutuksen-jarjestaja-oid'],
    olennainenSeikka: osa['olennainen-seikka'] === true,
    opetusJaOhjaus: osa['opetus-ja-ohjaus-maara'],
    poikkeaminen: osa['vaatimuksista-tai-tavoitteista-poikkeaminen'],
    hankkimistavat: (osa['osaamisen-hankkimistavat'] ?? []).toSorted(ajanMukaan),
    naytot: (osa['osaamisen-osoittaminen'] ?? []).toSorted(ajanMukaan),
  }
}

/** Everything to be learned, in the order of the document: vocational, local and common (by subject area). */
export function suunnitelmanOsat(hoks: NaytettavaHoks, nimet: Nimet, tanaan: string): SuunnitelmanOsa[] {
  const ammatilliset = (hoks['hankittavat-ammat-tutkinnon-osat'] ?? []).map(
    (osa, i): SuunnitelmanOsa => ({
      tunnus: `ammatillinen-${i}`,
      laji: 'ammatillinen',
      koodi: osa['tutkinnon-osa-koodi-uri'],
      nimi: undefined,
      ylempiKoodi: undefined,
      laajuus: nimet[osa['tutkinnon-osa-koodi-uri']]?.laajuus,
      tavoitteetJaSisallot: undefined,
      ...yhteisetTiedot(osa, tanaan),
    }),
  )
  const paikalliset = (hoks['hankittavat-paikalliset-tutkinnon-osat'] ?? []).map(
    (osa, i): SuunnitelmanOsa => ({
      tunnus: `paikallinen-${i}`,
      laji: 'paikallinen',
      koodi: undefined,
      nimi: osa.nimi,
      ylempiKoodi: undefined,
      laajuus: osa.laajuus,
      tavoitteetJaSisallot: osa['tavoitteet-ja-sisallot'],
      ...yhteisetTiedot(osa, tanaan),
    }),
  )
  const yhteiset = (hoks['hankittavat-yhteiset-tutkinnon-osat'] ?? []).flatMap((yhteinen, i): SuunnitelmanOsa[] => {
    const ylempi = yhteinen['tutkinnon-osa-koodi-uri']
    const pohja = { laji: 'yhteinen', nimi: undefined, tavoitteetJaSisallot: undefined } as const
    if (yhteinen['osa-alueet'].length === 0) {
      const laajuus = nimet[ylempi]?.laajuus
      const osa = { tunnus: `yhteinen-${i}`, ...pohja, koodi: ylempi, ylempiKoodi: undefined, laajuus }
      return [{ ...osa, ...yhteisetTiedot({}, tanaan), jarjestajaOid: yhteinen['koulutuksen-jarjestaja-oid'] }]
    }
    return yhteinen['osa-alueet'].map((alue, j) => ({
      tunnus: `yhteinen-${i}-${j}`,
      ...pohja,
      koodi: alue['osa-alue-koodi-uri'],
      ylempiKoodi: ylempi,
      laajuus: nimet[alue['osa-alue-koodi-uri']]?.laajuus,
      ...yhteisetTiedot(alue, tanaan),
      jarjestajaOid: alue['koulutuksen-jarjestaja-oid'] ?? yhteinen['koulutuksen-jarjestaja-oid'],
    }))
  })
  return [...ammatilliset, ...paikalliset, ...yhteiset]
}

/** Of a part of a plan, what its progress is counted from. */
export type Edistyva = Pick<SuunnitelmanOsa, 'tila' | 'laajuus'>

/** The parts of a plan whose progress is shown: units, or the parts of a TUVA plan, whose weeks are no points. */
export function edistyvatOsat(hoks: NaytettavaHoks, nimet: Nimet, tanaan: string): Edistyva[] {
  const osat = suunnitelmanOsat(hoks, nimet, tanaan)
  if (osat.length > 0) return osat
  return (hoks['hankittavat-koulutuksen-osat'] ?? []).map((osa) => ({
    tila: koulutuksenOsanTila(osa, tanaan),
    laajuus: undefined,
  }))
}

export interface TilanMaara {
  tila: TutkinnonOsanTila
  osia: number
  /** Sum of the known competence points. */
  osp: number
  /** Share of the bar, 0–1: of the points when every part has them, else of the number of parts. */
  osuus: number
}

/** How the plan divides into planned, scheduled and completed; empty when there is nothing to learn. */
export function edistyminen(osat: readonly Edistyva[]): TilanMaara[] {
  if (osat.length === 0) return []
  const kaikkiOsp = osat.reduce((summa, osa) => summa + (osa.laajuus ?? 0), 0)
  const ospTiedetaan = kaikkiOsp > 0 && osat.every((osa) => osa.laajuus !== undefined)
  return (['valmis', 'aikataulutettu', 'suunniteltu'] as const).map((tila) => {
    const tilassa = osat.filter((osa) => osa.tila === tila)
    const osp = tilassa.reduce((summa, osa) => summa + (osa.laajuus ?? 0), 0)
    return { tila, osia: tilassa.length, osp, osuus: ospTiedetaan ? osp / kaikkiOsp : tilassa.length / osat.length }
  })
}
