import { virhe } from '@ehoks/schema/virheet/luettelo'
import { ApiError } from '../../api-error.ts'
import type { Services } from '../../app-types.ts'
import type { Syote, Tyo } from '../../jobs/tyo.ts'
import {
  type Ajo,
  aloitaAjo,
  haeAjot,
  lisaaAjo,
  merkitseEteneminen,
  merkitseKatkenneet,
  paataAjo,
  peruAjo,
} from './ajot.queries.ts'

/** A run that has gone on for longer than this has been cut off with its process. */
const PISIN_AJO_MS = 12 * 60 * 60 * 1000
/** How many of the latest runs are shown. */
const NAYTETAAN = 100

class AjoPeruttu extends Error {}

/** Runs of the background jobs: started by the schedule or by an administrator, told of while they go on. */
export function createAjot(services: Services, tyot: readonly Tyo[]) {
  const { prisma, clock, log, jono } = services

  /**
   * Puts a run in the queue; gives its number. One that waits or goes on already is not doubled: undefined.
   * `aloittajaOid` null: the schedule.
   */
  async function jonoon(tyo: Tyo, syote: Syote, aloittajaOid: string | null): Promise<number | undefined> {
    const nyt = clock.now()
    await merkitseKatkenneet(prisma, new Date(nyt.getTime() - PISIN_AJO_MS), nyt)
    return (await lisaaAjo(prisma, tyo.nimi, syote, aloittajaOid, nyt))?.id
  }

  /** Does a waiting run, if it still waits. A failing job fails its run, and nothing else. */
  async function suorita(id: number): Promise<void> {
    const ajo = await aloitaAjo(prisma, id, clock.now())
    const tyo = tyot.find(({ nimi }) => nimi === ajo?.nimi)
    if (!ajo || !tyo) return
    try {
      const tulos = await tyo.suorita(services, ajo.syote, {
        async eteneminen(tehty, kaikkiaan) {
          if (!(await merkitseEteneminen(prisma, id, tehty, kaikkiaan))) throw new AjoPeruttu()
        },
      })
      await paataAjo(prisma, id, { tila: 'valmis', tulos }, clock.now())
    } catch (syy) {
      if (syy instanceof AjoPeruttu) return
      log.error({ err: syy, tyo: tyo.nimi }, 'A background job failed')
      await paataAjo(prisma, id, { tila: 'epaonnistui', virhe: virheenLaji(syy) }, clock.now())
    }
  }

  return {
    suorita,

    /** The scheduled run of a job, here and now; not while an earlier one goes on. */
    async ajastettu(nimi: string): Promise<void> {
      const tyo = tyot.find((yksi) => yksi.nimi === nimi)
      const id = tyo && (await jonoon(tyo, {}, null))
      if (id !== undefined) await suorita(id)
    },

    /**
     * Puts a job in the queue with what it needs to know. Throws 404 for no such job and 400 when something is missing.
     * undefined: the same is waiting or going on already.
     */
    async kaynnista(nimi: string, syote: Syote, aloittajaOid: string | null): Promise<number | undefined> {
      const tyo = tyot.find((yksi) => yksi.nimi === nimi)
      if (!tyo) throw new ApiError(virhe('ei-loydy.tyo'))
      const tarvittavat = tyo.syotteet ?? []
      const puuttuva = tarvittavat.find((avain) => !syote[avain])
      if (puuttuva) throw new ApiError(virhe('rakenne.puuttuu', { polku: `/${puuttuva}` }))
      const omat = Object.fromEntries(tarvittavat.map((avain) => [avain, syote[avain] ?? '']))
      const id = await jonoon(tyo, omat, aloittajaOid)
      if (id !== undefined) await jono.laheta(id)
      return id
    },

    /** Ends a run: a waiting one at once, one under way when it next tells how far it is. Throws 404. */
    async peru(id: number): Promise<void> {
      if (!(await peruAjo(prisma, id, clock.now()))) throw new ApiError(virhe('ei-loydy.ajo'))
    },

    /** The jobs there are, and the latest runs, newest first. */
    async kaikki(): Promise<{ tyot: readonly Tyo[]; ajot: Ajo[] }> {
      return { tyot, ajot: await haeAjot(prisma, NAYTETAAN) }
    },
  }
}

/** The kind of a failure: an error of the catalogue by its code, others by their class; a message may hold personal data. */
const virheenLaji = (syy: unknown): string => {
  if (syy instanceof ApiError) return syy.virheet[0]?.koodi ?? 'unknown'
  return syy instanceof Error ? syy.constructor.name : 'unknown'
}
