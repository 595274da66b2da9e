import { kaikki } from '@ehoks/schema/esimerkit/kaikki'
import { expect, it } from 'vitest'
import { OMA_OSOITE, testApp, VIRKAILIJA } from '../../testing/test-app.ts'

// As it is in production when nothing else is told.
const { kutsu, opintopolku } = await testApp({ RATE_LIMIT_PER_SECOND: '' })
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

it('leaves the systems of the same address their hundred calls a second, however often a HOKS is being checked', async () => {
  const osoite = `${OMA_OSOITE}${VIRKAILIJA}/cas-security-check`
  const liput = await Promise.all(Array.from({ length: 100 }, () => opintopolku.lippu('primus', osoite)))
  const [tarkistukset, kutsut] = await Promise.all([
    Promise.all(Array.from({ length: 100 }, validoi)),
    Promise.all(liput.map((ticket) => kutsu({ url: `${VIRKAILIJA}/api/v1/oikeudet`, headers: { ticket } }))),
  ])
  expect(tarkistukset.some(({ statusCode }) => statusCode === 429)).toBe(true)
  expect(kutsut.filter(({ statusCode }) => statusCode !== 200)).toEqual([])
})
