import { HoksDokumentti } from '@ehoks/schema/hoks/hoks'
import { type Olio, onkoLista, onkoOlio } from '@ehoks/schema/hoks/rakentaja'
import { kentatVariantissa } from '@ehoks/schema/hoks/skeemat'
import { expect, test } from 'vitest'
import { ILMAN_OHJAINTA, olionKentat } from './kenttataulu.ts'
import fi from './tekstit/fi.json' with { type: 'json' }

const VARIANTIT = ['post', 'put'] as const

/** Every type of the document that can be written, each once. */
function tyypit(olio: Olio, loydetyt = new Set<Olio>()): Set<Olio> {
  if (loydetyt.has(olio)) return loydetyt
  loydetyt.add(olio)
  for (const variantti of VARIANTIT) {
    for (const { tyyppi } of kentatVariantissa(olio, variantti)) {
      const alkio = onkoLista(tyyppi) ? tyyppi.alkio : tyyppi
      if (onkoOlio(alkio)) tyypit(alkio, loydetyt)
    }
  }
  return loydetyt
}

/** The fields of a type that are filled in: by a control of their own, or along with a chosen code. */
const ohjatut = (olio: Olio) =>
  olionKentat(olio).flatMap(({ kentta, ohjain }) =>
    ohjain.laji === 'koodi' && ohjain.versio !== undefined ? [kentta, ohjain.versio] : [kentta],
  )

const kaikki = [...tyypit(HoksDokumentti)]

test('the document has as many types as it is known to have', () => {
  expect(kaikki.map(({ nimi }) => nimi)).toContain('TyoelamaOrganisaatio')
  expect(kaikki.length).toBeGreaterThan(20)
})

test.each(kaikki.map((olio) => [olio.nimi, olio] as const))(
  'every field of %s that can be written has a control',
  (_, olio) => {
    const kirjoitettavat = VARIANTIT.flatMap((variantti) => kentatVariantissa(olio, variantti).map(({ nimi }) => nimi))
    const puuttuvat = kirjoitettavat.filter((nimi) => !ohjatut(olio).includes(nimi) && !ILMAN_OHJAINTA.includes(nimi))
    expect(puuttuvat).toEqual([])
  },
)

test.each(kaikki.map((olio) => [olio.nimi, olio] as const))('%s has no control for what it has not', (_, olio) => {
  expect(ohjatut(olio).filter((nimi) => olio.kentat[nimi] === undefined)).toEqual([])
})

test('every field has a name, and its help and headings a text', () => {
  for (const olio of kaikki) {
    for (const { nimi, ohje, monikko, ryhma } of olionKentat(olio)) {
      for (const avain of [nimi, ohje, monikko, ryhma]) {
        if (avain !== undefined) expect(fi).toHaveProperty([avain])
      }
    }
  }
})
