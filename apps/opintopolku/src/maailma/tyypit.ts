/** A text in the languages in which it exists. */
export type Kielistetty = { fi?: string; sv?: string; en?: string }

export type JsonObjekti = { [avain: string]: unknown }

/** An organisation as Organisaatiopalvelu returns it; only what the stand-in itself reads is named. */
export interface Organisaatio extends JsonObjekti {
  oid: string
  nimi: Kielistetty
  parentOid: string | null
  parentOidPath: string
  tyypit: string[]
  status: string
}

/** A person as Oppijanumerorekisteri returns it (HenkiloDto). */
export interface Henkilo extends JsonObjekti {
  oidHenkilo: string
  hetu: string | null
  syntymaaika: string | null
  etunimet: string
  kutsumanimi: string
  sukunimi: string
  duplicate: boolean
}

/** A study right as Koski returns it. It is kept as given: adding a field could change what eHOKS decides. */
export interface Opiskeluoikeus extends JsonObjekti {
  oid: string
}

/** A code as Koodisto returns it (Basic). */
export interface Koodi extends JsonObjekti {
  koodiUri: string
  koodiArvo: string
  versio: number
  koodisto: { koodistoUri: string; organisaatioOid: string; koodistoVersios: number[] }
  metadata: ({ kieli: string; nimi: string | null } & JsonObjekti)[]
}

/** A user account. `roles` are the CAS attribute as such, e.g. `ROLE_APP_EHOKS_CRUD_1.2.246.562.10.…`. */
export interface Kayttaja {
  username: string
  password: string
  kayttajaTyyppi: 'VIRKAILIJA' | 'PALVELU'
  oidHenkilo: string
  roles: string[]
  lukittu: boolean
}

/** Someone who can log in with Suomi.fi but is unknown to Oppijanumerorekisteri: the login tells no `personOid`. */
export interface Oppijanumeroton {
  tunnus: string
  hetu: string
  etunimet: string
  kutsumanimi: string
  sukunimi: string
}

/** Someone who logs in with Suomi.fi to act for another (*valtuudet*): the login tells of both. */
export interface PuolestaAsioija {
  tunnus: string
  /** Whom the person acts for. */
  puolesta: string
  hetu: string
  nimi: string
}

/** A thing of the world with a sentence on what it is good for in trials and tests. */
export interface Tietue<T> {
  tiedot: T
  selite: string
}

export interface Henkilotietue extends Tietue<Henkilo> {
  /** The person's master when the person is a duplicate of another. Not in the person's own data: `/master` tells it. */
  masterOid?: string
}

export interface Opiskeluoikeustietue extends Tietue<Opiskeluoikeus> {
  /** Whose study right this is. Koski does not tell it in the study right itself. */
  oppijaOid: string
}

/** A unit of a qualification in an ePerusteet structure. */
export interface TutkinnonOsa {
  koodiArvo: string
  nimi: Kielistetty
  /** Competence points (osp). */
  laajuus: number
  pakollinen: boolean
}

/** A common unit with its parts (osa-alueet, codes of `ammatillisenoppiaineet`). */
export interface YhteinenOsa extends TutkinnonOsa {
  osaAlueet: { koodiArvo: string; nimi: Kielistetty; laajuus: number }[]
}

/** A part of TUVA education in `external/peruste/:id/koulutuksenOsat`. Sizes in weeks. */
export interface KoulutuksenOsa {
  id: number
  viiteId: number
  koodiArvo: string
  nimi: Kielistetty
  laajuusMinimi: number
  laajuusMaksimi: number
}

/** One peruste (qualification requirements) in the compact form from which ePerusteet's answers are made. */
export interface Peruste {
  id: number
  diaarinumero: string
  nimi: Kielistetty
  /** Koodisto `koulutustyyppi`: 1 perustutkinto, 11 ammattitutkinto, 40 TUVA, 5 TELMA. */
  koulutustyyppi: string
  tutkintokoodi: string
  /** Size of the whole, in `laajuusYksikko`. */
  laajuus: number
  laajuusYksikko: 'OSAAMISPISTE' | 'VIIKKO'
  voimassaoloAlkaa: string
  osaamisalat: { arvo: string; nimi: Kielistetty }[]
  tutkintonimikkeet: { arvo: string; nimi: Kielistetty }[]
  osat: TutkinnonOsa[]
  /** The common units, where they belong to the structure (perustutkinnot). */
  yhteisetOsat: readonly YhteinenOsa[]
  koulutuksenOsat: KoulutuksenOsa[]
}
