import { expect, test } from 'vitest'
import { luoTestisovellus, ohjaa } from '../testi-apu.ts'

test('the front page shows the world, its users and the disturbances', async () => {
  const { app } = luoTestisovellus()
  await ohjaa(app, '/hairiot/koski', { virhetila: 503 })
  const sivu = await app.inject('/')
  expect(sivu.statusCode).toBe(200)
  expect(sivu.headers['content-type']).toMatch(/^text\/html/)
  expect(sivu.body).toContain('161 koulutustoimijaa')
  expect(sivu.body).toContain('toinen-opettaja')
  expect(sivu.body).toContain('virhetila&quot;:503')
  expect((await app.inject('/tyyli.css')).headers['content-type']).toMatch(/^text\/css/)
})

test('what is searched for and what others have put in is shown as text, not as HTML', async () => {
  const { app } = luoTestisovellus()
  const paha = '<script>alert(1)</script>'
  await ohjaa(app, '/organisaatiot/1.2.246.562.10.98765432101', { nimi: { fi: paha } })
  const sivu = await app.inject({ url: '/', query: { haku: paha } })
  expect(sivu.body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  expect(sivu.body).not.toContain('<script')
})
