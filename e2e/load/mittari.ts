import type pg from 'pg'

/** What a measured process tells of itself. */
export type Lukemat = { lauseet: string[]; rss: number; cpuMs: number }

/**
 * Lets the measuring process ask, by messages: `nollaa` begins to count statements anew, `lue` tells those sent to the
 * database since then, the process's memory in bytes and the processor time that it has used since its start.
 */
export function palvele({ Client }: typeof pg): void {
  let lauseet: string[] = []
  let muistissa = false
  const alkuperainen = Client.prototype.query
  Client.prototype.query = new Proxy(alkuperainen, {
    apply(kohde, itse, argumentit: unknown[]) {
      if (muistissa) {
        const [kysely] = argumentit
        lauseet.push(
          typeof kysely === 'object' && kysely !== null && 'text' in kysely ? String(kysely.text) : String(kysely),
        )
      }
      return Reflect.apply(kohde, itse, argumentit)
    },
  })
  process.on('message', (viesti) => {
    if (viesti === 'nollaa') {
      lauseet = []
      muistissa = true
      process.send?.('nollattu')
    } else if (viesti === 'lue') {
      muistissa = false
      const { user, system } = process.cpuUsage()
      const lukemat: Lukemat = { lauseet, rss: process.memoryUsage().rss, cpuMs: (user + system) / 1000 }
      process.send?.(lukemat)
    }
  })
  // The measuring process is gone or done.
  process.on('disconnect', () => process.exit())
  process.send?.('valmis')
}
