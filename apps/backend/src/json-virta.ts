import { Readable } from 'node:stream'
import { type TSchema, Type } from 'typebox'

/** The answer of a route that sends JSON text as the database gave it: told by its schema. */
export const tekstina = (schema: TSchema) => Type.Unsafe<string>(schema)

/** The answer of a route that streams: told by its schema, sent as texts that together are one JSON value. */
export const virtana = (schema: TSchema) => Type.Unsafe<Readable>(schema)

/**
 * A JSON answer that is read from the database while it is sent, however long it is. The first part is made before the
 * answer begins, so that what fails at once is an ordinary error; what fails later breaks the connection, and the client
 * sees an unfinished answer.
 */
export async function jsonVirta(osat: AsyncGenerator<string, void>): Promise<Readable> {
  const ensimmainen = await osat.next()
  return Readable.from(
    (async function* () {
      try {
        if (!ensimmainen.done) yield ensimmainen.value
        yield* osat
      } finally {
        await osat.return()
      }
    })(),
  )
}
