import { type Static, Type } from 'typebox'
import { OsaamisenHankkimistapa } from '../hoks/hankkimistapa.ts'
import { OsaamisenOsoittaminen } from '../hoks/osoittaminen.ts'
import type { Muoto } from '../hoks/rakentaja.ts'
import { skeema } from '../hoks/skeemat.ts'
import { OppijaOid, OrganisaatioOid } from '../muodot/oid.ts'
import { Aikaleima, Paivamaara } from '../muodot/paivamaara.ts'
import { LyhytTeksti, teksti } from '../muodot/teksti.ts'
import { Kielistetty } from './kielistetty.ts'
import { kuori, kuoriMetalla, sopimus } from './kuori.ts'
import { Nimet, PuuttuvatPalvelut } from './nakymat.ts'
import { Vaatimukset } from './vaatimukset.ts'

const Uuid = Type.String({
  pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
  examples: ['3fa85f64-5717-4562-b3fc-2c963f66afa6'],
})
const moduuli = (description: string) => Type.With(Uuid, { description })

/** What kind of thing is shared, by the names of today's contract. */
export const JaonLaji = Type.Enum(['osaamisenhankkiminen', 'osaamisenosoittaminen'], {
  description: 'Jaetaanko osaamisen hankkimistapa (jakso) vai osaamisen osoittaminen (näyttö).',
})
export type JaonLaji = Static<typeof JaonLaji>

const TutkinnonosaTyyppi = Type.Enum(
  ['HankittavaAmmatillinenTutkinnonOsa', 'HankittavaYTOOsaAlue', 'HankittavaPaikallinenTutkinnonOsa'],
  { description: 'Tutkinnon osan laji.' },
)
export type TutkinnonosaTyyppi = Static<typeof TutkinnonosaTyyppi>

const Kieli = Type.Enum(['fi', 'sv', 'en'], { description: 'Kieli, jolla vastaanottajalle kirjoitetaan.' })
const voimassaolo = {
  'voimassaolo-alku': Type.With(Paivamaara, { description: 'Ensimmäinen päivä, jona linkki aukeaa.' }),
  'voimassaolo-loppu': Type.With(Paivamaara, { description: 'Viimeinen päivä, jona linkki aukeaa.' }),
}
const nayta = {
  'nayta-vaatimukset': Type.Optional(
    Type.Boolean({ description: 'Näytetäänkö tutkinnon osan vaatimukset. Oletus: kyllä.' }),
  ),
  'nayta-yhteyshenkilo': Type.Optional(
    Type.Boolean({ description: 'Näytetäänkö oppilaitoksen yhteyshenkilön nimi. Oletus: kyllä.' }),
  ),
}
/** Not a check that the address exists; that it cannot be two addresses or a header. */
const Sahkoposti = teksti({
  maxLength: 254,
  pattern: String.raw`^[^\s@<>,;:"()\\]+@[^\s@<>,;:"()\\]+\.[^\s@<>,;:"()\\]+$`,
})

/** The words that the learner agreed to, as they were shown. */
const Suostumus = sopimus('JaonSuostumus', 'Teksti, jonka opiskelija hyväksyi, sellaisena kuin se näytettiin.', {
  versio: Type.Integer({ minimum: 1, maximum: 10_000, description: 'Suostumustekstin versio.' }),
  kieli: Kieli,
  teksti: teksti({ maxLength: 2000 }),
})

/** POST …/oppija/jaot/jakolinkit: the fields after `hoks-eid` are additions to today's contract. */
export const JakolinkkiLuonti = sopimus('JakolinkkiLuonti', 'Uusi jako.', {
  'tutkinnonosa-module-uuid': moduuli('Tutkinnon osan tai osa-alueen module-id.'),
  'tutkinnonosa-tyyppi': TutkinnonosaTyyppi,
  'shared-module-uuid': moduuli('Jaettavan jakson tai näytön module-id.'),
  'shared-module-tyyppi': JaonLaji,
  ...voimassaolo,
  'hoks-eid': Type.With(Uuid, { description: 'HOKSin pysyvä tunniste.' }),
  ...nayta,
  'vastaanottaja-nimi': Type.Optional(Type.With(LyhytTeksti, { description: 'Kenelle jaetaan.' })),
  'vastaanottaja-sahkoposti': Type.Optional(Type.With(Sahkoposti, { description: 'Vastaanottajan sähköpostiosoite.' })),
  'laheta-viesti': Type.Optional(
    Type.Boolean({ description: 'Lähetetäänkö linkki vastaanottajalle sähköpostilla. Oletus: ei.' }),
  ),
  kieli: Type.Optional(Kieli),
  suostumus: Type.Optional(Suostumus),
})
export type JakolinkkiLuonti = Static<typeof JakolinkkiLuonti>

export const JakolinkkiLuotuVastaus = kuoriMetalla(
  Type.Object({ uuid: Type.With(Uuid, { description: 'Jaon tunnus (share-id). Se ei ole linkki.' }) }),
  Type.Object({ uri: Type.String({ description: 'Jaon osoite rajapinnassa.' }) }),
)

/** PATCH …/oppija/jaot/jakolinkit/:uuid */
export const JakolinkkiMuutos = sopimus('JakolinkkiMuutos', 'Jaon uusi viimeinen päivä.', {
  'voimassaolo-loppu': voimassaolo['voimassaolo-loppu'],
})

export const JakoParams = Type.Object({
  // Whatever it is, it is the share that is not found: an old link may be cut anywhere.
  uuid: Type.String({
    maxLength: 200,
    description: 'Jaon tunnus (share-id).',
    examples: ['3fa85f64-5717-4562-b3fc-2c963f66afa6'],
  }),
})
export const ModuuliParams = Type.Object({
  moduleUuid: Type.String({
    maxLength: 200,
    description: 'Jakson tai näytön module-id.',
    examples: ['3fa85f64-5717-4562-b3fc-2c963f66afa6'],
  }),
})

const Hankkimistapa = Type.Unsafe<Muoto<typeof OsaamisenHankkimistapa, 'get'>>(skeema(OsaamisenHankkimistapa, 'get'))
const Osoittaminen = Type.Unsafe<Muoto<typeof OsaamisenOsoittaminen, 'get'>>(skeema(OsaamisenOsoittaminen, 'get'))

/** GET …/oppija/jaot/jakolinkit/:uuid: today's answer, to the share's owner. */
export const JakolinkkiVastaus = kuori(
  sopimus('Jakolinkki', 'Oma jako: mitä siinä on jaettu.', {
    'oppija-nimi': Type.String(),
    'oppija-oid': OppijaOid,
    'tutkinto-nimi': Kielistetty,
    'osaamisala-nimi': Kielistetty,
    ...voimassaolo,
    'tutkinnonosa-tyyppi': TutkinnonosaTyyppi,
    tutkinnonosa: Type.Record(Type.String(), Type.Unknown(), {
      description: 'Tutkinnon osa sellaisena kuin se on HOKSissa.',
    }),
    'osaamisen-osoittaminen': Type.Union([Osoittaminen, Type.Null()]),
    'osaamisen-hankkimistapa': Type.Union([Hankkimistapa, Type.Null()]),
  }),
)

/** GET …/oppija/jaot/moduulit/:moduleUuid */
export const ModuulinJaotVastaus = kuori(
  Type.Array(sopimus('JakolinkkiListaus', 'Oma jako jaksosta tai näytöstä.', { 'share-id': Uuid, ...voimassaolo })),
)

/** A period as the receiver of a share sees it: nothing else of it leaves the server. */
export const JaettuJakso = sopimus(
  'JaettuJakso',
  'Osaamisen hankkimistapa sellaisena kuin jaon vastaanottaja sen näkee.',
  {
    alku: Paivamaara,
    loppu: Paivamaara,
    'osaamisen-hankkimistapa-koodi-uri': Type.String(),
    'ajanjakson-tarkenne': Type.Optional(Type.String()),
    'osa-aikaisuustieto': Type.Optional(Type.Integer()),
    'tyopaikan-nimi': Type.Optional(Type.String()),
    'tyopaikkaohjaajan-nimi': Type.Optional(Type.String()),
    'keskeiset-tyotehtavat': Type.Array(Type.String()),
  },
)
export type JaettuJakso = Static<typeof JaettuJakso>

/** A demonstration as the receiver of a share sees it. */
export const JaettuNaytto = sopimus(
  'JaettuNaytto',
  'Osaamisen osoittaminen sellaisena kuin jaon vastaanottaja sen näkee.',
  {
    alku: Paivamaara,
    loppu: Paivamaara,
    'jarjestaja-oppilaitos-oid': Type.Optional(OrganisaatioOid),
    'nayttoympariston-nimi': Type.String(),
    'nayttoympariston-kuvaus': Type.Optional(Type.String()),
    'sisallon-kuvaus': Type.Array(Type.String()),
    'osa-alueet-koodi-urit': Type.Array(Type.String()),
    'yksilolliset-kriteerit': Type.Array(Type.String()),
    'vaatimuksista-tai-tavoitteista-poikkeaminen': Type.Optional(Type.String()),
    arvioijat: Type.Array(
      sopimus('JaetunNaytonArvioija', 'Osaamisen arvioija.', {
        nimi: Type.String(),
        organisaatio: Type.Optional(Type.String()),
        'oppilaitos-oid': Type.Optional(OrganisaatioOid),
      }),
    ),
  },
)
export type JaettuNaytto = Static<typeof JaettuNaytto>

/** What the receiver of a share sees: the whole of it. */
export const Jaettu = sopimus('Jaettu', 'Jaon vastaanottajan näkymä.', {
  'oppija-nimi': Type.String(),
  'tutkinto-nimi': Kielistetty,
  'osaamisala-nimi': Type.Optional(Kielistetty),
  'oppilaitos-oid': OrganisaatioOid,
  ...voimassaolo,
  laji: JaonLaji,
  tutkinnonosa: sopimus('JaettuTutkinnonosa', 'Tutkinnon osa tai osa-alue, johon jaettu kuuluu.', {
    'koodi-uri': Type.Optional(Type.String()),
    nimi: Type.Optional(Type.String({ description: 'Paikallisen tutkinnon osan nimi.' })),
    'tavoitteet-ja-sisallot': Type.Optional(Type.String()),
    vaatimukset: Type.Optional(Vaatimukset),
  }),
  jakso: Type.Optional(JaettuJakso),
  naytto: Type.Optional(JaettuNaytto),
  yhteyshenkilo: Type.Optional(
    sopimus('JaonYhteyshenkilo', 'Oppilaitoksen yhteyshenkilö.', {
      nimi: Type.String(),
      rooli: Type.Optional(Type.String()),
      'oppilaitos-oid': OrganisaatioOid,
    }),
  ),
  nimet: Nimet,
  'puuttuvat-palvelut': PuuttuvatPalvelut,
})
export type Jaettu = Static<typeof Jaettu>

/** GET …/jako/:tunnus and GET …/oppija/jaot/esikatselu */
export const JaettuVastaus = kuori(Jaettu)

/** GET …/oppija/jaot/esikatselu: what the receiver would see. */
export const EsikatseluKysely = Type.Object({
  'hoks-eid': Type.With(Uuid, { description: 'HOKSin pysyvä tunniste.' }),
  'shared-module-uuid': moduuli('Jaettavan jakson tai näytön module-id.'),
  'nayta-vaatimukset': Type.Boolean({ description: 'Näytetäänkö ammattitaitovaatimukset.', default: true }),
  'nayta-yhteyshenkilo': Type.Boolean({ description: 'Näytetäänkö oppilaitoksen yhteyshenkilö.', default: true }),
})

export const JakoTunnusParams = Type.Object({
  tunnus: Type.String({
    maxLength: 200,
    description: 'Linkin salainen osa.',
    examples: ['3fa85f64-5717-4562-b3fc-2c963f66afa6'],
  }),
})

const PalautteenLaji = Type.Enum(['nahty', 'vaarat-yhteystiedot'], {
  description: 'Vastaanottaja kertoo nähneensä sovitun, tai että yhteystiedoissa on virhe.',
})
/** POST …/jako/:tunnus/palaute */
export const JakoPalaute = sopimus('JakoPalaute', 'Vastaanottajan palaute oppilaitokselle ja opiskelijalle.', {
  laji: PalautteenLaji,
  viesti: Type.Optional(teksti({ maxLength: 1000 })),
})
export type JakoPalaute = Static<typeof JakoPalaute>

const Palaute = sopimus('SaatuJakoPalaute', 'Mitä vastaanottaja on kertonut.', {
  laji: PalautteenLaji,
  viesti: Type.Optional(Type.String()),
  aika: Aikaleima,
})

/** State of a share; of several reasons the one that its owner did. */
export const JaonTila = Type.Enum(['tulossa', 'voimassa', 'vanhentunut', 'lopetettu', 'poistunut'], {
  description:
    'tulossa: ei vielä voimassa. vanhentunut: aika on kulunut. lopetettu: joku on lopettanut sen. poistunut: kohta ei ole enää suunnitelmassa.',
})
export type JaonTila = Static<typeof JaonTila>

const jaonTiedot = {
  'share-id': Uuid,
  tila: JaonTila,
  laji: JaonLaji,
  ...voimassaolo,
  'vastaanottaja-nimi': Type.Optional(Type.String()),
  'vastaanottaja-sahkoposti': Type.Optional(Type.String()),
  'viestin-tila': Type.Optional(
    Type.Enum(['odottaa', 'lahetetty', 'epaonnistui'], {
      description: 'Sähköpostin tila, jos linkki lähetettiin sillä.',
    }),
  ),
  luotu: Aikaleima,
  katselut: Type.Object({ maara: Type.Integer(), viimeisin: Type.Optional(Aikaleima) }),
  palautteet: Type.Array(Palaute),
  kohde: Type.Optional(
    sopimus('JaonKohde', 'Mitä on jaettu. Puuttuu, kun kohta ei ole enää suunnitelmassa.', {
      'koodi-uri': Type.Optional(Type.String()),
      nimi: Type.Optional(Type.String()),
      alku: Paivamaara,
      loppu: Paivamaara,
    }),
  ),
}

/** A share in its owner's list. */
export const OmaJako = sopimus('OmaJako', 'Oma jako.', {
  ...jaonTiedot,
  'hoks-eid': Uuid,
  'shared-module-uuid': Uuid,
  'nayta-vaatimukset': Type.Boolean(),
  'nayta-yhteyshenkilo': Type.Boolean(),
  linkki: Type.Optional(Type.String({ description: 'Linkki vastaanottajalle, kun jako on voimassa tai tulossa.' })),
  lopetus: Type.Optional(
    sopimus('JaonLopetus', 'Kuka lopetti jaon ja miksi.', {
      lopettaja: Type.Enum(['oppija', 'oppilaitos']),
      aika: Aikaleima,
      syy: Type.Optional(Type.String()),
    }),
  ),
})
export type OmaJako = Static<typeof OmaJako>

/** GET …/oppija/nakymat/jaot: all of the learner's own shares, newest first. */
export const OmatJaotVastaus = kuori(
  Type.Object({ jaot: Type.Array(OmaJako), nimet: Nimet, 'puuttuvat-palvelut': PuuttuvatPalvelut }),
)

/** GET …/virkailija/nakymat/hoks/:hoksId/jaot: shares of a HOKS that are in force or to come. */
const HoksJako = sopimus('HoksJako', 'HOKSin voimassa oleva tai tuleva jako.', jaonTiedot)
export type HoksJako = Static<typeof HoksJako>
export const HoksJaotVastaus = kuori(
  Type.Object({
    jaot: Type.Array(HoksJako),
    'saa-lopettaa': Type.Boolean({ description: 'Saako katsoja lopettaa jaon.' }),
    nimet: Nimet,
    'puuttuvat-palvelut': PuuttuvatPalvelut,
  }),
)

/** POST …/virkailija/hoks/:hoksId/jaot/:uuid/lopetus */
export const JaonLopetusPyynto = sopimus('JaonLopetusPyynto', 'Miksi jako lopetetaan.', {
  syy: teksti({ maxLength: 500, pattern: String.raw`\S` }),
})
