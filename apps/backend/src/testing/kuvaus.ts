import type { LightMyRequestResponse } from 'fastify'
import { Errors } from 'typebox/schema'

interface Vastauskuvaus {
  content?: Record<string, { schema?: object; examples?: object }>
}
interface Operaatio {
  polku: string
  metodi: string
  malli: RegExp
  vastaukset: Readonly<Record<string, Vastauskuvaus>>
  components: { responses: Readonly<Record<string, Vastauskuvaus>> }
}
interface Dokumentti {
  paths: Record<string, Record<string, { responses: Record<string, Vastauskuvaus | { $ref: string }> }>>
  components: Operaatio['components']
}

function operaatiot(json: string): Operaatio[] {
  const { paths, components }: Dokumentti = JSON.parse(json)
  return Object.entries(paths).flatMap(([polku, metodit]) => {
    const malli = new RegExp(`^${polku.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}/?$`)
    return Object.entries(metodit).map(([metodi, { responses }]) => ({
      polku,
      metodi: metodi.toUpperCase(),
      malli,
      vastaukset: Object.fromEntries(
        Object.entries(responses).map(([tila, vastaus]) => [
          tila,
          '$ref' in vastaus ? (components.responses[vastaus.$ref.replace(/.*\//, '')] ?? {}) : vastaus,
        ]),
      ),
      components,
    }))
  })
}

/**
 * Makes a check that an answer is as its OpenAPI document says: the status is there, an error's codes are among its
 * examples, and the body fits the schema. Every call of every test goes through it, so what a route answers and its
 * description does not tell fails a test.
 */
export function kuvauksenTarkistus(dokumentit: readonly string[]) {
  const parametreja = ({ polku }: Operaatio) => polku.split('{').length
  // A fixed path wins over one with a parameter in the same place.
  const kaikki = dokumentit.flatMap(operaatiot).sort((a, b) => parametreja(a) - parametreja(b))

  return (method: string, url: string, vastaus: LightMyRequestResponse): void => {
    const polku = url.replace(/\?.*$/, '')
    const operaatio = kaikki.find(({ malli, metodi }) => metodi === method && malli.test(polku))
    const saadut = koodit(vastaus)
    if (!operaatio || saadut.includes('pyynto.reitti-puuttuu')) return
    const missa = `${method} ${operaatio.polku} → ${vastaus.statusCode}`
    const kuvattu = operaatio.vastaukset[String(vastaus.statusCode)]
    if (!kuvattu) throw new Error(`${missa}: no such status in the description (config.virheet): ${saadut}`)
    const { schema, examples = {} } = kuvattu.content?.['application/json'] ?? {}
    const puuttuvat = saadut.filter((koodi) => !(koodi in examples))
    if (puuttuvat.length > 0) throw new Error(`${missa}: not in the description (config.virheet): ${puuttuvat}`)
    if (!schema || !onJson(vastaus) || vastaus.body === '') return
    const [kelpaa, viat] = Errors({ ...schema, components: operaatio.components }, vastaus.json())
    if (!kelpaa) throw new Error(`${missa}: not as described: ${JSON.stringify(viat.slice(0, 5))}`)
  }
}

const onJson = ({ headers }: LightMyRequestResponse) => String(headers['content-type']).startsWith('application/json')

function koodit(vastaus: LightMyRequestResponse): string[] {
  if (vastaus.statusCode < 400 || !onJson(vastaus)) return []
  // The platform's own check of readiness has no catalogue errors.
  const { virheet = [] }: { virheet?: { koodi: string }[] } = vastaus.json()
  return virheet.map(({ koodi }) => koodi)
}
