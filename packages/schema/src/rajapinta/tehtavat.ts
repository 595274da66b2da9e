import { type Static, Type } from 'typebox'
import { OpiskeluoikeusOid, OppijaOid, OrganisaatioOid } from '../muodot/oid.ts'
import { Aikaleima, Paivamaara } from '../muodot/paivamaara.ts'
import { Kokonaisluku } from '../muodot/teksti.ts'
import { Huomautus } from './hoks-nakyma.ts'
import { Kielistetty } from './kielistetty.ts'
import { kuori, SUURIN_NUMERO, sopimus } from './kuori.ts'
import { Nimet } from './nakymat.ts'

/** What there may be to do in an oppilaitos, in the order in which the screen tells of them. */
export const TEHTAVALAJIT = [
  'hoks-puuttuu',
  'siirto-hylatty',
  'jakson-tiedot-puuttuvat',
  'naytto-ohi',
  'paivittamatta',
  'opiskeluoikeus-puuttuu',
] as const
export type Tehtavalaji = (typeof TEHTAVALAJIT)[number]

const Laji = Type.Enum(TEHTAVALAJIT, {
  description:
    'hoks-puuttuu: opiskeluoikeus on Koskessa käynnissä, mutta HOKSia ei ole. siirto-hylatty: järjestelmän siirto hylättiin eikä samaa opiskeluoikeutta ole sen jälkeen siirretty onnistuneesti. jakson-tiedot-puuttuvat: työpaikkajakso on päättymässä tai juuri päättynyt, eikä siitä voi lähteä työpaikkakyselyä. naytto-ohi: näytön aika on mennyt, eikä HOKSia ole sen jälkeen päivitetty. paivittamatta: voimassa olevaa HOKSia ei ole päivitetty pitkään aikaan. opiskeluoikeus-puuttuu: HOKSin opiskeluoikeutta ei ole Koskessa.',
})

const oppilaitos = Type.With(OrganisaatioOid, { description: 'Oppilaitos, jonka asioista on kyse.' })
/** Limits that the reader may choose: what is long ago, and what is soon. */
const rajat = {
  kuukausia: Type.Integer({
    default: 6,
    minimum: 1,
    maximum: 36,
    description: 'Kuinka monta kuukautta HOKS saa olla päivittämättä.',
  }),
  paivia: Type.Integer({
    default: 30,
    minimum: 1,
    maximum: 180,
    description: 'Kuinka monen päivän päässä, eteen- tai taaksepäin, työpaikkajakson loppu saa olla.',
  }),
}

/** The query of the work queue. */
export const TehtavatKysely = Type.Object(
  {
    'oppilaitos-oid': oppilaitos,
    laji: Type.Optional(Type.With(Laji, { description: 'Minkä lajin rivit. Oletus on ensimmäinen, jolla on rivejä.' })),
    sivu: Type.Integer({ default: 1, minimum: 1, maximum: 1_000_000, description: 'Sivun numero; ensimmäinen on 1.' }),
    koko: Type.Integer({ default: 25, minimum: 1, maximum: 100, description: 'Rivejä sivulla.' }),
    ...rajat,
  },
  { title: 'TehtavatKysely' },
)
export type TehtavatKysely = Static<typeof TehtavatKysely>

/** The query of the front page. */
export const EtusivuKysely = Type.Object({ 'oppilaitos-oid': oppilaitos }, { title: 'EtusivuKysely' })

const Maara = sopimus('TehtavienMaara', 'Kuinka monta tehtävää lajissa on.', {
  laji: Laji,
  maara: Type.Integer({ description: 'Tehtäviä.', examples: [12] }),
})
const Maarat = Type.Array(Maara, { description: 'Jokaisen lajin tehtävien määrä, myös nolla.' })
export type TehtavienMaara = Static<typeof Maara>

/** What a workplace period may lack, and without which no survey of it can go out. */
export const JAKSON_PUUTTEET = [
  'tyopaikan-nimi',
  'y-tunnus',
  'ohjaaja',
  'ohjaajan-yhteystieto',
  'osa-aikaisuustieto',
] as const

const osasta = {
  'tutkinnon-osa-koodi-uri': Type.Optional(Type.String({ description: 'Tutkinnon osan tai osa-alueen koodi.' })),
  'tutkinnon-osa-nimi': Type.Optional(Type.String({ description: 'Paikallisen tutkinnon osan nimi.' })),
  alku: Type.With(Paivamaara, { description: 'Ensimmäinen päivä.' }),
  loppu: Type.With(Paivamaara, { description: 'Viimeinen päivä.' }),
  'module-id': Type.String({ description: 'Kohdan pysyvä tunniste HOKSissa.' }),
}

const Jakso = sopimus('TehtavanJakso', 'Työpaikkajakso, jolta puuttuu tietoja.', {
  ...osasta,
  'tyopaikan-nimi': Type.Optional(Type.String({ description: 'Työpaikan nimi.', examples: ['Testipaja Oy'] })),
  puuttuu: Type.Array(Type.Enum(JAKSON_PUUTTEET), { description: 'Mitä jaksolta puuttuu.' }),
})
const Naytto = sopimus('TehtavanNaytto', 'Näyttö, jonka aika on mennyt.', osasta)
const Siirto = sopimus('TehtavanSiirto', 'Hylätty siirto.', {
  id: Type.Integer({ minimum: 0, maximum: SUURIN_NUMERO, description: 'Siirtolokin rivin numero.', examples: [4711] }),
  virheet: Type.Array(Huomautus, { description: 'Miksi siirto hylättiin.' }),
})

/** One thing to do. What is known of it depends on its kind. */
export const TehtavaRivi = sopimus('TehtavaRivi', 'Yksi tehtävä.', {
  avain: Type.String({ description: 'Erottaa rivin saman lajin muista.' }),
  oppija: Type.Optional(
    Type.Object({ oid: OppijaOid, nimi: Type.String() }, { description: 'Opiskelija, jos hänet tunnetaan.' }),
  ),
  'tutkinto-nimi': Type.Optional(Kielistetty),
  'opiskeluoikeus-oid': Type.Optional(OpiskeluoikeusOid),
  'hoks-id': Type.Optional(Type.With(Kokonaisluku, { description: 'HOKSin numero.', examples: [12345] })),
  muokattavissa: Type.Boolean({
    description: 'Voiko kysyjä korjata asian täällä: tehdä puuttuvan HOKSin tai muokata käsin syötettyä.',
  }),
  alkamispaiva: Type.Optional(Type.With(Paivamaara, { description: 'Milloin HOKSiton opiskeluoikeus alkoi.' })),
  aika: Type.Optional(
    Type.With(Aikaleima, {
      description: 'Milloin HOKS päivitettiin, opiskeluoikeuden puuttuminen huomattiin tai siirto hylättiin.',
    }),
  ),
  jakso: Type.Optional(Jakso),
  naytot: Type.Optional(Type.Array(Naytto)),
  siirto: Type.Optional(Siirto),
})
export type TehtavaRivi = Static<typeof TehtavaRivi>

const KoskestaHaettu = Type.Union([Aikaleima, Type.Null()], {
  description: 'Milloin oppilaitoksen käynnissä olevat opiskeluoikeudet viimeksi haettiin Koskesta; null: ei vielä.',
})

/** GET …/nakymat/tehtavat */
export const TehtavatVastaus = kuori(
  sopimus('TehtavatNakyma', 'Oppilaitoksen tehtävät lajeittain ja yhden lajin rivit kiireellisin ensin.', {
    maarat: Maarat,
    laji: Laji,
    rivit: Type.Array(TehtavaRivi),
    nimet: Nimet,
    'koskesta-haettu': KoskestaHaettu,
  }),
)
export type TehtavatNakyma = Static<typeof TehtavatVastaus>['data']

const luku = (description: string) => Type.Integer({ description, examples: [12] })

/** GET …/nakymat/etusivu */
export const EtusivuVastaus = kuori(
  sopimus('EtusivuNakyma', 'Oppilaitoksen tilanne: tehtävät, viimeisen vuorokauden siirrot ja HOKSien määrät.', {
    maarat: Maarat,
    'koskesta-haettu': KoskestaHaettu,
    siirrot: sopimus('EtusivunSiirrot', 'Järjestelmien siirrot viimeisen vuorokauden aikana.', {
      alkaen: Type.With(Aikaleima, { description: 'Mistä hetkestä lähtien.' }),
      hyvaksyttyja: luku('Hyväksyttyjä siirtoja.'),
      hylattyja: luku('Hylättyjä siirtoja.'),
      syyt: Type.Array(
        sopimus('HylkayksenSyy', 'Yleinen hylkäyksen syy.', {
          virhe: Huomautus,
          maara: luku('Kuinka monessa hylätyssä siirrossa.'),
        }),
        { description: 'Yleisimmät syyt, yleisin ensin, enintään kolme.' },
      ),
    }),
    hoksit: sopimus('EtusivunHoksit', 'HOKSien määriä.', {
      kaikki: luku('HOKSeja oppilaitoksessa.'),
      voimassa: luku('Niistä voimassa: osaamista ei ole vielä saavutettu ja opiskeluoikeus on olemassa.'),
      kasin: luku('Niistä käsin syötettyjä.'),
      paivitetty: luku('Niistä viimeisen 30 päivän aikana tallennettuja.'),
    }),
  }),
)
export type EtusivuNakyma = Static<typeof EtusivuVastaus>['data']
