import { virhe } from '@ehoks/schema/virheet/luettelo'
import { ApiError } from '../../api-error.ts'
import type { Services } from '../../app-types.ts'
import type { Oppija } from '../../kayttaja.ts'
import type { Toimija } from '../../toimija.ts'
import { createHoksit, kohdistuu } from '../hoks/hoks.service.ts'
import { createMuutoksetSanoin } from '../versiot/historia.service.ts'
import { createVersioTarkistetulle } from '../versiot/versiot.service.ts'
import { haeKaynnit, haeKaynti, type Kaynti, tallennaKaynti } from './kaynnit.queries.ts'

const langalla = ({ aika, versioNro }: Kaynti) => ({ aika: aika.toISOString(), 'versio-nro': versioNro })

/** A learner's latest visits to plans, by the HOKS number: for whoever shows the plans to the same learner. */
export const createKayntienLuku =
  ({ prisma }: Services) =>
  async (oppijaOid: string) =>
    new Map([...(await haeKaynnit(prisma, oppijaOid))].map(([hoksId, kaynti]) => [hoksId, langalla(kaynti)]))

/** What has changed in a plan since its learner last looked at it. */
export function createKaynnit(services: Services) {
  const { prisma, clock } = services
  const hoksit = createHoksit(services)
  const haeVersio = createVersioTarkistetulle(services)
  const muutoksetSanoin = createMuutoksetSanoin(services)

  /** The learner's own plan. Throws 404 also for another's. */
  async function oma(toimija: Toimija<Oppija>, eid: string) {
    const { oid } = toimija.kayttaja
    toimija.vaadiOma(oid)
    const tallennettu = (await hoksit.haeOppijalle(oid)).find(({ hoks }) => hoks.eid === eid.toLowerCase())
    if (!tallennettu) throw new ApiError(virhe('ei-loydy.hoks'))
    kohdistuu(toimija, tallennettu)
    return tallennettu
  }

  return {
    /** Everything that has changed since the last visit; nothing at the first one. Throws 404. */
    async muutokset(toimija: Toimija<Oppija>, eid: string) {
      const { id, hoks, versioNro, oppija } = await oma(toimija, eid)
      const kaynti = await haeKaynti(prisma, oppija.oid, id)
      const silloin = kaynti && kaynti.versioNro < versioNro ? await haeVersio(id, kaynti.versioNro) : undefined
      return {
        ...(kaynti && { kaynti: langalla(kaynti) }),
        'versio-nro': versioNro,
        ...(await muutoksetSanoin(silloin, hoks)),
      }
    },

    /** The learner has seen the version; one that there is not yet counts as the latest. Throws 404. */
    async kay(toimija: Toimija<Oppija>, eid: string, nahtyVersio: number): Promise<void> {
      const { id, versioNro, oppija } = await oma(toimija, eid)
      await tallennaKaynti(prisma, oppija.oid, id, { versioNro: Math.min(nahtyVersio, versioNro), aika: clock.now() })
    },
  }
}
