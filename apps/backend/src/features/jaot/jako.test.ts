import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { OPPIJA, testApp } from '../../testing/test-app.ts'

// As it is in production when nothing else is told.
const { kutsu } = await testApp({ RATE_LIMIT_PER_SECOND: '' })
const osoite = `${OPPIJA}/api/v1/jako/${randomUUID()}`

it.each([
  ['open', 60, { url: osoite }],
  ['take to a calendar', 60, { url: `${osoite}/kalenteri.ics` }],
  ['tell', 10, { method: 'POST', url: `${osoite}/palaute`, payload: { laji: 'nahty' } }],
] as const)('whoever guesses links may %s %i in a minute, and no more', async (_, sallittu, pyynto) => {
  const tilat: number[] = []
  for (let i = 0; i <= sallittu; i++) tilat.push((await kutsu(pyynto)).statusCode)
  expect(tilat.slice(0, -1)).toEqual(Array.from({ length: sallittu }, () => 404))
  expect(tilat.at(-1)).toBe(429)
})
