import { virhe } from '@ehoks/schema/virheet/luettelo'
import formbody from '@fastify/formbody'
import { ApiError } from '../../api-error.ts'
import type { App, Services } from '../../app-types.ts'
import { uloskirjattavaLippu } from '../../integrations/cas/uloskirjaus.ts'
import { oppijana, tunnista } from '../../plugins/toimija.ts'
import { tyhjaVastaus } from '../../reitti.ts'
import { createIstuntoevaste } from './evaste.ts'
import { createIstunnot, ISTUNTOEVASTE } from './istunnot.service.ts'
import {
  LippuKysely,
  OppijanIstuntoVastaus,
  OppijanTiedotVastaus,
  ULOSKIRJAUKSEN_ENIMMAISKOKO,
  Uloskirjauspyynto,
} from './kirjautuminen.schema.ts'
import { createKirjautuminen } from './kirjautuminen.service.ts'

/** The address that CAS brings a learner back to, as it is registered there: the trailing slash matters. */
export const OPPIJAN_PALUUPOLKU = '/api/v1/oppija/session/opintopolku/'

/** Learners' login and logout. The routes without `oppija` in their path are an old second name of the same. */
export function oppijanKirjautuminenRoutes(app: App, services: Services): void {
  for (const alku of ['/api/v1/oppija/session', '/api/v1/session']) {
    kirjautuminenRoutes(app, services, alku)
    istuntoRoutes(app, services, alku)
  }
}

function kirjautuminenRoutes(app: App, services: Services, alku: string): void {
  const { config, oikeudet, auditloki, clock } = services
  const istunnot = createIstunnot(services.prisma, config.sessionMaxAge)
  const kirjautuminen = createKirjautuminen(services)
  const evaste = createIstuntoevaste(config, '/ehoks-oppija-backend', config.addresses.oppijaFi)

  /** The host names of the two languages are one service; the browser goes back to the one it came from. */
  const osoite = (isanta: string) =>
    isanta === new URL(config.addresses.oppijaSv).host ? config.addresses.oppijaSv : config.addresses.oppijaFi

  app.register(async (scope: App) => {
    await scope.register(formbody)
    scope.get(
      `${alku}/opintopolku/`,
      {
        schema: {
          hide: alku !== '/api/v1/oppija/session',
          tags: ['Kirjautuminen'],
          summary: 'CAS palauttaa oppijan selaimen: istunto alkaa',
          querystring: LippuKysely,
          response: { 303: tyhjaVastaus('Oppijan käyttöliittymään.') },
        },
        config: {
          oikeus: { julkinen: 'CAS tells by its ticket who comes' },
          audit: { operaatio: 'kirjautuminen' },
          virheet: [
            'kirjautuminen.selainlippu',
            'kirjautuminen.oppijanumero-puuttuu',
            'kirjautuminen.puolesta-asiointi',
          ],
          virhesivunPaluu: '/ehoks',
          virhesivunUloskirjaus: `${config.integrations.urls.casOppija}/logout?${new URLSearchParams({ service: `${config.addresses.oppijaFi}/ehoks` })}`,
        },
      },
      async (request, reply) => {
        const { ticket } = request.query
        const oma = osoite(request.host)
        const service = `${oma}/ehoks-oppija-backend${OPPIJAN_PALUUPOLKU}`
        const istunto = await kirjautuminen.tunnistaOppija(ticket, service)
        const avain = await istunnot.avaaOppija(istunto, ticket, request.cookies[ISTUNTOEVASTE])
        const toimija = tunnista(request, { laji: 'oppija', ...istunto }, { oikeudet, auditloki, now: clock.now })
        await toimija.kirjaa()
        return evaste.aseta(reply, avain).redirect(`${oma}/ehoks`, 303)
      },
    )
    scope.post(
      `${alku}/opintopolku/`,
      {
        bodyLimit: ULOSKIRJAUKSEN_ENIMMAISKOKO,
        schema: {
          hide: alku !== '/api/v1/oppija/session',
          tags: ['Kirjautuminen'],
          summary: 'CAS päättää oppijan istunnon',
          consumes: ['application/x-www-form-urlencoded'],
          body: Uloskirjauspyynto,
          response: { 200: tyhjaVastaus('Istunto on päättynyt.') },
        },
        config: {
          oikeus: { julkinen: 'CAS does not authenticate itself; only who knows a ticket can end its session' },
          audit: { eiAuditoida: 'touches nobody’s data' },
          virheet: ['ei-loydy.istunto'],
        },
      },
      async (request, reply) => {
        const lippu = uloskirjattavaLippu(request.body.logoutRequest)
        if (lippu === undefined) throw new ApiError(virhe('rakenne.puuttuu', { polku: '/logoutRequest' }))
        if (!(await istunnot.paataLipulla('oppija', lippu))) throw new ApiError(virhe('ei-loydy.istunto'))
        return reply.code(200).send()
      },
    )
  })
}

function istuntoRoutes(app: App, services: Services, alku: string): void {
  const { config } = services
  const istunnot = createIstunnot(services.prisma, config.sessionMaxAge)
  const kirjautuminen = createKirjautuminen(services)
  const evaste = createIstuntoevaste(config, '/ehoks-oppija-backend', config.addresses.oppijaFi)
  const piilossa = alku !== '/api/v1/oppija/session'
  const omaIstunto = {
    oikeus: { kayttaja: 'oppija', vaatii: 'tunnistus' },
    audit: { eiAuditoida: 'own session' },
  } as const

  app.options(
    alku,
    {
      schema: { hide: true },
      config: { oikeus: { julkinen: 'tells the methods only' }, audit: { eiAuditoida: 'no data' } },
    },
    async (_request, reply) => reply.header('allow', 'OPTIONS, GET, DELETE').code(200).send(),
  )

  app.get(
    alku,
    {
      schema: {
        hide: piilossa,
        tags: ['Kirjautuminen'],
        summary: 'Oma istunto: kuka olen',
        ...(!piilossa && { operationId: 'haeOppijanIstunto' }),
        response: { 200: OppijanIstuntoVastaus },
      },
      config: omaIstunto,
    },
    async (request) => {
      const { oid, etunimet, kutsumanimi, sukunimi } = oppijana(request).kayttaja
      return {
        meta: {},
        data: [{ oid, 'first-name': etunimet, 'common-name': kutsumanimi, surname: sukunimi, usingValtuudet: false }],
      }
    },
  )

  app.get(
    `${alku}/user-info`,
    {
      schema: {
        hide: piilossa,
        tags: ['Kirjautuminen'],
        summary: 'Omat tiedot Oppijanumerorekisteristä',
        ...(!piilossa && { operationId: 'haeOppijanTiedot' }),
        response: { 200: OppijanTiedotVastaus },
      },
      config: { ...omaIstunto, audit: { operaatio: 'read' }, virheet: ['hoks.oppija.ei-oppijanumerorekisterissa'] },
    },
    async (request) => {
      const toimija = oppijana(request)
      const henkilo = await kirjautuminen.oppijanHenkilo(toimija.kayttaja.oid)
      const ryhmat = (henkilo.yhteystiedotRyhma ?? []).map(({ id, yhteystieto }) => ({
        id,
        contact: yhteystieto.flatMap(({ yhteystietoArvo, yhteystietoTyyppi }) =>
          yhteystietoArvo ? [{ value: yhteystietoArvo, type: yhteystietoTyyppi }] : [],
        ),
      }))
      await toimija.kirjaa()
      return {
        meta: {},
        data: [
          {
            oid: henkilo.oidHenkilo,
            'first-name': henkilo.etunimet,
            'common-name': henkilo.kutsumanimi || henkilo.etunimet,
            surname: henkilo.sukunimi,
            'contact-values-group': ryhmat.filter(({ contact }) => contact.length > 0),
          },
        ],
      }
    },
  )

  app.delete(
    alku,
    {
      schema: {
        hide: piilossa,
        tags: ['Kirjautuminen'],
        summary: 'Päätä oma istunto',
        ...(!piilossa && { operationId: 'paataOppijanIstunto' }),
        response: { 200: tyhjaVastaus('Istunto on päättynyt.') },
      },
      config: omaIstunto,
    },
    async (request, reply) => {
      await istunnot.paata(request.cookies[ISTUNTOEVASTE])
      return evaste.poista(reply).code(200).send()
    },
  )
}
