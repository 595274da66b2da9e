import { virhe } from '@ehoks/schema/virheet/luettelo'
import formbody from '@fastify/formbody'
import { ApiError } from '../../api-error.ts'
import type { App, Services } from '../../app-types.ts'
import { uloskirjattavaLippu } from '../../integrations/cas/uloskirjaus.ts'
import { tunnista } from '../../plugins/toimija.ts'
import { tyhjaVastaus } from '../../reitti.ts'
import { onPaakayttaja } from '../oikeudet/oikeudet.rules.ts'
import { createIstuntoevaste } from './evaste.ts'
import { createIstunnot, ISTUNTOEVASTE } from './istunnot.service.ts'
import {
  LippuKysely,
  ULOSKIRJAUKSEN_ENIMMAISKOKO,
  Uloskirjauspyynto,
  VirkailijanIstuntoVastaus,
} from './kirjautuminen.schema.ts'
import { createKirjautuminen } from './kirjautuminen.service.ts'

/** The address that CAS brings an official back to, within the backend. */
export const VIRKAILIJAN_PALUUPOLKU = '/api/v1/virkailija/session/opintopolku'

/** Officials' login and logout. The two addresses of CAS's return are old; both mean a ticket for the first. */
export function virkailijanKirjautuminenRoutes(app: App, services: Services): void {
  const { config, oikeudet, auditloki, clock } = services
  const istunnot = createIstunnot(services.prisma, config.sessionMaxAge)
  const kirjautuminen = createKirjautuminen(services)
  const evaste = createIstuntoevaste(config, '/ehoks-virkailija-backend', config.addresses.virkailija)
  const service = `${config.addresses.virkailija}/ehoks-virkailija-backend${VIRKAILIJAN_PALUUPOLKU}`

  app.register(async (scope: App) => {
    await scope.register(formbody)
    for (const url of [VIRKAILIJAN_PALUUPOLKU, '/cas-security-check']) {
      scope.get(
        url,
        {
          schema: {
            tags: ['Kirjautuminen'],
            summary: 'CAS palauttaa virkailijan selaimen: istunto alkaa',
            querystring: LippuKysely,
            response: { 303: tyhjaVastaus('Virkailijan käyttöliittymään.') },
          },
          config: {
            oikeus: { julkinen: 'CAS tells by its ticket who comes' },
            audit: { operaatio: 'kirjautuminen' },
            virheet: ['kirjautuminen.selainlippu'],
            virhesivunPaluu: '/ehoks-virkailija-ui',
          },
        },
        async (request, reply) => {
          const { ticket } = request.query
          const istunto = await kirjautuminen.tunnistaVirkailija(ticket, service)
          const avain = await istunnot.avaaVirkailija(istunto, ticket, request.cookies[ISTUNTOEVASTE])
          const toimija = tunnista(request, { laji: 'virkailija', ...istunto }, { oikeudet, auditloki, now: clock.now })
          await toimija.kirjaa()
          return evaste.aseta(reply, avain).redirect(`${config.addresses.virkailija}/ehoks-virkailija-ui`, 303)
        },
      )
      scope.post(
        url,
        {
          bodyLimit: ULOSKIRJAUKSEN_ENIMMAISKOKO,
          schema: {
            tags: ['Kirjautuminen'],
            summary: 'CAS päättää virkailijan istunnon',
            consumes: ['application/x-www-form-urlencoded'],
            body: Uloskirjauspyynto,
            response: { 200: tyhjaVastaus('Istunto on päättynyt, jos se oli olemassa.') },
          },
          config: {
            oikeus: { julkinen: 'CAS does not authenticate itself; only who knows a ticket can end its session' },
            audit: { eiAuditoida: 'touches nobody’s data' },
          },
        },
        async (request, reply) => {
          const lippu = uloskirjattavaLippu(request.body.logoutRequest)
          if (lippu !== undefined) await istunnot.paataLipulla('virkailija', lippu)
          return reply.code(200).send()
        },
      )
    }
  })

  app.get(
    '/api/v1/virkailija/session',
    {
      schema: {
        tags: ['Kirjautuminen'],
        summary: 'Oma istunto: kuka olen ja mihin organisaatioihin minulla on oikeuksia',
        operationId: 'haeVirkailijanIstunto',
        response: { 200: VirkailijanIstuntoVastaus },
      },
      config: {
        oikeus: {
          julkinen: 'tells of the caller’s own session only, also to a user type that is let in nowhere else',
          callerId: true,
        },
        audit: { eiAuditoida: 'own data' },
        virheet: ['kirjautuminen.istunto-puuttuu'],
      },
    },
    async (request) => {
      const istunto = await istunnot.virkailija(request.cookies[ISTUNTOEVASTE])
      if (!istunto) throw new ApiError(virhe('kirjautuminen.istunto-puuttuu'), { avain: 'info' })
      const alaorganisaatiot = await kirjautuminen.alaorganisaatiot(istunto.oikeudet)
      return {
        meta: {},
        data: {
          oidHenkilo: istunto.oid,
          nimi: istunto.nimi,
          isSuperuser: onPaakayttaja(istunto),
          'organisation-privileges': istunto.oikeudet.map((organisaatio, i) => ({
            oid: organisaatio.oid,
            privileges: organisaatio.oikeudet,
            roles: organisaatio.paakayttaja ? ['oph-super-user'] : [],
            'child-organisations': alaorganisaatiot[i] ?? [],
          })),
          organisaatiot: await kirjautuminen.valittavatOrganisaatiot(istunto.oikeudet, alaorganisaatiot.flat()),
        },
      }
    },
  )

  app.delete(
    '/api/v1/virkailija/session',
    {
      schema: {
        tags: ['Kirjautuminen'],
        summary: 'Päätä oma istunto',
        operationId: 'paataVirkailijanIstunto',
        response: { 200: tyhjaVastaus('Istunto on päättynyt.') },
      },
      config: {
        oikeus: { julkinen: 'ends the caller’s own session only', callerId: true },
        audit: { eiAuditoida: 'own session' },
      },
    },
    async (request, reply) => {
      await istunnot.paata(request.cookies[ISTUNTOEVASTE])
      return evaste.poista(reply).code(200).send()
    },
  )
}
