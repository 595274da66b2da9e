import type { Luonnos, LuonnosTallennus } from '@ehoks/schema/rajapinta/luonnokset'
import { virhe } from '@ehoks/schema/virheet/luettelo'
import { ApiError } from '../../api-error.ts'
import type { Services } from '../../app-types.ts'
import type { Virkailija } from '../../kayttaja.ts'
import type { Toimija } from '../../toimija.ts'
import { createHoksit } from '../hoks/hoks.service.ts'
import {
  haeLuonnokset,
  haeLuonnos,
  type LuonnosSisaltoineen,
  poistaLuonnos,
  poistaVanhatLuonnokset,
  tallennaLuonnos,
} from './luonnokset.queries.ts'

/** A draft that has not been touched for this long is not going to be finished, and personal data is not kept for nothing. */
const SAILYTETAAN_MS = 60 * 24 * 60 * 60 * 1000

/** Unfinished forms of officials, each its user's own. */
export function createLuonnokset(services: Services) {
  const { prisma, clock } = services
  const hoksit = createHoksit(services)

  return {
    /** The official's own drafts in an oppilaitos where the official may write. Throws 403. */
    async kaikki(toimija: Toimija<Virkailija>, oppilaitosOid: string): Promise<Luonnos[]> {
      await toimija.vaadiOikeus('write', oppilaitosOid)
      return haeLuonnokset(prisma, toimija.kayttaja.kayttajatunnus, oppilaitosOid)
    },

    /** The official's own draft, while the official still may write there. Throws 404 and 403. */
    async yksi(toimija: Toimija<Virkailija>, avain: string): Promise<LuonnosSisaltoineen> {
      const luonnos = await haeLuonnos(prisma, toimija.kayttaja.kayttajatunnus, avain)
      if (!luonnos) throw new ApiError(virhe('ei-loydy.luonnos'))
      await toimija.vaadiOikeus('write', luonnos['oppilaitos-oid'])
      return luonnos
    },

    /**
     * Saves a draft; gives how many times it has been saved. Throws 403, and 412 when another window has saved it after
     * the version that this one has. A draft of a HOKS is for those who may see the HOKS.
     */
    async tallenna(
      toimija: Toimija<Virkailija>,
      avain: string,
      luonnos: LuonnosTallennus,
      odotettu: number | undefined,
    ): Promise<number> {
      await toimija.vaadiOikeus('write', luonnos['oppilaitos-oid'])
      const hoksId = luonnos['hoks-id']
      if (hoksId !== undefined) await hoksit.haeVirkailijalle(toimija, hoksId)
      const nyt = clock.now()
      await poistaVanhatLuonnokset(prisma, new Date(nyt.getTime() - SAILYTETAAN_MS))
      const { kayttajatunnus } = toimija.kayttaja
      const versio = await tallennaLuonnos(prisma, kayttajatunnus, avain, luonnos, odotettu, nyt)
      if (versio === undefined) throw new ApiError(virhe('pyynto.versio-vanhentunut'))
      return versio
    },

    /** Removes the official's own draft; that it was not there does not matter. */
    async poista({ kayttaja }: Toimija<Virkailija>, avain: string): Promise<void> {
      await poistaLuonnos(prisma, kayttaja.kayttajatunnus, avain)
    },
  }
}
