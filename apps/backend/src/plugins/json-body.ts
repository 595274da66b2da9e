import { isUtf8 } from 'node:buffer'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { type ParseError, parse } from 'jsonc-parser'

/** The body is no JSON. Where it stops being such is counted from 1. */
export class JsonSyntaxError extends Error {
  readonly rivi: number
  readonly sarake: number

  constructor(teksti: string, kohta: number) {
    super('The body is not JSON')
    const rivit = teksti.slice(0, kohta).split('\n')
    this.rivi = rivit.length
    this.sarake = (rivit.at(-1) ?? '').length + 1
  }
}

/** Makes a reader of JSON that throws JsonSyntaxError; keys that would change what an object is are none. */
export function jsonLukija(app: FastifyInstance) {
  const fastifynJasennin = app.getDefaultJsonParser('error', 'error')
  return (request: FastifyRequest, tavut: Buffer): unknown => {
    const teksti = tavut.toString()
    if (!isUtf8(tavut)) throw new JsonSyntaxError(teksti, vieraanMerkinKohta(tavut, teksti))
    let luettu: unknown
    // It calls back before it returns.
    fastifynJasennin(request, teksti, (virhe, json) => {
      if (virhe) throw new JsonSyntaxError(teksti, virheenKohta(teksti))
      luettu = json
    })
    return luettu
  }
}

/** JSON is the only kind of body; a route that takes another one registers it in its own scope. */
export const jsonBodyPlugin = fp((app) => {
  const lue = jsonLukija(app)
  app.removeAllContentTypeParsers()
  app.addContentTypeParser<Buffer>(
    ['application/json', 'application/*+json'],
    { parseAs: 'buffer' },
    async (request: FastifyRequest, tavut: Buffer) =>
      // A client that always sends the content type sends it with an empty DELETE too.
      tavut.length === 0 && request.method === 'DELETE' ? undefined : lue(request, tavut),
  )
})

/** Where the text stops being what was sent: a byte that is no UTF-8 is read as a sign of replacement. */
function vieraanMerkinKohta(tavut: Buffer, teksti: string): number {
  const luetut = Buffer.from(teksti)
  const tavu = luetut.findIndex((luettu, i) => luettu !== tavut[i])
  return luetut.toString('utf8', 0, tavu).length
}

/** Only a faulty text is parsed a second time, by a parser that tells the place. */
function virheenKohta(teksti: string): number {
  const virheet: ParseError[] = []
  try {
    parse(teksti, virheet, { disallowComments: true })
  } catch (virhe) {
    // That parser calls itself for each level: a text that is nested deeper than any document ends its stack.
    if (!(virhe instanceof RangeError)) throw virhe
    return teksti.length
  }
  return virheet[0]?.offset ?? Math.max(0, teksti.search(/"(?:__proto__|constructor)"\s*:/u))
}
