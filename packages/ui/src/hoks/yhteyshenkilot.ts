import type { SuunnitelmanOsa } from './suunnitelma.ts'

/** A person to ask, of the school or of a workplace. */
export interface Yhteyshenkilo {
  nimi: string
  rooli: string | undefined
  organisaatioOid: string | undefined
  tyopaikka: string | undefined
  sahkoposti: string | undefined
  puhelinnumero: string | undefined
}

/**
 * The people of the plan's periods, each once: the school's representatives and the responsible workplace instructors.
 * The latest period's contact data stand, since data of old periods are erased.
 */
export function yhteyshenkilot(osat: readonly SuunnitelmanOsa[]): {
  oppilaitos: Yhteyshenkilo[]
  tyopaikat: Yhteyshenkilo[]
} {
  const oppilaitos = new Map<string, Yhteyshenkilo>()
  const tyopaikat = new Map<string, Yhteyshenkilo>()
  const jaksot = osat.flatMap((osa) => osa.hankkimistavat).sort((a, b) => a.loppu.localeCompare(b.loppu))
  for (const jakso of jaksot) {
    for (const edustaja of [jakso['jarjestajan-edustaja'], jakso['hankkijan-edustaja']]) {
      if (!edustaja?.nimi) continue
      oppilaitos.set(`${edustaja.nimi} ${edustaja['oppilaitos-oid']}`, {
        nimi: edustaja.nimi,
        rooli: edustaja.rooli,
        organisaatioOid: edustaja['oppilaitos-oid'],
        tyopaikka: undefined,
        sahkoposti: undefined,
        puhelinnumero: undefined,
      })
    }
    const koulutus = jakso['tyopaikalla-jarjestettava-koulutus']
    const ohjaaja = koulutus?.['vastuullinen-tyopaikka-ohjaaja']
    if (!koulutus || !ohjaaja?.nimi) continue
    tyopaikat.set(`${ohjaaja.nimi} ${koulutus['tyopaikan-nimi']}`, {
      nimi: ohjaaja.nimi,
      rooli: undefined,
      organisaatioOid: undefined,
      tyopaikka: koulutus['tyopaikan-nimi'],
      sahkoposti: ohjaaja.sahkoposti,
      puhelinnumero: ohjaaja.puhelinnumero,
    })
  }
  return { oppilaitos: [...oppilaitos.values()], tyopaikat: [...tyopaikat.values()] }
}
