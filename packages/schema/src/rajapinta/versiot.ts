import { Type } from 'typebox'
import { hoksSchema } from '../hoks/variantit.ts'
import { Aikaleima } from '../muodot/paivamaara.ts'
import { kuori, SUURIN_NUMERO, sopimus } from './kuori.ts'

/** Number of a change of a HOKS: the number inside its ETag, and its place in the change feed. */
export const Versionumero = Type.Integer({
  minimum: 0,
  maximum: SUURIN_NUMERO,
  description:
    'Version numero: sama kuin ETagissa ja muutosvirrassa. Uudemmalla on suurempi, mutta numeroita puuttuu välistä.',
  examples: [4711],
})

/** GET …/hoks/:hoksId/versiot */
export const VersiotVastaus = kuori(
  Type.Array(
    sopimus('HoksVersio', 'HOKSin yksi tallennettu versio.', {
      'versio-nro': Versionumero,
      aika: Type.With(Aikaleima, { description: 'Milloin tallennettiin.', examples: ['2026-11-22T10:00:00.000Z'] }),
      operaatio: Type.String({
        description: 'Miten tallennettiin: luonti, korvaus, paivitys tai ylläpidon toimi.',
        examples: ['korvaus'],
      }),
      kayttaja: Type.String({
        description: 'Kuka tallensi: palvelukäyttäjän tai virkailijan OID, tai käyttäjätunnus, jos OIDia ei ole.',
        examples: ['1.2.246.562.24.44651722625'],
      }),
    }),
  ),
  'HOKSin versiot uusin ensin.',
)

/** GET …/hoks/:hoksId/versiot/:versioNro */
export const VersioVastaus = kuori(hoksSchema('get'), 'HOKS sellaisena kuin se tallennettiin tässä versiossa.')

/** GET …/hoks/:hoksId/versiot/:versioNro/muutokset */
export const MuutoksetVastaus = kuori(
  Type.Array(
    sopimus('Muutos', 'Yksi ero edelliseen versioon.', {
      polku: Type.String({
        description:
          'JSON-osoitin (RFC 6901). Lisätyn ja muuttuneen paikka on tässä versiossa, poistuneen edellisessä.',
        examples: ['/sahkoposti'],
      }),
      vanha: Type.Optional(
        Type.Unknown({
          description: 'Arvo edellisessä versiossa. Puuttuu, kun kohta on uusi.',
          examples: ['a@example.com'],
        }),
      ),
      uusi: Type.Optional(
        Type.Unknown({
          description: 'Arvo tässä versiossa. Puuttuu, kun kohta on poistunut.',
          examples: ['b@example.com'],
        }),
      ),
    }),
  ),
  'Erot edelliseen versioon.',
)
