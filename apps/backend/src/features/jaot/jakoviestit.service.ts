import type { Services } from '../../app-types.ts'
import { tanaan } from '../../clock.ts'
import { PalveluEiVastaa } from '../../integrations/palvelu-ei-vastaa.ts'
import { createHoksit } from '../hoks/hoks.service.ts'
import { jakoviesti } from './jakoviesti.rules.ts'
import { haeOdottavatViestit, type Jako, merkitseViesti } from './jaot.queries.ts'
import { linkinTunnus } from './tunnus.rules.ts'

/** Messages with the links of shares, through Viestinvälityspalvelu. */
export function createJakoviestit(services: Services) {
  const { prisma, pool, clock, config, integrations } = services
  const hoksit = createHoksit(services)

  /** The address that opens the share, on the host of its language. */
  function linkki({ shareId, linkinNumero, kieli }: Jako): string {
    const isanta = kieli === 'sv' ? config.addresses.oppijaSv : config.addresses.oppijaFi
    return `${isanta}/ehoks/jako/${linkinTunnus(config.jakolinkkiAvain, shareId, linkinNumero)}`
  }

  /** Sends the message of a share; it waits on when the service does not answer. Gives whether it was sent. */
  async function lahetaYksi(jako: Jako): Promise<boolean> {
    const hoks = await hoksit.haeTarkistetulle({ hoksId: jako.hoksId })
    if (!hoks || hoks.poistettu || jako.vastaanottajaSahkoposti === null) return false
    try {
      const { oppilaitosOid } = hoks.opiskeluoikeus
      const { nimet } = await integrations.nimet.haeNimet([], [oppilaitosOid])
      const { alku, loppu } = jako.voimassaolo
      const viesti = jakoviesti(
        { oppija: hoks.oppija.nimi, oppilaitos: nimet[oppilaitosOid]?.nimi ?? {}, linkki: linkki(jako), alku, loppu },
        jako.kieli,
      )
      const tulos = await integrations.viestinvalitys.laheta({
        ...viesti,
        kieli: jako.kieli,
        vastaanottaja: { nimi: jako.vastaanottajaNimi, sahkoposti: jako.vastaanottajaSahkoposti },
        // The service sends a message of one key once, however many times it is asked to.
        avain: `jako-${jako.shareId}-${jako.linkinNumero}`,
      })
      await merkitseViesti(prisma, jako.shareId, tulos === 'hyvaksytty' ? 'lahetetty' : 'epaonnistui')
      return tulos === 'hyvaksytty'
    } catch (syy) {
      if (syy instanceof PalveluEiVastaa) return false
      throw syy
    }
  }

  return {
    linkki,

    /** Sends the waiting message of one share now, if it can be sent. */
    async laheta(shareId: string): Promise<void> {
      const jako = (await haeOdottavatViestit(pool, tanaan(clock))).find((yksi) => yksi.shareId === shareId)
      if (jako) await lahetaYksi(jako)
    },

    /** Sends every message that waits. */
    async lahetaOdottavat(): Promise<{ lahetettyja: number }> {
      let lahetettyja = 0
      for (const jako of await haeOdottavatViestit(pool, tanaan(clock))) {
        if (await lahetaYksi(jako)) lahetettyja += 1
      }
      return { lahetettyja }
    },
  }
}
