/**
 * Identifiers of the made-up world. Every one has the form and the check digit that the real registers give, so that
 * eHOKS's format rules hold for them.
 */

/** The root of the organisation tree: Opetushallitus. */
export const JUURIORGANISAATIO = '1.2.246.562.10.00000000001'

/** The last digit of a study right OID: the Luhn sum over its ten digits. */
export function luhnTarkiste(numerot: string): number {
  const summa = [...numerot].reverse().reduce((kertyma, merkki, paikka) => {
    const luku = paikka % 2 === 0 ? 2 * Number(merkki) : Number(merkki)
    return kertyma + (luku > 9 ? luku - 9 : luku)
  }, 0)
  return (10 - (summa % 10)) % 10
}

const IBM_PAINOT = [7, 3, 1]

/** The last digit of a learner OID of node 24: IBM 1-3-7, weights 7, 3, 1 from the right over its ten digits. */
export function ibmTarkiste(numerot: string): number {
  const summa = [...numerot]
    .reverse()
    .reduce((kertyma, merkki, paikka) => kertyma + Number(merkki) * (IBM_PAINOT[paikka % 3] ?? 0), 0)
  return (10 - (summa % 10)) % 10
}

/** The OID of a person, made of a number of ten digits (the first not 0). */
export function henkiloOid(numero: number): string {
  return `1.2.246.562.24.${numero}${ibmTarkiste(String(numero))}`
}

/** The OID of a study right, made of a number of ten digits (the first not 0). */
export function opiskeluoikeusOid(numero: number): string {
  return `1.2.246.562.15.${numero}${luhnTarkiste(String(numero))}`
}

/** The OID of an organisation, made of a number of eleven digits: organisations have no check digit. */
export function organisaatioOid(numero: number): string {
  return `1.2.246.562.10.${numero}`
}

const Y_TUNNUKSEN_PAINOT = [7, 9, 10, 5, 8, 4, 2]

/** A business id made of the first number from `numero` (seven digits) on whose check digit exists: a remainder of 1 has none. */
export function yTunnus(numero: number): string {
  const summa = [...String(numero)].reduce(
    (kertyma, merkki, i) => kertyma + Number(merkki) * (Y_TUNNUKSEN_PAINOT[i] ?? 0),
    0,
  )
  const jaannos = summa % 11
  if (jaannos === 1) return yTunnus(numero + 1)
  return `${numero}-${jaannos === 0 ? 0 : 11 - jaannos}`
}

const HETUN_TARKISTEET = '0123456789ABCDEFHJKLMNPRSTUVWXY'

/**
 * A personal identity code for a birth date (`YYYY-MM-DD`). `yksilonumero` is 900–999, which is never given to a real
 * person.
 */
export function hetu(syntymaaika: string, yksilonumero: number): string {
  const [vuosi = '', kuukausi = '', paiva = ''] = syntymaaika.split('-')
  const alku = `${paiva}${kuukausi}${vuosi.slice(2)}`
  const tarkiste = HETUN_TARKISTEET[Number(`${alku}${yksilonumero}`) % 31] ?? ''
  return `${alku}${vuosi.startsWith('20') ? 'A' : '-'}${yksilonumero}${tarkiste}`
}
