/** The ETag of a version of a HOKS: strong, the number itself. */
export const etag = (versioNro: number): string => `"${versioNro}"`

/** Conditions of a write: the headers If-Match and If-None-Match as they came. */
export type Versioehdot = { ifMatch?: string | undefined; ifNoneMatch?: string | undefined }

/**
 * Whether the header If-Match allows a write of this version; undefined: there is no such HOKS. Only strong tags match,
 * as RFC 9110 §13.1.1 says.
 */
export function sallii({ ifMatch }: Versioehdot, versioNro: number | undefined): boolean {
  if (ifMatch === undefined) return true
  if (versioNro === undefined) return false
  return ifMatch.trim() === '*' || tunnisteet(ifMatch).includes(etag(versioNro))
}

/** Whether the reader has this version already, by the header If-None-Match; weak tags match too (§13.1.2). */
export function onJo({ ifNoneMatch }: Versioehdot, versioNro: number): boolean {
  if (ifNoneMatch === undefined) return false
  return (
    ifNoneMatch.trim() === '*' ||
    tunnisteet(ifNoneMatch)
      .map((tunniste) => tunniste.replace(/^W\//, ''))
      .includes(etag(versioNro))
  )
}

const tunnisteet = (otsake: string): string[] => otsake.match(/(W\/)?"[^"]*"/g) ?? []
