import { Check } from 'typebox/schema'
import { describe, expect, it } from 'vitest'
import { OPPIJA, testApp, VIRKAILIJA } from '../testing/test-app.ts'

const { kutsu } = await testApp()

type Olio = Readonly<Record<string, unknown>>
const onOlio = (arvo: unknown): arvo is Olio => typeof arvo === 'object' && arvo !== null

/** Every schema of the document that has examples, with its place. */
function esimerkilliset(arvo: unknown, paikka = ''): [string, Olio & { examples: unknown[] }][] {
  if (!onOlio(arvo)) return []
  const alla = Object.entries(arvo).flatMap(([avain, osa]) =>
    avain === 'examples' ? [] : esimerkilliset(osa, `${paikka}/${avain}`),
  )
  const { examples } = arvo
  return Array.isArray(examples) ? [[paikka, { ...arvo, examples }], ...alla] : alla
}

describe.each([VIRKAILIJA, OPPIJA])('the examples of %s', (alku) => {
  it('are what their schemas accept', async () => {
    const dokumentti: Olio = (await kutsu({ url: `${alku}/doc/swagger.json` })).json()
    const skeemat = esimerkilliset(dokumentti)
    expect(skeemat.length).toBeGreaterThan(10)
    const { components } = dokumentti
    const vaarat = skeemat.flatMap(([paikka, skeema]) =>
      skeema.examples
        .filter((esimerkki) => !Check({ ...skeema, components }, esimerkki))
        .map((esimerkki) => `${paikka}: ${JSON.stringify(esimerkki)}`),
    )
    expect(vaarat).toEqual([])
  })
})
