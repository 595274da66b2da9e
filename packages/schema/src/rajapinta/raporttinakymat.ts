import { type Static, Type } from 'typebox'
import { OpiskeluoikeusOid, OppijaOid, OrganisaatioOid } from '../muodot/oid.ts'
import { Aikaleima, Paivamaara } from '../muodot/paivamaara.ts'
import { Kokonaisluku, LyhytTeksti } from '../muodot/teksti.ts'
import { Kielistetty } from './kielistetty.ts'
import { kuori, sopimus } from './kuori.ts'
import { Nimet } from './nakymat.ts'
import { JAKSON_PUUTTEET } from './tehtavat.ts'
import { sivutus, Taulukonkieli, vientikysely } from './vienti.ts'

/** What the report of workplace periods can be ordered by. */
export const JAKSOJEN_JARJESTYKSET = ['nimi', 'tyopaikka', 'ohjaaja', 'alku', 'loppu'] as const
/** What the report of HOKSes without a study right can be ordered by. */
export const OIKEUDETTOMIEN_JARJESTYKSET = ['nimi', 'tutkinto', 'hyvaksytty', 'paivitetty', 'huomattu'] as const

const yhteinen = {
  'oppilaitos-oid': Type.With(OrganisaatioOid, { description: 'Oppilaitos, jota raportti koskee.' }),
  laskeva: Type.Boolean({ default: false, description: 'Laskeva järjestys.' }),
  kieli: Taulukonkieli,
}
const osa = (mista: string) =>
  Type.Optional(Type.With(LyhytTeksti, { description: `${mista}: sanojen osia missä järjestyksessä tahansa.` }))
const paiva = (description: string) => Type.Optional(Type.With(Paivamaara, { description }))
const Puute = Type.Enum(JAKSON_PUUTTEET, { description: 'Tieto, joka jaksolta puuttuu.' })

const jaksojenRajaus = {
  ...yhteinen,
  tyopaikka: osa('Työpaikan nimi tai y-tunnus'),
  ohjaaja: osa('Vastuullisen työpaikkaohjaajan nimi'),
  'alkaa-alku': paiva('Jakso alkaa aikaisintaan.'),
  'alkaa-loppu': paiva('Jakso alkaa viimeistään.'),
  'paattyy-alku': paiva('Jakso päättyy aikaisintaan.'),
  'paattyy-loppu': paiva('Jakso päättyy viimeistään.'),
  puute: Type.Optional(Puute),
  jarjestys: Type.Enum(JAKSOJEN_JARJESTYKSET, { default: 'loppu', description: 'Minkä mukaan rivit järjestetään.' }),
}

export const JaksoraportinKysely = Type.Object({ ...jaksojenRajaus, ...sivutus }, { title: 'JaksoraportinKysely' })
export type JaksoraportinKysely = Static<typeof JaksoraportinKysely>
export const JaksoraportinVientiKysely = Type.Object(
  { ...jaksojenRajaus, ...vientikysely },
  { title: 'JaksoraportinVientiKysely' },
)
export type JaksoraportinRajaus = Omit<Static<typeof JaksoraportinVientiKysely>, 'muoto'>

const oikeudettomienRajaus = {
  ...yhteinen,
  jarjestys: Type.Enum(OIKEUDETTOMIEN_JARJESTYKSET, {
    default: 'nimi',
    description: 'Minkä mukaan rivit järjestetään.',
  }),
}
export const OikeudettomienKysely = Type.Object(
  { ...oikeudettomienRajaus, ...sivutus },
  { title: 'OikeudettomienKysely' },
)
export const OikeudettomienVientiKysely = Type.Object(
  { ...oikeudettomienRajaus, ...vientikysely },
  { title: 'OikeudettomienVientiKysely' },
)
export type OikeudettomienRajaus = Omit<Static<typeof OikeudettomienVientiKysely>, 'muoto'>

const kenen = {
  oppija: Type.Object({ oid: OppijaOid, nimi: Type.String({ examples: ['Olli Opiskelija'] }) }),
  'hoks-id': Type.With(Kokonaisluku, { description: 'HOKSin numero.', examples: [12345] }),
  'opiskeluoikeus-oid': OpiskeluoikeusOid,
  'tutkinto-nimi': Kielistetty,
}
const teksti = (description: string) => Type.Optional(Type.String({ description }))

/** One workplace period, whatever kind of unit it belongs to. */
export const JaksoraportinRivi = sopimus('JaksoraportinRivi', 'Työpaikkajakso.', {
  ...kenen,
  'module-id': Type.String({ description: 'Jakson pysyvä tunniste HOKSissa.' }),
  alku: Type.With(Paivamaara, { description: 'Ensimmäinen päivä.' }),
  loppu: Type.With(Paivamaara, { description: 'Viimeinen päivä.' }),
  'osaamisen-hankkimistapa-koodi-uri': Type.String({ description: 'Osaamisen hankkimistavan koodi.' }),
  'tutkinnon-osa-koodi-uri': teksti('Tutkinnon osan tai osa-alueen koodi.'),
  'tutkinnon-osa-nimi': teksti('Paikallisen tutkinnon osan nimi.'),
  'tyopaikan-nimi': teksti('Työpaikan nimi.'),
  'tyopaikan-y-tunnus': teksti('Työpaikan y-tunnus.'),
  'ohjaaja-nimi': teksti('Vastuullisen työpaikkaohjaajan nimi.'),
  'ohjaaja-sahkoposti': teksti('Ohjaajan sähköposti.'),
  'ohjaaja-puhelinnumero': teksti('Ohjaajan puhelinnumero.'),
  'osa-aikaisuustieto': Type.Optional(Type.Integer({ description: 'Osa-aikaisuus prosentteina.', examples: [100] })),
  puuttuu: Type.Array(Puute, { description: 'Mitä jaksolta puuttuu.' }),
})
export type JaksoraportinRivi = Static<typeof JaksoraportinRivi>

/** One HOKS whose study right Koski does not know. */
export const OikeudetonRivi = sopimus('OikeudetonRivi', 'HOKS, jonka opiskeluoikeutta ei ole Koskessa.', {
  ...kenen,
  'ensikertainen-hyvaksyminen': Type.With(Paivamaara, { description: 'Hyväksytty ensimmäisen kerran.' }),
  paivitetty: Type.With(Aikaleima, { description: 'Milloin HOKS viimeksi tallennettiin.' }),
  huomattu: Type.With(Aikaleima, { description: 'Milloin opiskeluoikeuden puuttuminen huomattiin.' }),
})
export type OikeudetonRivi = Static<typeof OikeudetonRivi>

const maara = Type.Integer({ description: 'Rivejä kaikkiaan.', examples: [12] })

/** GET …/nakymat/raportit/tyopaikkajaksot */
export const JaksoraportinVastaus = kuori(
  sopimus('TyopaikkajaksojenRaportti', 'Yksi sivu työpaikkajaksoja ja koodien nimet.', {
    maara,
    rivit: Type.Array(JaksoraportinRivi),
    nimet: Nimet,
  }),
)

/** GET …/nakymat/raportit/opiskeluoikeudettomat */
export const OikeudettomienVastaus = kuori(
  sopimus('OpiskeluoikeudettomienRaportti', 'Yksi sivu HOKSeja, joiden opiskeluoikeutta ei ole Koskessa.', {
    maara,
    rivit: Type.Array(OikeudetonRivi),
  }),
)
