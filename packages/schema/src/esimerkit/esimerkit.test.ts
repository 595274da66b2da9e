import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { tarkistaHoks } from '../hoks/tarkistus.ts'
import type { HoksLuonti } from '../hoks/variantit.ts'
import type { Opiskeluoikeus } from '../koski/opiskeluoikeus.ts'
import { kaikki } from './kaikki.ts'
import { paikalliset } from './paikalliset.ts'
import { pieni } from './pieni.ts'
import { tuva } from './tuva.ts'
import { yhteiset } from './yhteiset.ts'

const tunnisteet = { opiskeluoikeusOid: '1.2.246.562.15.35110002413', oppijaOid: '1.2.246.562.24.24110001373' }
const tanaan = '2026-11-22'
const opiskeluoikeus = (tyyppi: 'ammatillinenkoulutus' | 'tuva'): Opiskeluoikeus => ({
  oid: tunnisteet.opiskeluoikeusOid,
  tyyppi: { koodiarvo: tyyppi },
  tila: { opiskeluoikeusjaksot: [{ alku: '2025-08-11', tila: { koodiarvo: 'lasna' } }] },
  suoritukset: [{ tyyppi: { koodiarvo: 'ammatillinentutkinto' } }],
  alkamispäivä: '2025-08-11',
  arvioituPäättymispäivä: '2028-05-31',
})

const esimerkit = { pieni, kaikki, tuva, paikalliset, yhteiset }

describe('the examples', () => {
  it.each(Object.entries(esimerkit))('%s is accepted as it is', (nimi, esimerkki) => {
    const dokumentti = esimerkki(tunnisteet)
    const tulos = tarkistaHoks({
      variantti: 'post',
      dokumentti,
      opiskeluoikeus: opiskeluoikeus(nimi === 'tuva' ? 'tuva' : 'ammatillinenkoulutus'),
      tanaan,
    })
    expect(tulos).toEqual({ hyvaksytty: true, dokumentti })
  })

  it.each(Object.entries(esimerkit))('%s is of the given learner and study right', (_, esimerkki) => {
    expect(esimerkki(tunnisteet)).toMatchObject({
      'oppija-oid': tunnisteet.oppijaOid,
      'opiskeluoikeus-oid': tunnisteet.opiskeluoikeusOid,
    })
  })

  it('mails nobody: every address is under example.com', () => {
    const teksti = JSON.stringify(Object.values(esimerkit).map((esimerkki) => esimerkki(tunnisteet)))
    const osoitteet = teksti.match(/[\w.+-]+@[\w.-]+/gu) ?? []
    expect(osoitteet.length).toBeGreaterThan(0)
    expect(osoitteet.filter((osoite) => !osoite.endsWith('@example.com'))).toEqual([])
  })

  it('between them, `kaikki` and `tuva` use every field that can be sent and is kept', () => {
    const matriisi: Record<string, { variants: Record<string, string> }> = JSON.parse(
      readFileSync(new URL('../../fixtures/schema_matrix.json', import.meta.url), 'utf8'),
    )
    // Row numbers inside the document are accepted but not kept.
    const lahetettavat = Object.entries(matriisi).flatMap(([polku, { variants }]) =>
      variants['post'] === '-' || polku.endsWith('.id') ? [] : [polku],
    )
    const kaytetyt = new Set([kaikki, tuva].flatMap((esimerkki) => polut(esimerkki(tunnisteet))))
    expect(lahetettavat.filter((polku) => !kaytetyt.has(polku))).toEqual([])
    expect(lahetettavat.length).toBeGreaterThan(300)
  })
})

function polut(arvo: HoksLuonti | object, alku = ''): string[] {
  return Object.entries(arvo).flatMap(([nimi, kentanArvo]: [string, unknown]) => {
    const polku = alku === '' ? nimi : `${alku}.${nimi}`
    if (Array.isArray(kentanArvo)) {
      return [polku, ...kentanArvo.flatMap((alkio) => (typeof alkio === 'object' ? polut(alkio, `${polku}[]`) : []))]
    }
    return [polku, ...(typeof kentanArvo === 'object' && kentanArvo !== null ? polut(kentanArvo, polku) : [])]
  })
}
