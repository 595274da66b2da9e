import { onkoOpiskeluoikeusOid, onkoOppijaOid } from '@ehoks/schema/muodot/oid'
import { onkoYTunnus } from '@ehoks/schema/muodot/y-tunnus'

// Identifiers of the made-up world. They have the form and the check digit that the real registers give, because
// eHOKS refuses others.

/** The value with the check digit after `alku`; undefined when no digit is right. */
function tarkisteella(alku: string, onkoOikein: (tunniste: string) => boolean): string | undefined {
  return Array.from({ length: 10 }, (_, tarkiste) => `${alku}${tarkiste}`).find(onkoOikein)
}

/** The OID of a person, made of a number of ten digits. */
export function henkiloOid(numero: number): string {
  return tarkisteella(`1.2.246.562.24.${numero}`, onkoOppijaOid) ?? henkiloOid(numero + 1)
}

/** The OID of a study right, made of a number of ten digits. */
export function opiskeluoikeusOid(numero: number): string {
  return tarkisteella(`1.2.246.562.15.${numero}`, onkoOpiskeluoikeusOid) ?? opiskeluoikeusOid(numero + 1)
}

/** The OID of an organisation, made of a number of eleven digits: organisations have no reliable check digit. */
export function organisaatioOid(numero: number): string {
  return `1.2.246.562.10.${numero}`
}

/** The first business id from a number of seven digits on; one in eleven numbers has no check digit. */
export function yTunnus(numero: number): string {
  return tarkisteella(`${numero}-`, onkoYTunnus) ?? yTunnus(numero + 1)
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
