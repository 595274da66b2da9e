/** Time as the domain sees it. Expiry of sessions and tickets uses real time instead. */
export type Clock = {
  now(): Date
  /** Freezes the clock at an instant; `null`: real time again. */
  set(instant: Date | null): void
}

/** A clock that shows real time, or the given instant until told otherwise. */
export function createClock(frozen?: Date): Clock {
  let instant = frozen ?? null
  return {
    now: () => (instant ? new Date(instant) : new Date()),
    set(next) {
      instant = next
    },
  }
}

const helsinginPaiva = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' })

/** Today in Finland, as YYYY-MM-DD. */
export const tanaan = (clock: Clock): string => helsinginPaivana(clock.now())

/** The day of an instant in Finland, as YYYY-MM-DD. */
export const helsinginPaivana = (hetki: Date): string => helsinginPaiva.format(hetki)
