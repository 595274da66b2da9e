import { expect, it } from 'vitest'
import { OPPIJA, testApp } from '../../testing/test-app.ts'

const { opintopolku, oppijana, kutsu } = await testApp()
const toimija = await opintopolku.luoKoulutustoimija()
const oppija = await oppijana((await opintopolku.luoOppija(toimija)).oid)
const muu = await oppijana((await opintopolku.luoOppija(toimija)).oid)
const url = '/api/v1/oppija/session/settings'
const tallenna = (payload: object | string) =>
  oppija({ method: 'PUT', url, payload, headers: { 'content-type': 'application/json' } })

it('settings are empty at first, and what the learner has stored then', async () => {
  expect((await oppija({ url })).json()).toEqual({ meta: {}, data: {} })
  for (const asetukset of [{}, { kieli: 'sv', ohjeet: { nahty: ['a', 1, null] } }, { kieli: 'fi' }]) {
    expect((await tallenna(asetukset)).statusCode).toBe(201)
    expect((await oppija({ url })).json().data).toEqual(asetukset)
  }
  expect((await muu({ url })).json().data).toEqual({})
})

it('are found at their old second address', async () => {
  await tallenna({ a: 1 })
  expect((await oppija({ url: '/api/v1/session/settings' })).json().data).toEqual({ a: 1 })
})

it('are a JSON object that can be stored, and small', async () => {
  expect((await tallenna([])).statusCode).toBe(400)
  expect((await tallenna('"a"')).statusCode).toBe(400)
  expect((await tallenna('{"a":"\\u0000"}')).statusCode).toBe(400)
  expect((await tallenna('{"a":"\\ud800"}')).statusCode).toBe(400)
  expect((await tallenna({ a: '😀' })).statusCode).toBe(201)
  expect((await tallenna({ a: 'x'.repeat(20_000) })).statusCode).toBe(413)
})

it('are for those who have logged in', async () => {
  expect((await kutsu({ url: `${OPPIJA}${url}` })).statusCode).toBe(401)
})
