import type { Opiskeluoikeus } from '@ehoks/schema/koski/opiskeluoikeus'
import type { Luonnos, Luonnospaikka } from './luonnos.ts'

/** What the form needs to know of the HOKS that is made or changed. */
export interface Lomakkeentiedot {
  /** What the form begins with: a draft, a stored HOKS or next to nothing. */
  alku: Luonnos
  oppijaOid: string
  /** The HOKS that is changed; none when one is being created. */
  hoksId: number | undefined
  /** As Koski has it: the rules of dates and of TUVA look at it. */
  opiskeluoikeus: Opiskeluoikeus | undefined
  luonnospaikka: Luonnospaikka
  /** The HOKS is as it is wanted; false: nothing had to be saved. */
  onTallennettu: (hoksId: number, tallennettiin: boolean) => void
}
