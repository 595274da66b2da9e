import { Kielistetty } from '@ehoks/schema/rajapinta/kielistetty'
import { Type } from 'typebox'

const Oikeudet = Type.Array(Type.Enum(['read', 'write', 'update', 'delete', 'hoks_delete']))

export const VirkailijanIstuntoVastaus = Type.Object(
  {
    meta: Type.Object({}),
    data: Type.Object(
      {
        oidHenkilo: Type.Union([Type.String(), Type.Null()], { description: 'Virkailijan oma oid.' }),
        nimi: Type.String({ description: 'Virkailijan nimi näytettäväksi.' }),
        isSuperuser: Type.Boolean({ description: 'Onko OPH:n pääkäyttäjä.' }),
        'organisation-privileges': Type.Array(
          Type.Object({
            oid: Type.String({ description: 'Organisaatio, jossa oikeudet on annettu.' }),
            privileges: Oikeudet,
            roles: Type.Array(Type.String()),
            'child-organisations': Type.Array(Type.String(), {
              description: 'Organisaation oppilaitokset, joilla on opiskeluoikeuksia eHOKSissa.',
            }),
          }),
        ),
        organisaatiot: Type.Array(
          Type.Object(
            { oid: Type.String(), nimi: Kielistetty, oikeudet: Oikeudet },
            { title: 'ValittavaOrganisaatio' },
          ),
          { description: 'Oppilaitokset, joiden opiskelijoita virkailija voi katsella, suomenkielisen nimen mukaan.' },
        ),
      },
      { title: 'VirkailijanIstunto' },
    ),
  },
  { title: 'VirkailijanIstuntoVastaus' },
)

export const OppijanIstuntoVastaus = Type.Object(
  {
    meta: Type.Object({}),
    data: Type.Array(
      Type.Object(
        {
          oid: Type.String({ description: 'Oppijanumero.' }),
          'first-name': Type.String({ description: 'Etunimet.' }),
          'common-name': Type.String({ description: 'Kutsumanimi.' }),
          surname: Type.String({ description: 'Sukunimi.' }),
          usingValtuudet: Type.Boolean({ description: 'Asioiko toisen puolesta; aina false.' }),
        },
        { title: 'OppijanIstunto' },
      ),
    ),
  },
  { title: 'OppijanIstuntoVastaus' },
)

export const OppijanTiedotVastaus = Type.Object(
  {
    meta: Type.Object({}),
    data: Type.Array(
      Type.Object(
        {
          oid: Type.String(),
          'first-name': Type.String(),
          'common-name': Type.String(),
          surname: Type.String(),
          'contact-values-group': Type.Optional(
            Type.Array(
              Type.Object({
                id: Type.Integer(),
                contact: Type.Array(Type.Object({ value: Type.String(), type: Type.String() })),
              }),
            ),
          ),
        },
        { title: 'OppijanTiedot' },
      ),
    ),
  },
  { title: 'OppijanTiedotVastaus' },
)

/** CAS brings the browser back with its ticket. */
export const LippuKysely = Type.Object({ ticket: Type.String({ minLength: 1, description: 'CASin palvelulippu.' }) })

/** The largest logout request, in bytes: CAS's own is a tenth of this, and anybody may send one. */
export const ULOSKIRJAUKSEN_ENIMMAISKOKO = 16 * 1024

/** CAS ends a session: a form with a SAML document. */
export const Uloskirjauspyynto = Type.Object({
  logoutRequest: Type.String({ description: 'SAML-muotoinen uloskirjauspyyntö.' }),
})
