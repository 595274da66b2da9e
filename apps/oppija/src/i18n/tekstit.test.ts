import { join } from 'node:path'
import { ominaisuuksienTekstienViat, tekstienViat } from '@ehoks/ui/i18n/tarkistus'
import { expect, test } from 'vitest'

test('the texts are complete in every language and in use', () => {
  expect(tekstienViat({ tekstit: import.meta.dirname, koodi: join(import.meta.dirname, '..') })).toEqual([])
})

test('the texts of features are complete in every language and in use', () => {
  expect(ominaisuuksienTekstienViat(join(import.meta.dirname, '..', 'features'))).toEqual([])
})
