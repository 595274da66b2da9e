import { describe, expect, test } from 'vitest'
import { nimiKielella } from './nimi.ts'

describe('nimiKielella', () => {
  test('the wanted language', () => {
    expect(nimiKielella({ fi: 'Kokki', sv: 'Kock' }, 'sv')).toEqual({ teksti: 'Kock', kieli: 'sv' })
  })
  test('Finnish, then Swedish, then English when the wanted is missing or blank', () => {
    expect(nimiKielella({ fi: 'Kokki', sv: 'Kock' }, 'en')).toEqual({ teksti: 'Kokki', kieli: 'fi' })
    expect(nimiKielella({ sv: 'Kock', en: 'Cook', fi: ' ' }, 'fi')).toEqual({ teksti: 'Kock', kieli: 'sv' })
    expect(nimiKielella({ en: 'Cook' }, 'sv')).toEqual({ teksti: 'Cook', kieli: 'en' })
  })
  test('nothing when there is no name', () => {
    expect(nimiKielella({}, 'fi')).toBeUndefined()
    expect(nimiKielella(undefined, 'fi')).toBeUndefined()
  })
})
