import { Type } from 'typebox'
import { OrganisaatioOid } from '../muodot/oid.ts'
import { Kielistetty } from './kielistetty.ts'
import { kuori, sopimus } from './kuori.ts'

/** GET …/oikeudet */
export const OikeudetVastaus = kuori(
  sopimus('Oikeudet', 'Kutsuva tunnus ja sen oikeudet.', {
    kayttajatunnus: Type.String({ description: 'Palvelukäyttäjän tunnus.', examples: ['primus'] }),
    oid: Type.Union([Type.String(), Type.Null()], {
      description: 'Palvelukäyttäjän OID, jos CAS kertoo sen.',
      examples: ['1.2.246.562.24.44651722625'],
    }),
    organisaatiot: Type.Array(
      sopimus('OrganisaationOikeudet', 'Oikeudet yhdessä organisaatiossa ja sen alaisissa.', {
        oid: Type.With(OrganisaatioOid, {
          description: 'Organisaatio, jossa oikeudet on annettu.',
          examples: ['1.2.246.562.10.54453921329'],
        }),
        nimi: Kielistetty,
        oikeudet: Type.Array(Type.Enum(['read', 'write', 'update', 'delete', 'hoks_delete']), {
          description:
            'Lukea (read), luoda (write), muuttaa (update) ja poistaa (delete) sekä poistaa päättyneen opiskeluoikeuden HOKS (hoks_delete).',
          examples: [['read', 'write', 'update', 'delete']],
        }),
      }),
      { description: 'Organisaatiot, joissa tunnuksella on jokin oikeus.' },
    ),
  }),
)
