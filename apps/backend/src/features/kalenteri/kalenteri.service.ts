import { virhe } from '@ehoks/schema/virheet/luettelo'
import { ApiError } from '../../api-error.ts'
import type { Services } from '../../app-types.ts'
import type { Oppija } from '../../kayttaja.ts'
import type { Toimija } from '../../toimija.ts'
import { createHoksit } from '../hoks/hoks.service.ts'
import { linkinTunnus, tunnuksenTiiviste } from '../jaot/tunnus.rules.ts'
import { createNimeaminen } from '../nakymat/nimeaminen.service.ts'
import { haeSyote, haeSyoteTiivisteella, paataSyote, tallennaSyote } from './kalenteri.queries.ts'
import { type Kieli, kalenteriksi, merkinnat } from './kalenteri.rules.ts'

const NIMI: Readonly<Record<Kieli, string>> = { fi: 'HOKS', sv: 'PUK (HOKS)', en: 'HOKS' }
const onKieli = (kieli: string): kieli is Kieli => kieli in NIMI

/** The learner's plans as a calendar: to be downloaded, or subscribed to by a calendar program. */
export function createKalenteri(services: Services) {
  const { prisma, clock, config } = services
  const hoksit = createHoksit(services)
  const nimea = createNimeaminen(services)

  /** The dated things of the learner's plans, or of one of them, or only one thing. */
  async function kalenteri(oppijaOid: string, kieli: Kieli, vain: { eid?: string; moduleId?: string } = {}) {
    const omat = (await hoksit.haeOppijalle(oppijaOid))
      .map(({ hoks }) => hoks)
      .filter(({ eid }) => vain.eid === undefined || eid === vain.eid)
    const { nimet } = await nimea(omat)
    const kaikki = omat.flatMap((hoks) => merkinnat(hoks, nimet, kieli))
    return {
      suunnitelmia: omat.length,
      merkinnat: kaikki.filter(({ tunnus }) => vain.moduleId === undefined || tunnus === vain.moduleId),
    }
  }

  const tiedostona = (kaikki: Parameters<typeof kalenteriksi>[1], kieli: Kieli) =>
    kalenteriksi(NIMI[kieli], kaikki, kieli, clock.now())

  const osoite = (oppijaOid: string, numero: number) =>
    `${config.addresses.oppijaFi}/ehoks-oppija-backend/api/v1/kalenteri/${linkinTunnus(config.jakolinkkiAvain, `kalenteri-${oppijaOid}`, numero)}.ics`

  return {
    /** The learner's own calendar as a file. Throws 404 for another's plan, and for a thing that is not in it. */
    async oma(toimija: Toimija<Oppija>, kieli: Kieli, vain: { eid?: string; moduleId?: string }): Promise<string> {
      const { oid } = toimija.kayttaja
      toimija.vaadiOma(oid)
      const loydetty = await kalenteri(oid, kieli, vain)
      if (vain.eid !== undefined && loydetty.suunnitelmia === 0) throw new ApiError(virhe('ei-loydy.hoks'))
      if (vain.moduleId !== undefined && loydetty.merkinnat.length === 0) throw new ApiError(virhe('ei-loydy.hoks'))
      return tiedostona(loydetty.merkinnat, kieli)
    },

    /** The address of the learner's subscribed calendar; undefined: there is none. */
    async syotteenOsoite(toimija: Toimija<Oppija>): Promise<string | undefined> {
      const { oid } = toimija.kayttaja
      toimija.vaadiOma(oid)
      const syote = await haeSyote(prisma, oid)
      return syote?.tunnusTiiviste ? osoite(oid, syote.linkinNumero) : undefined
    },

    /** Makes a subscribed calendar, or gives the one there is a new address: the earlier one gives nothing any more. */
    async luoSyote(toimija: Toimija<Oppija>, kieli: Kieli): Promise<string> {
      const { oid } = toimija.kayttaja
      toimija.vaadiOma(oid)
      const linkinNumero = ((await haeSyote(prisma, oid))?.linkinNumero ?? 0) + 1
      const tunnus = linkinTunnus(config.jakolinkkiAvain, `kalenteri-${oid}`, linkinNumero)
      const tunnusTiiviste = tunnuksenTiiviste(tunnus)
      await tallennaSyote(prisma, { oppijaOid: oid, linkinNumero, kieli, tunnusTiiviste }, clock.now())
      return osoite(oid, linkinNumero)
    },

    /** Ends the learner's subscribed calendar. */
    async paataSyote(toimija: Toimija<Oppija>): Promise<void> {
      const { oid } = toimija.kayttaja
      toimija.vaadiOma(oid)
      await paataSyote(prisma, oid)
    },

    /** The calendar of a secret address. Throws 404. */
    async syote(tunnus: string): Promise<string> {
      const loydetty = await haeSyoteTiivisteella(prisma, tunnuksenTiiviste(tunnus.replace(/\.ics$/u, '')))
      if (!loydetty) throw new ApiError(virhe('ei-loydy.kalenteri'))
      const kieli = onKieli(loydetty.kieli) ? loydetty.kieli : 'fi'
      return tiedostona((await kalenteri(loydetty.oppijaOid, kieli)).merkinnat, kieli)
    },
  }
}
