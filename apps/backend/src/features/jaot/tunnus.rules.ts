import { createHash, createHmac } from 'node:crypto'

/**
 * The secret of a link, in the form of an UUID: an HMAC of the thing that it opens and the number of the link. It is not
 * stored, so that it can be shown again but is of no use to whoever has only the database; a new number makes a new link.
 */
export function linkinTunnus(avain: string, mika: string, numero: number): string {
  const tavut = createHmac('sha256', avain).update(`${mika}:${numero}`).digest().subarray(0, 16)
  // Version 8 of RFC 9562: an UUID of one's own making.
  tavut.writeUInt8((tavut.readUInt8(6) & 0x0f) | 0x80, 6)
  tavut.writeUInt8((tavut.readUInt8(8) & 0x3f) | 0x80, 8)
  return tavut.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-')
}

/** What is stored of a secret: enough to find what it opens. */
export const tunnuksenTiiviste = (tunnus: string): string =>
  createHash('sha256').update(tunnus.toLowerCase()).digest('base64url')
