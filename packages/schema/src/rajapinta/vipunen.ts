import { Type } from 'typebox'
import { hoksSchema } from '../hoks/variantit.ts'
import { Aikaleima } from '../muodot/paivamaara.ts'
import { Kokonaisluku } from '../muodot/teksti.ts'
import { kuori, sopimus } from './kuori.ts'

/** The query of the statistics: open, as queries have always been. */
export const VipunenKysely = Type.Object(
  {
    amount: Type.With(Kokonaisluku, {
      default: 500,
      description: 'HOKSeja sivulla: 1–1000. Pienempi tai suurempi luku muutetaan näihin rajoihin.',
      examples: [500],
    }),
    'from-id': Type.With(Kokonaisluku, {
      default: 0,
      description: 'Vain tätä suuremmat HOKSien numerot: edellisen sivun last-id.',
      examples: [0],
    }),
    'updated-after': Type.Optional(
      Type.With(Aikaleima, {
        description: 'Vain tämän jälkeen muuttuneet. Sama arvo koko läpikäynnin ajan.',
        examples: ['2026-11-01T00:00:00Z'],
      }),
    ),
  },
  { title: 'VipunenKysely' },
)

/** GET …/hoks/paged */
export const VipunenVastaus = kuori(
  sopimus('VipunenSivu', 'Yksi sivu HOKSeja tilastoja varten.', {
    result: Type.Array(hoksSchema('get-vipunen'), { description: 'HOKSit numerojärjestyksessä.' }),
    'failed-ids': Type.Array(Kokonaisluku, {
      description: 'Sivun HOKSit, jotka eivät ole tilastojen muodossa, joten ne puuttuvat listasta result.',
      examples: [[12346]],
    }),
    'last-id': Type.With(Kokonaisluku, {
      description: 'Sivun viimeisen HOKSin numero: seuraavan sivun from-id. Tyhjällä sivulla sama kuin from-id.',
      examples: [12999],
    }),
  }),
  'Yksi sivu HOKSeja.',
)
