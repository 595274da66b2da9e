import { type Static, Type } from 'typebox'
import { OpiskeluoikeusOid, OppijaOid, OrganisaatioOid } from '../muodot/oid.ts'
import { Aikaleima, Paivamaara } from '../muodot/paivamaara.ts'
import { Kokonaisluku, LyhytTeksti } from '../muodot/teksti.ts'
import { Kielistetty } from './kielistetty.ts'
import { kuori, sopimus } from './kuori.ts'
import { sivutus, Taulukonkieli, vientikysely } from './vienti.ts'

/** Whether the plan is in force, and if not, why. */
export const HOKSIN_TILAT = ['voimassa', 'saavutettu', 'paattynyt'] as const
export type HoksinTila = (typeof HOKSIN_TILAT)[number]

/** What a HOKS of the list may lack: those kinds of the work queue that are of a HOKS. */
export const HOKSIN_PUUTTEET = [
  'jakson-tiedot-puuttuvat',
  'naytto-ohi',
  'paivittamatta',
  'opiskeluoikeus-puuttuu',
] as const
export type HoksinPuute = (typeof HOKSIN_PUUTTEET)[number]

/** What the list can be ordered by. */
export const OPPIJALISTAN_JARJESTYKSET = [
  'nimi',
  'tutkinto',
  'osaamisala',
  'hoks-id',
  'hyvaksytty',
  'paivitetty',
] as const
export type OppijalistanJarjestys = (typeof OPPIJALISTAN_JARJESTYKSET)[number]

export const SYOTTOTAVAT = ['kasin', 'jarjestelmasta'] as const

const oppilaitos = Type.With(OrganisaatioOid, { description: 'Oppilaitos, jonka opiskelijoista on kyse.' })
const nimella = (mika: string) =>
  Type.Optional(Type.With(LyhytTeksti, { description: `${mika} nimi jollakin kielellä, kokonaan.` }))
const paiva = (description: string) => Type.Optional(Type.With(Paivamaara, { description }))
const Tila = Type.Enum(HOKSIN_TILAT, {
  description:
    'voimassa: osaamista ei ole saavutettu, ja opiskeluoikeus on käynnissä. saavutettu: osaaminen on saavutettu. paattynyt: osaamista ei ole saavutettu, mutta opiskeluoikeus on päättynyt tai sitä ei ole Koskessa.',
})
const Puute = Type.Enum(HOKSIN_PUUTTEET, {
  description: 'Kuten työjonossa (nakymat/tehtavat): 6 kuukautta päivittämättä, työpaikkajakson loppuun 30 päivää.',
})

/** Which HOKSes, and in which order. */
const rajaus = {
  'oppilaitos-oid': oppilaitos,
  haku: Type.Optional(
    Type.With(LyhytTeksti, {
      description:
        'Nimen osia missä järjestyksessä tahansa, oppijanumero, opiskeluoikeuden OID, HOKSin numero tai pysyvä tunniste.',
      examples: ['virtanen an'],
    }),
  ),
  tutkinto: nimella('Tutkinnon'),
  osaamisala: nimella('Osaamisalan'),
  tila: Type.Optional(Tila),
  syotto: Type.Optional(
    Type.Enum(SYOTTOTAVAT, { description: 'Syötettiinkö HOKS eHOKSissa vai lähettikö sen järjestelmä.' }),
  ),
  'hyvaksytty-alku': paiva('Hyväksytty ensimmäisen kerran aikaisintaan.'),
  'hyvaksytty-loppu': paiva('Hyväksytty ensimmäisen kerran viimeistään.'),
  'paivitetty-alku': paiva('Tallennettu viimeksi aikaisintaan.'),
  'paivitetty-loppu': paiva('Tallennettu viimeksi viimeistään.'),
  puute: Type.Optional(Puute),
  jarjestys: Type.Enum(OPPIJALISTAN_JARJESTYKSET, {
    default: 'nimi',
    description: 'Minkä mukaan lista järjestetään.',
  }),
  laskeva: Type.Boolean({ default: false, description: 'Laskeva järjestys.' }),
  kieli: Taulukonkieli,
}

/** The query of the list. */
export const OppijalistaKysely = Type.Object({ ...rajaus, ...sivutus }, { title: 'OppijalistaKysely' })
export type OppijalistaKysely = Static<typeof OppijalistaKysely>

/** The query of the list as a file. */
export const OppijalistanVientiKysely = Type.Object(
  { ...rajaus, ...vientikysely },
  { title: 'OppijalistanVientiKysely' },
)
export type OppijalistanRajaus = Omit<Static<typeof OppijalistanVientiKysely>, 'muoto'>

/** The query of what there is to choose from. */
export const OppijalistanVaihtoehdotKysely = Type.Object(
  { 'oppilaitos-oid': oppilaitos },
  { title: 'OppijalistanVaihtoehdotKysely' },
)

/** One HOKS in the list. */
export const OppijalistanRivi = sopimus('OppijalistanRivi', 'Yksi HOKS virkailijan listassa.', {
  oppija: Type.Object({ oid: OppijaOid, nimi: Type.String({ examples: ['Olli Opiskelija'] }) }),
  'hoks-id': Type.With(Kokonaisluku, { description: 'HOKSin numero.', examples: [12345] }),
  'opiskeluoikeus-oid': OpiskeluoikeusOid,
  'tutkinto-nimi': Kielistetty,
  'osaamisala-nimi': Kielistetty,
  tila: Tila,
  'ensikertainen-hyvaksyminen': Type.With(Paivamaara, {
    description: 'Päivä, jona HOKS hyväksyttiin ensimmäisen kerran.',
  }),
  paivitetty: Type.With(Aikaleima, { description: 'Milloin HOKS viimeksi tallennettiin.' }),
  manuaalisyotto: Type.Boolean({ description: 'Onko HOKS syötetty virkailijan käyttöliittymässä.' }),
  puutteet: Type.Array(Puute, { description: 'Mitä HOKSissa on kesken.' }),
  seuraava: Type.Optional(
    Type.Object(
      {
        laji: Type.Enum(['jakso-alkaa', 'jakso-paattyy', 'naytto'], {
          description: 'Työpaikkajakson alku tai loppu, tai näytön viimeinen päivä.',
        }),
        paiva: Paivamaara,
      },
      { description: 'Voimassa olevan HOKSin seuraava päivä.' },
    ),
  ),
})
export type OppijalistanRivi = Static<typeof OppijalistanRivi>

/** GET …/nakymat/oppijat */
export const OppijalistaVastaus = kuori(
  sopimus('Oppijalista', 'Yksi sivu oppilaitoksen HOKSeja.', {
    maara: Type.Integer({ description: 'Kuinka monta HOKSia rajaukset jättävät.', examples: [120] }),
    rivit: Type.Array(OppijalistanRivi),
  }),
)

const Vaihtoehdot = Type.Array(
  sopimus('OppijalistanVaihtoehto', 'Nimi, jolla listan voi rajata.', {
    nimi: Kielistetty,
    maara: Type.Integer({ description: 'Kuinka monella HOKSilla.', examples: [12] }),
  }),
)

/** GET …/nakymat/oppijat/vaihtoehdot */
export const OppijalistanVaihtoehdotVastaus = kuori(
  sopimus('OppijalistanVaihtoehdot', 'Oppilaitoksen HOKSien tutkinnot ja osaamisalat, yleisin ensin.', {
    tutkinnot: Vaihtoehdot,
    osaamisalat: Vaihtoehdot,
  }),
)
