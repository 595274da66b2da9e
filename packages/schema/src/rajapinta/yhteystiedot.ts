import { Type } from 'typebox'
import { Kokonaisluku } from '../muodot/teksti.ts'
import { kuori, sopimus } from './kuori.ts'

/** DELETE …/heratepalvelu/tyopaikkaohjaajan-yhteystiedot */
export const OhjaajienYhteystiedotVastaus = kuori(
  sopimus('PoistetutOhjaajienYhteystiedot', 'Jaksot, joiden ohjaajien yhteystiedot poistettiin.', {
    'hankkimistapa-ids': Type.Array(
      Type.String({
        description: 'Osaamisen hankkimistavan module-id.',
        examples: ['3fa85f64-5717-4562-b3fc-2c963f66afa6'],
      }),
      { description: 'Osaamisen hankkimistavat.' },
    ),
  }),
)

/** DELETE …/heratepalvelu/opiskelijan-yhteystiedot */
export const OpiskelijoidenYhteystiedotVastaus = kuori(
  sopimus('PoistetutOpiskelijoidenYhteystiedot', 'HOKSit, joista opiskelijan yhteystiedot poistettiin.', {
    'hoks-ids': Type.Array(Type.With(Kokonaisluku, { description: 'HOKSin numero.', examples: [12345] }), {
      description: 'HOKSit.',
    }),
  }),
)
