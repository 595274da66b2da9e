import { onkoTyopaikkajakso } from '@ehoks/schema/hoks/saannot'
import type { Hoks } from '@ehoks/schema/hoks/variantit'
import { type Virhe, virhe } from '@ehoks/schema/virheet/luettelo'
import { jaksot } from './projektiot.rules.ts'

/**
 * What is accepted but hardly meant: identifiers of periods that occur twice, and surveys that cannot be sent. Nothing is
 * said of surveys of periods that ended before the current funding period (from 1 July), nor of HOKSes that have to do
 * with TUVA: none are sent of them. `tanaan`: YYYY-MM-DD.
 */
export function varoitukset(hoks: Hoks, tanaan: string): Virhe[] {
  const kaikki = jaksot(hoks)
  const nahdyt = new Set<string>()
  const loydetyt: Virhe[] = []
  for (const { polku, yksiloiva_tunniste: tunniste } of kaikki) {
    if (tunniste === undefined) continue
    if (nahdyt.has(tunniste)) {
      loydetyt.push(virhe('varoitus.yksiloiva-tunniste.toistuu', { polku: `${polku}/yksiloiva-tunniste` }))
    }
    nahdyt.add(tunniste)
  }
  const tuvaa = hoks['tuva-opiskeluoikeus-oid'] !== undefined || (hoks['hankittavat-koulutuksen-osat'] ?? []).length > 0
  if (tuvaa) return loydetyt

  for (const jakso of kaikki) {
    const onTyopaikka = onkoTyopaikkajakso({
      'osaamisen-hankkimistapa-koodi-uri': jakso.osaamisen_hankkimistapa_koodi_uri,
    })
    if (!onTyopaikka || jakso.loppu < rahoituskaudenAlku(tanaan)) continue
    const tyopaikka = `${jakso.polku}/tyopaikalla-jarjestettava-koulutus`
    if (jakso.tyopaikan_nimi === undefined) {
      loydetyt.push(virhe('varoitus.tyopaikkajakso.tyopaikka-puuttuu', { polku: tyopaikka }))
    } else if (!jakso.ohjaaja_sahkoposti && !jakso.ohjaaja_puhelinnumero) {
      const polku = `${tyopaikka}/vastuullinen-tyopaikka-ohjaaja`
      loydetyt.push(virhe('varoitus.tyopaikkajakso.ohjaajan-yhteystieto-puuttuu', { polku }))
    }
  }
  if (hoks['osaamisen-hankkimisen-tarve'] && !hoks.sahkoposti && !hoks.puhelinnumero) {
    loydetyt.push(virhe('varoitus.opiskelija.yhteystieto-puuttuu', { polku: '/sahkoposti' }))
  }
  return loydetyt
}

/** The latest 1 July: surveys are sent of what happens in the funding period that goes on. */
export function rahoituskaudenAlku(tanaan: string): string {
  const vuosi = Number(tanaan.slice(0, 4))
  return `${tanaan.slice(5) >= '07-01' ? vuosi : vuosi - 1}-07-01`
}
