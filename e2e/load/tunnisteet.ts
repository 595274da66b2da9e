import { onkoOpiskeluoikeusOid, onkoOppijaOid } from '@ehoks/schema/muodot/oid'

/** Learner and study right number n: each tells the other, so that Koski can be played without memory. */
const tarkistusnumerolla = (alku: string, n: number, onkoOid: (oid: string) => boolean): string => {
  const runko = `${alku}.${1_000_000_000 + n}`
  const oid = Array.from({ length: 10 }, (_, numero) => `${runko}${numero}`).find(onkoOid)
  if (oid === undefined) throw new Error('No check digit fits')
  return oid
}
export const oppijaOid = (n: number) => tarkistusnumerolla('1.2.246.562.24', n, onkoOppijaOid)
export const opiskeluoikeusOid = (n: number) => tarkistusnumerolla('1.2.246.562.15', n, onkoOpiskeluoikeusOid)
/** The n of either OID. */
export const numero = (oid: string) => Number(oid.slice(oid.lastIndexOf('.') + 1).slice(0, 10)) - 1_000_000_000

export const KOULUTUSTOIMIJA = '1.2.246.562.10.11111111110'
export const OPPILAITOS = '1.2.246.562.10.22222222220'
