import { Type } from 'typebox'
import type { App, Services } from '../../app-types.ts'
import { OPPIJAN_PALUUPOLKU } from '../kirjautuminen/oppijan-kirjautuminen.routes.ts'
import { VIRKAILIJAN_PALUUPOLKU } from '../kirjautuminen/virkailijan-kirjautuminen.routes.ts'

const Ymparisto = Type.Object(
  {
    'eperusteet-peruste-url': Type.String({ description: 'Perusteiden sivut ePerusteissa.' }),
    'virkailija-login-url': Type.String({ description: 'Virkailijan kirjautuminen.' }),
    'virkailija-logout-url': Type.String({ description: 'Virkailijan uloskirjautuminen.' }),
    'cas-oppija-login-url-fi': Type.String({ description: 'Oppijan kirjautuminen suomeksi.' }),
    'cas-oppija-login-url-sv': Type.String({ description: 'Oppijan kirjautuminen ruotsiksi.' }),
    'cas-oppija-logout-url-fi': Type.String({ description: 'Oppijan uloskirjautuminen suomeksi.' }),
    'cas-oppija-logout-url-sv': Type.String({ description: 'Oppijan uloskirjautuminen ruotsiksi.' }),
    'raamit-url': Type.String({ description: 'Virkailijan palvelujen yhteinen kehys.' }),
  },
  { title: 'Ymparisto' },
)

/** Where the user interfaces send the browser to log in and out. */
export function ymparistoRoutes(app: App, { config }: Services): void {
  const { addresses, integrations } = config
  const { cas, casOppija } = integrations.urls
  const osoite = (alku: string, kysely: Record<string, string>) => `${alku}?${new URLSearchParams(kysely)}`
  const oppijanLogin = (locale: string, oma: string) =>
    osoite(`${casOppija}/login`, {
      locale,
      valtuudet: 'false',
      service: `${oma}/ehoks-oppija-backend${OPPIJAN_PALUUPOLKU}`,
    })
  const data = {
    'eperusteet-peruste-url': config.eperusteetPerusteUrl,
    'virkailija-login-url': osoite(`${cas}/login`, {
      service: `${addresses.virkailija}/ehoks-virkailija-backend${VIRKAILIJAN_PALUUPOLKU}`,
    }),
    'virkailija-logout-url': osoite(`${cas}/logout`, { service: `${addresses.virkailija}/ehoks-virkailija-ui` }),
    'cas-oppija-login-url-fi': oppijanLogin('fi', addresses.oppijaFi),
    'cas-oppija-login-url-sv': oppijanLogin('sv', addresses.oppijaSv),
    'cas-oppija-logout-url-fi': osoite(`${casOppija}/logout`, { service: `${addresses.oppijaFi}/ehoks?lang=fi` }),
    'cas-oppija-logout-url-sv': osoite(`${casOppija}/logout`, { service: `${addresses.oppijaSv}/ehoks?lang=sv` }),
    'raamit-url': config.raamitUrl,
  }

  app.get(
    '/api/v1/misc/environment',
    {
      schema: {
        tags: ['Palvelu'],
        summary: 'Osoitteita käyttöliittymille: kirjautuminen ja uloskirjautuminen',
        operationId: 'haeYmparisto',
        response: { 200: Type.Object({ meta: Type.Object({}), data: Ymparisto }, { title: 'YmparistoVastaus' }) },
      },
      config: { oikeus: { julkinen: 'public addresses', callerId: true }, audit: { eiAuditoida: 'no data' } },
    },
    async () => ({ meta: {}, data }),
  )
}
