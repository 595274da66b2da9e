import { lisaaVuosia } from '@ehoks/schema/muodot/kalenteri'
import type { JaonTila } from '@ehoks/schema/rajapinta/jaot'
import { type Virhe, virhe } from '@ehoks/schema/virheet/luettelo'

/** The days of a share, YYYY-MM-DD. */
export type Voimassaolo = { alku: string; loppu: string }

/** The most shares of one learner that are in force or to come at a time: links are sent by our own mail. */
export const JAKOJA_ENINTAAN = 50

const POLKU = '/voimassaolo-loppu'

/** What is wrong with the days of a new or an extended share; undefined: nothing. The first one as today's service finds it. */
export function voimassaolonVirhe({ alku, loppu }: Voimassaolo, tanaan: string): Virhe | undefined {
  if (loppu < tanaan) return virhe('jako.loppu-menneisyydessa', { polku: POLKU })
  if (loppu < alku) return virhe('jako.loppu-ennen-alkua', { polku: POLKU })
  if (loppu > lisaaVuosia(alku, 1)) return virhe('jako.liian-pitka', { polku: POLKU })
  return undefined
}

/** The state of a share. `onKohde`: what it points to is in a plan that has not been deleted. */
export function jaonTila(
  { voimassaolo, paattynyt, onKohde }: { voimassaolo: Voimassaolo; paattynyt: boolean; onKohde: boolean },
  tanaan: string,
): JaonTila {
  if (paattynyt) return 'lopetettu'
  if (!onKohde) return 'poistunut'
  if (voimassaolo.loppu < tanaan) return 'vanhentunut'
  return voimassaolo.alku > tanaan ? 'tulossa' : 'voimassa'
}
