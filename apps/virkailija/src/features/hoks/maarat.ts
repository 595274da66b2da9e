import type { Hoks } from '@ehoks/schema/hoks/variantit'
import { suunnitelmanOsat } from '@ehoks/ui/hoks/suunnitelma'

/** How many units (subject areas one by one, parts of TUVA too), periods, demonstrations and units of prior learning. */
export function osienMaarat(
  hoks: Hoks,
  tanaan: string,
): { osia: number; jaksoja: number; nayttoja: number; aiempia: number } {
  const osat = suunnitelmanOsat(hoks, {}, tanaan)
  return {
    osia: osat.length + (hoks['hankittavat-koulutuksen-osat'] ?? []).length,
    jaksoja: osat.reduce((summa, { hankkimistavat }) => summa + hankkimistavat.length, 0),
    nayttoja: osat.reduce((summa, { naytot }) => summa + naytot.length, 0),
    aiempia: [
      hoks['aiemmin-hankitut-ammat-tutkinnon-osat'],
      hoks['aiemmin-hankitut-paikalliset-tutkinnon-osat'],
      hoks['aiemmin-hankitut-yhteiset-tutkinnon-osat'],
    ].reduce((summa, osat) => summa + (osat?.length ?? 0), 0),
  }
}
