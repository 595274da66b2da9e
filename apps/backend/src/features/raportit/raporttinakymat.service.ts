import type { Nimet } from '@ehoks/schema/rajapinta/nakymat'
import type {
  JaksoraportinKysely,
  JaksoraportinRajaus,
  JaksoraportinRivi,
  JaksoraportinVastaus,
} from '@ehoks/schema/rajapinta/raporttinakymat'
import type { Static } from 'typebox'
import type { Services } from '../../app-types.ts'
import { createNimeaminen } from '../nakymat/nimeaminen.service.ts'
import { jaksonPuutteet } from '../tehtavat/tehtavat.rules.ts'
import {
  haeJaksojenAvaimet,
  haeRaportinJaksot,
  type JaksonAvain,
  laskeJaksot,
  type TallennettuJakso,
} from './raporttinakymat.queries.ts'

/** The report of workplace periods: each with what it lacks, and its codes by name. */
export function createJaksoraportti(services: Services) {
  const { prisma } = services
  const nimea = createNimeaminen(services)

  async function nimettyina(avaimet: readonly JaksonAvain[]): Promise<{ rivit: JaksoraportinRivi[]; nimet: Nimet }> {
    const rivit = (await haeRaportinJaksot(prisma, avaimet)).map(puutteineen)
    return { rivit, nimet: (await nimea(rivit)).nimet }
  }

  return {
    /** One page, and how many there are in all. */
    async sivu(kysely: JaksoraportinKysely): Promise<Static<typeof JaksoraportinVastaus>['data']> {
      const [maara, avaimet] = await Promise.all([
        laskeJaksot(prisma, kysely),
        haeJaksojenAvaimet(prisma, kysely, kysely),
      ])
      return { maara, ...(await nimettyina(avaimet)) }
    },

    /** The places of all, and rows some of them at a time. */
    avaimet: (rajaus: JaksoraportinRajaus) => haeJaksojenAvaimet(prisma, rajaus),
    async rivit(avaimet: readonly JaksonAvain[]): Promise<(JaksoraportinRivi & { nimet: Nimet })[]> {
      const { rivit, nimet } = await nimettyina(avaimet)
      return rivit.map((rivi) => ({ ...rivi, nimet }))
    },
  }
}

const puutteineen = (jakso: TallennettuJakso): JaksoraportinRivi => ({
  ...jakso,
  puuttuu: jaksonPuutteet({
    tyopaikanNimi: jakso['tyopaikan-nimi'] ?? null,
    yTunnus: jakso['tyopaikan-y-tunnus'] ?? null,
    ohjaajaNimi: jakso['ohjaaja-nimi'] ?? null,
    ohjaajallaYhteystieto: jakso['ohjaaja-sahkoposti'] !== undefined || jakso['ohjaaja-puhelinnumero'] !== undefined,
    osaAikaisuustieto: jakso['osa-aikaisuustieto'] ?? null,
  }),
})
