/** The secret part of a link's address, when the address is one: what the page is to show is then asked at once. */
export function linkinTunnus(polku: string): string | undefined {
  const [, tunnus] = /\/jako\/([^/]+)\/?$/.exec(polku) ?? []
  return tunnus
}
