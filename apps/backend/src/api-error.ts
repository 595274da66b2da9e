import type { Virhe } from '@ehoks/schema/virheet/luettelo'
import { virheidenTila } from '@ehoks/schema/virheet/vastaus'

/** The key that carries the one-line message: older clients look for it where it has always been. */
export type ViestinAvain = 'error' | 'message' | 'reason' | 'info'

type Lisat = {
  /** Default: `error`. */
  avain?: ViestinAvain
  headers?: Readonly<Record<string, string>>
}

/**
 * A refusal with entries of the error catalogue: whatever layer throws it, the client gets the common error answer.
 * Anything else that is thrown is our own fault, 500.
 */
export class ApiError extends Error {
  readonly virheet: readonly Virhe[]
  /** That of the first error in the catalogue. */
  readonly status: number
  readonly avain: ViestinAvain | undefined
  readonly headers: Readonly<Record<string, string>>

  /** One error, or all that were found at once: at least one. */
  constructor(virheet: Virhe | readonly Virhe[], lisat: Lisat = {}) {
    const kaikki = 'koodi' in virheet ? [virheet] : virheet
    super(kaikki.map(({ koodi }) => koodi).join(', '))
    this.virheet = kaikki
    this.status = virheidenTila(kaikki)
    this.avain = lisat.avain
    this.headers = lisat.headers ?? {}
  }
}
