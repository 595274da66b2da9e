import { Check } from 'typebox/schema'
import { describe, expect, it } from 'vitest'
import { kaikki } from '../esimerkit/kaikki.ts'
import { paikalliset } from '../esimerkit/paikalliset.ts'
import { pieni } from '../esimerkit/pieni.ts'
import { tuva } from '../esimerkit/tuva.ts'
import { yhteiset } from '../esimerkit/yhteiset.ts'
import { getMuoto } from './get-muoto.ts'
import { type HoksLuonti, hoksSchema } from './variantit.ts'
import { vipunenMuoto } from './vipunen-muoto.ts'

const TUNNISTEET = { opiskeluoikeusOid: '1.2.246.562.15.35110002413', oppijaOid: '1.2.246.562.24.24110001373' }
const TANAAN = '2026-11-22'
const hoks = (luonti: HoksLuonti) =>
  getMuoto(luonti, {
    id: 12345,
    eid: '9b0f4f0e-1d7a-4c3e-8a5b-2f6d7c8e9a10',
    manuaalisyotto: false,
    uusiTunniste: () => crypto.randomUUID(),
  })
const muoto = (luonti: HoksLuonti, poistettu?: string) => vipunenMuoto(hoks(luonti), { poistettu, tanaan: TANAAN })

/** Every value of a key, wherever it is. */
function arvot(dokumentti: unknown, avain: string): unknown[] {
  const loydetyt: unknown[] = []
  JSON.stringify(dokumentti, (nimi, arvo: unknown) => {
    if (nimi === avain) loydetyt.push(arvo)
    return arvo
  })
  return loydetyt
}

describe('a HOKS in the statistics', () => {
  it.each(Object.entries({ pieni, kaikki, tuva, paikalliset, yhteiset }))('%s has their form', (_, esimerkki) => {
    expect(Check(hoksSchema('get-vipunen'), muoto(esimerkki(TUNNISTEET)))).toBe(true)
  })

  it('loses the learner’s e-mail and phone, and nothing else when it has no parts', () => {
    const ilmanOsia = hoks({
      'oppija-oid': TUNNISTEET.oppijaOid,
      'opiskeluoikeus-oid': TUNNISTEET.opiskeluoikeusOid,
      'ensikertainen-hyvaksyminen': '2025-08-18',
      'osaamisen-hankkimisen-tarve': true,
    })
    const yhteystiedoilla = { ...ilmanOsia, sahkoposti: 'a@example.com', puhelinnumero: '+358 50 1' }
    expect(vipunenMuoto(yhteystiedoilla, { poistettu: undefined, tanaan: TANAAN })).toEqual(ilmanOsia)
  })

  it('tells of persons that they are, not who', () => {
    const alkuperainen = hoks(kaikki(TUNNISTEET))
    const tulos = muoto(kaikki(TUNNISTEET))
    const henkilot = [
      ...arvot(alkuperainen, 'vastuullinen-tyopaikka-ohjaaja'),
      ...arvot(alkuperainen, 'jarjestajan-edustaja'),
      ...arvot(alkuperainen, 'hankkijan-edustaja'),
      ...arvot(alkuperainen, 'koulutuksen-jarjestaja-osaamisen-arvioijat').flat(),
      ...arvot(alkuperainen, 'tyoelama-osaamisen-arvioijat').flat(),
      ...arvot(alkuperainen, 'aiemmin-hankitun-osaamisen-arvioijat').flat(),
    ]
    const nimet = henkilot.flatMap((henkilo) =>
      typeof henkilo === 'object' && henkilo !== null && 'nimi' in henkilo ? [String(henkilo.nimi)] : [],
    )
    expect(new Set(nimet).size).toBeGreaterThan(3)
    const teksti = JSON.stringify(tulos)
    for (const nimi of nimet) expect(teksti).not.toContain(nimi)
    expect(new Set(arvot(tulos, 'vastuullinen-tyopaikka-ohjaaja'))).toEqual(new Set([true]))
    expect(arvot(tulos, 'jarjestajan-edustaja').concat(arvot(tulos, 'hankkijan-edustaja'))).toEqual([])
    for (const arvioija of arvot(tulos, 'tyoelama-osaamisen-arvioijat').flat()) {
      expect(arvioija).toMatchObject({ nimi: '<REDACTED>', organisaatio: { nimi: expect.any(String) } })
    }
  })

  it('keeps workplaces, duties, identifiers and texts', () => {
    const [alkuperainen, tulos] = [hoks(kaikki(TUNNISTEET)), muoto(kaikki(TUNNISTEET))]
    for (const avain of ['tyopaikan-nimi', 'tyopaikan-y-tunnus', 'keskeiset-tyotehtavat', 'yksiloiva-tunniste']) {
      expect(arvot(alkuperainen, avain).length, avain).toBeGreaterThan(0)
      expect(arvot(tulos, avain)).toEqual(arvot(alkuperainen, avain))
    }
    expect(tulos).toMatchObject({ id: 12345, eid: alkuperainen.eid, 'oppija-oid': TUNNISTEET.oppijaOid })
  })

  it('is told as deleted, with its lists empty', () => {
    const tulos = muoto(kaikki(TUNNISTEET), '2026-03-01T12:00:00Z')
    expect(tulos).toMatchObject({ poistettu: '2026-03-01T12:00:00Z', versio: 4 })
    const listat = Object.values(tulos ?? {}).filter((arvo) => Array.isArray(arvo))
    expect(listat).toHaveLength(9)
    expect(listat.flat()).toEqual([])
  })

  it('is none without what the form requires, and none that breaks a rule', () => {
    const { eid: _eid, ...ilmanEid } = hoks(pieni(TUNNISTEET))
    // What is stored is trusted to have its form; what an old rule let through may not have it.
    const puutteellinen = ilmanEid as Parameters<typeof vipunenMuoto>[0]
    expect(vipunenMuoto(puutteellinen, { poistettu: undefined, tanaan: TANAAN })).toBeUndefined()
    const saavutettu = { ...hoks(pieni(TUNNISTEET)), 'osaamisen-saavuttamisen-pvm': '2017-01-01' }
    expect(vipunenMuoto(saavutettu, { poistettu: undefined, tanaan: TANAAN })).toBeUndefined()
  })
})
