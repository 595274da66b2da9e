import { luettelo } from '@ehoks/schema/virheet/luettelo'
import { Virhevastaus } from '@ehoks/schema/virheet/vastaus'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Check } from 'typebox/schema'
import { describe, expect, it } from 'vitest'
import { OPPIJA, testApp, VIRKAILIJA } from '../testing/test-app.ts'

const { kutsu } = await testApp()

type Dokumentti = {
  openapi: string
  paths: Record<
    string,
    Record<
      string,
      {
        operationId?: string
        security?: object[]
        parameters?: { name: string; required: boolean; description?: string }[]
        responses: Record<string, { description?: string }>
      }
    >
  >
  components: {
    schemas: Record<string, object>
    responses: Record<string, object>
    examples: Record<string, { value: unknown }>
  }
}
const dokumentti = async (alku: string): Promise<Dokumentti> =>
  (await kutsu({ url: `${alku}/doc/swagger.json` })).json()

describe.each([VIRKAILIJA, OPPIJA])('the description of %s', (alku) => {
  it('is a valid OpenAPI 3.1 document', async () => {
    const tulos = await new Validator().validate({ ...(await dokumentti(alku)) })
    expect(tulos).toMatchObject({ valid: true })
    expect((await dokumentti(alku)).openapi).toBe('3.1.0')
  })

  it('has routes of its own only, each with a name, who may call it and the common failure', async () => {
    const { paths } = await dokumentti(alku)
    const operaatiot = Object.entries(paths).flatMap(([polku, metodit]) =>
      Object.values(metodit).map((operaatio) => ({ polku, ...operaatio })),
    )
    expect(operaatiot.length).toBeGreaterThan(5)
    for (const { polku, security, responses } of operaatiot) {
      expect(polku.startsWith(`${alku}/`), polku).toBe(true)
      expect(security, polku).toBeDefined()
      expect(responses['default'], polku).toMatchObject({
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Virhevastaus' } } },
      })
    }
    const nimet = operaatiot.flatMap(({ operationId }) => operationId ?? [])
    expect(new Set(nimet).size).toBe(nimet.length)
  })

  it('tells of every parameter and answer what it is', async () => {
    const { paths } = await dokumentti(alku)
    const sanomatta = Object.entries(paths).flatMap(([polku, metodit]) =>
      Object.values(metodit).flatMap(({ parameters = [], responses }) => [
        ...parameters.filter(({ description }) => !description).map(({ name }) => `${polku}: ${name}`),
        ...Object.entries(responses)
          .filter(([, { description }]) => description === 'Default Response')
          .map(([tila]) => `${polku}: ${tila}`),
      ]),
    )
    expect(sanomatta).toEqual([])
  })

  it('refers to nothing that it lacks, and marks nothing for ourselves', async () => {
    const kaikki = await dokumentti(alku)
    const teksti = JSON.stringify(kaikki)
    const viitatut = [...teksti.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, nimi]) => nimi ?? '')
    expect(viitatut.length).toBeGreaterThan(5)
    for (const nimi of viitatut) expect(Object.keys(kaikki.components.schemas)).toContain(nimi)
    expect(teksti).not.toMatch(/~kind|~unsafe|x-palvelu/)
  })

  it.each(['/doc', '/doc/'])('is shown by Swagger UI at %s, with a policy of its own', async (polku) => {
    const vastaus = await kutsu({ url: `${alku}${polku}` })
    expect(vastaus.statusCode).toBe(200)
    expect(vastaus.body).toContain('swagger-ui')
    expect(vastaus.body).not.toMatch(/<script>|https?:\/\//)
    expect(vastaus.headers['content-security-policy']).toContain("script-src 'self'")
  })
})

it('a parameter that has a default may be left out', async () => {
  const { paths } = await dokumentti(VIRKAILIJA)
  const haku = paths[`${VIRKAILIJA}/api/v1/virkailija/oppijat`]?.['get']
  const pakollisuus = haku?.parameters?.map(({ name, required }) => [name, required])
  expect(pakollisuus).toContainEqual(['oppilaitos-oid', true])
  expect(pakollisuus).toContainEqual(['page', false])
})

it('the body of a new HOKS is told though the service checks it itself', async () => {
  const { paths } = await dokumentti(VIRKAILIJA)
  expect(paths[`${VIRKAILIJA}/api/v1/hoks`]?.['post']).toMatchObject({
    requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/HoksLuonti' } } } },
    security: [{ palvelulippu: [], kutsuja: [] }],
  })
})

it('every error of the catalogue is an example of some route, but those that no route gives', async () => {
  const [virkailijan, oppijan] = [await dokumentti(VIRKAILIJA), await dokumentti(OPPIJA)]
  const esimerkit = { ...virkailijan.components.examples, ...oppijan.components.examples }
  const varoitus = (koodi: string) => koodi.startsWith('varoitus.')
  const reititta = ['pyynto.reitti-puuttuu', 'pyynto.ei-http', 'pyynto.otsakkeet-liian-suuret']
  const odotetut = Object.keys(luettelo).filter((koodi) => !varoitus(koodi) && !reititta.includes(koodi))
  expect(Object.keys(esimerkit).toSorted()).toEqual(odotetut.toSorted())
  for (const [koodi, { value }] of Object.entries(esimerkit)) expect(Check(Virhevastaus, value), koodi).toBe(true)
})

it('the errors of replacing a HOKS are there by their status, with when to try again', async () => {
  const { paths, components } = await dokumentti(VIRKAILIJA)
  const vastaukset = paths[`${VIRKAILIJA}/api/v1/hoks/{hoksId}`]?.['put']?.responses ?? {}
  const tilat = ['200', '204', '400', '401', '403', '404', '412', '413', '415', '423', '429', '500', '503', 'default']
  expect(Object.keys(vastaukset).toSorted()).toEqual(tilat)
  expect(vastaukset['400']).toMatchObject({
    description: expect.stringContaining('`hoks.id.eri`: HOKSin numero on eri kuin osoitteessa.'),
  })
  expect(vastaukset['503']).toEqual({ $ref: '#/components/responses/palvelu.ei-vastaa' })
  expect(components.responses['palvelu.ei-vastaa']).toMatchObject({
    description: expect.stringContaining('palvelu.ei-vastaa'),
    headers: { 'Retry-After': {} },
    content: {
      'application/json': {
        schema: { $ref: '#/components/schemas/Virhevastaus' },
        examples: { 'palvelu.ei-vastaa': { $ref: '#/components/examples/palvelu.ei-vastaa' } },
      },
    },
  })
})
