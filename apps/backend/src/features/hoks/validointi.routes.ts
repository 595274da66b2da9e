import { tarkistaHoks } from '@ehoks/schema/hoks/tarkistus'
import { hoksSchema } from '@ehoks/schema/hoks/variantit'
import { ValidointiVastaus } from '@ehoks/schema/rajapinta/tallennus'
import { ApiError } from '../../api-error.ts'
import type { App, Services } from '../../app-types.ts'
import { tanaan } from '../../clock.ts'
import { palvelunTarkistama } from '../../plugins/validation.ts'
import { TARKISTUKSEN_VIRHEET } from './hoksin-virheet.ts'

/** Anyone may ask, so it must not become anyone's way to keep the service busy. */
const PYYNTOJA_SEKUNNISSA = 20

/** Checks a HOKS for anyone, by what the document itself tells: nobody is asked, so nothing is revealed. */
export function validointiRoutes(app: App, { clock }: Services): void {
  app.post(
    '/api/v1/validointi',
    {
      schema: {
        tags: ['HOKS'],
        summary: 'Tarkista HOKSin muoto',
        description:
          'Tarkistaa muodon ja ne säännöt, jotka eivät tarvitse opiskeluoikeutta. Ei vaadi palvelulippua, eikä kysy mitään muilta palveluilta. Koko tarkistuksen tekee luonti parametrilla dry-run=true.',
        operationId: 'validoiHoks',
        body: palvelunTarkistama(hoksSchema('post')),
        response: { 200: ValidointiVastaus },
      },
      config: {
        oikeus: { julkinen: 'tells only of what was sent', callerId: true },
        audit: { eiAuditoida: 'nothing is read or stored' },
        virheet: TARKISTUKSEN_VIRHEET,
        rateLimit: { max: PYYNTOJA_SEKUNNISSA, timeWindow: 1000 },
      },
    },
    async ({ body }) => {
      const tarkistus = tarkistaHoks({
        variantti: 'post',
        dokumentti: body,
        opiskeluoikeus: undefined,
        tanaan: tanaan(clock),
      })
      if (!tarkistus.hyvaksytty) throw new ApiError(tarkistus.virheet)
      return { meta: {}, data: {} }
    },
  )
}
