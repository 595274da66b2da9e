import { LogController } from 'fastify'
import fp from 'fastify-plugin'
import { type DestinationStream, type Logger, type LoggerOptions, pino, stdTimeFunctions } from 'pino'

/** Personal data that might end up in a text: OIDs of persons, identity numbers, e-mail addresses, CAS tickets. */
const HENKILOTIEDOT: readonly [RegExp, string][] = [
  [/\b(1\.2\.246\.562\.(?:24|98|198|298))\.\d+/g, '$1.***'],
  [/\b\d{6}[-+A-FU-Y]\d{3}[0-9A-Z]\b/g, '***'],
  [/[^\s"'<>(),;:=]+@[^\s"'<>(),;:=]+/g, '***@***'],
  [/\b(TGT|ST|PGT)-[\w.-]+/g, '$1-***'],
]
const TEKSTIN_ENIMMAISPITUUS = 300
/** Looking for personal data takes time by the square of the length, and anyone can send a header of 16 kB. */
const LUETTAVA_ALKU = 1000

/** A text that may be logged: without personal data that can be told by its form, and of a bearable length. */
export function peitettyna(teksti: string): string {
  // Half a word may be half an address, which its form does not tell any more.
  const alku = teksti.length > LUETTAVA_ALKU ? teksti.slice(0, LUETTAVA_ALKU).replace(/\S*$/, '') : teksti
  return HENKILOTIEDOT.reduce((tulos, [kuvio, tilalle]) => tulos.replace(kuvio, tilalle), alku).slice(
    0,
    TEKSTIN_ENIMMAISPITUUS,
  )
}

/** An error for the log. Messages of the database library hold the values of the query: only its codes are told. */
function virheLokiin(err: unknown): object {
  if (!(err instanceof Error)) return { type: typeof err }
  const code = 'code' in err && typeof err.code === 'string' ? { code: err.code } : {}
  const kannasta = err.name.startsWith('Prisma') || err.name === 'DriverAdapterError'
  return {
    type: err.name,
    ...code,
    ...(kannasta ? {} : { message: peitettyna(err.message) }),
    stack: (err.stack ?? '').split('\n').filter((rivi) => /^\s+at /.test(rivi)),
    ...(err.cause === undefined ? {} : { cause: virheLokiin(err.cause) }),
  }
}

/** One JSON line for each event, with names that a log service finds its way with. */
export function createLogger(level: LoggerOptions['level'] & string, stream?: DestinationStream): Logger {
  const options: LoggerOptions = {
    level,
    base: { sovellus: 'ehoks' },
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: virheLokiin },
  }
  return stream ? pino(options, stream) : pino(options)
}

/** Fastify's own lines hold whole addresses, with names and tickets in their query strings: ours take their place. */
export const logController = new LogController({ disableRequestLogging: true, requestIdLogLabel: 'pyynto-id' })

/** One line for each answered request. Addresses are told as the route's pattern; of headers only who calls and by what. */
export const accessLogPlugin = fp((app) => {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        reitti: request.routeOptions.url ?? 'tuntematon',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        'caller-id': teksti(request.headers['caller-id']),
        'user-agent': teksti(request.headers['user-agent']),
        kayttaja: request.tunnistettu?.toimija.kayttaja.laji,
      },
      'pyyntö',
    )
  })
})

const teksti = (otsake: string | string[] | undefined) =>
  otsake === undefined ? undefined : peitettyna([otsake].flat().join(' '))
