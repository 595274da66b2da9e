/** A number as it is typed in Finland and Sweden: with a comma. */
export const luvunTeksti = (arvo: unknown): string =>
  typeof arvo === 'number' ? String(arvo).replace('.', ',') : typeof arvo === 'string' ? arvo : ''

const LUKU = /^-?\d+(,\d+)?$/

/**
 * What has been typed, as a number when it is one. While typing only a text that stays the same when it is shown again
 * becomes a number: `10,0` may be on its way to `10,05`.
 */
export function luvuksi(teksti: string, valmis: boolean): number | string {
  const siisti = teksti.trim().replace('.', ',')
  if (!LUKU.test(siisti)) return teksti
  const luku = Number(siisti.replace(',', '.'))
  return valmis || luvunTeksti(luku) === teksti ? luku : teksti
}
