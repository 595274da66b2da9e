import type { VirheLangalla } from '@ehoks/schema/virheet/vastaus'

/** A request that failed: with an answer (`tila` is its HTTP status) or without one. */
export class Palveluvirhe extends Error {
  readonly tila: number | undefined
  /** Request id of the answer, for whoever is asked for help. */
  readonly pyyntoId: string | undefined
  /** The errors that the answer told, in the language that was asked for. */
  readonly virheet: readonly VirheLangalla[]

  constructor(
    tila: number | undefined,
    pyyntoId: string | undefined,
    { virheet = [], ...options }: ErrorOptions & { virheet?: readonly VirheLangalla[] } = {},
  ) {
    super(tila === undefined ? 'No answer' : `HTTP ${tila}`, options)
    this.name = 'Palveluvirhe'
    this.tila = tila
    this.pyyntoId = pyyntoId
    this.virheet = virheet
  }
}

const kentta = (runko: unknown, nimi: string): unknown =>
  typeof runko === 'object' && runko !== null ? Object.getOwnPropertyDescriptor(runko, nimi)?.value : undefined

const onVirhe = (arvo: unknown): arvo is VirheLangalla =>
  ['koodi', 'viesti', 'ohje'].every((nimi) => typeof kentta(arvo, nimi) === 'string')

/** Reads an error answer (`{"pyynto-id": …, "virheet": […]}`); an answer of a proxy may have neither. */
export async function lueVirhe(vastaus: Response): Promise<Palveluvirhe> {
  const runko: unknown = await vastaus.json().catch(() => undefined)
  const id = kentta(runko, 'pyynto-id')
  const virheet = kentta(runko, 'virheet')
  return new Palveluvirhe(vastaus.status, typeof id === 'string' ? id : undefined, {
    virheet: Array.isArray(virheet) ? virheet.filter(onVirhe) : [],
  })
}
