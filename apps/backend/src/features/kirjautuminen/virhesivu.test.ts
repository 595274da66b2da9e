import { describe, expect, it } from 'vitest'
import { OPPIJA, testApp, VIRKAILIJA } from '../../testing/test-app.ts'

const { kutsu } = await testApp()

const SELAIN = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

describe.each([
  ['an official', `${VIRKAILIJA}/api/v1/virkailija/session/opintopolku?ticket=ST-vanha`, '/ehoks-virkailija-ui'],
  ['a learner', `${OPPIJA}/api/v1/oppija/session/opintopolku/?ticket=ST-vanha`, '/ehoks'],
])('a failed login of %s', (_kuka, url, paluu) => {
  it('is a page to a browser, in its language, with what to do and the way back', async () => {
    const sivut = await Promise.all(
      ['fi', 'sv', 'en'].map((kieli) => kutsu({ url, headers: { ...SELAIN, 'accept-language': kieli } })),
    )
    for (const [i, sivu] of sivut.entries()) {
      expect(sivu.statusCode).toBe(401)
      expect(sivu.headers['content-type']).toBe('text/html; charset=utf-8')
      expect(sivu.body).toContain(`<html lang="${['fi', 'sv', 'en'][i]}">`)
      expect(sivu.body).toContain(`<a href="${paluu}">`)
      expect(sivu.body).toContain(sivu.headers['x-request-id'])
      expect(sivu.body).not.toContain('ST-vanha')
      const [, nonce] = /<style nonce="([^"]+)">/.exec(sivu.body) ?? []
      expect(sivu.headers['content-security-policy']).toContain(`'nonce-${nonce}'`)
    }
    expect(new Set(sivut.map(({ body }) => /<h1>(.*)<\/h1>/.exec(body)?.[1])).size).toBe(3)
  })

  it('is the common error answer to others', async () => {
    const vastaus = await kutsu({ url })
    expect(vastaus.statusCode).toBe(401)
    expect(vastaus.json().error).toBe('Invalid ticket')
  })
})
