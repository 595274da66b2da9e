import { hoksSchema } from '@ehoks/schema/hoks/variantit'
import { expect, test } from 'vitest'
import { onNimetty, onTekninen } from './kentat.ts'

/** Names of all fields in a JSON schema. */
function kentat(skeema: unknown): string[] {
  if (Array.isArray(skeema)) return skeema.flatMap(kentat)
  if (typeof skeema !== 'object' || skeema === null) return []
  const omat =
    'properties' in skeema && typeof skeema.properties === 'object' ? Object.keys(skeema.properties ?? {}) : []
  return [...omat, ...Object.values(skeema).flatMap(kentat)]
}

/** What the history leaves out: it changes by itself at every write. */
const EI_KERROTA = ['id', 'eid', 'paivitetty', 'versio', 'manuaalisyotto']

test('every field of a HOKS whose change is told has a name', () => {
  const kaikki = new Set(kentat(hoksSchema('get')))
  expect(kaikki.size).toBeGreaterThan(50)
  expect(
    [...kaikki].filter((kentta) => !onNimetty(kentta) && !onTekninen(kentta) && !EI_KERROTA.includes(kentta)),
  ).toEqual([])
})
