import { Type } from 'typebox'
import { hoksSchema } from '../hoks/variantit.ts'
import { OpiskeluoikeusOid } from '../muodot/oid.ts'
import { Aikaleima } from '../muodot/paivamaara.ts'
import { Kokonaisluku } from '../muodot/teksti.ts'
import { kuori, sopimus } from './kuori.ts'
import { Versionumero } from './versiot.ts'

/** The query of the change feed: open, as queries have always been. */
export const MuutosvirtaKysely = Type.Object(
  {
    after: Type.With(Versionumero, {
      default: 0,
      description: 'Mistä jatketaan: edellisen vastauksen viimeisin. Alusta, kun puuttuu.',
    }),
    limit: Type.Integer({ default: 100, minimum: 1, maximum: 1000, description: 'Muutoksia vastauksessa enintään.' }),
  },
  { title: 'MuutosvirtaKysely' },
)

/** GET …/hoks/muutokset */
export const MuutosvirtaVastaus = kuori(
  sopimus('Muutosvirta', 'HOKSien muutokset.', {
    muutokset: Type.Array(
      sopimus('HoksinMuutos', 'HOKSin viimeisin muutos: HOKS tai sen poiston ajankohta.', {
        'versio-nro': Versionumero,
        'hoks-id': Type.With(Kokonaisluku, { description: 'HOKSin numero.', examples: [12345] }),
        'opiskeluoikeus-oid': Type.Optional(
          Type.With(OpiskeluoikeusOid, {
            description: 'HOKSin opiskeluoikeus. Puuttuu, kun HOKS on poistettu pysyvästi.',
            examples: ['1.2.246.562.15.76811932029'],
          }),
        ),
        hoks: Type.Optional(hoksSchema('get')),
        poistettu: Type.Optional(
          Type.With(Aikaleima, { description: 'Milloin HOKS poistettiin.', examples: ['2026-11-22T10:00:00Z'] }),
        ),
      }),
      { description: 'Muutokset järjestyksessä.' },
    ),
    viimeisin: Type.With(Versionumero, { description: 'Mihin asti luettiin: seuraavan kutsun after.' }),
    lisaa: Type.Boolean({ description: 'Onko muutoksia vielä lukematta.', examples: [false] }),
  }),
  'Muutokset annetun numeron jälkeen.',
)
