import { vipunenMuoto } from '@ehoks/schema/hoks/vipunen-muoto'
import { JUURIORGANISAATIO_OID } from '@ehoks/schema/muodot/oid'
import { aikaleimaSekunteina } from '@ehoks/schema/muodot/paivamaara'
import type { Services } from '../../app-types.ts'
import { tanaan } from '../../clock.ts'
import type { Palvelukayttaja } from '../../kayttaja.ts'
import type { Toimija } from '../../toimija.ts'
import { haeHoksit } from './vipunen.queries.ts'

/** HOKSes that are in memory at once. */
const ERA = 25
const ENINTAAN = 1000

type Sivu = { amount: number; fromId: number; updatedAfter: string | undefined }

/** HOKSes of the whole country for statistics. */
export function createVipunen({ prisma, clock }: Services) {
  return {
    /**
     * The answer as JSON texts: the HOKSes after a number, in the form of the statistics, and the numbers of those that do
     * not have it. The size of a page is cut to 1–1000 without a word, as it has always been. Throws 401 before the first
     * text to those who may not read in the root organisation.
     */
    async *luku(
      toimija: Toimija<Palvelukayttaja>,
      { amount, fromId, updatedAfter }: Sivu,
    ): AsyncGenerator<string, void> {
      await toimija.vaadiOikeus('read', JUURIORGANISAATIO_OID)
      toimija.kohdistuu({ fromId, amount, updatedAfter })
      const muuttunut = updatedAfter === undefined ? undefined : new Date(aikaleimaSekunteina(updatedAfter))
      const paiva = tanaan(clock)
      const kelpaamattomat: number[] = []
      let jalkeen = fromId
      let jaljella = Math.min(Math.max(amount, 1), ENINTAAN)
      let erotin = '{"meta":{},"data":{"result":['
      while (jaljella > 0) {
        const maara = Math.min(ERA, jaljella)
        const rivit = await haeHoksit(prisma, { jalkeen, maara, muuttunut })
        const muodot: string[] = []
        for (const { id, hoks, poistettu } of rivit) {
          const muoto = vipunenMuoto(hoks, {
            poistettu: poistettu ? aikaleimaSekunteina(poistettu.toISOString()) : undefined,
            tanaan: paiva,
          })
          if (muoto) muodot.push(JSON.stringify(muoto))
          else kelpaamattomat.push(id)
          jalkeen = id
        }
        if (muodot.length > 0) {
          yield `${erotin}${muodot.join(',')}`
          erotin = ','
        }
        jaljella = rivit.length < maara ? 0 : jaljella - rivit.length
      }
      const alku = erotin === ',' ? '' : erotin
      yield `${alku}],"failed-ids":${JSON.stringify(kelpaamattomat)},"last-id":${jalkeen}}}`
    },
  }
}
