import type { Virhekoodi } from '@ehoks/schema/virheet/luettelo'
import { Type } from 'typebox'

// What every route must declare of itself. plugins/toimija.ts keeps it to its word: an answer without the promised
// permission check or audit row does not leave the service.

/** Who may call a route, and on what condition. */
export type ReitinOikeus =
  /** Anyone, for the reason told; `callerId`: the header Caller-Id is required all the same. */
  | { julkinen: string; callerId?: true }
  | {
      kayttaja: 'palvelu' | 'virkailija' | 'oppija'
      /**
       * `tunnistus`: to be logged in is enough. `ehto`: the handler checks a right through its Toimija before it answers
       * (`vaadiOikeus`, `vaadiPaakayttaja`, `vaadiOma` or `salli`).
       */
      vaatii: 'tunnistus' | 'ehto'
      /** `false`: browsers come here by a plain link, which has no header Caller-Id. */
      callerId?: false
    }

/** What a route writes to the audit log: the name of its operation, or why it writes nothing. */
type ReitinAudit = { operaatio: string } | { eiAuditoida: string }

/** How a route of OPH's administrator is declared; its handler begins with `paakayttajana`. */
export const paakayttajanReitti = (operaatio: string, virheet: readonly Virhekoodi[] = []) =>
  ({
    oikeus: { kayttaja: 'virkailija', vaatii: 'ehto' },
    audit: { operaatio },
    virheet: ['oikeus.paakayttaja', ...virheet],
  }) as const

/** An answer without a body. */
export const tyhjaVastaus = (description: string) => Type.Unsafe<undefined>({ type: 'null', description })

declare module 'fastify' {
  interface FastifyContextConfig {
    oikeus?: ReitinOikeus
    audit?: ReitinAudit
    /**
     * Errors that the route answers besides those of every route of its kind (plugins/reitin-virheet.ts). Its description
     * tells them, and a test that gets another one fails.
     */
    virheet?: readonly Virhekoodi[]
    /** The route writes a HOKS: a refused attempt of a system is stored as this operation in the transfer log. */
    tiedonsiirto?: 'luonti' | 'korvaus' | 'paivitys'
    /** Browsers are sent here: a refusal is a page to those that want one, with a way back to this path. */
    virhesivunPaluu?: string
    /** Whoever is logged in may not enter (403): the way out of the login, so that another login is possible. */
    virhesivunUloskirjaus?: string
  }
}
