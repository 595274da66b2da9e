import { type Static, Type } from 'typebox'
import { OpiskeluoikeusOid, OppijaOid, OrganisaatioOid } from '../muodot/oid.ts'
import { Aikaleima, Paivamaara } from '../muodot/paivamaara.ts'
import { Kokonaisluku, LyhytTeksti } from '../muodot/teksti.ts'
import { Kielistetty } from './kielistetty.ts'
import { kuoriMetalla, sopimus } from './kuori.ts'

const hakusana = (mista: string) =>
  Type.Optional(
    Type.With(LyhytTeksti, { description: `Haettava osa ${mista}. Isoilla ja pienillä kirjaimilla ei ole väliä.` }),
  )

/** The query of the officials' list: open, as queries have always been. */
export const OppijatKysely = Type.Object(
  {
    'oppilaitos-oid': Type.With(OrganisaatioOid, { description: 'Oppilaitos, jonka opiskelijat haetaan.' }),
    nimi: hakusana('nimestä; sanat missä järjestyksessä tahansa'),
    tutkinto: hakusana('tutkinnon nimestä'),
    osaamisala: hakusana('osaamisalan nimestä'),
    'hoks-id': Type.Optional(Type.With(Kokonaisluku, { description: 'HOKSin numero.', examples: [12345] })),
    'order-by-column': Type.Enum(['nimi', 'tutkinto', 'osaamisala'], {
      default: 'nimi',
      description: 'Minkä mukaan lista järjestetään.',
    }),
    desc: Type.Boolean({ default: false, description: 'Laskeva järjestys.' }),
    'item-count': Type.Integer({ default: 10, minimum: 1, maximum: 1000, description: 'Rivejä sivulla.' }),
    page: Type.Integer({ default: 0, minimum: 0, maximum: 1_000_000, description: 'Sivun numero; ensimmäinen on 0.' }),
    locale: Type.Enum(['fi', 'sv', 'en'], {
      default: 'fi',
      description: 'Kieli, jolla tutkinnon ja osaamisalan nimestä haetaan ja jonka mukaan ne järjestetään.',
    }),
  },
  { title: 'OppijatKysely' },
)
export type OppijatKysely = Static<typeof OppijatKysely>

/** One HOKS in the officials' list. */
export const OppijaRivi = sopimus('OppijaRivi', 'Yksi HOKS virkailijan listassa.', {
  oid: Type.With(OppijaOid, { description: 'Oppijanumero.' }),
  nimi: Type.String({ description: 'Opiskelijan nimi.', examples: ['Olli Opiskelija'] }),
  'opiskeluoikeus-oid': Type.With(OpiskeluoikeusOid, { description: 'Opiskeluoikeuden tunniste.' }),
  'hoks-id': Type.With(Kokonaisluku, { description: 'HOKSin numero.', examples: [12345] }),
  'tutkinto-nimi': Type.Optional(Kielistetty),
  'osaamisala-nimi': Type.Optional(Kielistetty),
  'ensikertainen-hyvaksyminen': Type.With(Paivamaara, {
    description: 'Päivä, jona HOKS hyväksyttiin ensimmäisen kerran.',
  }),
  paivitetty: Type.Optional(
    Type.With(Aikaleima, { description: 'Viimeisimmän päivityksen ajankohta lähdejärjestelmässä.' }),
  ),
  manuaalisyotto: Type.Boolean({ description: 'Onko HOKS syötetty virkailijan käyttöliittymässä.' }),
})
export type OppijaRivi = Static<typeof OppijaRivi>

/** GET …/virkailija/oppijat */
export const OppijatVastaus = kuoriMetalla(
  sopimus('OppijatMeta', 'Haun koko.', {
    'total-count': Type.Integer({ description: 'Kuinka monta HOKSia haku löysi.', examples: [120] }),
  }),
  Type.Array(OppijaRivi),
  'Yksi sivu oppilaitoksen HOKSeista.',
)
