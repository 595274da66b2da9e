import { hoksSkeemat } from '@ehoks/schema/hoks/variantit'

type Json = null | boolean | number | string | Json[] | JsonOlio
type JsonOlio = { [avain: string]: Json }

/** A title that is the name of a type, not a sentence. */
const TYYPIN_NIMI = /^[A-Z][A-Za-z0-9]*$/

/** What the types inside a HOKS say of themselves. */
const hoksTyypit: Readonly<Record<string, { description?: string }>> = hoksSkeemat

/**
 * Replaces each schema that has a type's name as its title with a reference `<alku><name>` and collects it by the name,
 * so that readers and generated clients have named types. Throws when two different schemas have the same name.
 */
export function nimetytErikseen(dokumentti: unknown, alku: string): { juuri: Json; nimetyt: Record<string, JsonOlio> } {
  const nimetyt = new Map<string, { muoto: JsonOlio; description: Json }>()

  function siirra(arvo: Json): Json {
    if (Array.isArray(arvo)) return arvo.map(siirra)
    if (typeof arvo !== 'object' || arvo === null) return arvo
    const sisalto = Object.fromEntries(Object.entries(arvo).map(([avain, osa]) => [avain, siirra(osa)]))
    const { title, type } = sisalto
    if (typeof title !== 'string' || !TYYPIN_NIMI.test(title) || type === undefined) return sisalto
    // A field says of its value what it is there; the type says what it is everywhere.
    const { description = '', examples, ...muoto } = sisalto
    const aiempi = nimetyt.get(title)
    if (aiempi !== undefined && JSON.stringify(aiempi.muoto) !== JSON.stringify(muoto)) {
      throw new Error(`Two different schemas are called ${title}`)
    }
    const tyypinKuvaus = hoksTyypit[title]?.description ?? aiempi?.description ?? description
    nimetyt.set(title, { muoto, description: tyypinKuvaus })
    const tassa = { ...(description !== tyypinKuvaus && { description }), ...(examples !== undefined && { examples }) }
    return { $ref: `${alku}${title}`, ...tassa }
  }

  const juuri = siirra(JSON.parse(JSON.stringify(dokumentti)))
  const jarjestyksessa = [...nimetyt].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    juuri,
    nimetyt: Object.fromEntries(
      jarjestyksessa.map(([nimi, { muoto, description }]) => [nimi, { description, ...muoto }]),
    ),
  }
}
