/** What a command works in: tests give their own. */
export type Ymparisto = {
  env: Readonly<Record<string, string | undefined>>
  stdin: NodeJS.ReadableStream
  /** Results. */
  out: (teksti: string) => void
  /** Progress and explanations. */
  err: (teksti: string) => void
  /** Whether `err` is a terminal, on which a line can be written over. */
  paate: boolean
  /** Aborts when the user wants to stop. */
  signal: AbortSignal
  tanaan: () => string
}

/** The command was called in a way that cannot work: the message says what to change. */
export class Kayttovirhe extends Error {}

/** Exit codes, for scripts. */
export const POISTUMISKOODIT = { ok: 0, hylattyja: 1, eiOnnistu: 2, keskeytetty: 130 } as const
