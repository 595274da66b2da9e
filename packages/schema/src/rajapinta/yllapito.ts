import { Type } from 'typebox'
import { OpiskeluoikeusOid, OppijaOid, OrganisaatioOid } from '../muodot/oid.ts'
import { Kokonaisluku, LyhytTeksti } from '../muodot/teksti.ts'
import { Kielistetty } from './kielistetty.ts'
import { kuori, sopimus } from './kuori.ts'
import { POISTON_SYYT } from './poiston-syyt.ts'

const OPISKELUOIKEUS = { description: 'Opiskeluoikeuden tunniste.', examples: ['1.2.246.562.15.76811932029'] }
const OPPIJA = { description: 'Oppijanumero.', examples: ['1.2.246.562.24.44000000008'] }
const OPPILAITOS = { description: 'Oppilaitoksen tunniste.', examples: ['1.2.246.562.10.54453921329'] }
const luku = (description: string, esimerkki: number) =>
  Type.Integer({ description, minimum: 0, examples: [esimerkki] })

/** PATCH …/shallow-delete: the oppilaitos has no meaning any more, but clients send it. */
export const PoistoPyynto = sopimus('PoistoPyynto', 'HOKSin poistaminen.', {
  'oppilaitos-oid': Type.Union([Type.With(OrganisaatioOid, OPPILAITOS), Type.Null()], {
    description: 'Ei vaikuta: oppilaitos on opiskeluoikeuden.',
  }),
  syy: Type.Optional(
    Type.Enum([...POISTON_SYYT], {
      description: 'Miksi HOKS poistetaan. Tallentuu auditlokiin.',
      examples: ['kokeilu'],
    }),
  ),
})

/** PATCH …/shallow-delete: without the envelope, as it has always been. */
export const PoistoVastaus = sopimus('PoistoVastaus', 'HOKS on poistettu.', {
  success: Type.With(Kokonaisluku, { description: 'Poistetun HOKSin numero.', examples: [12345] }),
})

/** Nothing to tell but that it is done. */
export const TehtyVastaus = kuori(sopimus('Tehty', 'Toiminto on tehty.', {}), 'Toiminto on tehty.')

/** GET …/hoks/:hoksId for the administrator. */
export const HoksinOmistajaVastaus = kuori(
  sopimus('HoksinOmistaja', 'Kenen HOKS on.', {
    'opiskeluoikeus-oid': Type.With(OpiskeluoikeusOid, OPISKELUOIKEUS),
    'oppija-oid': Type.With(OppijaOid, OPPIJA),
  }),
)

/** GET …/hoks/:hoksId/deletion-info */
export const PoistotiedotVastaus = kuori(
  sopimus('Poistotiedot', 'Mitä pysyvästi poistettavasta HOKSista näytetään.', {
    nimi: Type.String({ description: 'Opiskelijan nimi.', examples: ['Tellervo Esimerkki'] }),
    hoksId: Type.With(Kokonaisluku, { description: 'HOKSin numero.', examples: [12345] }),
    oppilaitosNimi: Type.With(Kielistetty, { description: 'Oppilaitoksen nimi.' }),
    tutkinnonNimi: Type.With(Kielistetty, { description: 'Tutkinnon nimi.' }),
    opiskeluoikeusOid: Type.With(OpiskeluoikeusOid, OPISKELUOIKEUS),
    oppilaitosOid: Type.With(OrganisaatioOid, OPPILAITOS),
  }),
)

/** GET …/opiskeluoikeus/:opiskeluoikeusOid for the administrator. */
export const HoksinNumeroVastaus = kuori(
  sopimus('HoksinNumero', 'Opiskeluoikeuden HOKS.', {
    id: Type.With(Kokonaisluku, { description: 'HOKSin numero.', examples: [12345] }),
  }),
)

/** GET …/deletion-info of a koulutustoimija. */
export const OikeuksienMaaraVastaus = kuori(luku('Kuinka monta koulutustoimijan opiskeluoikeutta eHOKSissa on.', 120))

export const ValimuistiVastaus = kuori(
  sopimus('Valimuisti', 'Yhden palvelinprosessin muisti muiden palvelujen vastauksista.', {
    size: luku('Kuinka monta vastausta muistissa on.', 250),
  }),
)
export const MuistiVastaus = kuori(
  sopimus('Muisti', 'Yhden palvelinprosessin muisti tavuina.', {
    total: luku('Varattu.', 120_000_000),
    free: luku('Varatusta vapaana.', 40_000_000),
    max: luku('Eniten mitä voidaan varata.', 4_000_000_000),
  }),
)
export const HakemistoVastaus = kuori(
  sopimus('Hakemisto', 'Mitä rekistereistä puuttuu. Oppija ja opiskeluoikeus tallennetaan aina HOKSin mukana.', {
    unindexedOppijat: luku('Oppijoita, joita hakemistossa ei ole.', 0),
    unindexedOpiskeluoikeudet: luku('Opiskeluoikeuksia, joita hakemistossa ei ole.', 0),
    unindexedTutkinnot: luku('Opiskeluoikeuksia, joiden tutkinnolla ei ole nimeä.', 3),
  }),
)
export const HoksienMaaraVastaus = kuori(
  sopimus('HoksienMaara', 'HOKSien määrä.', { amount: luku('HOKSeja, poistetut mukaan lukien.', 1_000_000) }),
)

export const OppijanPaivitys = sopimus('OppijanPaivitys', 'Oppija, jonka nimi haetaan uudelleen.', {
  'oppija-oid': Type.With(LyhytTeksti, OPPIJA),
})
export const OpiskeluoikeudenPaivitys = sopimus(
  'OpiskeluoikeudenPaivitys',
  'Opiskeluoikeus, jonka tiedot haetaan uudelleen.',
  { 'opiskeluoikeus-oid': Type.With(LyhytTeksti, OPISKELUOIKEUS) },
)
export const KoulutustoimijanPaivitys = sopimus(
  'KoulutustoimijanPaivitys',
  'Koulutustoimija, jonka opiskeluoikeuksien tiedot haetaan uudelleen.',
  {
    'koulutustoimija-oid': Type.With(LyhytTeksti, {
      description: 'Koulutustoimijan tunniste.',
      examples: ['1.2.246.562.10.12944436166'],
    }),
  },
)

/** POST …/onrmodify */
export const OppijaMuuttuiKysely = Type.Object({ oid: Type.With(OppijaOid, OPPIJA) })
