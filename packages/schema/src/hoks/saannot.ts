import { type Opiskeluoikeus, viimeisinTila } from '../koski/opiskeluoikeus.ts'
import { lisaaPaivia, lisaaVuosia } from '../muodot/kalenteri.ts'
import { onkoOpiskeluoikeusOid, onkoOppijaOid } from '../muodot/oid.ts'
import { PISIN_TUNNISTE } from '../muodot/teksti.ts'
import { onkoYTunnus } from '../muodot/y-tunnus.ts'
import type { Virhekoodi } from '../virheet/luettelo.ts'

/** What the rules know besides the value that they judge. */
export interface SaantoKonteksti {
  /** `null`: asked from Koski, not found. `undefined`: not asked, so the rules that need it are skipped. */
  readonly opiskeluoikeus: Opiskeluoikeus | null | undefined
  /** Today in Finland, `YYYY-MM-DD`. */
  readonly tanaan: string
}

/** A broken rule; `kohta` is the field at fault, below the value that was judged. */
interface Rikkomus {
  readonly koodi: Virhekoodi
  readonly kohta?: string
}

type Saantotunnus = `R${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21}`

/** A rule over a value of type `A`, which has the right shape and no broken rule inside it. */
export interface Saanto<A = never> {
  readonly tunnus: Saantotunnus
  /** False for the one rule that officials' own entries are not held to. */
  readonly koskeeVirkailijaa: boolean
  readonly tarkista: (arvo: A, konteksti: SaantoKonteksti) => Rikkomus | undefined
}

const saanto = <A>(tunnus: Saantotunnus, tarkista: Saanto<A>['tarkista'], koskeeVirkailijaa = true): Saanto<A> => ({
  tunnus,
  koskeeVirkailijaa,
  tarkista,
})

const rikki = (ehto: boolean, koodi: Virhekoodi, kohta?: string): Rikkomus | undefined =>
  ehto ? { koodi, ...(kohta !== undefined && { kohta }) } : undefined

const OPPISOPIMUS = 'osaamisenhankkimistapa_oppisopimus'
const KOULUTUSSOPIMUS = 'osaamisenhankkimistapa_koulutussopimus'

/** The parts of an osaamisen hankkimistapa that its rules look at. */
interface Jakso {
  readonly alku: string
  readonly loppu: string
  readonly 'osaamisen-hankkimistapa-koodi-uri': string
  readonly 'yksiloiva-tunniste'?: string
  readonly 'osa-aikaisuustieto'?: number
  readonly 'oppisopimuksen-perusta-koodi-uri'?: string
  readonly 'tyopaikalla-jarjestettava-koulutus'?: { readonly 'tyopaikan-y-tunnus'?: string }
}

/** A period at a workplace: a training agreement or an apprenticeship. */
export const onkoTyopaikkajakso = (jakso: Pick<Jakso, 'osaamisen-hankkimistapa-koodi-uri'>): boolean =>
  [KOULUTUSSOPIMUS, OPPISOPIMUS].includes(jakso['osaamisen-hankkimistapa-koodi-uri'])

const tyypinKoodi = (konteksti: SaantoKonteksti) => konteksti.opiskeluoikeus?.tyyppi.koodiarvo

/** The study right is vocational or TUVA. */
export const R1 = saanto<string>('R1', (_, konteksti) =>
  rikki(
    konteksti.opiskeluoikeus !== undefined && !['ammatillinenkoulutus', 'tuva'].includes(tyypinKoodi(konteksti) ?? ''),
    'hoks.opiskeluoikeus.vaara-tyyppi',
  ),
)

/** A TUVA study right has no parallel TUVA study right. */
export const R2 = saanto<string>('R2', (_, konteksti) =>
  rikki(tyypinKoodi(konteksti) === 'tuva', 'hoks.tuva-opiskeluoikeus-oid.ei-sallittu'),
)

/** A TUVA study right has no units of a qualification … */
export const R3 = saanto<object>('R3', (_, konteksti) =>
  rikki(tyypinKoodi(konteksti) === 'tuva', 'hoks.tutkinnon-osa.tuva'),
)

/** … nor studies that support study ability. */
export const R3_TUKEVAT_OPINNOT = saanto<object>('R3', (_, konteksti) =>
  rikki(tyypinKoodi(konteksti) === 'tuva', 'hoks.opiskeluvalmiuksia-tukevat-opinnot.tuva'),
)

/** Parts of TUVA belong to a TUVA study right only. */
export const R4 = saanto<object>('R4', (_, konteksti) =>
  rikki(konteksti.opiskeluoikeus !== undefined && tyypinKoodi(konteksti) !== 'tuva', 'hoks.koulutuksen-osa.ei-tuva'),
)

const onTelma = (konteksti: SaantoKonteksti): boolean =>
  konteksti.opiskeluoikeus?.suoritukset?.some(({ tyyppi }) =>
    ['telma', 'telmakoulutuksenosa'].includes(tyyppi.koodiarvo),
  ) ?? false

/** A workplace period that ends after 30.6.2023 tells the part-time share, 1–100 %; TELMA is exempt. */
export const R5 = saanto<Jakso>('R5', (jakso, konteksti) => {
  const koskee =
    konteksti.opiskeluoikeus !== undefined &&
    onkoTyopaikkajakso(jakso) &&
    jakso.loppu > '2023-06-30' &&
    !onTelma(konteksti)
  if (!koskee) return undefined
  const osuus = jakso['osa-aikaisuustieto']
  return osuus === undefined
    ? { koodi: 'hoks.osaamisen-hankkimistapa.osa-aikaisuustieto-puuttuu', kohta: 'osa-aikaisuustieto' }
    : rikki(
        osuus < 1 || osuus > 100,
        'hoks.osaamisen-hankkimistapa.osa-aikaisuustieto-virheellinen',
        'osa-aikaisuustieto',
      )
})

/** A workplace period has an identifier. Officials' own entries get one from the server instead. */
export const R6 = saanto<Jakso>(
  'R6',
  (jakso) =>
    rikki(
      onkoTyopaikkajakso(jakso) && jakso['yksiloiva-tunniste'] === undefined,
      'hoks.osaamisen-hankkimistapa.yksiloiva-tunniste-puuttuu',
      'yksiloiva-tunniste',
    ),
  false,
)

/** A workplace period that ends after 25.8.2021 and tells its workplace tells the business id too. */
export const R7 = saanto<Jakso>('R7', (jakso) => {
  const tyopaikka = jakso['tyopaikalla-jarjestettava-koulutus']
  return rikki(
    onkoTyopaikkajakso(jakso) &&
      jakso.loppu > '2021-08-25' &&
      tyopaikka !== undefined &&
      tyopaikka['tyopaikan-y-tunnus'] === undefined,
    'hoks.osaamisen-hankkimistapa.tyopaikan-y-tunnus-puuttuu',
    'tyopaikalla-jarjestettava-koulutus/tyopaikan-y-tunnus',
  )
})

/** An apprenticeship that ends on or after 1.7.2021 tells its basis. */
export const R8 = saanto<Jakso>('R8', (jakso) =>
  rikki(
    jakso['osaamisen-hankkimistapa-koodi-uri'] === OPPISOPIMUS &&
      jakso.loppu >= '2021-07-01' &&
      jakso['oppisopimuksen-perusta-koodi-uri'] === undefined,
    'hoks.osaamisen-hankkimistapa.oppisopimuksen-perusta-puuttuu',
    'oppisopimuksen-perusta-koodi-uri',
  ),
)

/** A period does not end before it begins. */
export const R9 = saanto<Jakso>('R9', (jakso) =>
  rikki(jakso.loppu < jakso.alku, 'hoks.osaamisen-hankkimistapa.loppu-ennen-alkua', 'loppu'),
)

/** The last state by its first day is one in which the dates of the study right no longer bind: left, cancelled, on leave … */
function onEronnut(opiskeluoikeus: Opiskeluoikeus): boolean {
  const tila = viimeisinTila(opiskeluoikeus)
  return tila !== undefined && !['valmistunut', 'lasna', 'valiaikaisestikeskeytynyt'].includes(tila)
}

/** A period does not begin before the study right. */
export const R10 = saanto<Jakso>('R10', (jakso, { opiskeluoikeus }) =>
  rikki(
    opiskeluoikeus?.alkamispäivä !== undefined &&
      jakso.alku < opiskeluoikeus.alkamispäivä &&
      !onEronnut(opiskeluoikeus),
    'hoks.osaamisen-hankkimistapa.alkaa-ennen-opiskeluoikeutta',
    'alku',
  ),
)

/** A period does not end after the estimated end of the study right. */
export const R11 = saanto<Jakso>('R11', (jakso, { opiskeluoikeus }) =>
  rikki(
    opiskeluoikeus?.arvioituPäättymispäivä !== undefined &&
      jakso.loppu > opiskeluoikeus.arvioituPäättymispäivä &&
      !onEronnut(opiskeluoikeus),
    'hoks.osaamisen-hankkimistapa.paattyy-opiskeluoikeuden-jalkeen',
    'loppu',
  ),
)

/** A period lasts five years at most. */
export const R12 = saanto<Jakso>('R12', (jakso) =>
  rikki(jakso.loppu > lisaaVuosia(jakso.alku, 5), 'hoks.osaamisen-hankkimistapa.liian-pitka', 'loppu'),
)

/** Interruptions in the order of their first days: each but the last has ended before the next one begins. */
export const R13 = saanto<readonly { readonly alku: string; readonly loppu?: string }[]>('R13', (keskeytykset) => {
  const jarjestyksessa = keskeytykset.toSorted((a, b) => (a.alku < b.alku ? -1 : a.alku > b.alku ? 1 : 0))
  const paallekkain = jarjestyksessa.some(({ loppu }, i) => {
    const seuraava = jarjestyksessa[i + 1]
    return seuraava !== undefined && (loppu === undefined || loppu >= seuraava.alku)
  })
  return rikki(paallekkain, 'hoks.keskeytymisajanjaksot.paallekkain')
})

interface OppimisenTuki {
  readonly 'oppimisen-tuen-tyyppi-koodi-uri': string
  readonly alku?: string
  readonly loppu?: string
  readonly 'tutkinnon-osan-tyyppi-koodi-uri'?: string
}
const TUKIOPETUKSEN_TIEDOT = ['alku', 'loppu', 'tutkinnon-osan-tyyppi-koodi-uri'] as const

/** Remedial teaching (01) tells its days and the kind of the unit; other support (02, 03) tells none of them. */
export const R14 = saanto<OppimisenTuki>('R14', (tuki) => {
  switch (tuki['oppimisen-tuen-tyyppi-koodi-uri']) {
    case 'ammatillinenkoulutusoppimisentuentyyppi_01': {
      const puuttuva = TUKIOPETUKSEN_TIEDOT.find((tieto) => tuki[tieto] === undefined)
      return puuttuva && { koodi: 'hoks.oppimisen-tuki.tukiopetuksen-tieto-puuttuu', kohta: puuttuva }
    }
    case 'ammatillinenkoulutusoppimisentuentyyppi_02':
    case 'ammatillinenkoulutusoppimisentuentyyppi_03': {
      const liika = TUKIOPETUKSEN_TIEDOT.find((tieto) => tuki[tieto] !== undefined)
      return liika && { koodi: 'hoks.oppimisen-tuki.vain-tukiopetuksen-tieto', kohta: liika }
    }
    default:
      return { koodi: 'hoks.oppimisen-tuki.tyyppi-tuntematon', kohta: 'oppimisen-tuen-tyyppi-koodi-uri' }
  }
})

/** The competence has been reached after 1.1.2018, and at most two weeks from now. */
export const R15 = saanto<string>('R15', (paiva, { tanaan }) =>
  rikki(paiva <= '2018-01-01' || paiva >= lisaaPaivia(tanaan, 15), 'hoks.osaamisen-saavuttamisen-pvm.vaara-aika'),
)

/** Teaching and guidance is not negative. */
export const R16 = saanto<number>('R16', (maara) => rikki(maara < 0, 'hoks.opetus-ja-ohjaus-maara.negatiivinen'))

/** The scope of a TUVA part is not negative. */
export const R17 = saanto<number>('R17', (laajuus) => rikki(laajuus < 0, 'hoks.koulutuksen-osa.laajuus-negatiivinen'))

/** The check digit of a business id. */
export const R18 = saanto<string>('R18', (tunnus) => rikki(!onkoYTunnus(tunnus), 'muoto.y-tunnus.tarkistusmerkki'))

/** The phone of a workplace instructor: at most 256 digits, blanks, brackets, plus and minus signs. */
export const R19 = saanto<string>('R19', (numero) =>
  rikki(numero.length > PISIN_TUNNISTE || !/^[-+0-9() ]*$/u.test(numero), 'hoks.tyopaikkaohjaaja.puhelinnumero'),
)

/** The check digit of a study right's or a person's OID. */
export const R20_OPISKELUOIKEUS = saanto<string>('R20', (oid) =>
  rikki(!onkoOpiskeluoikeusOid(oid), 'muoto.opiskeluoikeus-oid.tarkistusmerkki'),
)
export const R20_OPPIJA = saanto<string>('R20', (oid) => rikki(!onkoOppijaOid(oid), 'muoto.oppija-oid.tarkistusmerkki'))

/** The identifier of a period is not empty. */
export const R21 = saanto<string>('R21', (tunniste) =>
  rikki(tunniste === '', 'hoks.osaamisen-hankkimistapa.yksiloiva-tunniste-tyhja'),
)
