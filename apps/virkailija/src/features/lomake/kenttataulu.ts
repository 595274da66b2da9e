import type { Olio } from '@ehoks/schema/hoks/rakentaja'
import type { LOMAKKEEN_KOODISTOT } from '@ehoks/schema/rajapinta/lomake'
import type { Avain } from './teksti.ts'

/** The fields that have a name for people: text `kentta.<name>`. */
type NimettyKentta = Avain extends infer A ? (A extends `kentta.${infer Nimi}` ? Nimi : never) : never
type Ohjeavain = Extract<Avain, `ohje.${string}`>
type Monikko = Extract<Avain, `monikko.${string}`>
/** Groups of the first step. */
type Ryhma = Extract<Avain, `ryhma.${string}`>

/** Code lists that the form asks for whole; units are chosen from the structure of the qualification. */
export type Koodisto = (typeof LOMAKKEEN_KOODISTOT)[number] | 'tutkinnonosat'

/** What a field is filled in with. */
export type Ohjain =
  | { laji: 'teksti' | 'pitka-teksti' | 'sahkoposti' | 'puhelin' | 'y-tunnus' | 'organisaatio' | 'tekstilista' }
  | { laji: 'paiva' | 'ajankohta' | 'kokonaisluku' | 'luku' | 'rasti' | 'kylla-ei' }
  /** `versio`: the field that gets the version of the chosen code. */
  | { laji: 'koodi'; koodisto: Koodisto; versio?: string }
  /** Fields of its own: a group, or a list of cards or rows. */
  | { laji: 'ryhma' | 'lista' }
  /** Chosen at the start; cannot be changed afterwards. */
  | { laji: 'alkuvalinta' }

/** The values beside a field, as far as they are known. */
type Naapurit = Readonly<Record<string, unknown>>

export interface Kentanohje {
  kentta: string
  ohjain: Ohjain
  /** Key of the name. */
  nimi: `kentta.${NimettyKentta}`
  ohje?: Ohjeavain
  /** What a list is called; each of its items is called by `nimi`. */
  monikko?: Monikko
  ryhma?: Ryhma
  /** Whether the field has a meaning beside these values. A field that has a value is always shown. */
  nakyy?: (naapurit: Naapurit) => boolean
  /** A rule may require it: it is not marked as optional. */
  ehdollinen?: true
}

interface Lisatiedot {
  nimi?: NimettyKentta
  ohje?: Ohjeavain
  monikko?: Monikko
  ryhma?: Ryhma
  nakyy?: (naapurit: Naapurit) => boolean
  ehdollinen?: true
}

/** `nimi` is needed only where the field is called something else than elsewhere. */
const kentta = (
  kentta: NimettyKentta,
  ohjain: Ohjain | Exclude<Ohjain['laji'], 'koodi'>,
  { nimi = kentta, ...muut }: Lisatiedot = {},
): Kentanohje => ({
  kentta,
  ohjain: typeof ohjain === 'string' ? { laji: ohjain } : ohjain,
  nimi: `kentta.${nimi}`,
  ...muut,
})

const koodi = (koodisto: Koodisto, versio?: string): Ohjain => ({
  laji: 'koodi',
  koodisto,
  ...(versio !== undefined && { versio }),
})

const OPPISOPIMUS = 'osaamisenhankkimistapa_oppisopimus'
const KOULUTUSSOPIMUS = 'osaamisenhankkimistapa_koulutussopimus'
const onOppisopimus = (arvot: Naapurit) => arvot['osaamisen-hankkimistapa-koodi-uri'] === OPPISOPIMUS
const onTyopaikalla = (arvot: Naapurit) =>
  onOppisopimus(arvot) || arvot['osaamisen-hankkimistapa-koodi-uri'] === KOULUTUSSOPIMUS
const onTukiopetus = (arvot: Naapurit) =>
  arvot['oppimisen-tuen-tyyppi-koodi-uri'] === 'ammatillinenkoulutusoppimisentuentyyppi_01'

const alkuJaLoppu = [kentta('alku', 'paiva'), kentta('loppu', 'paiva')]
const jarjestaja = kentta('koulutuksen-jarjestaja-oid', 'organisaatio', { ohje: 'ohje.koulutuksen-jarjestaja-oid' })
const olennainen = kentta('olennainen-seikka', 'rasti', { ohje: 'ohje.olennainen-seikka' })
const poikkeaminen = kentta('vaatimuksista-tai-tavoitteista-poikkeaminen', 'pitka-teksti', {
  ohje: 'ohje.vaatimuksista-tai-tavoitteista-poikkeaminen',
})
const tutkinnonOsa = kentta('tutkinnon-osa-koodi-uri', koodi('tutkinnonosat', 'tutkinnon-osa-koodi-versio'))
const diaarinumero = kentta('tutkinnon-osan-perusteen-diaarinro', 'teksti', {
  ohje: 'ohje.tutkinnon-osan-perusteen-diaarinro',
})
const osaAlue = kentta('osa-alue-koodi-uri', koodi('ammatillisenoppiaineet', 'osa-alue-koodi-versio'))
const osaAlueet = kentta('osa-alueet', 'lista', { monikko: 'monikko.osa-alueet' })
const paikallinen = [
  kentta('nimi', 'teksti', { nimi: 'nimi.paikallinen' }),
  kentta('laajuus', 'kokonaisluku', { nimi: 'laajuus.osp' }),
  kentta('amosaa-tunniste', 'teksti', { ohje: 'ohje.amosaa-tunniste' }),
  kentta('tavoitteet-ja-sisallot', 'pitka-teksti'),
]
const opetusmaara = kentta('opetus-ja-ohjaus-maara', 'luku', { ohje: 'ohje.opetus-ja-ohjaus-maara' })
const hankkiminen = [
  kentta('osaamisen-hankkimistavat', 'lista', { monikko: 'monikko.osaamisen-hankkimistavat' }),
  kentta('osaamisen-osoittaminen', 'lista', { monikko: 'monikko.osaamisen-osoittaminen' }),
]
const todentaminen = [
  kentta(
    'valittu-todentamisen-prosessi-koodi-uri',
    koodi('osaamisentodentamisenprosessi', 'valittu-todentamisen-prosessi-koodi-versio'),
  ),
  kentta('tarkentavat-tiedot-osaamisen-arvioija', 'ryhma'),
  kentta('tarkentavat-tiedot-naytto', 'lista', { monikko: 'monikko.osaamisen-osoittaminen' }),
]

/**
 * How each type of the document is filled in: its fields in the order of the screen. A test checks that every field that
 * can be written is here (or in `ILMAN_OHJAINTA`).
 */
const TAULU = {
  Hoks: [
    kentta('oppija-oid', 'alkuvalinta'),
    kentta('opiskeluoikeus-oid', 'alkuvalinta'),
    kentta('ensikertainen-hyvaksyminen', 'paiva', {
      ryhma: 'ryhma.hyvaksyminen',
      ohje: 'ohje.ensikertainen-hyvaksyminen',
    }),
    kentta('osaamisen-saavuttamisen-pvm', 'paiva', {
      ryhma: 'ryhma.hyvaksyminen',
      ohje: 'ohje.osaamisen-saavuttamisen-pvm',
    }),
    kentta('hyvaksytty', 'ajankohta', { ryhma: 'ryhma.hyvaksyminen', ohje: 'ohje.hyvaksytty' }),
    kentta('osaamisen-hankkimisen-tarve', 'kylla-ei', {
      ryhma: 'ryhma.tavoite',
      ohje: 'ohje.osaamisen-hankkimisen-tarve',
    }),
    kentta('urasuunnitelma-koodi-uri', koodi('urasuunnitelma', 'urasuunnitelma-koodi-versio'), {
      ryhma: 'ryhma.tavoite',
    }),
    kentta('sahkoposti', 'sahkoposti', { ryhma: 'ryhma.yhteystiedot', ohje: 'ohje.sahkoposti' }),
    kentta('puhelinnumero', 'puhelin', { ryhma: 'ryhma.yhteystiedot' }),
    kentta('tuva-opiskeluoikeus-oid', 'teksti', { ryhma: 'ryhma.muut', ohje: 'ohje.tuva-opiskeluoikeus-oid' }),
    kentta('paivitetty', 'ajankohta', { ryhma: 'ryhma.muut', ohje: 'ohje.paivitetty' }),
    kentta('versio', 'kokonaisluku', { ryhma: 'ryhma.muut', ohje: 'ohje.versio' }),
    kentta('aiemmin-hankitut-ammat-tutkinnon-osat', 'lista'),
    kentta('aiemmin-hankitut-paikalliset-tutkinnon-osat', 'lista'),
    kentta('aiemmin-hankitut-yhteiset-tutkinnon-osat', 'lista'),
    kentta('hankittavat-ammat-tutkinnon-osat', 'lista'),
    kentta('hankittavat-paikalliset-tutkinnon-osat', 'lista'),
    kentta('hankittavat-yhteiset-tutkinnon-osat', 'lista'),
    kentta('hankittavat-koulutuksen-osat', 'lista'),
    kentta('oppimisen-tuki', 'lista'),
    kentta('opiskeluvalmiuksia-tukevat-opinnot', 'lista'),
  ],
  AiemminHankittuAmmatillinenTutkinnonOsa: [
    tutkinnonOsa,
    ...todentaminen,
    diaarinumero,
    jarjestaja,
    olennainen,
    poikkeaminen,
  ],
  AiemminHankittuPaikallinenTutkinnonOsa: [...paikallinen, ...todentaminen, jarjestaja, olennainen, poikkeaminen],
  AiemminHankittuYhteinenTutkinnonOsa: [tutkinnonOsa, osaAlueet, ...todentaminen, jarjestaja],
  AiemminHankitunYTOnOsaAlue: [osaAlue, ...todentaminen, jarjestaja, olennainen, poikkeaminen],
  HankittavaAmmatillinenTutkinnonOsa: [
    tutkinnonOsa,
    ...hankkiminen,
    opetusmaara,
    diaarinumero,
    jarjestaja,
    olennainen,
    poikkeaminen,
  ],
  HankittavaPaikallinenTutkinnonOsa: [
    ...paikallinen,
    ...hankkiminen,
    opetusmaara,
    jarjestaja,
    olennainen,
    poikkeaminen,
  ],
  HankittavaYhteinenTutkinnonOsa: [tutkinnonOsa, osaAlueet, jarjestaja],
  HankittavanYTOnOsaAlue: [osaAlue, ...hankkiminen, opetusmaara, jarjestaja, olennainen, poikkeaminen],
  HankittavaKoulutuksenOsa: [
    kentta('koulutuksen-osa-koodi-uri', koodi('koulutuksenosattuva', 'koulutuksen-osa-koodi-versio')),
    ...alkuJaLoppu,
    kentta('laajuus', 'luku', { nimi: 'laajuus.viikkoa' }),
  ],
  OpiskeluvalmiuksiaTukevatOpinnot: [
    kentta('nimi', 'teksti', { nimi: 'nimi.opinnot' }),
    kentta('kuvaus', 'pitka-teksti'),
    ...alkuJaLoppu,
  ],
  OppimisenTuki: [
    kentta('oppimisen-tuen-tyyppi-koodi-uri', koodi('ammatillinenkoulutusoppimisentuentyyppi')),
    kentta('alku', 'paiva', { nakyy: onTukiopetus, ehdollinen: true }),
    kentta('loppu', 'paiva', { nakyy: onTukiopetus, ehdollinen: true }),
    kentta('tutkinnon-osan-tyyppi-koodi-uri', koodi('ammatillisentutkinnonosanryhma'), {
      nakyy: onTukiopetus,
      ehdollinen: true,
    }),
  ],
  OsaamisenHankkimistapa: [
    kentta(
      'osaamisen-hankkimistapa-koodi-uri',
      koodi('osaamisenhankkimistapa', 'osaamisen-hankkimistapa-koodi-versio'),
    ),
    ...alkuJaLoppu,
    kentta('oppisopimuksen-perusta-koodi-uri', koodi('oppisopimuksenperusta', 'oppisopimuksen-perusta-koodi-versio'), {
      nakyy: onOppisopimus,
      ehdollinen: true,
    }),
    kentta('osa-aikaisuustieto', 'kokonaisluku', {
      ohje: 'ohje.osa-aikaisuustieto',
      nakyy: onTyopaikalla,
      ehdollinen: true,
    }),
    kentta('tyopaikalla-jarjestettava-koulutus', 'ryhma', { nakyy: onTyopaikalla, ehdollinen: true }),
    kentta('ajanjakson-tarkenne', 'teksti', { ohje: 'ohje.ajanjakson-tarkenne' }),
    kentta('keskeytymisajanjaksot', 'lista', { monikko: 'monikko.keskeytymisajanjaksot' }),
    kentta('muut-oppimisymparistot', 'lista', { monikko: 'monikko.muut-oppimisymparistot' }),
    kentta('jarjestajan-edustaja', 'ryhma'),
    kentta('hankkijan-edustaja', 'ryhma', { ohje: 'ohje.hankkijan-edustaja', nakyy: onOppisopimus }),
  ],
  TyopaikallaJarjestettavaKoulutus: [
    kentta('tyopaikan-nimi', 'teksti'),
    kentta('tyopaikan-y-tunnus', 'y-tunnus', { ohje: 'ohje.y-tunnus', ehdollinen: true }),
    kentta('vastuullinen-tyopaikka-ohjaaja', 'ryhma', { ohje: 'ohje.vastuullinen-tyopaikka-ohjaaja' }),
    kentta('keskeiset-tyotehtavat', 'tekstilista'),
  ],
  VastuullinenTyopaikkaOhjaaja: [
    kentta('nimi', 'teksti'),
    kentta('sahkoposti', 'sahkoposti', { ohje: 'ohje.ohjaajan-sahkoposti' }),
    kentta('puhelinnumero', 'puhelin'),
  ],
  Oppilaitoshenkilo: [kentta('nimi', 'teksti'), kentta('rooli', 'teksti'), kentta('oppilaitos-oid', 'organisaatio')],
  MuuOppimisymparisto: [
    kentta('oppimisymparisto-koodi-uri', koodi('oppimisymparistot', 'oppimisymparisto-koodi-versio')),
    ...alkuJaLoppu,
  ],
  Keskeytymisajanjakso: [kentta('alku', 'paiva'), kentta('loppu', 'paiva', { ohje: 'ohje.keskeytyksen-loppu' })],
  OsaamisenOsoittaminen: [
    ...alkuJaLoppu,
    kentta('nayttoymparisto', 'ryhma'),
    kentta('sisallon-kuvaus', 'tekstilista', { ohje: 'ohje.sisallon-kuvaus' }),
    kentta('koulutuksen-jarjestaja-osaamisen-arvioijat', 'lista', {
      monikko: 'monikko.koulutuksen-jarjestaja-osaamisen-arvioijat',
    }),
    kentta('tyoelama-osaamisen-arvioijat', 'lista', { monikko: 'monikko.tyoelama-osaamisen-arvioijat' }),
    kentta('osa-alueet', 'lista', { nimi: 'osa-alueet.naytto', monikko: 'monikko.osa-alueet.naytto' }),
    kentta('yksilolliset-kriteerit', 'tekstilista'),
    kentta('jarjestaja', 'ryhma'),
    poikkeaminen,
  ],
  Nayttoymparisto: [
    kentta('nimi', 'teksti', { nimi: 'nimi.paikka' }),
    kentta('y-tunnus', 'y-tunnus', { ohje: 'ohje.y-tunnus' }),
    kentta('kuvaus', 'pitka-teksti'),
  ],
  NaytonJarjestaja: [kentta('oppilaitos-oid', 'organisaatio')],
  KoodistoKoodi: [kentta('koodi-uri', koodi('ammatillisenoppiaineet', 'koodi-versio'))],
  KoulutuksenJarjestajaArvioija: [kentta('nimi', 'teksti'), kentta('organisaatio', 'ryhma')],
  ArvioijanOppilaitos: [kentta('oppilaitos-oid', 'organisaatio')],
  TyoelamaOsaamisenArvioija: [kentta('nimi', 'teksti'), kentta('organisaatio', 'ryhma')],
  TyoelamaOrganisaatio: [
    kentta('nimi', 'teksti', { nimi: 'nimi.organisaatio' }),
    kentta('y-tunnus', 'y-tunnus', { ohje: 'ohje.y-tunnus' }),
  ],
  TodennettuArviointiLisatiedot: [
    kentta('lahetetty-arvioitavaksi', 'paiva'),
    kentta('aiemmin-hankitun-osaamisen-arvioijat', 'lista', {
      monikko: 'monikko.aiemmin-hankitun-osaamisen-arvioijat',
    }),
  ],
} as const satisfies Readonly<Record<string, readonly Kentanohje[]>>

const taulu: Readonly<Record<string, readonly Kentanohje[]>> = TAULU

/** Fields that nobody fills in: the service gives the identifier of a period, and does not keep a row number. */
export const ILMAN_OHJAINTA: readonly string[] = ['id', 'yksiloiva-tunniste']

/** How a type is filled in. */
export const olionKentat = ({ nimi }: Olio): readonly Kentanohje[] => taulu[nimi] ?? []
