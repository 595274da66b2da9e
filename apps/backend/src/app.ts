import { randomUUID } from 'node:crypto'
import cookie from '@fastify/cookie'
import rateLimit from '@fastify/rate-limit'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import Fastify from 'fastify'
import type { App, Deps, Routes, Services } from './app-types.ts'
import { ajotRoutes } from './features/ajot/ajot.routes.ts'
import { asetuksetRoutes } from './features/asetukset/asetukset.routes.ts'
import { createAuditloki } from './features/auditloki/auditloki.service.ts'
import { jsonViewerRoutes } from './features/dokumentaatio/json-viewer.routes.ts'
import { hakemistoRoutes } from './features/hakemisto/hakemisto.routes.ts'
import { hankintakoulutuksetRoutes } from './features/hankintakoulutukset/hankintakoulutukset.routes.ts'
import { hoksRoutes } from './features/hoks/hoks.routes.ts'
import { hoksEratRoutes } from './features/hoks/hoks-erat.routes.ts'
import { oppijanHoksRoutes } from './features/hoks/oppijan-hoks.routes.ts'
import { validointiRoutes } from './features/hoks/validointi.routes.ts'
import { virkailijanHoksRoutes } from './features/hoks/virkailijan-hoks.routes.ts'
import { hoksPoistoRoutes } from './features/hoks-poisto/hoks-poisto.routes.ts'
import { jakoRoutes } from './features/jaot/jako.routes.ts'
import { oppijanJaotRoutes } from './features/jaot/oppijan-jaot.routes.ts'
import { virkailijanJaotRoutes } from './features/jaot/virkailijan-jaot.routes.ts'
import { jarjestelmaRoutes } from './features/jarjestelma/jarjestelma.routes.ts'
import { kalenteriRoutes } from './features/kalenteri/kalenteri.routes.ts'
import { katselutRoutes } from './features/katselut/katselut.routes.ts'
import { kaynnitRoutes } from './features/kaynnit/kaynnit.routes.ts'
import { kayttoonottoRoutes } from './features/kayttoonotto/kayttoonotto.routes.ts'
import { kehitysRoutes } from './features/kehitys/kehitys.routes.ts'
import { createIstunnot } from './features/kirjautuminen/istunnot.service.ts'
import { oppijanKirjautuminenRoutes } from './features/kirjautuminen/oppijan-kirjautuminen.routes.ts'
import { virkailijanKirjautuminenRoutes } from './features/kirjautuminen/virkailijan-kirjautuminen.routes.ts'
import { lomakeRoutes } from './features/lomake/lomake.routes.ts'
import { luonnoksetRoutes } from './features/luonnokset/luonnokset.routes.ts'
import { muutoksetRoutes } from './features/muutokset/muutokset.routes.ts'
import { oppijanNakymatRoutes, virkailijanNakymatRoutes } from './features/nakymat/nakymat.routes.ts'
import { oikeudetRoutes } from './features/oikeudet/oikeudet.routes.ts'
import { createOikeudet } from './features/oikeudet/oikeudet.service.ts'
import { oppijalistaRoutes } from './features/oppijat/oppijalista.routes.ts'
import { oppijanOmatTiedotRoutes, virkailijanOppijanTiedotRoutes } from './features/oppijat/oppijan-tiedot.routes.ts'
import { oppijatRoutes } from './features/oppijat/oppijat.routes.ts'
import { osaamisenHankkimistapaRoutes } from './features/osaamisen-hankkimistapa/osaamisen-hankkimistapa.routes.ts'
import { raportitRoutes } from './features/raportit/raportit.routes.ts'
import { raporttinakymatRoutes } from './features/raportit/raporttinakymat.routes.ts'
import { tehtavatRoutes } from './features/tehtavat/tehtavat.routes.ts'
import { terveysRoutes, valmiusRoutes } from './features/terveys/terveys.routes.ts'
import { siirrotRoutes } from './features/tiedonsiirrot/siirrot.routes.ts'
import { tiedonsiirrotRoutes } from './features/tiedonsiirrot/tiedonsiirrot.routes.ts'
import { oppijanUlkoisetRoutes, virkailijanUlkoisetRoutes } from './features/ulkoiset/ulkoiset.routes.ts'
import { vaatimuksetRoutes } from './features/vaatimukset/vaatimukset.routes.ts'
import { vanhatReititRoutes } from './features/vanhat-reitit/vanhat-reitit.routes.ts'
import { historiaRoutes } from './features/versiot/historia.routes.ts'
import { versiotRoutes } from './features/versiot/versiot.routes.ts'
import { vipunenRoutes } from './features/vipunen/vipunen.routes.ts'
import { yhteystiedotRoutes } from './features/yhteystiedot/yhteystiedot.routes.ts'
import { tietueetRoutes } from './features/yllapito/tietueet.routes.ts'
import { yllapitoRoutes } from './features/yllapito/yllapito.routes.ts'
import { ymparistoRoutes } from './features/ymparisto/ymparisto.routes.ts'
import { authenticationPlugin } from './plugins/authentication.ts'
import { clientErrorHandler, eiReittia, errorsPlugin, sendError } from './plugins/errors.ts'
import { jsonBodyPlugin } from './plugins/json-body.ts'
import { accessLogPlugin, logController } from './plugins/logging.ts'
import { type ApiDescription, openapi } from './plugins/openapi.ts'
import { kysyttavaUudelleen, securityHeadersPlugin } from './plugins/security-headers.ts'
import { tiedonsiirtoPlugin } from './plugins/tiedonsiirto.ts'
import { toimijaPlugin } from './plugins/toimija.ts'
import { userInterfacesPlugin } from './plugins/user-interfaces.ts'
import { validatorCompiler } from './plugins/validation.ts'

type Backend = ApiDescription & { features: readonly Routes[] }

const virkailija: Backend = {
  prefix: '/ehoks-virkailija-backend',
  title: 'eHOKS: tietojärjestelmien ja virkailijoiden rajapinta',
  description: 'HOKSien siirto koulutuksen järjestäjien tietojärjestelmistä ja virkailijan käyttöliittymän rajapinta.',
  features: [
    hoksRoutes,
    hoksEratRoutes,
    validointiRoutes,
    versiotRoutes,
    muutoksetRoutes,
    vipunenRoutes,
    tiedonsiirrotRoutes,
    oikeudetRoutes,
    virkailijanHoksRoutes,
    virkailijanNakymatRoutes,
    historiaRoutes,
    tehtavatRoutes,
    siirrotRoutes,
    oppijatRoutes,
    oppijalistaRoutes,
    virkailijanOppijanTiedotRoutes,
    hoksPoistoRoutes,
    virkailijanJaotRoutes,
    lomakeRoutes,
    luonnoksetRoutes,
    hankintakoulutuksetRoutes,
    osaamisenHankkimistapaRoutes,
    vanhatReititRoutes,
    raportitRoutes,
    raporttinakymatRoutes,
    yllapitoRoutes,
    tietueetRoutes,
    ajotRoutes,
    jarjestelmaRoutes,
    kayttoonottoRoutes,
    hakemistoRoutes,
    yhteystiedotRoutes,
    virkailijanUlkoisetRoutes,
    virkailijanKirjautuminenRoutes,
    ymparistoRoutes,
    terveysRoutes,
    jsonViewerRoutes,
  ],
}

const oppija: Backend = {
  prefix: '/ehoks-oppija-backend',
  title: 'eHOKS: oppijan rajapinta',
  description: 'Oppijan käyttöliittymän rajapinta.',
  features: [
    oppijanHoksRoutes,
    oppijanNakymatRoutes,
    oppijanOmatTiedotRoutes,
    oppijanJaotRoutes,
    jakoRoutes,
    kalenteriRoutes,
    kaynnitRoutes,
    katselutRoutes,
    vaatimuksetRoutes,
    asetuksetRoutes,
    oppijanUlkoisetRoutes,
    oppijanKirjautuminenRoutes,
    ymparistoRoutes,
    terveysRoutes,
  ],
}

/** A body's size where a route does not say otherwise: a full HOKS is some tens of kilobytes. */
const BODY_LIMIT = 2 * 1024 * 1024

/** What features build on, from what the outside world gives. Background jobs build on the same. */
export const createServices = (deps: Deps): Services => ({
  ...deps,
  oikeudet: createOikeudet(deps.integrations.organisaatiopalvelu),
  auditloki: createAuditloki(deps.pool),
})

/** The whole service from what it needs, ready for requests but not listening. */
export async function buildApp(deps: Deps): Promise<App> {
  const { config, clock, integrations, log } = deps
  const app: App = Fastify({
    loggerInstance: log,
    logController,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    bodyLimit: BODY_LIMIT,
    // Only the nearest hop is ours: what lies before it in X-Forwarded-For is the client's own claim.
    trustProxy: config.trustProxy ? (_address, hop) => hop === 0 : false,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    forceCloseConnections: 'idle',
    clientErrorHandler,
    // An address that cannot be read at all.
    frameworkErrors: (_error, request, reply) => {
      sendError(eiReittia(), request, reply)
    },
  }).withTypeProvider<TypeBoxTypeProvider>()
  app.setValidatorCompiler(validatorCompiler)
  // Schemas of answers are documentation and types; a serializer made of them would drop what they do not name.
  app.setSerializerCompiler(() => (data) => JSON.stringify(data))

  const services = createServices(deps)
  const { oikeudet, auditloki } = services

  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  await app.register(securityHeadersPlugin, { config })
  await app.register(errorsPlugin)
  await app.register(jsonBodyPlugin)
  await app.register(accessLogPlugin)
  await app.register(toimijaPlugin, { oikeudet, auditloki, now: clock.now })
  await app.register(tiedonsiirtoPlugin, { services })
  await app.register(cookie)
  await app.register(userInterfacesPlugin, { config, lokalisointi: integrations.lokalisointi })

  const kehitys = config.production ? [] : [kehitysRoutes]
  await registerBackend(app, services, { ...virkailija, features: [...virkailija.features, ...kehitys] })
  await registerBackend(app, services, oppija)
  valmiusRoutes(app, services)
  return app
}

/** One backend: its routes with authentication, rate limit, description and answers that caches do not keep. */
async function registerBackend(app: App, services: Services, { features, ...description }: Backend) {
  const { config, prisma } = services
  await app.register(
    async (scope) => {
      if (config.rateLimitPerSecond > 0) {
        await scope.register(rateLimit, { max: config.rateLimitPerSecond, timeWindow: 1000 })
      }
      await scope.register(authenticationPlugin, {
        services,
        istunnot: createIstunnot(prisma, config.sessionMaxAge),
      })
      scope.addHook('onSend', async (_request, reply) => {
        kysyttavaUudelleen(reply)
      })
      await openapi(scope, description)
      for (const routes of features) await routes(scope, services)
    },
    { prefix: description.prefix },
  )
}
