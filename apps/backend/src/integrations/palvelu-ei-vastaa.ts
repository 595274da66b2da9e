/** The linked services by the names that people know them by. */
export type PalvelunNimi =
  | 'CAS'
  | 'CAS-oppija'
  | 'Oppijanumerorekisteri'
  | 'Koski'
  | 'Organisaatiopalvelu'
  | 'Koodisto'
  | 'ePerusteet'
  | 'Lokalisointi'
  | 'Viestinvälityspalvelu'

/**
 * A linked service did not answer in time, answered with a fault of its own, or with something that cannot be
 * understood. Becomes 503 with Retry-After. Neither the message nor the cause may hold personal data.
 */
export class PalveluEiVastaa extends Error {
  readonly palvelu: PalvelunNimi
  /** When to try again, in seconds. */
  readonly retryAfter: number

  constructor(palvelu: PalvelunNimi, syy: string, retryAfter = 5) {
    super(`${palvelu}: ${syy}`)
    this.palvelu = palvelu
    this.retryAfter = retryAfter
  }
}
