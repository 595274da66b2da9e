import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const juuri = join(import.meta.dirname, '../../../..')
const TEKSTIT = ['apps/virkailija/src/**/{tekstit,i18n}', 'packages/ui/src/i18n/tekstit']

/** What the screens say in a language. */
function ruutujenTekstit(kieli: string): Set<string> {
  const tiedostot = TEKSTIT.flatMap((kansio) => globSync(join(juuri, kansio, `${kieli}.json`)))
  return new Set(
    tiedostot.flatMap((tiedosto) => {
      const tekstit: Record<string, string> = JSON.parse(readFileSync(tiedosto, 'utf8'))
      return Object.values(tekstit)
    }),
  )
}

test.each(['fi', 'sv'])('the guide (%s) names buttons, pages and fields as the screens do', (kieli) => {
  const ohje = readFileSync(join(juuri, 'docs/kayttoohjeet', `virkailija.${kieli}.md`), 'utf8')
  const tekstit = ruutujenTekstit(kieli)
  const nimetyt = [...ohje.matchAll(/\*\*([^*]+)\*\*/g)].map(([, nimi = '']) => nimi.replaceAll(/\s+/g, ' '))
  expect(nimetyt.length).toBeGreaterThan(30)
  expect(nimetyt.filter((nimi) => !tekstit.has(nimi))).toEqual([])
})
