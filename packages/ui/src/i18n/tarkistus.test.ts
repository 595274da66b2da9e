import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { tekstienViat } from './tarkistus.ts'

test('the shared texts are complete and in use', () => {
  expect(
    tekstienViat({ tekstit: join(import.meta.dirname, 'tekstit'), koodi: join(import.meta.dirname, '..') }),
  ).toEqual([])
})

test('the texts of changes are complete and in use', () => {
  const kansio = join(import.meta.dirname, '..', 'hoks', 'muutokset')
  expect(tekstienViat({ tekstit: join(kansio, 'tekstit'), koodi: kansio })).toEqual([])
})

describe('the check finds', () => {
  let kansio = ''
  beforeEach(() => {
    kansio = mkdtempSync(join(tmpdir(), 'tekstit-'))
  })
  afterEach(() => {
    rmSync(kansio, { recursive: true })
  })

  function viat(kielet: { fi: object; sv: object; en: object }, koodi: string): string[] {
    for (const [kieli, tekstit] of Object.entries(kielet)) {
      writeFileSync(join(kansio, `${kieli}.json`), JSON.stringify(tekstit))
    }
    writeFileSync(join(kansio, 'nakyma.tsx'), koodi)
    return tekstienViat({ tekstit: kansio, koodi: kansio })
  }

  test('a text missing in one language', () => {
    expect(viat({ fi: { a: 'A' }, sv: {}, en: { a: 'A' } }, "t('a')")).toEqual(['sv: a is missing'])
  })
  test('a text that only another language has', () => {
    expect(viat({ fi: { a: 'A' }, sv: { a: 'A' }, en: { a: 'A', b: 'B' } }, "t('a')")).toEqual([
      'en: b is not in Finnish',
    ])
  })
  test('an empty text and differing places', () => {
    expect(viat({ fi: { a: '{{x}}' }, sv: { a: '{{y}}' }, en: { a: '' } }, "t('a')")).toEqual([
      'sv: a has other places to fill than Finnish',
      'en: a has other places to fill than Finnish',
      'en: a is empty',
    ])
  })
  test('a Finnish name in Swedish', () => {
    const suomeksi = { a: 'HOKS eHOKSissa' }
    expect(viat({ fi: suomeksi, sv: { a: 'En PUK i eHOKS' }, en: suomeksi }, "t('a')")).toEqual([
      'sv: a has a Finnish name',
    ])
  })
  test('a key that the code names but no language has', () => {
    const a = { a: 'A' }
    expect(viat({ fi: a, sv: a, en: a }, "t('a'); t('b')")).toEqual(['b is used but does not exist'])
  })
  test('a key that nothing uses, plural forms and templates being uses', () => {
    const tekstit = { 'tila.valmis': 'V', rivit_one: '1', rivit_other: 'n', turha: 'T' }
    expect(viat({ fi: tekstit, sv: tekstit, en: tekstit }, 't(`tila.$' + "{tila}`); t('rivit')")).toEqual([
      'turha is not used',
    ])
  })
})
