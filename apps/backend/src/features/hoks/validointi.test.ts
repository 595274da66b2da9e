import { kaikki } from '@ehoks/schema/esimerkit/kaikki'
import { expect, it } from 'vitest'
import { testApp, VIRKAILIJA } from '../../testing/test-app.ts'

const { kutsu } = await testApp({ RATE_LIMIT_PER_SECOND: '1000' })
const payload = kaikki({ oppijaOid: '1.2.246.562.24.12312312319', opiskeluoikeusOid: '1.2.246.562.15.10000000009' })
const validoi = () => kutsu({ method: 'POST', url: `${VIRKAILIJA}/api/v1/validointi`, payload })

it('anyone may have a HOKS checked, but nobody so often that others have to wait', async () => {
  expect((await validoi()).statusCode).toBe(200)
  const vastaukset = await Promise.all(Array.from({ length: 100 }, validoi))
  const torjuttu = vastaukset.find(({ statusCode }) => statusCode !== 200)
  expect(torjuttu?.statusCode).toBe(429)
  expect(torjuttu?.headers['retry-after']).toBe('1')
  expect(torjuttu?.json().virheet).toMatchObject([{ koodi: 'pyynto.liian-tihea' }])
})
