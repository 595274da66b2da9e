import { JUURIORGANISAATIO_OID } from '@ehoks/schema/muodot/oid'
import type {
  Henkilo,
  Henkilotietue,
  JsonObjekti,
  Kayttaja,
  Kielistetty,
  Koodi,
  Opiskeluoikeus,
  Opiskeluoikeustietue,
  Oppijanumeroton,
  Organisaatio,
  Peruste,
  PuolestaAsioija,
  Tietue,
} from './tyypit.ts'

/** What `PUT /ohjaus/organisaatiot/:oid` may give: the real shape, possibly partial. */
export type OrganisaatioSyote = Partial<Organisaatio> & { selite?: string }
/** What `PUT /ohjaus/henkilot/:oid` may give: HenkiloDto, possibly partial, and the master of a duplicate. */
export type HenkiloSyote = Partial<Henkilo> & { masterOid?: string; selite?: string }
/** What `PUT /ohjaus/opiskeluoikeudet/:oid` gives: the study right as Koski is to return it, and whose it is. */
export type OpiskeluoikeusSyote = JsonObjekti & { oppijaOid: string; selite?: string }
/** What `PUT /ohjaus/kayttajat/:username` may give. */
export type KayttajaSyote = Partial<Kayttaja> & { selite?: string }
/** What `PUT /ohjaus/koodit/:koodiUri` may give: Koodisto's Basic, possibly partial; `nimi` is a short form of `metadata`. */
export type KoodiSyote = JsonObjekti & {
  versio?: number
  metadata?: ({ kieli: string } & JsonObjekti)[]
  nimi?: Kielistetty
}

const KIELET = ['fi', 'sv', 'en'] as const

/**
 * The world that the services tell about: one place in memory, changed only by the control API. It is closed: what is
 * not here is unknown to every service.
 */
export class Maailma {
  readonly organisaatiot = new Map<string, Tietue<Organisaatio>>()
  readonly henkilot = new Map<string, Henkilotietue>()
  readonly opiskeluoikeudet = new Map<string, Opiskeluoikeustietue>()
  readonly kayttajat = new Map<string, Tietue<Kayttaja>>()
  readonly oppijanumerottomat = new Map<string, Tietue<Oppijanumeroton>>()
  readonly puolestaAsioijat = new Map<string, Tietue<PuolestaAsioija>>()
  readonly koodit = new Map<string, Koodi>()
  readonly perusteet = new Map<number, Peruste>()
  // Indexes: tests add people by the thousand, and Koski is asked on every write.
  readonly #oppijanOikeudet = new Map<string, Set<string>>()
  readonly #orjat = new Map<string, Set<string>>()

  /** Adds or replaces an organisation. Its place defaults to right under the parent, the parent to the root. */
  asetaOrganisaatio(oid: string, { selite, ...syote }: OrganisaatioSyote): void {
    const juuri = oid === JUURIORGANISAATIO_OID
    const parentOid = syote.parentOid ?? (juuri ? null : JUURIORGANISAATIO_OID)
    this.organisaatiot.set(oid, {
      selite: selite ?? '',
      tiedot: {
        nimi: { fi: oid },
        tyypit: ['organisaatiotyyppi_02'],
        status: 'AKTIIVINEN',
        kotipaikkaUri: 'kunta_091',
        maaUri: 'maatjavaltiot1_fin',
        alkuPvm: '1992-01-01',
        version: 1,
        ...syote,
        oid,
        parentOid,
        parentOidPath: syote.parentOidPath ?? this.#polku(parentOid),
      },
    })
  }

  #polku(parentOid: string | null): string {
    if (parentOid === null) return ''
    const ylempi = this.organisaatiot.get(parentOid)?.tiedot.parentOidPath
    return `${ylempi || '|'}${parentOid}|`
  }

  /** Adds or replaces a person. With `masterOid` the person is a duplicate of that other person. */
  asetaHenkilo(oid: string, { selite, masterOid, ...syote }: HenkiloSyote): void {
    const vanha = this.henkilot.get(oid)
    if (vanha?.masterOid !== undefined) this.#orjat.get(vanha.masterOid)?.delete(oid)
    if (masterOid !== undefined) lisaa(this.#orjat, masterOid, oid)
    const etunimet = syote.etunimet ?? 'Testi'
    const kutsumanimi = syote.kutsumanimi ?? etunimet.split(' ')[0] ?? etunimet
    this.henkilot.set(oid, {
      selite: selite ?? '',
      ...(masterOid === undefined ? {} : { masterOid }),
      tiedot: {
        hetu: null,
        kaikkiHetut: typeof syote.hetu === 'string' ? [syote.hetu] : [],
        passivoitu: masterOid !== undefined,
        sukunimi: 'Testinen',
        aidinkieli: { kieliKoodi: 'fi', kieliTyyppi: 'suomi' },
        asiointiKieli: { kieliKoodi: 'fi', kieliTyyppi: 'suomi' },
        kansalaisuus: [{ kansalaisuusKoodi: '246' }],
        kasittelijaOid: null,
        syntymaaika: null,
        kuolinpaiva: null,
        sukupuoli: null,
        kotikunta: null,
        oppijanumero: masterOid ?? oid,
        turvakielto: false,
        eiSuomalaistaHetua: false,
        yksiloity: false,
        yksiloityVTJ: syote.hetu !== undefined && syote.hetu !== null,
        yksilointiYritetty: true,
        yksiloityEidas: false,
        eidasTunnisteet: [],
        duplicate: masterOid !== undefined,
        created: 1_546_300_800_000,
        modified: 1_546_300_800_000,
        vtjsynced: null,
        yksilointivirheet: [],
        passinumerot: [],
        yhteystiedotRyhma: [],
        ...syote,
        oidHenkilo: oid,
        etunimet,
        kutsumanimi,
      },
    })
  }

  /** Adds or replaces a study right. It is stored as given, so that a partial one stays partial. */
  asetaOpiskeluoikeus(oid: string, { selite, oppijaOid, ...syote }: OpiskeluoikeusSyote): void {
    const vanha = this.opiskeluoikeudet.get(oid)
    if (vanha) this.#oppijanOikeudet.get(vanha.oppijaOid)?.delete(oid)
    lisaa(this.#oppijanOikeudet, oppijaOid, oid)
    this.opiskeluoikeudet.set(oid, { selite: selite ?? '', oppijaOid, tiedot: { ...syote, oid } })
  }

  /** Adds or replaces a user. Every user is a person too; one that Oppijanumerorekisteri lacks is made from the user name. */
  asetaKayttaja(username: string, { selite, ...syote }: KayttajaSyote & { oidHenkilo: string }): void {
    this.kayttajat.set(username, {
      selite: selite ?? '',
      tiedot: { password: username, kayttajaTyyppi: 'VIRKAILIJA', roles: [], lukittu: false, ...syote, username },
    })
    if (!this.henkilot.has(syote.oidHenkilo)) {
      this.asetaHenkilo(syote.oidHenkilo, {
        etunimet: 'Testi',
        sukunimi: username,
        selite: `Käyttäjän ${username} henkilö`,
      })
    }
  }

  /** Adds or replaces a code as the only version of it. The code list is the URI up to the first underscore. */
  asetaKoodi(koodiUri: string, { nimi, metadata, ...syote }: KoodiSyote): void {
    const raja = koodiUri.indexOf('_')
    const versio = syote.versio ?? 1
    const nimetty = KIELET.flatMap((kieli) => {
      const teksti = nimi?.[kieli]
      return teksti === undefined ? [] : [{ kieli: kieli.toUpperCase(), nimi: teksti, lyhytNimi: teksti }]
    })
    this.koodit.set(koodiUri, {
      resourceUri: `https://virkailija.testiopintopolku.fi/koodisto-service/rest/codeelement/${koodiUri}`,
      paivitysPvm: 1_546_300_800_000,
      paivittajaOid: null,
      voimassaAlkuPvm: '2018-01-01',
      voimassaLoppuPvm: null,
      tila: 'HYVAKSYTTY',
      koodiArvo: koodiUri.slice(raja + 1),
      koodisto: {
        koodistoUri: koodiUri.slice(0, raja),
        organisaatioOid: JUURIORGANISAATIO_OID,
        koodistoVersios: [versio],
      },
      ...syote,
      koodiUri,
      version: versio,
      versio,
      metadata: (metadata ?? nimetty).map((rivi) => ({
        nimi: null,
        kuvaus: null,
        lyhytNimi: null,
        kayttoohje: null,
        kasite: null,
        sisaltaaMerkityksen: null,
        eiSisallaMerkitysta: null,
        huomioitavaKoodi: null,
        sisaltaaKoodiston: null,
        ...rivi,
      })),
    })
  }

  /** The codes of a code list, in the order in which they were made. */
  koodistonKoodit(koodistoUri: string): Koodi[] {
    return [...this.koodit.values()].filter((koodi) => koodi.koodisto.koodistoUri === koodistoUri)
  }

  /** The duplicates of a person. */
  orjat(oid: string): Henkilo[] {
    return [...(this.#orjat.get(oid) ?? [])].flatMap((orja) => this.henkilot.get(orja)?.tiedot ?? [])
  }

  /** The study rights of a learner, those registered under the learner's duplicates included, as Koski joins them. */
  oppijanOpiskeluoikeudet(oid: string): Opiskeluoikeus[] {
    const oidit = [oid, ...(this.#orjat.get(oid) ?? [])]
    return oidit
      .flatMap((oppija) => [...(this.#oppijanOikeudet.get(oppija) ?? [])])
      .flatMap((oikeus) => this.opiskeluoikeudet.get(oikeus)?.tiedot ?? [])
  }
}

function lisaa(hakemisto: Map<string, Set<string>>, avain: string, arvo: string): void {
  const joukko = hakemisto.get(avain)
  if (joukko) joukko.add(arvo)
  else hakemisto.set(avain, new Set([arvo]))
}

/** True when the latest period of the study right says that it was cancelled as a mistake. */
export function onMitatoity(opiskeluoikeus: Opiskeluoikeus): boolean {
  const tila = opiskeluoikeus['tila']
  const jaksot = onObjekti(tila) ? tila['opiskeluoikeusjaksot'] : undefined
  if (!Array.isArray(jaksot)) return false
  const viimeisin = jaksot
    .filter(onObjekti)
    .sort((a, b) => String(a['alku']).localeCompare(String(b['alku'])))
    .at(-1)
  const viimeisimmanTila = viimeisin?.['tila']
  return onObjekti(viimeisimmanTila) && viimeisimmanTila['koodiarvo'] === 'mitatoity'
}

function onObjekti(arvo: unknown): arvo is JsonObjekti {
  return typeof arvo === 'object' && arvo !== null && !Array.isArray(arvo)
}
