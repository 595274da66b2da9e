import { isUtf8 } from 'node:buffer'
import { virhe } from '@ehoks/schema/virheet/luettelo'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { type ParseError, parse } from 'jsonc-parser'
import { ApiError } from '../api-error.ts'

/** The body is no JSON, or none that has one meaning. The place where it stops being such is counted from 1. */
export class JsonSyntaxError extends Error {
  readonly koodi: 'pyynto.json' | 'pyynto.json-avain-toistuu'
  readonly rivi: number
  readonly sarake: number

  constructor(teksti: string, kohta: number, koodi: JsonSyntaxError['koodi'] = 'pyynto.json') {
    super('The body is not JSON')
    this.koodi = koodi
    const rivit = teksti.slice(0, kohta).split('\n')
    this.rivi = rivit.length
    this.sarake = (rivit.at(-1) ?? '').length + 1
  }
}

/**
 * Makes a reader of JSON that throws JsonSyntaxError; keys that would change what an object is are none. A key that an
 * object has twice is refused: JavaScript would take the last one, another reader the first.
 */
export function jsonLukija(app: FastifyInstance) {
  const fastifynJasennin = app.getDefaultJsonParser('error', 'error')
  return (request: FastifyRequest, tavut: Buffer, arvojaEnintaan: number): unknown => {
    const teksti = tavut.toString()
    if (!isUtf8(tavut)) throw new JsonSyntaxError(teksti, vieraanMerkinKohta(tavut, teksti))
    let luettu: unknown
    // It calls back before it returns.
    fastifynJasennin(request, teksti, (virhe, json) => {
      if (virhe) throw new JsonSyntaxError(teksti, virheenKohta(teksti))
      luettu = json
    })
    const { arvoja, avaimia } = laskettu(luettu)
    if (arvoja > arvojaEnintaan) throw liikaaArvoja(arvojaEnintaan)
    if (avaimiaTekstissa(teksti) !== avaimia) {
      throw new JsonSyntaxError(teksti, toistuvanAvaimenKohta(teksti), 'pyynto.json-avain-toistuu')
    }
    return luettu
  }
}

/**
 * The most values that one HOKS may have: a hundred times those of a full one. A body of the allowed bytes could be made of
 * so many or so deeply nested values that judging it would keep others waiting.
 */
export const HOKSIN_ARVOJA = 100_000
/** A larger body may have more, as many as it would have when it consisted of HOKSes. */
const TAVUJA_ARVOLLE = 20

const liikaaArvoja = (enintaan: number) =>
  new ApiError(virhe('pyynto.liikaa-arvoja', { parametrit: { enintaan: Math.floor(enintaan) } }))

/** Refuses a HOKS of a batch that has more values than a HOKS may. */
export function tarkistaArvojenMaara(hoks: unknown): void {
  if (laskettu(hoks).arvoja > HOKSIN_ARVOJA) throw liikaaArvoja(HOKSIN_ARVOJA)
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
      tavut.length === 0 && request.method === 'DELETE'
        ? undefined
        : lue(request, tavut, Math.max(HOKSIN_ARVOJA, request.routeOptions.bodyLimit / TAVUJA_ARVOLLE)),
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

const LAINAUSMERKKI = '"'
const KENOVIIVA = '\\'.charCodeAt(0)
const KAKSOISPISTE = ':'.charCodeAt(0)
const VALILYONTI = ' '.charCodeAt(0)

/** Calls for each key of a text that is JSON, until told to stop: where its string begins and ends. */
function avaimittain(teksti: string, avain: (alku: number, loppu: number) => 'seis' | undefined): void {
  for (let alku = teksti.indexOf(LAINAUSMERKKI); alku >= 0; ) {
    let loppu = teksti.indexOf(LAINAUSMERKKI, alku + 1)
    while (onOhitettu(teksti, loppu)) loppu = teksti.indexOf(LAINAUSMERKKI, loppu + 1)
    let seuraava = loppu + 1
    // In JSON nothing but white space is so small outside strings.
    while (teksti.charCodeAt(seuraava) <= VALILYONTI) seuraava++
    if (teksti.charCodeAt(seuraava) === KAKSOISPISTE && avain(alku, loppu + 1) === 'seis') return
    alku = teksti.indexOf(LAINAUSMERKKI, seuraava)
  }
}

/** An odd number of backslashes before a quotation mark make it a part of the string. */
function onOhitettu(teksti: string, kohta: number): boolean {
  let alku = kohta
  while (teksti.charCodeAt(alku - 1) === KENOVIIVA) alku--
  return (kohta - alku) % 2 === 1
}

function avaimiaTekstissa(teksti: string): number {
  let maara = 0
  avaimittain(teksti, () => void maara++)
  return maara
}

/** Without recursion: what was sent may be nested deeper than a stack. */
function laskettu(juuri: unknown): { arvoja: number; avaimia: number } {
  let arvoja = 1
  let avaimia = 0
  const pino = [juuri]
  while (pino.length > 0) {
    const arvo = pino.pop()
    if (typeof arvo !== 'object' || arvo === null) continue
    const alkiot = Array.isArray(arvo) ? arvo : Object.values(arvo)
    arvoja += alkiot.length
    if (alkiot !== arvo) avaimia += alkiot.length
    for (const alkio of alkiot) if (typeof alkio === 'object') pino.push(alkio)
  }
  return { arvoja, avaimia }
}

/** Where the second one is of the first two keys that are the same, however they are written. */
function toistuvanAvaimenKohta(teksti: string): number {
  const oliot: Set<string>[] = []
  let edellinen = 0
  let kohta = 0
  avaimittain(teksti, (alku, loppu) => {
    for (const merkki of rakennemerkit(teksti.slice(edellinen, alku))) {
      if (merkki === '{') oliot.push(new Set())
      else oliot.pop()
    }
    edellinen = loppu
    const avain: string = JSON.parse(teksti.slice(alku, loppu))
    const olio = oliot.at(-1)
    if (olio?.has(avain)) {
      kohta = alku
      return 'seis'
    }
    olio?.add(avain)
    return undefined
  })
  return kohta
}

/** The curly brackets of a part of a text that is JSON: those of its strings are text. */
const rakennemerkit = (teksti: string) => teksti.replaceAll(/"(?:[^"\\]|\\.)*"/gsu, '').match(/[{}]/gu) ?? []
