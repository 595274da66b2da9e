import type { AjotVastaus } from '@ehoks/schema/rajapinta/ajot'
import { virhe } from '@ehoks/schema/virheet/luettelo'
import type { Static } from 'typebox'
import { ApiError } from '../../api-error.ts'
import type { Services } from '../../app-types.ts'
import type { Syote, Tyo } from '../../jobs/tyo.ts'
import { createKayttajienNimet } from '../nakymat/kayttajien-nimet.service.ts'
import { createNimeaminen } from '../nakymat/nimeaminen.service.ts'
import {
  type Ajo,
  aloitaAjo,
  haeKeskenOlevat,
  haePaattyneet,
  haeTyonTila,
  haeViimeisimmat,
  lisaaAjo,
  merkitseEteneminen,
  merkitseKatkenneet,
  paataAjo,
  peruAjo,
} from './ajot.queries.ts'

/** A run that has gone on for longer than this has been cut off with its process. */
const PISIN_AJO_MS = 12 * 60 * 60 * 1000
/** How many of the runs that have ended are shown at once. */
const NAYTETAAN = 50

type AjotNakyma = Static<typeof AjotVastaus>['data']

class AjoPeruttu extends Error {}

/** Tells of a job when what it makes was last made, and whether it is being made anew. */
export const createTyonTila =
  ({ prisma }: Pick<Services, 'prisma'>) =>
  (tyo: string) =>
    haeTyonTila(prisma, tyo)

/** Runs of the background jobs: started by the schedule or by an administrator, told of while they go on. */
export function createAjot(services: Services, tyot: readonly Tyo[]) {
  const { prisma, clock, log, jono } = services
  const nimea = createNimeaminen(services)
  const kayttajienNimet = createKayttajienNimet(services)
  /** Names of those who have started runs: they are few, and the screen asks again every other second. */
  const tunnetutAloittajat = new Map<string, string>()

  /** Gives the name of whoever started a run; the OID when the name was not had. */
  async function aloittajat(ajot: readonly Ajo[]): Promise<(oid: string) => string> {
    const kysyttavat = ajot
      .flatMap(({ aloittajaOid }) => aloittajaOid ?? [])
      .filter((oid) => !tunnetutAloittajat.has(oid))
    for (const [oid, nimi] of await kayttajienNimet(kysyttavat)) tunnetutAloittajat.set(oid, nimi)
    return (oid) => tunnetutAloittajat.get(oid) ?? oid
  }

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

    /** The jobs there are with the latest run of each, the runs that go on, and a page of those that have ended. */
    async nakyma(ehdot: { tyo?: string; ennen?: number }): Promise<AjotNakyma> {
      const [kesken, paattyneet, viimeisimmat] = await Promise.all([
        haeKeskenOlevat(prisma),
        haePaattyneet(prisma, { tyo: ehdot.tyo, ennen: ehdot.ennen }, NAYTETAAN + 1),
        haeViimeisimmat(
          prisma,
          tyot.map(({ nimi }) => nimi),
        ),
      ])
      const naytettavat = paattyneet.slice(0, NAYTETAAN)
      const nimella = await aloittajat([...kesken, ...naytettavat, ...viimeisimmat])
      const langalla = (ajo: Ajo) => ajoLangalla(ajo, nimella)
      const nakyma = {
        tyot: tyot.map(({ nimi, ajastus, syotteet = [] }) => {
          const viimeisin = viimeisimmat.find((ajo) => ajo.nimi === nimi)
          return {
            nimi,
            syotteet: [...syotteet],
            ...(ajastus !== undefined && { ajastus }),
            ...(viimeisin && { viimeisin: langalla(viimeisin) }),
          }
        }),
        kesken: kesken.map(langalla),
        paattyneet: naytettavat.map(langalla),
        lisaa: paattyneet.length > NAYTETAAN,
      }
      return { ...nakyma, nimet: (await nimea(nakyma)).nimet }
    },
  }
}

const ajoLangalla = (
  { id, nimi, syote, tila, tehty, ...ajo }: Ajo,
  nimella: (oid: string) => string,
): AjotNakyma['kesken'][number] => ({
  id,
  nimi,
  syote,
  tila,
  tehty,
  luotu: ajo.luotu.toISOString(),
  ...(ajo.aloittajaOid !== null && { aloittaja: nimella(ajo.aloittajaOid) }),
  ...(ajo.alkoi && { alkoi: ajo.alkoi.toISOString() }),
  ...(ajo.paattyi && { paattyi: ajo.paattyi.toISOString() }),
  ...(ajo.kaikkiaan !== null && { kaikkiaan: ajo.kaikkiaan }),
  ...(ajo.tulos && { tulos: ajo.tulos }),
  ...(ajo.virhe !== null && { virhe: ajo.virhe }),
})

/** The kind of a failure: an error of the catalogue by its code, others by their class; a message may hold personal data. */
const virheenLaji = (syy: unknown): string => {
  if (syy instanceof ApiError) return syy.virheet[0]?.koodi ?? 'unknown'
  return syy instanceof Error ? syy.constructor.name : 'unknown'
}
