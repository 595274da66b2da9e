import { Type } from 'typebox'

export const OPISKELUOIKEUS_OID_KUVIO = String.raw`^1\.2\.246\.562\.15\.[1-9]\d{9}(\d|10)$`
export const OPPIJA_OID_KUVIO = String.raw`^1\.2\.246\.562\.(24|[12]?98)\.[1-9]\d{9}(\d|10)$`
export const ORGANISAATIO_OID_KUVIO = String.raw`^1\.2\.246\.562\.(10|[12]?99)\.([1-9]\d{9}(\d|10)|0{10}1|201[34]\d{18})$`

const opiskeluoikeusOidKuvio = new RegExp(OPISKELUOIKEUS_OID_KUVIO, 'u')
const oppijaOidKuvio = new RegExp(OPPIJA_OID_KUVIO, 'u')
const organisaatioOidKuvio = new RegExp(ORGANISAATIO_OID_KUVIO, 'u')

export const OpiskeluoikeusOid = Type.String({ pattern: OPISKELUOIKEUS_OID_KUVIO })
export const OppijaOid = Type.String({ pattern: OPPIJA_OID_KUVIO })
export const OrganisaatioOid = Type.String({ pattern: ORGANISAATIO_OID_KUVIO })

/** OPH itself: rights in this organisation reach every other one. */
export const JUURIORGANISAATIO_OID = '1.2.246.562.10.00000000001'

/** Luhn: every second digit from the right is doubled, starting with the rightmost. */
function luhn(numerot: string): number {
  const summa = [...numerot].reverse().reduce((tahanAsti, numero, i) => {
    const luku = i % 2 === 0 ? 2 * Number(numero) : Number(numero)
    return tahanAsti + (luku > 9 ? luku - 9 : luku)
  }, 0)
  return (10 - (summa % 10)) % 10
}

/** IBM 1-3-7: weights 7, 3, 1 repeating from the right. */
function ibm137(numerot: string): number {
  const painot = [7, 3, 1]
  const summa = [...numerot]
    .reverse()
    .reduce((tahanAsti, numero, i) => tahanAsti + Number(numero) * (painot[i % 3] ?? 0), 0)
  return (10 - (summa % 10)) % 10
}

/** Splits the last component: ten digits and the check value, of which the two digits `10` of an old generator mean 0. */
function tarkistusmerkkiTasmaa(oid: string, laske: (numerot: string) => number): boolean {
  const loppuosa = oid.slice(oid.lastIndexOf('.') + 1)
  const tarkiste = loppuosa.length === 12 ? 0 : Number(loppuosa.slice(10))
  return laske(loppuosa.slice(0, 10)) === tarkiste
}

/** Form and check digit of the identifier of a study right. */
export const onkoOpiskeluoikeusOid = (oid: string): boolean =>
  opiskeluoikeusOidKuvio.test(oid) && tarkistusmerkkiTasmaa(oid, luhn)

/** Form and check digit of the identifier of a person: node 24 counts by IBM 1-3-7, nodes 98, 198 and 298 by Luhn. */
export const onkoOppijaOid = (oid: string): boolean =>
  oppijaOidKuvio.test(oid) && tarkistusmerkkiTasmaa(oid, oid.startsWith('1.2.246.562.24.') ? ibm137 : luhn)

/** Form of the identifier of an organisation. The check digit is not looked at: real ones with a wrong digit exist. */
export const onkoOrganisaatioOid = (oid: string): boolean => organisaatioOidKuvio.test(oid)
