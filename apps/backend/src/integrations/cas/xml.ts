import { XMLParser } from 'fast-xml-parser'

/** The largest document that CAS sends us; a user has at most some hundreds of roles. */
const ENIMMAISKOKO = 1024 * 1024

const jasennin = new XMLParser({
  removeNSPrefix: true,
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  trimValues: true,
})

export type Elementti = { readonly [nimi: string]: unknown }

/** The document as nested objects by local names, or undefined when it is no well-formed XML of a reasonable size. */
export function jasennaXml(teksti: string): Elementti | undefined {
  // A document type is never needed, and is the way to entities that eat memory or read files.
  if (teksti.length > ENIMMAISKOKO || teksti.includes('<!DOCTYPE')) return undefined
  try {
    const dokumentti: unknown = jasennin.parse(teksti, true)
    return onElementti(dokumentti) ? dokumentti : undefined
  } catch {
    return undefined
  }
}

const onElementti = (arvo: unknown): arvo is Elementti =>
  typeof arvo === 'object' && arvo !== null && !Array.isArray(arvo)

/** The first element of a name directly inside another. */
export function lapsi(elementti: Elementti | undefined, nimi: string): Elementti | undefined {
  const loydetty = [elementti?.[nimi]].flat()[0]
  if (onElementti(loydetty)) return loydetty
  // An element that holds text only, or nothing, is a bare string.
  return typeof loydetty === 'string' ? { '#text': loydetty } : undefined
}

/** Texts of all the elements of a name directly inside another. */
export function tekstit(elementti: Elementti | undefined, nimi: string): string[] {
  return [elementti?.[nimi]].flat().flatMap((arvo) => {
    const teksti = onElementti(arvo) ? arvo['#text'] : arvo
    return typeof teksti === 'string' && teksti !== '' ? [teksti] : []
  })
}

/** Text of the first element of a name directly inside another. */
export const teksti = (elementti: Elementti | undefined, nimi: string): string | undefined =>
  tekstit(elementti, nimi)[0]
