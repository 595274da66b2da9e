import type { Services } from '../app-types.ts'

/** What a job is started with: OIDs and the like, never names. */
export type Syote = Readonly<Record<string, string>>

/** Where runs wait for a process that does them. */
export type Jono = { laheta(ajoId: number): Promise<void> }

/** How a run tells of itself while it goes on, and hears that it has been cancelled. */
type Ajonaikana = {
  /** Of `kaikkiaan` things `tehty` are done. Throws when the run has been cancelled. */
  eteneminen(tehty: number, kaikkiaan: number): Promise<void>
}

/**
 * A background job. To add one: write what it does as a function of the services in its feature, and add one entry to
 * luettelo.ts. It must be safe to run again: a run that broke off is started anew by the next schedule or by hand.
 */
export type Tyo = {
  nimi: string
  /** When it runs by itself: a cron expression, Finnish time. Without it only the administrator starts it. */
  ajastus?: string
  /** Names of what the administrator must give to start it, as keys of `Syote`. */
  syotteet?: readonly 'koulutustoimija-oid'[]
  /** Does the work; gives counts of what was done. */
  suorita(services: Services, syote: Syote, ajonaikana: Ajonaikana): Promise<Readonly<Record<string, number>>>
}
