import type { LomakeRakenne } from '@ehoks/schema/rajapinta/lomake'
import type { Nimet } from '@ehoks/schema/rajapinta/nakymat'
import type { Vaihtoehto } from '@ehoks/ui/lomake/hakuvalinta'
import { createContext, useContext } from 'react'
import type { Koodisto } from './kenttataulu.ts'

/** A code that can be chosen. */
export interface Koodivaihtoehto extends Vaihtoehto {
  versio: number
}

/** What the fields are chosen from. */
export interface Valinnat {
  /** The active codes of a code list, by name. */
  koodit: (koodisto: Koodisto) => readonly Koodivaihtoehto[]
  organisaatiot: readonly Vaihtoehto[]
  /** Names of the codes and organisations that the HOKS already has. */
  nimet: Nimet
  /** The subject areas of a common unit; every one when the unit is not known. */
  osaAlueet: (tutkinnonOsa: string) => readonly Koodivaihtoehto[]
  /** The units of the qualification. */
  tutkinnonOsat: LomakeRakenne['tutkinnon-osat']
  /** The version of a unit; its name is known from then on. */
  tutkinnonOsanVersio: (koodi: string) => Promise<number>
  /** PUT or POST: which fields are required. */
  variantti: 'post' | 'put'
}

export const ValintojenKonteksti = createContext<Valinnat>({
  koodit: () => [],
  organisaatiot: [],
  nimet: {},
  osaAlueet: () => [],
  tutkinnonOsat: [],
  tutkinnonOsanVersio: () => Promise.resolve(1),
  variantti: 'post',
})
export const useValinnat = (): Valinnat => useContext(ValintojenKonteksti)
