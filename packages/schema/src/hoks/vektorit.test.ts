import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Opiskeluoikeus } from '../koski/opiskeluoikeus.ts'
import type { Virhekoodi } from '../virheet/luettelo.ts'
import { tarkistaHoks } from './tarkistus.ts'
import type { Variantti } from './variantit.ts'

/** A case whose result came from running the given service. */
interface Vektori {
  name: string
  variant: Variantti
  now: string
  opiskeluoikeus: Opiskeluoikeus | null | 'unbound'
  doc: unknown
  expect: { ok: boolean; errors?: { path: string; rule: string }[] }
}

const vektorit: Vektori[] = readFileSync(new URL('../../fixtures/validation_vectors.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((rivi) => JSON.parse(rivi))

/** The codes by which we tell what each rule of the vectors tells. */
const KOODIT: Record<string, Virhekoodi[]> = {
  S_MISSING: ['rakenne.puuttuu'],
  S_UNKNOWN_KEY: ['rakenne.tuntematon-kentta'],
  S_PATTERN: [
    'muoto.koodi-uri',
    'muoto.opiskeluoikeus-oid',
    'muoto.oppija-oid',
    'muoto.organisaatio-oid',
    'muoto.y-tunnus',
  ],
  S_TYPE: ['rakenne.null', 'rakenne.ei-teksti', 'rakenne.ei-kokonaisluku', 'rakenne.ei-luku', 'rakenne.ei-totuusarvo'],
  S_DATE_FORMAT: ['muoto.paivamaara'],
  S_DATETIME_FORMAT: ['muoto.aikaleima'],
  R1_OPISKELUOIKEUS_TYPE: ['hoks.opiskeluoikeus.vaara-tyyppi'],
  R2_TUVA_OID_ON_TUVA: ['hoks.tuva-opiskeluoikeus-oid.ei-sallittu'],
  R3_OSA_ON_TUVA: ['hoks.tutkinnon-osa.tuva', 'hoks.opiskeluvalmiuksia-tukevat-opinnot.tuva'],
  R4_KOULUTUKSEN_OSA_NOT_TUVA: ['hoks.koulutuksen-osa.ei-tuva'],
  R5_OHT_OSA_AIKAISUUS: [
    'hoks.osaamisen-hankkimistapa.osa-aikaisuustieto-puuttuu',
    'hoks.osaamisen-hankkimistapa.osa-aikaisuustieto-virheellinen',
  ],
  R6_OHT_YKSILOIVA_TUNNISTE: ['hoks.osaamisen-hankkimistapa.yksiloiva-tunniste-puuttuu'],
  R7_OHT_Y_TUNNUS: ['hoks.osaamisen-hankkimistapa.tyopaikan-y-tunnus-puuttuu'],
  R8_OHT_OPPISOPIMUS_PERUSTA: ['hoks.osaamisen-hankkimistapa.oppisopimuksen-perusta-puuttuu'],
  R9_OHT_DATE_ORDER: ['hoks.osaamisen-hankkimistapa.loppu-ennen-alkua'],
  R10_OHT_BEFORE_OPISKELUOIKEUS: ['hoks.osaamisen-hankkimistapa.alkaa-ennen-opiskeluoikeutta'],
  R11_OHT_AFTER_OPISKELUOIKEUS: ['hoks.osaamisen-hankkimistapa.paattyy-opiskeluoikeuden-jalkeen'],
  R12_OHT_OVER_5_YEARS: ['hoks.osaamisen-hankkimistapa.liian-pitka'],
  R13_KESKEYTYS_OVERLAP: ['hoks.keskeytymisajanjaksot.paallekkain'],
  R14_OPPIMISEN_TUKI_FIELDS: [
    'hoks.oppimisen-tuki.tukiopetuksen-tieto-puuttuu',
    'hoks.oppimisen-tuki.vain-tukiopetuksen-tieto',
    'hoks.oppimisen-tuki.tyyppi-tuntematon',
  ],
  R15_SAAVUTTAMIS_PVM_RANGE: ['hoks.osaamisen-saavuttamisen-pvm.vaara-aika'],
  R16_OPETUS_MAARA_NEGATIVE: ['hoks.opetus-ja-ohjaus-maara.negatiivinen'],
  R17_LAAJUUS_NEGATIVE: ['hoks.koulutuksen-osa.laajuus-negatiivinen'],
  R18_Y_TUNNUS_CHECKSUM: ['muoto.y-tunnus.tarkistusmerkki'],
  R19_OHJAAJA_PUHELIN: ['hoks.tyopaikkaohjaaja.puhelinnumero'],
  R20_OID_CHECKSUM: ['muoto.opiskeluoikeus-oid.tarkistusmerkki', 'muoto.oppija-oid.tarkistusmerkki'],
  R21_TUNNISTE_EMPTY: ['hoks.osaamisen-hankkimistapa.yksiloiva-tunniste-tyhja'],
}

/** `a[0].b` as a JSON pointer. */
const osoitin = (polku: string): string => `/${polku.replaceAll(/\[(\d+)\]/gu, '/$1').replaceAll('.', '/')}`

const tarkista = ({ variant, now, opiskeluoikeus, doc }: Vektori) =>
  tarkistaHoks({
    variantti: variant,
    dokumentti: doc,
    opiskeluoikeus: opiskeluoikeus === 'unbound' ? undefined : opiskeluoikeus,
    tanaan: now,
  })

describe('the given validation vectors', () => {
  it('are all here', () => {
    expect(vektorit).toHaveLength(186)
    expect(new Set(vektorit.map(({ name }) => name)).size).toBe(186)
  })

  // A bare time as a date-time is an accident of the given service's parser: we refuse it.
  const onPelkkaKellonaika = (vektori: Vektori) => vektori.name === "hyvaksytty 'T10:00'"

  it.each(vektorit.filter(onPelkkaKellonaika))('refuses what is a deliberate difference: $name', (vektori) => {
    const tulos = tarkista(vektori)
    expect(tulos.hyvaksytty || tulos.virheet).toEqual([{ koodi: 'muoto.aikaleima', polku: '/hyvaksytty' }])
  })

  it.each(vektorit.filter((vektori) => !onPelkkaKellonaika(vektori)))('$variant: $name', (vektori) => {
    const tulos = tarkista(vektori)
    const odotetut = vektori.expect.errors ?? []
    expect(tulos.hyvaksytty, JSON.stringify(tulos)).toBe(vektori.expect.ok)
    if (tulos.hyvaksytty) return

    // Every error that the given service tells, each at its place or at the field at fault below it. Of an object it tells
    // one only, ours all: further ones are about an object that has one of those errors in it.
    for (const { kohde, polku = '' } of tulos.virheet) {
      const ylempi = kohde ?? polku
      expect(odotetut.map(({ path }) => osoitin(path)).some((paikka) => `${paikka}/`.startsWith(`${ylempi}/`))).toBe(
        true,
      )
    }
    for (const { path, rule } of odotetut) {
      const paikka = osoitin(path)
      const vastine = tulos.virheet.find(
        ({ polku, kohde }) => (kohde ?? polku) === paikka && (polku === paikka || polku?.startsWith(`${paikka}/`)),
      )
      expect(KOODIT[rule], `${rule} at ${paikka}: ${JSON.stringify(tulos.virheet)}`).toContain(vastine?.koodi)
    }
  })
})
