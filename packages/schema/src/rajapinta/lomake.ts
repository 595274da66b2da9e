import { type Static, Type } from 'typebox'
import { hoksSchema } from '../hoks/variantit.ts'
import { OpiskeluoikeusOid, OppijaOid, OrganisaatioOid } from '../muodot/oid.ts'
import { Paivamaara } from '../muodot/paivamaara.ts'
import { Kokonaisluku, teksti } from '../muodot/teksti.ts'
import { Muokkaus } from './hoks-nakyma.ts'
import { Kielistetty } from './kielistetty.ts'
import { kuori, sopimus } from './kuori.ts'
import { Nimet, PuuttuvatPalvelut } from './nakymat.ts'
import { Versionumero } from './versiot.ts'

const oppilaitos = {
  'oppilaitos-oid': Type.With(OrganisaatioOid, { description: 'Oppilaitos, jossa HOKSia syötetään.' }),
}
const Hakusana = teksti({ maxLength: 200 })

const LomakkeenOppija = sopimus('LomakkeenOppija', 'Opiskelija, jolle HOKS tehdään.', {
  oid: OppijaOid,
  nimi: Type.String(),
})

/** GET …/nakymat/lomake/oppijat: learners by name among those of the oppilaitos, or by learner number. At most twenty. */
export const LomakeOppijatKysely = Type.Object({
  ...oppilaitos,
  haku: Type.With(Hakusana, { description: 'Nimi tai sen osia, tai oppijanumero.', examples: ['Tellervo'] }),
})
export const LomakeOppijatVastaus = kuori(Type.Array(LomakkeenOppija))

/** Why a HOKS cannot be made for a study right. */
const Este = Type.Enum(['hoks-on-jo', 'ei-oikeutta', 'muu-koulutus', 'paattynyt', 'osa-toista'])

const LomakkeenOpiskeluoikeus = sopimus(
  'LomakkeenOpiskeluoikeus',
  'Opiskeluoikeus Koskesta lomakkeen valintaa varten.',
  {
    oid: OpiskeluoikeusOid,
    tyyppi: Type.String({ examples: ['ammatillinenkoulutus'] }),
    tila: Type.Optional(Type.String({ description: 'Viimeisin tila.', examples: ['lasna'] })),
    'oppilaitos-oid': Type.Optional(OrganisaatioOid),
    'oppilaitos-nimi': Type.Optional(Kielistetty),
    'tutkinto-nimi': Kielistetty,
    'osaamisala-nimi': Type.Optional(Kielistetty),
    alkamispaiva: Type.Optional(Paivamaara),
    'arvioitu-paattymispaiva': Type.Optional(Paivamaara),
    diaarinumero: Type.Optional(Type.String({ examples: ['OPH-2762-2017'] })),
    'suorituksen-tyyppi': Type.Optional(Type.String({ examples: ['ammatillinentutkintoosittainen'] })),
    tuva: Type.Boolean({ description: 'Onko TUVA-koulutuksen opiskeluoikeus.' }),
    'hoks-id': Type.Optional(
      Type.With(Kokonaisluku, { description: 'Opiskeluoikeuden HOKS, jos sillä on sellainen.' }),
    ),
    valittavissa: Type.Boolean({ description: 'Voiko tälle tehdä HOKSin.' }),
    este: Type.Optional(Type.With(Este, { description: 'Miksi ei voi.' })),
  },
)
export type LomakkeenOpiskeluoikeus = Static<typeof LomakkeenOpiskeluoikeus>

const LomakkeenKoodi = sopimus('LomakkeenKoodi', 'Koodi, joka on voimassa.', {
  'koodi-uri': Type.String({ examples: ['oppimisymparistot_0002'] }),
  versio: Type.Integer({ examples: [1] }),
  nimi: Kielistetty,
})
export type LomakkeenKoodi = Static<typeof LomakkeenKoodi>

/** Code lists that the form chooses from, as Koodisto calls them. */
export const LOMAKKEEN_KOODISTOT = [
  'urasuunnitelma',
  'osaamisentodentamisenprosessi',
  'osaamisenhankkimistapa',
  'ammatillisenoppiaineet',
  'oppimisymparistot',
  'oppisopimuksenperusta',
  'koulutuksenosattuva',
  'ammatillinenkoulutusoppimisentuentyyppi',
  'ammatillisentutkinnonosanryhma',
] as const

/** GET …/nakymat/lomake/koodistot: every code list of the form with its valid codes; an unanswered list is empty. */
export const LomakeKoodistotVastaus = kuori(
  sopimus('LomakeKoodistot', 'Lomakkeen koodistot.', {
    koodistot: Type.Record(Type.String(), Type.Array(LomakkeenKoodi)),
    'puuttuvat-palvelut': PuuttuvatPalvelut,
  }),
)

/** GET …/nakymat/lomake/koodit: units by code or name, when the qualification's structure does not have them. At most thirty. */
export const LomakeKooditKysely = Type.Object({
  haku: Type.With(Hakusana, { description: 'Tutkinnon osan nimi tai koodi.', examples: ['104061'] }),
})
export const LomakeKooditVastaus = kuori(Type.Array(LomakkeenKoodi))

const RakenteenOsaAlue = sopimus('RakenteenOsaAlue', 'Yhteisen tutkinnon osan osa-alue.', {
  'koodi-uri': Type.String({ examples: ['ammatillisenoppiaineet_aikai'] }),
  nimi: Kielistetty,
})
const RakenteenOsa = sopimus('RakenteenOsa', 'Tutkinnon osa tutkinnon rakenteessa.', {
  'koodi-uri': Type.String({ examples: ['tutkinnonosat_104061'] }),
  nimi: Kielistetty,
  laajuus: Type.Optional(Type.Number({ description: 'Osaamispisteinä.' })),
  yhteinen: Type.Boolean({ description: 'Onko yhteinen tutkinnon osa.' }),
  'osa-alueet': Type.Array(RakenteenOsaAlue),
})
const Rakenne = sopimus('LomakeRakenne', 'Tutkinnon rakenne lomaketta varten.', {
  diaarinumero: Type.Optional(Type.String()),
  nimi: Kielistetty,
  'tutkinnon-osat': Type.Array(RakenteenOsa),
  'koulutuksen-osat': Type.Array(
    sopimus('RakenteenKoulutuksenOsa', 'TUVA-koulutuksen osa.', { 'koodi-uri': Type.String(), nimi: Kielistetty }),
  ),
  'puuttuvat-palvelut': PuuttuvatPalvelut,
})
export type LomakeRakenne = Static<typeof Rakenne>

/**
 * GET …/nakymat/lomake/uusi: the chosen learner and the study rights to choose from; facts, so asked fresh from Koski. Once
 * a study right is chosen, the structure of its qualification too: empty when there is no such peruste, or ePerusteet does
 * not answer (`puuttuvat-palvelut`).
 */
export const LomakeUusiKysely = Type.Object({
  ...oppilaitos,
  'oppija-oid': Type.With(OppijaOid, { description: 'Opiskelija, jolle HOKS tehdään.' }),
  'opiskeluoikeus-oid': Type.Optional(
    Type.With(OpiskeluoikeusOid, { description: 'Valittu opiskeluoikeus, jonka tutkinnon rakenne tarvitaan.' }),
  ),
})
export type LomakeUusiKysely = Static<typeof LomakeUusiKysely>
export const LomakeUusiVastaus = kuori(
  sopimus('LomakeUusi', 'Opiskelija ja opiskeluoikeudet, joista valita.', {
    oppija: LomakkeenOppija,
    opiskeluoikeudet: Type.Array(LomakkeenOpiskeluoikeus),
    rakenne: Type.Optional(Rakenne),
  }),
)

/** GET …/nakymat/lomake/hoks/:hoksId: everything that editing a HOKS needs, but the code lists. Its ETag is the version. */
export const LomakeHoksVastaus = kuori(
  sopimus('LomakeHoks', 'HOKS muokattavaksi.', {
    hoks: hoksSchema('get'),
    'versio-nro': Versionumero,
    muokkaus: Muokkaus,
    oppija: LomakkeenOppija,
    opiskeluoikeus: LomakkeenOpiskeluoikeus,
    rakenne: Rakenne,
    nimet: Nimet,
    'puuttuvat-palvelut': PuuttuvatPalvelut,
  }),
)
export type MuokattavaHoks = Static<typeof LomakeHoksVastaus>['data']
