import { randomUUID } from 'node:crypto'
import { kaikki } from '@ehoks/schema/esimerkit/kaikki'
import { yhteiset } from '@ehoks/schema/esimerkit/yhteiset'
import { getMuoto } from '@ehoks/schema/hoks/get-muoto'
import type { Hoks, HoksLuonti } from '@ehoks/schema/hoks/variantit'
import { describe, expect, it } from 'vitest'
import { moduulit } from './projektiot.rules.ts'
import { korvattuna, paivitettyna, seuraavaVersio } from './versio.rules.ts'

const TUNNISTEET = { oppijaOid: '1.2.246.562.24.44651722625', opiskeluoikeusOid: '1.2.246.562.15.76811932029' }
type Osa = NonNullable<HoksLuonti['hankittavat-ammat-tutkinnon-osat']>[number]
type Jakso = NonNullable<Osa['osaamisen-hankkimistavat']>[number]

const jakso = (muutokset: Partial<Jakso> = {}): Jakso => ({
  'osaamisen-hankkimistapa-koodi-uri': 'osaamisenhankkimistapa_koulutussopimus',
  'osaamisen-hankkimistapa-koodi-versio': 1,
  'yksiloiva-tunniste': 'a',
  alku: '2026-01-12',
  loppu: '2026-04-30',
  ...muutokset,
})
const naytto = (alku: string, nimi: string) => ({ alku, loppu: alku, nayttoymparisto: { nimi }, 'sisallon-kuvaus': [] })
const osa = (koodi: number, ...jaksot: Jakso[]): Osa => ({
  'tutkinnon-osa-koodi-uri': `tutkinnonosat_${koodi}`,
  'tutkinnon-osa-koodi-versio': 1,
  'osaamisen-hankkimistavat': jaksot,
})
const luonti = (muut: Partial<HoksLuonti>): HoksLuonti => ({
  'oppija-oid': TUNNISTEET.oppijaOid,
  'opiskeluoikeus-oid': TUNNISTEET.opiskeluoikeusOid,
  'ensikertainen-hyvaksyminen': '2025-08-18',
  'osaamisen-hankkimisen-tarve': true,
  ...muut,
})
const osilla = (...osat: Osa[]) => luonti({ 'hankittavat-ammat-tutkinnon-osat': osat })

const talletettu = (dokumentti: HoksLuonti, tunnisteetJaksoille = false): Hoks =>
  getMuoto(dokumentti, {
    id: 7,
    eid: '9b0f4f0e-1d7a-4c3e-8a5b-2f6d7c8e9a10',
    manuaalisyotto: false,
    uusiTunniste: randomUUID,
    tunnisteetJaksoille,
  })
const seuraava = (vanha: Hoks, dokumentti: HoksLuonti, muut: { virkailija?: boolean; patch?: boolean } = {}) =>
  seuraavaVersio(vanha, dokumentti, {
    uusiTunniste: randomUUID,
    tunnisteetJaksoille: muut.virkailija ?? false,
    osatEnnallaan: muut.patch ?? false,
  })
/** The module-id at a pointer. */
const tunniste = (hoks: Hoks, polku: string) => moduulit(hoks).find((moduuli) => moduuli.polku === polku)?.moduleId
const HATO = '/hankittavat-ammat-tutkinnon-osat'
const OHT = 'osaamisen-hankkimistavat'

describe('the same content', () => {
  it.each([kaikki, yhteiset])('is no new version: every identifier stays', (esimerkki) => {
    const vanha = talletettu(esimerkki(TUNNISTEET))
    expect(seuraava(vanha, esimerkki(TUNNISTEET))).toEqual({ hoks: vanha, muuttui: false })
  })

  it('is one also where what parts are is ambiguous', () => {
    const sama = osilla(osa(1, jakso(), jakso()), osa(1))
    const vanha = talletettu(sama)
    expect(seuraava(vanha, sama)).toEqual({ hoks: vanha, muuttui: false })
  })

  it('differs by its own version number', () => {
    const vanha = talletettu(luonti({}))
    const { hoks, muuttui } = seuraava(vanha, luonti({ versio: 2 }))
    expect(muuttui).toBe(true)
    expect(hoks).toEqual({ ...vanha, versio: 2 })
  })
})

describe('parts that are the same', () => {
  it('keep their identifiers in another order, among others and with other details', () => {
    const vanha = talletettu(osilla(osa(1, jakso(), jakso({ 'yksiloiva-tunniste': 'b' })), osa(2)))
    const muutettu = osilla(
      osa(3, jakso({ 'yksiloiva-tunniste': 'c' })),
      { ...osa(2), 'opetus-ja-ohjaus-maara': 3 },
      osa(1, jakso({ 'yksiloiva-tunniste': 'b', loppu: '2026-05-31' }), jakso({ 'yksiloiva-tunniste': 'uusi' })),
    )
    const { hoks } = seuraava(vanha, muutettu)
    expect(tunniste(hoks, `${HATO}/1`)).toBe(tunniste(vanha, `${HATO}/1`))
    expect(tunniste(hoks, `${HATO}/2`)).toBe(tunniste(vanha, `${HATO}/0`))
    expect(tunniste(hoks, `${HATO}/2/${OHT}/0`)).toBe(tunniste(vanha, `${HATO}/0/${OHT}/1`))
    const vanhat = new Set(moduulit(vanha).map(({ moduleId }) => moduleId))
    for (const uusi of [`${HATO}/0`, `${HATO}/0/${OHT}/0`, `${HATO}/2/${OHT}/1`]) {
      expect(vanhat.has(tunniste(hoks, uusi) ?? ''), uusi).toBe(false)
    }
    expect(new Set(moduulit(hoks).map(({ moduleId }) => moduleId)).size).toBe(moduulit(hoks).length)
  })

  it('are not told by their place: another unit in it gets an identifier of its own', () => {
    const vanha = talletettu(osilla(osa(1, jakso())))
    const { hoks } = seuraava(vanha, osilla(osa(2, jakso({ 'yksiloiva-tunniste': 'toinen' }))))
    expect(tunniste(hoks, `${HATO}/0`)).not.toBe(tunniste(vanha, `${HATO}/0`))
    expect(tunniste(hoks, `${HATO}/0/${OHT}/0`)).not.toBe(tunniste(vanha, `${HATO}/0/${OHT}/0`))
  })

  it('are not told when several fit', () => {
    const vanha = talletettu(osilla(osa(1, jakso(), jakso({ loppu: '2026-05-31' })), osa(1)))
    const { hoks } = seuraava(vanha, osilla(osa(1, jakso()), osa(2)))
    expect(tunniste(hoks, `${HATO}/0/${OHT}/0`)).not.toBe(tunniste(vanha, `${HATO}/0/${OHT}/0`))
    expect([tunniste(vanha, `${HATO}/0`), tunniste(vanha, `${HATO}/1`)]).not.toContain(tunniste(hoks, `${HATO}/0`))
  })

  it('a demonstration is told by dates and place within its unit', () => {
    const lista = (...naytot: ReturnType<typeof naytto>[]) => osilla({ ...osa(1), 'osaamisen-osoittaminen': naytot })
    const vanha = talletettu(lista(naytto('2026-03-01', 'Paja'), naytto('2026-03-02', 'Paja')))
    const { hoks } = seuraava(vanha, lista(naytto('2026-03-02', 'Paja'), naytto('2026-03-01', 'Toinen paja')))
    expect(tunniste(hoks, `${HATO}/0/osaamisen-osoittaminen/0`)).toBe(
      tunniste(vanha, `${HATO}/0/osaamisen-osoittaminen/1`),
    )
    expect(tunniste(hoks, `${HATO}/0/osaamisen-osoittaminen/1`)).not.toBe(
      tunniste(vanha, `${HATO}/0/osaamisen-osoittaminen/0`),
    )
  })

  it('a local unit is told by its number in ePerusteet, else by its name; a subject area by its code in its unit', () => {
    const paikalliset = (...osat: object[]) => luonti({ 'hankittavat-paikalliset-tutkinnon-osat': osat })
    const HPTO = '/hankittavat-paikalliset-tutkinnon-osat'
    const vanha = talletettu(paikalliset({ 'amosaa-tunniste': '1', nimi: 'A' }, { nimi: 'B' }, {}))
    const { hoks } = seuraava(vanha, paikalliset({}, { nimi: 'B', laajuus: 5 }, { 'amosaa-tunniste': '1', nimi: 'Z' }))
    expect(tunniste(hoks, `${HPTO}/1`)).toBe(tunniste(vanha, `${HPTO}/1`))
    expect(tunniste(hoks, `${HPTO}/2`)).toBe(tunniste(vanha, `${HPTO}/0`))
    expect(tunniste(hoks, `${HPTO}/0`)).not.toBe(tunniste(vanha, `${HPTO}/2`))

    const alue = (koodi: string) => ({
      'osa-alue-koodi-uri': `ammatillisenoppiaineet_${koodi}`,
      'osa-alue-koodi-versio': 1,
    })
    const yhteinen = (...koodit: string[]) =>
      luonti({
        'hankittavat-yhteiset-tutkinnon-osat': [
          {
            'tutkinnon-osa-koodi-uri': 'tutkinnonosat_1',
            'tutkinnon-osa-koodi-versio': 1,
            'osa-alueet': koodit.map(alue),
          },
        ],
      })
    const alueet = talletettu(yhteinen('A', 'B'))
    const HYTO = '/hankittavat-yhteiset-tutkinnon-osat/0'
    expect(tunniste(seuraava(alueet, yhteinen('B')).hoks, `${HYTO}/osa-alueet/0`)).toBe(
      tunniste(alueet, `${HYTO}/osa-alueet/1`),
    )
  })

  it('stay in a PATCH whatever they are', () => {
    const vanha = talletettu(osilla(osa(1, jakso(), jakso()), osa(1)))
    const { hoks, muuttui } = seuraava(
      vanha,
      { ...osilla(osa(1, jakso(), jakso()), osa(1)), versio: 5 },
      { patch: true },
    )
    expect(muuttui).toBe(true)
    expect(moduulit(hoks)).toEqual(moduulit(vanha))
  })
})

describe('periods that officials send without an identifier', () => {
  const { 'yksiloiva-tunniste': _tunniste, ...ilman } = jakso()

  it('keep the one that they were given, when they are the same by kind, dates and workplace', () => {
    const vanha = talletettu(osilla(osa(1, ilman)), true)
    const annettu = vanha['hankittavat-ammat-tutkinnon-osat']?.[0]?.[OHT]?.[0]?.['yksiloiva-tunniste']
    expect(annettu).toMatch(/^[0-9a-f-]{36}$/)
    const muu = { ...ilman, alku: '2026-05-01', loppu: '2026-05-31' }
    const { hoks } = seuraava(vanha, osilla(osa(1, muu, { ...ilman, 'osa-aikaisuustieto': 50 })), { virkailija: true })
    const jaksot = hoks['hankittavat-ammat-tutkinnon-osat']?.[0]?.[OHT]
    expect(jaksot?.[1]?.['yksiloiva-tunniste']).toBe(annettu)
    expect(jaksot?.[1]?.['module-id']).toBe(tunniste(vanha, `${HATO}/0/${OHT}/0`))
    expect(jaksot?.[0]?.['yksiloiva-tunniste']).toMatch(/^[0-9a-f-]{36}$/)
    expect(jaksot?.[0]?.['yksiloiva-tunniste']).not.toBe(annettu)
  })

  it('do not take one that is sent with another period', () => {
    const vanha = talletettu(osilla(osa(1, jakso({ 'yksiloiva-tunniste': 'x' }))))
    const siirretty = jakso({ 'yksiloiva-tunniste': 'x', alku: '2026-05-01', loppu: '2026-05-31' })
    const { hoks } = seuraava(vanha, osilla(osa(1, ilman, siirretty)), { virkailija: true })
    const [uusi, vanhaJakso] = hoks['hankittavat-ammat-tutkinnon-osat']?.[0]?.[OHT] ?? []
    expect(uusi?.['yksiloiva-tunniste']).not.toBe('x')
    expect(vanhaJakso?.['module-id']).toBe(tunniste(vanha, `${HATO}/0/${OHT}/0`))
    expect(uusi?.['module-id']).not.toBe(vanhaJakso?.['module-id'])
  })
})

describe('fields', () => {
  const vanha = talletettu(
    luonti({
      puhelinnumero: '040',
      'tuva-opiskeluoikeus-oid': '1.2.246.562.15.10000000009',
      sahkoposti: 'a@x',
      versio: 4,
    }),
  )
  const PUT = { id: 7, 'ensikertainen-hyvaksyminen': '2026-01-01', 'osaamisen-hankkimisen-tarve': false }

  it('left out of a PUT go, but two stay; null empties them', () => {
    expect(korvattuna(vanha, PUT)).toEqual({
      ...PUT,
      puhelinnumero: '040',
      'tuva-opiskeluoikeus-oid': '1.2.246.562.15.10000000009',
    })
    expect(korvattuna(vanha, { ...PUT, puhelinnumero: null, 'tuva-opiskeluoikeus-oid': null })).toEqual(PUT)
    expect(korvattuna(vanha, { ...PUT, puhelinnumero: '050' })).toMatchObject({ puhelinnumero: '050' })
  })

  it('given in a PATCH change, the others stay; null empties', () => {
    const { sahkoposti: _posti, ...ilmanPostia } = vanha
    expect(paivitettyna(vanha, { id: 7, sahkoposti: null, versio: 5 })).toEqual({ ...ilmanPostia, versio: 5 })
  })
})
