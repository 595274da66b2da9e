import { skeemavirheet } from '@ehoks/schema/virheet/skeemavirheet'
import type { FastifySchemaCompiler } from 'fastify'
import { type TSchema, Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { Value } from 'typebox/value'
import { ApiError } from '../api-error.ts'

/**
 * A body that the service validates itself (shape and rules in one answer): the schema is documentation, any JSON gets
 * through to the handler, which sees it as `unknown`.
 */
export function palvelunTarkistama<S extends TSchema>(schema: S) {
  return Type.Unsafe<unknown>({ ...schema, [PALVELU_TARKISTAA]: true })
}

/** The schema of a body as it is told to readers. */
export function ilmanTarkistusmerkintaa(schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null) return schema
  if ('content' in schema && typeof schema.content === 'object' && schema.content !== null) {
    const tyypit = Object.entries(schema.content).map(([tyyppi, { schema }]: [string, { schema: unknown }]) => [
      tyyppi,
      { schema: ilmanTarkistusmerkintaa(schema) },
    ])
    return { ...schema, content: Object.fromEntries(tyypit) }
  }
  if (!(PALVELU_TARKISTAA in schema)) return schema
  const { [PALVELU_TARKISTAA]: _merkinta, ...muu } = schema
  return muu
}
const PALVELU_TARKISTAA = 'x-palvelu-tarkistaa'

/** Whether the service validates the body itself. */
export const palveluTarkistaa = (schema: unknown): boolean =>
  typeof schema === 'object' && schema !== null && (PALVELU_TARKISTAA in schema || 'content' in schema)

/**
 * Bodies are taken as they are; texts of path, query and headers are read as the numbers, booleans and lists that the
 * schema wants. All errors are found, and nothing is dropped.
 */
export const validatorCompiler: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) => {
  if (PALVELU_TARKISTAA in schema) return () => true
  const tarkistus = Compile(schema)
  return (data: unknown) => {
    const value = httpPart === 'body' ? data : Value.Default(schema, luetutKentat(schema, data))
    if (tarkistus.Check(value)) return { value }
    return { error: new ApiError(skeemavirheet(schema, value).virheet) }
  }
}

function luetutKentat(schema: TSchema, data: unknown): unknown {
  if (!Type.IsObject(schema) || typeof data !== 'object' || data === null) return data
  return Object.fromEntries(
    Object.entries(data).map(([nimi, arvo]) => {
      const kentta = schema.properties[nimi]
      return [nimi, kentta ? luetunaArvona(kentta, arvo) : arvo]
    }),
  )
}

function luetunaArvona(schema: TSchema, arvo: unknown): unknown {
  if (Type.IsArray(schema)) return [arvo].flat().map((yksi) => luetunaArvona(schema.items, yksi))
  if (typeof arvo !== 'string') return arvo
  if (Type.IsInteger(schema)) return /^-?\d{1,15}$/.test(arvo) ? Number(arvo) : arvo
  if (Type.IsNumber(schema)) return /^-?\d{1,15}(\.\d{1,15})?$/.test(arvo) ? Number(arvo) : arvo
  if (Type.IsBoolean(schema)) return arvo === 'true' ? true : arvo === 'false' ? false : arvo
  return arvo
}
