import type { FastifyBaseLogger } from 'fastify'
import { PgBoss } from 'pg-boss'
import type { createAjot } from '../features/ajot/ajot.service.ts'
import type { Jono, Tyo } from './tyo.ts'

/** The queue of runs that an administrator has started. */
const KAYNNISTETYT = 'kaynnistetyt-ajot'
/** Schedules are in Finnish time. */
const AIKAVYOHYKE = 'Europe/Helsinki'
/** A run that has not ended by then is taken as dead by the queue; ours are marked so by ajot.service.ts. */
const ENINTAAN_SEKUNTIA = 12 * 60 * 60

/**
 * The queue on PostgreSQL (pg-boss, schema `pgboss`), shared by all processes of the service: each scheduled or started run
 * is done by one of them. `kaynnista` begins to take runs; `pysayta` lets those under way come to their end for a while.
 */
export function createJono(databaseUrl: string, log: FastifyBaseLogger) {
  const boss = new PgBoss({ connectionString: databaseUrl, schema: 'pgboss', application_name: 'ehoks-jobs', max: 3 })
  boss.on('error', (err) => log.error({ err }, 'The queue of jobs failed'))
  const jono: Jono = {
    async laheta(ajoId) {
      await boss.send(KAYNNISTETYT, { ajoId })
    },
  }

  async function kaynnista(tyot: readonly Tyo[], ajot: ReturnType<typeof createAjot>): Promise<void> {
    await boss.start()
    const asetukset = { retryLimit: 0, expireInSeconds: ENINTAAN_SEKUNTIA }
    await boss.createQueue(KAYNNISTETYT, asetukset)
    await boss.work<{ ajoId: number }>(KAYNNISTETYT, async (ajettavat) => {
      for (const { data } of ajettavat) await ajot.suorita(data.ajoId)
    })
    for (const { nimi, ajastus } of tyot) {
      if (ajastus === undefined) continue
      await boss.createQueue(nimi, asetukset)
      await boss.work(nimi, () => ajot.ajastettu(nimi))
      await boss.schedule(nimi, ajastus, null, { tz: AIKAVYOHYKE })
    }
  }

  return { jono, kaynnista, pysayta: () => boss.stop({ graceful: true, timeout: 10_000 }) }
}
