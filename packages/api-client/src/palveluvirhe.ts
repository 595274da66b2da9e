/** A request that failed: with an answer (`tila` is its HTTP status) or without one. */
export class Palveluvirhe extends Error {
  readonly tila: number | undefined
  /** Request id of the answer, for whoever is asked for help. */
  readonly pyyntoId: string | undefined

  constructor(tila: number | undefined, pyyntoId: string | undefined, options?: ErrorOptions) {
    super(tila === undefined ? 'No answer' : `HTTP ${tila}`, options)
    this.name = 'Palveluvirhe'
    this.tila = tila
    this.pyyntoId = pyyntoId
  }
}

/** Reads the request id of an error answer (`{"pyynto-id": …}`); an answer of a proxy may have none. */
export async function lueVirhe(vastaus: Response): Promise<Palveluvirhe> {
  const runko: unknown = await vastaus.json().catch(() => undefined)
  const id = typeof runko === 'object' && runko !== null && 'pyynto-id' in runko ? runko['pyynto-id'] : undefined
  return new Palveluvirhe(vastaus.status, typeof id === 'string' ? id : undefined)
}
