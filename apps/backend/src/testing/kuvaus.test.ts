import type { LightMyRequestResponse } from 'fastify'
import { expect, inject, it } from 'vitest'
import { kuvauksenTarkistus } from './kuvaus.ts'
import { testApp, VIRKAILIJA } from './test-app.ts'

const { app, kutsu } = await testApp()
const tarkista = kuvauksenTarkistus(inject('kuvaukset'))
const ymparisto = `${VIRKAILIJA}/api/v1/misc/environment`
const muutettuna = (vastaus: LightMyRequestResponse, statusCode: number, runko: object) =>
  Object.assign(Object.create(vastaus), { statusCode, body: JSON.stringify(runko), json: () => runko })

it('an answer that its description does not tell fails the test that got it', async () => {
  const vastaus = await kutsu({ url: ymparisto })
  const virheet = (koodi: string) => ({ virheet: [{ koodi }] })
  expect(() => tarkista('GET', ymparisto, vastaus)).not.toThrow()
  expect(() => tarkista('GET', ymparisto, muutettuna(vastaus, 200, { meta: {}, data: {} }))).toThrow('not as described')
  expect(() => tarkista('GET', ymparisto, muutettuna(vastaus, 418, {}))).toThrow('no such status')
  expect(() => tarkista('GET', ymparisto, muutettuna(vastaus, 400, virheet('hoks.id.eri')))).toThrow('hoks.id.eri')
  const ilmanKutsujaa = await app.inject(ymparisto)
  expect(ilmanKutsujaa.statusCode).toBe(400)
  expect(() => tarkista('GET', ymparisto, ilmanKutsujaa)).not.toThrow()
})
