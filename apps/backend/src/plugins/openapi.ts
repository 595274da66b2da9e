import { Virhevastaus } from '@ehoks/schema/virheet/vastaus'
import swagger, { type FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifySchema, RouteOptions } from 'fastify'
import type { App } from '../app-types.ts'
import type { ReitinOikeus } from '../reitti.ts'
import { nimetytErikseen } from './named-schemas.ts'
import { pagePolicy } from './security-headers.ts'
import { ilmanTarkistusmerkintaa } from './validation.ts'

type OpenApi = Extract<
  Parameters<NonNullable<FastifyDynamicSwaggerOptions['transformObject']>>[0],
  { openapiObject: object }
>['openapiObject']

export type ApiDescription = { title: string; description: string; prefix: string }

const julkinen = {
  oikeus: { julkinen: 'the description of the interface' },
  audit: { eiAuditoida: 'no data' },
} as const

const TUNNISTUS = {
  palvelu: { palvelulippu: [], kutsuja: [] },
  virkailija: { istunto: [], kutsuja: [] },
  oppija: { istunto: [], kutsuja: [] },
} as const

/**
 * The OpenAPI document of one backend at `/doc/swagger.json` and Swagger UI at `/doc/`. Registered before the routes
 * that it describes, in the scope of the backend.
 */
export async function openapi(scope: App, { title, description, prefix }: ApiDescription): Promise<void> {
  await scope.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title, description, version: '1' },
      components: {
        securitySchemes: {
          palvelulippu: {
            type: 'apiKey',
            in: 'header',
            name: 'ticket',
            description:
              'CASin palvelulippu (ST-…), haettu osoitteelle <oma osoite>/ehoks-virkailija-backend/cas-security-check. Kelpaa yhteen kutsuun.',
          },
          kutsuja: { type: 'apiKey', in: 'header', name: 'Caller-Id', description: 'Kutsuvan järjestelmän tunnus.' },
          istunto: {
            type: 'apiKey',
            in: 'cookie',
            name: 'ring-session',
            description: 'Kirjautumisesta alkanut istunto.',
          },
        },
      },
    },
    convertConstToEnum: false,
    transform: ({ schema, url, route }) => ({ schema: dokumentoituna(schema, route), url }),
    transformObject: (dokumentti) =>
      'openapiObject' in dokumentti ? nimetytKomponenteiksi(dokumentti.openapiObject) : {},
  })

  await scope.register(async (doc) => {
    doc.addHook('onRoute', (route) => {
      route.config = { ...route.config, ...julkinen }
    })
    doc.get('/doc/swagger.json', { schema: { hide: true } }, async () => scope.swagger())
    await doc.register(swaggerUi, {
      routePrefix: '/doc',
      indexPrefix: prefix,
      uiConfig: { deepLinking: true, docExpansion: 'list', defaultModelsExpandDepth: 0 },
      theme: { title },
      logo: { type: 'image/svg+xml', content: LOGO },
      staticCSP: pagePolicy("'unsafe-inline'"),
    })
  })
}

const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40" role="img" aria-label="eHOKS">
<text x="0" y="29" font-family="sans-serif" font-size="26" font-weight="bold" fill="#fff">eHOKS</text></svg>`

/** A route's schema as its description tells it: who may call, and the common answer of failures. */
function dokumentoituna(schema: FastifySchema | undefined, { config }: RouteOptions): FastifySchema {
  if (schema === undefined || schema.hide) return { hide: true }
  const { oikeus } = config ?? {}
  const vastaukset = typeof schema.response === 'object' ? schema.response : {}
  return {
    ...schema,
    ...(schema.body !== undefined && { body: ilmanTarkistusmerkintaa(schema.body) }),
    ...(schema.querystring !== undefined && { querystring: oletuksetVapaina(schema.querystring) }),
    response: { ...vastaukset, default: Virhevastaus },
    security: tunnistus(oikeus),
  }
}

/** A parameter that has a default may be left out. */
function oletuksetVapaina(kysely: unknown): unknown {
  if (!onOlio(kysely) || !onOlio(kysely['properties']) || !Array.isArray(kysely['required'])) return kysely
  const { properties, required } = kysely
  const pakollinen = (nimi: string) => !(onOlio(properties[nimi]) && 'default' in properties[nimi])
  return { ...kysely, required: required.filter((nimi: unknown) => pakollinen(String(nimi))) }
}

const onOlio = (arvo: unknown): arvo is Readonly<Record<string, unknown>> => typeof arvo === 'object' && arvo !== null

const tunnistus = (oikeus: ReitinOikeus | undefined) => {
  if (!oikeus) return []
  if ('kayttaja' in oikeus) return [TUNNISTUS[oikeus.kayttaja]]
  return oikeus.callerId ? [{ kutsuja: [] }] : []
}

/** Named schemas once, among the components. */
function nimetytKomponenteiksi(dokumentti: Partial<OpenApi>): Partial<OpenApi> {
  const { paths, components } = dokumentti
  const { juuri, nimetyt } = nimetytErikseen(paths ?? {}, '#/components/schemas/')
  // The same document with its schemas in other places: JSON has no types to tell it by.
  return { ...dokumentti, paths: juuri, components: { ...components, schemas: nimetyt } } as Partial<OpenApi>
}
