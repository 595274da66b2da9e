import type { Services } from '../../app-types.ts'
import { haeAsetukset } from './asetukset.queries.ts'

/**
 * Whether a learner has closed the introduction to the service: the setting that the application of before stored, so that
 * nobody is shown it again.
 */
export const createEsittelynTila =
  ({ prisma }: Services) =>
  async (oppijaOid: string): Promise<boolean> => {
    const esittely = (await haeAsetukset(prisma, oppijaOid))?.['introDialog']
    return (
      typeof esittely === 'object' &&
      esittely !== null &&
      'userAcknowledgedIntroDialog' in esittely &&
      esittely.userAcknowledgedIntroDialog === true
    )
  }
