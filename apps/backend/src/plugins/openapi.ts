import type { Virhekoodi } from '@ehoks/schema/virheet/luettelo'
import { Virhevastaus } from '@ehoks/schema/virheet/vastaus'
import swagger, { type FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifySchema, RouteOptions } from 'fastify'
import type { App } from '../app-types.ts'
import type { ReitinOikeus } from '../reitti.ts'
import { nimetytErikseen } from './named-schemas.ts'
import { reitinVirheet, virheidenKomponentit, virhevastaukset } from './reitin-virheet.ts'
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
  const virheet: ReittienVirheet = new Map()
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
    transform: ({ schema, url, route }) => {
      for (const metodi of [route.method].flat()) virheet.set(operaatio(metodi, url), reitinVirheet(route))
      return { schema: dokumentoituna(schema, route), url }
    },
    transformObject: (dokumentti) =>
      'openapiObject' in dokumentti ? taydennettyna(dokumentti.openapiObject, virheet) : {},
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
function dokumentoituna(schema: FastifySchema | undefined, route: RouteOptions): FastifySchema {
  if (schema === undefined || schema.hide) return { hide: true }
  const vastaukset = muunnettuna(schema.response, (vastaus) =>
    onOlio(vastaus) ? { ...vastaus, description: vastauksenKuvaus(vastaus) ?? schema.summary } : vastaus,
  )
  return {
    ...schema,
    ...(schema.body !== undefined && { body: ilmanTarkistusmerkintaa(schema.body) }),
    ...(schema.params !== undefined && { params: kuvattuina(schema.params) }),
    ...(schema.querystring !== undefined && { querystring: oletuksetVapaina(schema.querystring) }),
    response: { ...(onOlio(vastaukset) && vastaukset), default: Virhevastaus },
    security: tunnistus(route.config?.oikeus),
  }
}

/** What an answer is: as it tells itself, else as its alternatives or the data in its envelope do. */
function vastauksenKuvaus({ description, anyOf, properties }: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof description === 'string') return description
  if (Array.isArray(anyOf)) {
    return anyOf
      .flatMap((vaihtoehto) => (onOlio(vaihtoehto) ? (vastauksenKuvaus(vaihtoehto) ?? []) : []))
      .join(' Tai: ')
  }
  return onOlio(properties) && onOlio(properties['data']) ? vastauksenKuvaus(properties['data']) : undefined
}

/** Parameters of paths are the same everywhere: what they are is told here, unless the route tells it. */
function kuvattuina(params: unknown): unknown {
  if (!onOlio(params)) return params
  const properties = muunnettuna(params['properties'], (parametri, nimi) =>
    onOlio(parametri) ? { description: POLUN_PARAMETRIT[nimi], ...parametri } : parametri,
  )
  return { ...params, properties }
}

const POLUN_PARAMETRIT: Readonly<Record<string, string>> = {
  hoksId: 'HOKSin numero.',
  id: 'Osan numero.',
  ajoId: 'Taustatyön ajon numero.',
  oid: 'Oppijanumero.',
  oppijaOid: 'Oppijanumero.',
  opiskeluoikeusOid: 'Opiskeluoikeuden tunniste.',
  oppilaitosOid: 'Oppilaitoksen tunniste.',
  koulutustoimijaOid: 'Koulutustoimijan tunniste.',
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

/** The codes of each operation's errors. */
type ReittienVirheet = Map<string, readonly Virhekoodi[]>
const operaatio = (metodi: string, polku: string) => `${metodi.toUpperCase()} ${polku.replaceAll(/:(\w+)/g, '{$1}')}`

/** Named schemas and examples once, among the components; every operation with the answers of its errors. */
function taydennettyna(dokumentti: Partial<OpenApi>, virheet: ReittienVirheet): Partial<OpenApi> {
  const { juuri, nimetyt } = nimetytErikseen(dokumentti.paths ?? {}, '#/components/schemas/')
  const paths = muunnettuna(juuri, (metodit, polku) =>
    muunnettuna(metodit, (kuvaus, metodi) => virheineen(kuvaus, virheet.get(operaatio(metodi, polku)) ?? [])),
  )
  const virheista = virheidenKomponentit(new Set([...virheet.values()].flat()))
  // The same document with its schemas in other places: JSON has no types to tell it by.
  return {
    ...dokumentti,
    paths,
    components: { ...dokumentti.components, schemas: nimetyt, ...virheista },
  } as Partial<OpenApi>
}

function virheineen(kuvaus: unknown, koodit: readonly Virhekoodi[]): unknown {
  if (!onOlio(kuvaus) || !onOlio(kuvaus['responses'])) return kuvaus
  const { default: muuten, ...omat } = kuvaus['responses']
  return { ...kuvaus, responses: { ...omat, ...virhevastaukset(koodit), default: muuten } }
}

const muunnettuna = (olio: unknown, muunna: (arvo: unknown, avain: string) => unknown): unknown =>
  onOlio(olio) ? Object.fromEntries(Object.entries(olio).map(([avain, arvo]) => [avain, muunna(arvo, avain)])) : olio
