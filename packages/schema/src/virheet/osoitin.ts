/** The keys of a JSON pointer (RFC 6901), from the root. */
export const osoittimenAvaimet = (osoitin: string): string[] =>
  osoitin
    .split('/')
    .slice(1)
    .map((avain) => avain.replaceAll('~1', '/').replaceAll('~0', '~'))

const KOODATTAVA = /[~/]/

/** The pointer to a key of what the pointer points to. Made for every field of every document: most keys need no escaping. */
export const osoitinAvaimeen = (osoitin: string, avain: string | number): string =>
  typeof avain === 'string' && KOODATTAVA.test(avain)
    ? `${osoitin}/${avain.replaceAll('~', '~0').replaceAll('/', '~1')}`
    : `${osoitin}/${avain}`

/** The value that a pointer points to, `undefined` when there is none. */
export const osoitettuArvo = (juuri: unknown, osoitin: string): unknown =>
  osoittimenAvaimet(osoitin).reduce<unknown>(
    (arvo, avain) =>
      typeof arvo === 'object' && arvo !== null ? Object.getOwnPropertyDescriptor(arvo, avain)?.value : undefined,
    juuri,
  )
