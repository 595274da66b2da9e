import { expect, it } from 'vitest'
import { testApp, VIRKAILIJA } from '../testing/test-app.ts'

const { kutsu } = await testApp()

const kello = (payload: string, headers: Record<string, string> = {}) =>
  kutsu({
    method: 'PUT',
    url: `${VIRKAILIJA}/kehitys/kello`,
    payload,
    headers: { 'content-type': 'application/json', ...headers },
  })

it('tells where a body stops being JSON', async () => {
  const vastaus = await kello('{\n  "nyt": }')
  expect(vastaus.statusCode).toBe(400)
  expect(vastaus.json()).toMatchObject({
    error: expect.stringContaining('rivillä 2'),
    virheet: [{ koodi: 'pyynto.json', korjaaja: 'lahdejarjestelma', viesti: expect.stringContaining('merkissä 10') }],
    'pyynto-id': vastaus.headers['x-request-id'],
  })
})
