import { Value } from 'typebox/value'
import { describe, expect, it } from 'vitest'
import { testApp, VIRKAILIJA } from '../../testing/test-app.ts'

const { kutsu } = await testApp()
const LUKIJA = `${VIRKAILIJA}/json-viewer`

describe('the reader of the HOKS document', () => {
  it('is a page without scripts of elsewhere', async () => {
    const vastaus = await kutsu({ url: `${LUKIJA}/index.html` })
    expect(vastaus.statusCode).toBe(200)
    expect(vastaus.body).toContain('<script src="redoc.standalone.js">')
    expect(vastaus.body).not.toMatch(/<script>|https?:\/\//)
    expect(vastaus.headers['content-security-policy']).toContain("script-src 'self';")
    expect((await kutsu({ url: `${LUKIJA}/redoc.standalone.js` })).headers['content-type']).toContain('javascript')
  })

  it('is where the bare address leads', async () => {
    expect((await kutsu({ url: LUKIJA })).headers.location).toBe(`${LUKIJA}/index.html`)
  })

  it('shows every form of the document with descriptions and examples', async () => {
    const { components, info } = (await kutsu({ url: `${LUKIJA}/schemas/kaikki.json` })).json()
    for (const nimi of ['HoksLuonti', 'HoksKorvaus', 'HoksPaivitys', 'Hoks', 'HoksVipunen']) {
      expect(info.description).toContain(`schemaRef="#/components/schemas/${nimi}"`)
      expect(components.schemas[nimi].properties['ensikertainen-hyvaksyminen']).toMatchObject({
        description: expect.any(String),
        examples: expect.any(Array),
      })
    }
  })

  it.each(['hoks-post', 'hoks-put', 'hoks-patch', 'hoks-get', 'hoks-get-vipunen'])(
    'gives %s as plain JSON Schema that stands alone',
    async (tiedosto) => {
      const skeema = (await kutsu({ url: `${LUKIJA}/schemas/${tiedosto}.json` })).json()
      expect(skeema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
      expect(Value.Check(skeema, { 'ensikertainen-hyvaksyminen': 5 })).toBe(false)
      const viitatut = [...JSON.stringify(skeema).matchAll(/"#\/\$defs\/(\w+)"/g)].map(([, nimi]) => nimi)
      expect(Object.keys(skeema.$defs)).toEqual(expect.arrayContaining(viitatut))
    },
  )

  it('has no other schemas', async () => {
    expect((await kutsu({ url: `${LUKIJA}/schemas/muu.json` })).statusCode).toBe(404)
  })
})
