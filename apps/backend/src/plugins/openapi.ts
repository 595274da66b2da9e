import { hoksSkeemat } from '@ehoks/schema/hoks/variantit'
import { Virhevastaus } from '@ehoks/schema/virheet/vastaus'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifySchema, RouteOptions } from 'fastify'
import type { App } from '../app-types.ts'
import type { ReitinOikeus } from '../reitti.ts'
import { pagePolicy } from './security-headers.ts'
import { ilmanTarkistusmerkintaa } from './validation.ts'

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
      staticCSP: pagePolicy("'unsafe-inline'"),
    })
  })
}

/** A route's schema as its description tells it: who may call, and the common answer of failures. */
function dokumentoituna(schema: FastifySchema | undefined, { config }: RouteOptions): FastifySchema {
  if (schema === undefined || schema.hide) return { hide: true }
  const { oikeus } = config ?? {}
  const vastaukset = typeof schema.response === 'object' ? schema.response : {}
  return {
    ...schema,
    ...(schema.body !== undefined && { body: ilmanTarkistusmerkintaa(schema.body) }),
    response: { ...vastaukset, default: Virhevastaus },
    security: tunnistus(oikeus),
  }
}

const tunnistus = (oikeus: ReitinOikeus | undefined) => {
  if (!oikeus) return []
  if ('kayttaja' in oikeus) return [TUNNISTUS[oikeus.kayttaja]]
  return oikeus.callerId ? [{ kutsuja: [] }] : []
}

type Json = null | boolean | number | string | Json[] | { [avain: string]: Json }

/** What the types inside a HOKS say of themselves. */
const hoksTyypit = hoksSkeemat()

/** A title that is a name of a type, not a sentence. */
const TYYPIN_NIMI = /^[A-Z][A-Za-z0-9]*$/

/**
 * Moves each schema that has a type's name as its title to the components, once, so that generated clients have named
 * types. Throws when two different schemas have the same name.
 */
function nimetytKomponenteiksi<T extends { components?: object | undefined }>(dokumentti: T): T {
  const nimetyt = new Map<string, { muoto: { [avain: string]: Json }; description: Json }>()

  function siirra(arvo: Json): Json {
    if (Array.isArray(arvo)) return arvo.map(siirra)
    if (typeof arvo !== 'object' || arvo === null) return arvo
    const sisalto = Object.fromEntries(Object.entries(arvo).map(([avain, osa]) => [avain, siirra(osa)]))
    const { title, type, $ref } = sisalto
    if (typeof title !== 'string' || !TYYPIN_NIMI.test(title) || type === undefined || $ref !== undefined)
      return sisalto
    // A field says of its value what it is there; the type says what it is everywhere.
    const { description = '', examples, ...muoto } = sisalto
    const aiempi = nimetyt.get(title)
    if (aiempi !== undefined && JSON.stringify(aiempi.muoto) !== JSON.stringify(muoto)) {
      throw new Error(`Two different schemas are called ${title}`)
    }
    const tyypinKuvaus = hoksTyypit[title]?.description ?? aiempi?.description ?? description
    nimetyt.set(title, { muoto, description: tyypinKuvaus })
    const tassa = { ...(description !== tyypinKuvaus && { description }), ...(examples !== undefined && { examples }) }
    return { $ref: `#/components/schemas/${title}`, ...tassa }
  }

  const { info, ...muu } = JSON.parse(JSON.stringify(dokumentti)) as { info: Json; [avain: string]: Json }
  const siirretty = siirra(muu) as { components: { [avain: string]: Json } }
  const jarjestyksessa = [...nimetyt]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([nimi, { muoto, description }]) => [nimi, { description, ...muoto }])
  return {
    ...(siirretty as object),
    info,
    components: { ...siirretty.components, schemas: Object.fromEntries(jarjestyksessa) },
  } as unknown as T
}
