import { Validator } from '@seriousme/openapi-schema-validator'
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
        parameters?: { name: string; required: boolean }[]
        responses: Record<string, object>
      }
    >
  >
  components: { schemas: Record<string, object> }
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
