import { setTimeout as odota } from 'node:timers/promises'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Palvelunimi } from '../ohjaus/palvelunimet.ts'
import type { Ymparisto } from '../ymparisto.ts'

/** A national service that the stand-in speaks for. */
export interface Palvelu {
  nimi: Palvelunimi
  /** Path before its routes. */
  polku: string
  reitit(app: FastifyInstance, ymparisto: Ymparisto): void
}

/** Mounts a service. Its calls are recorded and disturbed before anything else happens, unknown paths too. */
export function asennaPalvelu(app: FastifyInstance, ymparisto: Ymparisto, palvelu: Palvelu): void {
  app.register(
    async (osa) => {
      osa.addHook('onRequest', async (request, reply) => {
        ymparisto.kutsut.kirjaa({
          palvelu: palvelu.nimi,
          method: request.method,
          path: request.url,
          time: ymparisto.kello().toISOString(),
          callerId: otsake(request, 'caller-id') ?? null,
        })
        await hairitse(ymparisto, palvelu.nimi, request, reply)
        return reply.sent ? reply : undefined
      })
      osa.setNotFoundHandler((_request, reply) => reply.code(404).send({ error: 'Not Found' }))
      palvelu.reitit(osa, ymparisto)
    },
    { prefix: palvelu.polku },
  )
}

async function hairitse(ymparisto: Ymparisto, palvelu: Palvelunimi, request: FastifyRequest, reply: FastifyReply) {
  const hairio = ymparisto.hairiot.seuraava(palvelu)
  if (!hairio) return
  // Unreferenced: a delay must not keep the process alive when it is told to stop.
  if (hairio['viive-ms']) await odota(hairio['viive-ms'], undefined, { ref: false })
  if (hairio.virhetila === undefined) return
  if (hairio.virhetila === 0) {
    reply.hijack()
    request.raw.socket.destroy()
    return
  }
  await reply.code(hairio.virhetila).type('text/plain').send('Testiympäristön häiriö')
}

/** The first value of a request header. */
export function otsake(request: FastifyRequest, nimi: string): string | undefined {
  const arvo = request.headers[nimi]
  return Array.isArray(arvo) ? arvo[0] : arvo
}

/** The address by which the caller knows the stand-in, e.g. `http://127.0.0.1:3001`. */
export function omaOsoite(request: FastifyRequest): string {
  return `${request.protocol}://${request.host}`
}

/** The first value of each query parameter. */
export function kysely(request: FastifyRequest): Record<string, string | undefined> {
  return ensimmaiset(request.query)
}

/** The first value of each field of an URL-encoded form; empty when the body is none. */
export function lomake(request: FastifyRequest): Record<string, string | undefined> {
  return ensimmaiset(request.body)
}

function ensimmaiset(arvot: unknown): Record<string, string | undefined> {
  if (typeof arvot !== 'object' || arvot === null) return {}
  return Object.fromEntries(
    Object.entries(arvot).flatMap(([avain, arvo]: [string, unknown]) => {
      const eka: unknown = Array.isArray(arvo) ? arvo[0] : arvo
      return typeof eka === 'string' ? [[avain, eka]] : []
    }),
  )
}
