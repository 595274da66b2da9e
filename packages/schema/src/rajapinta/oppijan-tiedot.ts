import { Type } from 'typebox'
import { OpiskeluoikeusOid, OppijaOid } from '../muodot/oid.ts'
import { kuori, sopimus } from './kuori.ts'

const nimettyna = {
  oid: Type.With(OppijaOid, { description: 'Oppijanumero.', examples: ['1.2.246.562.24.44000000008'] }),
  nimi: Type.String({ description: 'Etunimet ja sukunimi.', examples: ['Testi Tellervo Esimerkki'] }),
}

/** GET …/oppijat/:oid */
export const OppijaVastaus = kuori(sopimus('OppijanNimi', 'Oppija.', nimettyna))

/** GET …/oppijat/:oid/with-oo */
export const OppijaJaOikeusVastaus = kuori(
  sopimus('OppijanNimiJaOikeus', 'Oppija ja yksi opiskeluoikeus.', {
    ...nimettyna,
    'opiskeluoikeus-oid': Type.Optional(
      Type.With(OpiskeluoikeusOid, {
        description: 'Oman organisaation opiskeluoikeus; monesta se, jolla on HOKS.',
        examples: ['1.2.246.562.15.76811932029'],
      }),
    ),
  }),
)

/** GET …/oppijat/:oid/opiskeluoikeudet */
export const OpiskeluoikeudetVastaus = kuori(
  Type.Array(Type.Unknown({ description: 'Opiskeluoikeus Koskessa.' })),
  'Opiskeluoikeudet niin kuin Koski ne kertoo.',
)
