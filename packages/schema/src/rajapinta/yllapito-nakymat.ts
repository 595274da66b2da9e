import { type Static, type TSchema, Type } from 'typebox'
import { OpiskeluoikeusOid, OppijaOid, OrganisaatioOid } from '../muodot/oid.ts'
import { Aikaleima, Paivamaara } from '../muodot/paivamaara.ts'
import { Kokonaisluku, LyhytTeksti } from '../muodot/teksti.ts'
import { HoksSiirto, Toiminto } from './hoks-nakyma.ts'
import { Kielistetty } from './kielistetty.ts'
import { kuori, sopimus } from './kuori.ts'
import { Nimet, OpiskeluoikeusTiedot, PuuttuvatPalvelut } from './nakymat.ts'
import { Versionumero } from './versiot.ts'

/** What the administrator may look for. */
const TUNNISTELAJIT = ['hoks-id', 'eid', 'opiskeluoikeus', 'oppija', 'yksiloiva-tunniste', 'module-id'] as const
export type Tunnistelaji = (typeof TUNNISTELAJIT)[number]

/** What a record is about: its address is this and the identifier. */
const TIETUELAJIT = ['hoks', 'opiskeluoikeus', 'oppija'] as const
export type Tietuelaji = (typeof TIETUELAJIT)[number]

const HOKSIN_TILAT = ['voimassa', 'poistettu', 'poistettu-pysyvasti'] as const
const valinnainen = <T extends TSchema>(tyyppi: T) => Type.Optional(tyyppi)
const HoksId = Type.With(Kokonaisluku, { description: 'HOKSin numero.', examples: [12345] })
const Oppija = Type.Object({ oid: OppijaOid, nimi: Type.String() })
const HoksinTila = Type.Enum(HOKSIN_TILAT, {
  description: 'poistettu: voidaan palauttaa. poistettu-pysyvasti: jäljellä on vain tieto poistosta.',
})

/** The query of the search. */
export const YllapitoHakuKysely = Type.Object(
  {
    tunniste: Type.With(LyhytTeksti, {
      minLength: 1,
      description:
        'HOKSin numero tai pysyvä tunniste (eid), opiskeluoikeuden tai oppijan tunniste, jakson yksilöivä tunniste tai module-id. Ei henkilötunnus.',
      examples: ['12345'],
    }),
  },
  { title: 'YllapitoHakuKysely' },
)

export const YllapitoOsuma = sopimus('YllapitoOsuma', 'Yksi tietue, johon tunniste johtaa.', {
  peruste: Type.Enum(TUNNISTELAJIT, { description: 'Minä tunnisteena haettu löytyi.' }),
  laji: Type.Enum(TIETUELAJIT, { description: 'Minkä tietueesta on kyse.' }),
  tunniste: Type.String({ description: 'Tietueen tunniste: HOKSin numero, tai opiskeluoikeuden tai oppijan OID.' }),
  oppija: valinnainen(Oppija),
  'tutkinto-nimi': valinnainen(Kielistetty),
  'oppilaitos-oid': valinnainen(OrganisaatioOid),
  'hoksin-tila': valinnainen(HoksinTila),
  polku: valinnainen(Type.String({ description: 'Missä kohdassa HOKSia tunniste on.' })),
})
export type YllapitoOsuma = Static<typeof YllapitoOsuma>

const nimineen = { nimet: Nimet, 'puuttuvat-palvelut': PuuttuvatPalvelut }

/** GET …/nakymat/yllapito/haku */
export const YllapitoHakuVastaus = kuori(
  sopimus('YllapitoHaku', 'Mihin tunniste johtaa. Sama tunniste voi olla monessa HOKSissa.', {
    osumat: Type.Array(YllapitoOsuma),
    lisaa: Type.Boolean({ description: 'Osumia on enemmän kuin tässä kerrotaan.' }),
    ...nimineen,
  }),
)
export type YllapitoHaku = Static<typeof YllapitoHakuVastaus>['data']

/** The query of one record. */
export const TietueKysely = Type.Object(
  {
    laji: Type.Enum(TIETUELAJIT, { description: 'Minkä tietue.' }),
    tunniste: Type.With(LyhytTeksti, {
      minLength: 1,
      description: 'HOKSin numero, tai opiskeluoikeuden tai oppijan OID.',
      examples: ['12345'],
    }),
  },
  { title: 'TietueKysely' },
)

const maara = (description: string) => Type.Integer({ minimum: 0, description })

const TietueenHoks = sopimus('TietueenHoks', 'HOKS ylläpidolle. Pysyvästi poistetusta vain numero ja poiston aika.', {
  id: HoksId,
  tila: HoksinTila,
  eid: valinnainen(Type.String()),
  luotu: valinnainen(Aikaleima),
  paivitetty: valinnainen(Aikaleima),
  poistettu: valinnainen(Aikaleima),
  'ensikertainen-hyvaksyminen': valinnainen(Paivamaara),
  'osaamisen-saavuttamisen-pvm': valinnainen(Paivamaara),
  manuaalisyotto: valinnainen(Type.Boolean()),
  'oppilaitos-oid': OrganisaatioOid,
  'versio-nro': Versionumero,
  sisalto: valinnainen(
    sopimus('TietueenSisalto', 'Kuinka paljon HOKSissa on.', {
      osia: maara('Hankittavia tutkinnon ja koulutuksen osia.'),
      jaksoja: maara('Osaamisen hankkimisen jaksoja.'),
      aiempia: maara('Aiemmin hankittuja tutkinnon osia.'),
      versioita: maara('Tallennettuja versioita.'),
    }),
  ),
})

const OppijanHoks = sopimus('TietueenOppijanHoks', 'Oppijan yksi HOKS.', {
  id: HoksId,
  tila: HoksinTila,
  'tutkinto-nimi': Kielistetty,
  'opiskeluoikeus-oid': OpiskeluoikeusOid,
  'oppilaitos-oid': OrganisaatioOid,
})

const TietueenOppija = sopimus('TietueenOppija', 'Oppija eHOKSissa ja Oppijanumerorekisterissä.', {
  oid: OppijaOid,
  nimi: valinnainen(Type.String({ description: 'Nimi eHOKSissa; puuttuu, kun oppijaa ei ole siellä.' })),
  paivitetty: valinnainen(Type.With(Aikaleima, { description: 'Milloin nimi viimeksi haettiin.' })),
  rekisterissa: valinnainen(
    sopimus('OppijaRekisterissa', 'Mitä Oppijanumerorekisteri sanoo nyt; puuttuu, kun se ei vastannut.', {
      loytyi: Type.Boolean(),
      nimi: valinnainen(Type.String()),
      duplikaatti: valinnainen(Type.Boolean({ description: 'Oppija on yhdistetty toiseen oppijanumeroon.' })),
    }),
  ),
  hoksit: Type.Array(OppijanHoks, { description: 'Oppijan kaikki HOKSit, poistetutkin, uusin ensin.' }),
})

const KoskenTiedot = sopimus(
  'TietueKoskessa',
  'Mitä Koski sanoo opiskeluoikeudesta nyt; puuttuu, kun se ei vastannut.',
  {
    loytyi: Type.Boolean(),
    tiedot: valinnainen(OpiskeluoikeusTiedot),
    'tila-koodi-uri': valinnainen(
      Type.String({ description: 'Viimeisimmän jakson tila.', examples: ['koskiopiskeluoikeudentila_lasna'] }),
    ),
    'tila-alkaen': valinnainen(Type.String({ description: 'Milloin viimeisin jakso alkoi.' })),
    paattymispaiva: valinnainen(Paivamaara),
  },
)

const EhoksinTiedot = sopimus('TietueEhoksissa', 'Mitä eHOKSissa on opiskeluoikeudesta.', {
  ...OpiskeluoikeusTiedot.properties,
  paivitetty: Type.With(Aikaleima, { description: 'Milloin tiedot viimeksi haettiin Koskesta.' }),
  koski404: Type.Boolean({ description: 'Koski ei tuntenut opiskeluoikeutta, kun se viimeksi haettiin.' }),
  'paaoikeus-oid': valinnainen(
    Type.With(OpiskeluoikeusOid, { description: 'Hankintakoulutus: opiskeluoikeus, johon tämä sisältyy.' }),
  ),
})

const TietueenOikeus = sopimus('TietueenOpiskeluoikeus', 'Opiskeluoikeus eHOKSissa ja Koskessa.', {
  oid: OpiskeluoikeusOid,
  ehoksissa: valinnainen(EhoksinTiedot),
  koskessa: valinnainen(KoskenTiedot),
})

const TietueenVersio = sopimus('TietueenVersio', 'HOKSin yksi versio.', {
  'versio-nro': Versionumero,
  aika: Aikaleima,
  operaatio: Type.String({ description: 'luonti, korvaus, paivitys, poisto, palautus tai ylläpidon toimi.' }),
  kayttaja: Type.String({ description: 'Tallentajan nimi, tai OID, jos nimeä ei saatu.' }),
})

const Tapahtuma = sopimus('TietueenTapahtuma', 'Auditlokin yksi tapahtuma.', {
  id: Type.Integer(),
  aika: Aikaleima,
  operaatio: Type.String({ examples: ['hoks.luku'] }),
  tulos: Type.Enum(['onnistui', 'estettiin', 'epaonnistui']),
  kayttaja: valinnainen(Type.String({ description: 'Nimi, tai OID, jos nimeä ei saatu.' })),
  'kayttaja-laji': Type.Enum(['palvelu', 'virkailija', 'oppija', 'tuntematon']),
  muutoksia: valinnainen(maara('Kuinka monta kohtaa muuttui.')),
})

const Toimet = sopimus('TietueenToimet', 'Mitä pääkäyttäjä saa tehdä tietueelle, ja miksi ei.', {
  palautus: Toiminto(Type.Enum(['ei-hoksia', 'ei-poistettu']), 'Poistetun HOKSin palauttaminen.'),
  'pysyva-poisto': Toiminto(Type.Enum(['ei-hoksia']), 'HOKSin poistaminen niin, ettei sitä voi palauttaa.'),
  'opiskeluoikeuden-paivitys': Toiminto(
    Type.Enum(['ei-hoksia', 'poistettu']),
    'Opiskeluoikeuden tietojen hakeminen Koskesta.',
  ),
  'oppijan-paivitys': Toiminto(
    Type.Enum(['ei-oppijaa']),
    'Oppijan nimen ja duplikaattien hakeminen Oppijanumerorekisteristä.',
  ),
})
export type Toimet = Static<typeof Toimet>

/** GET …/nakymat/yllapito/tietue */
export const TietueVastaus = kuori(
  sopimus('YllapitoTietue', 'Kaikki, mitä yhdestä HOKSista, opiskeluoikeudesta tai oppijasta tiedetään.', {
    laji: Type.Enum(TIETUELAJIT),
    tunniste: Type.String(),
    hoks: valinnainen(TietueenHoks),
    oppija: valinnainen(TietueenOppija),
    opiskeluoikeus: valinnainen(TietueenOikeus),
    versiot: Type.Array(TietueenVersio, { description: 'Viimeisimmät versiot, uusin ensin.' }),
    siirrot: Type.Array(HoksSiirto, { description: 'Opiskeluoikeuden viimeisimmät tiedonsiirrot, uusin ensin.' }),
    tapahtumat: Type.Array(Tapahtuma, { description: 'Auditlokin viimeisimmät tapahtumat, uusin ensin.' }),
    toimet: Toimet,
    ...nimineen,
  }),
)
export type Tietue = Static<typeof TietueVastaus>['data']

/** GET …/nakymat/yllapito/koulutustoimijat */
export const KoulutustoimijatVastaus = kuori(
  Type.Array(
    sopimus('YllapidonKoulutustoimija', 'Koulutustoimija, jolla on opiskeluoikeuksia eHOKSissa.', {
      oid: OrganisaatioOid,
      nimi: Kielistetty,
      opiskeluoikeuksia: maara('Kuinka monta opiskeluoikeutta.'),
    }),
  ),
  'Koulutustoimijat suomenkielisen nimen mukaan.',
)
