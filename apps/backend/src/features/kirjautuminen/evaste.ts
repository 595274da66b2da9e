import type { FastifyReply } from 'fastify'
import type { Config } from '../../config.ts'
import { ISTUNTOEVASTE } from './istunnot.service.ts'

/** The session cookie of one application: both applications' may live in the same browser, each on its own path. */
export function createIstuntoevaste(config: Config, path: string, osoite: string) {
  const asetukset = { path, httpOnly: true, sameSite: 'lax', secure: osoite.startsWith('https:') } as const
  return {
    aseta: (reply: FastifyReply, avain: string) =>
      reply.setCookie(ISTUNTOEVASTE, avain, { ...asetukset, maxAge: config.sessionMaxAge }),
    poista: (reply: FastifyReply) => reply.clearCookie(ISTUNTOEVASTE, asetukset),
  }
}
