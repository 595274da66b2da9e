import { randomInt } from 'node:crypto'
import { onkoOpiskeluoikeusOid, onkoOppijaOid } from '@ehoks/schema/muodot/oid'

const kymmenenNumeroa = () => String(randomInt(1_000_000_000, 9_999_999_999))

/** An OID whose check digit is right: one of ten is. */
function tarkistusnumerolla(alku: string, onkoOid: (oid: string) => boolean): string {
  const runko = `${alku}.${kymmenenNumeroa()}`
  const oid = Array.from({ length: 10 }, (_, numero) => `${runko}${numero}`).find(onkoOid)
  if (oid === undefined) throw new Error('No check digit fits')
  return oid
}

export const uusiOppijaOid = () => tarkistusnumerolla('1.2.246.562.24', onkoOppijaOid)
export const uusiOpiskeluoikeusOid = () => tarkistusnumerolla('1.2.246.562.15', onkoOpiskeluoikeusOid)
export const uusiOrganisaatioOid = () => `1.2.246.562.10.${kymmenenNumeroa()}${randomInt(10)}`
