import { type TProperties, type TSchema, Type } from 'typebox'

/** The envelope of an answer whose `meta` is empty. */
export const kuori = <T extends TSchema>(data: T, description?: string) =>
  kuoriMetalla(Type.Object({}), data, description)

/** The envelope of an answer: `{meta, data}`. */
export const kuoriMetalla = <M extends TSchema, T extends TSchema>(meta: M, data: T, description?: string) =>
  Type.Object({ meta, data }, { ...(description !== undefined && { description }) })

/** A closed object of the contract, recognisable by its title. */
export const sopimus = <P extends TProperties>(title: string, description: string, properties: P) =>
  Type.Object(properties, { title, description, additionalProperties: false })

/** The largest number that a path or a query can have: fifteen digits are exact in every client. */
export const SUURIN_NUMERO = 999_999_999_999_999
