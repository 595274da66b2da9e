import type { FastifyReply } from 'fastify'

/** One error as Koski tells it. */
export interface Koskivirhe {
  key: string
  message: string
}

/** Answers with Koski's list of errors. */
export function virhe(reply: FastifyReply, tila: number, koskivirhe: Koskivirhe): FastifyReply {
  return reply.code(tila).send([koskivirhe])
}
