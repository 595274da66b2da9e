import { randomUUID } from 'node:crypto'
import type { Socket } from 'node:net'
import { kieliOtsakkeesta } from '@ehoks/schema/virheet/kieli'
import { virhe } from '@ehoks/schema/virheet/luettelo'
import { virhevastaus } from '@ehoks/schema/virheet/vastaus'
import type { ConnectionError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { ApiError } from '../api-error.ts'
import { PalveluEiVastaa } from '../integrations/palvelu-ei-vastaa.ts'
import { errorPage } from './error-page.ts'
import { JsonSyntaxError } from './json-body.ts'
import { kysyttavaUudelleen } from './security-headers.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** What the client was told, when the request was refused. */
    hylkays: ApiError | null
  }
}

/**
 * Every refusal in one shape (the error catalogue of @ehoks/schema), in the client's language. What is thrown and is not
 * known here is our own fault: it is logged without personal data, and the client gets no details of it.
 */
export const errorsPlugin = fp((app) => {
  app.decorateRequest('hylkays', null)
  app.setErrorHandler((error: unknown, request, reply) => {
    const vastaus = apiVirheeksi(error, request.routeOptions.bodyLimit)
    if (vastaus.status >= 500 && !(error instanceof PalveluEiVastaa)) {
      request.log.error({ err: error }, 'Unexpected failure')
    }
    return sendError(vastaus, request, reply)
  })
  app.setNotFoundHandler((request, reply) => sendError(eiReittia(), request, reply))
})

/** The answer of a refusal. */
export function sendError(error: ApiError, request: FastifyRequest, reply: FastifyReply) {
  request.hylkays = error
  const kieli = kieliOtsakkeesta(request.headers['accept-language'])
  const runko = virhevastaus(error.virheet, { kieli, pyyntoId: request.id, ...(error.avain && { avain: error.avain }) })
  reply.code(error.status).headers({ ...error.headers, 'content-language': kieli })
  kysyttavaUudelleen(reply)
  const { virhesivunPaluu, virhesivunUloskirjaus } = request.routeOptions.config
  if (virhesivunPaluu !== undefined && request.headers.accept?.includes('text/html')) {
    const ulos = error.status === 403 ? virhesivunUloskirjaus : undefined
    const { html, policy } = errorPage(runko, kieli, ulos === undefined ? { paluu: virhesivunPaluu } : { ulos })
    return reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(html)
  }
  return reply.type('application/json; charset=utf-8').send(JSON.stringify(runko))
}

/** There is no such route. */
export const eiReittia = () => new ApiError(virhe('pyynto.reitti-puuttuu'), { avain: 'reason' })

/** Tells a client whose bytes are no HTTP request what is wrong, and closes the connection: no route was reached. */
export function clientErrorHandler(this: FastifyInstance, error: ConnectionError, socket: Socket): void {
  this.log.info({ syy: error.code }, 'Not an HTTP request')
  if (!socket.writable) return
  const suuri = error.code === 'HPE_HEADER_OVERFLOW'
  const { virheet } = new ApiError(virhe(suuri ? 'pyynto.otsakkeet-liian-suuret' : 'pyynto.ei-http'))
  const runko = JSON.stringify(virhevastaus(virheet, { kieli: 'fi', pyyntoId: randomUUID() }))
  socket.end(
    [
      suuri ? 'HTTP/1.1 431 Request Header Fields Too Large' : 'HTTP/1.1 400 Bad Request',
      'content-type: application/json; charset=utf-8',
      `content-length: ${Buffer.byteLength(runko)}`,
      'connection: close',
      '',
      runko,
    ].join('\r\n'),
  )
}

/** What the client is told of whatever was thrown. `bodyLimit`: the most bytes that the route takes. */
export function apiVirheeksi(error: unknown, bodyLimit: number): ApiError {
  if (error instanceof ApiError) return error
  if (error instanceof PalveluEiVastaa) {
    const { palvelu, retryAfter } = error
    const tekeminen = palvelu === 'Oppijanumerorekisteri' ? 'fetching oppija from' : 'contacting'
    return new ApiError(virhe('palvelu.ei-vastaa', { parametrit: { palvelu, tekeminen } }), {
      headers: { 'retry-after': String(retryAfter) },
    })
  }
  if (onYhteyttaVailla(error)) {
    return new ApiError(
      virhe('palvelu.ei-vastaa', { parametrit: { palvelu: 'Tietokanta', tekeminen: 'contacting' } }),
      {
        headers: { 'retry-after': '5' },
      },
    )
  }
  if (error instanceof JsonSyntaxError) {
    const { koodi, rivi, sarake } = error
    return new ApiError(virhe(koodi, { parametrit: { rivi, sarake } }))
  }
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined
  switch (status) {
    case 413:
      return new ApiError(virhe('pyynto.liian-suuri', { parametrit: { enintaan: bodyLimit } }))
    case 415:
      return new ApiError(virhe('pyynto.mediatyyppi'))
    case 429:
      return new ApiError(virhe('pyynto.liian-tihea'))
    // What else Fastify and its plugins refuse is an address that cannot be one of ours.
    case 400:
    case 403:
    case 404:
    case 414:
      return eiReittia()
    default:
      return new ApiError(virhe('palvelin.virhe'))
  }
}

/** All connections to the database were in use for longer than a request may wait: said by pg itself, or by Prisma. */
const onYhteyttaVailla = (error: unknown) =>
  error instanceof Error &&
  (error.message === 'timeout exceeded when trying to connect' || ('code' in error && error.code === 'P2028'))
