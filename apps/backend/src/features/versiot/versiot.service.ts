import type { Hoks } from '@ehoks/schema/hoks/variantit'
import { virhe } from '@ehoks/schema/virheet/luettelo'
import { ApiError } from '../../api-error.ts'
import type { Services } from '../../app-types.ts'
import type { Toimija } from '../../toimija.ts'
import { createHoksit } from '../hoks/hoks.service.ts'
import { type Ero, erot } from './erot.rules.ts'
import { haeVersioJaEdellinen, haeVersiot, type VersionTiedot } from './versiot.queries.ts'

/** A version of a HOKS for one whose right has been checked by other means; undefined: there is none such. */
export const createVersioTarkistetulle =
  ({ prisma }: Services) =>
  async (hoksId: number, versioNro: number): Promise<Hoks | undefined> =>
    (await haeVersioJaEdellinen(prisma, hoksId, versioNro)).versio

/** The versions of a HOKS, for those who may read the HOKS. Each throws 404 and 401 as reading the HOKS itself does. */
export function createVersiot(services: Services) {
  const { prisma } = services
  const hoksit = createHoksit(services)

  async function versio(toimija: Toimija, hoksId: number, versioNro: number) {
    await hoksit.hae(toimija, hoksId)
    toimija.kohdistuu({ versioNro })
    const { versio, edellinen } = await haeVersioJaEdellinen(prisma, hoksId, versioNro)
    if (!versio) throw new ApiError(virhe('ei-loydy.versio'))
    return { versio, edellinen }
  }

  return {
    /** All versions, newest first. */
    async kaikki(toimija: Toimija, hoksId: number): Promise<VersionTiedot[]> {
      await hoksit.hae(toimija, hoksId)
      return haeVersiot(prisma, hoksId)
    },

    /** The HOKS as it was. */
    async yksi(toimija: Toimija, hoksId: number, versioNro: number): Promise<Hoks> {
      return (await versio(toimija, hoksId, versioNro)).versio
    },

    /** What the version changed; the first version of a HOKS is new as a whole. */
    async muutokset(toimija: Toimija, hoksId: number, versioNro: number): Promise<Ero[]> {
      const { versio: uusi, edellinen } = await versio(toimija, hoksId, versioNro)
      return erot(edellinen, uusi)
    },
  }
}
