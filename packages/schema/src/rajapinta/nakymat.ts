import { type Static, Type } from 'typebox'
import { OppijaHoks } from '../hoks/variantit.ts'
import { OpiskeluoikeusOid, OppijaOid, OrganisaatioOid } from '../muodot/oid.ts'
import { Aikaleima, Paivamaara } from '../muodot/paivamaara.ts'
import { Kielistetty } from './kielistetty.ts'
import { kuori, sopimus } from './kuori.ts'
import { Versionumero } from './versiot.ts'

/** Names of everything that a screen shows by code: by koodi-URI or by organisation OID. */
export const Nimet = Type.Record(
  Type.String(),
  sopimus('Nimi', 'Koodin tai organisaation nimi.', {
    nimi: Kielistetty,
    laajuus: Type.Optional(Type.Number({ description: 'Tutkinnon osan laajuus osaamispisteinä.' })),
  }),
  { description: 'Nimet koodeille ja organisaatioille: avaimena koodi-URI tai organisaation OID.' },
)
export type Nimet = Static<typeof Nimet>

export const OpiskeluoikeusTiedot = sopimus('OpiskeluoikeusTiedot', 'Opiskeluoikeuden tiedot näytölle.', {
  oid: OpiskeluoikeusOid,
  'oppilaitos-oid': OrganisaatioOid,
  'koulutustoimija-oid': Type.Optional(OrganisaatioOid),
  'tutkinto-nimi': Kielistetty,
  'osaamisala-nimi': Type.Optional(Kielistetty),
  alkamispaiva: Type.Optional(Paivamaara),
  'arvioitu-paattymispaiva': Type.Optional(Paivamaara),
  tyyppi: Type.Optional(Type.String({ description: 'Opiskeluoikeuden tyyppi, esimerkiksi ammatillinenkoulutus.' })),
})
export type OpiskeluoikeusTiedot = Static<typeof OpiskeluoikeusTiedot>

/** Which services gave no names. */
export const PuuttuvatPalvelut = Type.Array(Type.String(), {
  description: 'Nimipalvelut, jotka eivät vastanneet. Niiden nimien sijasta näytetään koodit.',
})

/** A learner's latest visit to a plan. */
export const Kaynti = sopimus('Kaynti', 'Edellinen käynti; puuttuu, kun suunnitelmaa ei ole ennen katsottu.', {
  aika: Aikaleima,
  'versio-nro': Versionumero,
})

/** One plan of a learner. */
export const Suunnitelma = sopimus('Suunnitelma', 'Opiskelijan yksi suunnitelma: asiakirja, opiskeluoikeus ja nimet.', {
  hoks: OppijaHoks,
  'versio-nro': Versionumero,
  kaynti: Type.Optional(Kaynti),
  opiskeluoikeus: OpiskeluoikeusTiedot,
  nimet: Nimet,
  'puuttuvat-palvelut': PuuttuvatPalvelut,
})
export type Suunnitelma = Static<typeof Suunnitelma>

/** All plans of a learner: front page, own plans and one plan show the same answer. */
export const SuunnitelmatNakyma = sopimus('SuunnitelmatNakyma', 'Opiskelija ja kaikki hänen suunnitelmansa.', {
  oppija: Type.Object({
    oid: OppijaOid,
    nimi: Type.String(),
    kutsumanimi: Type.String(),
    'esittely-nahty': Type.Boolean({ description: 'Onko opiskelija kuitannut palvelun esittelyn.' }),
  }),
  suunnitelmat: Type.Array(Suunnitelma),
})
export type SuunnitelmatNakyma = Static<typeof SuunnitelmatNakyma>

/** GET /ehoks-oppija-backend/api/v1/oppija/nakymat/suunnitelmat */
export const SuunnitelmatVastaus = kuori(SuunnitelmatNakyma)
