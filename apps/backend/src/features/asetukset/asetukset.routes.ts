import { AsetuksetVastaus, OppijanAsetukset } from '@ehoks/schema/rajapinta/asetukset'
import { virhe } from '@ehoks/schema/virheet/luettelo'
import { ApiError } from '../../api-error.ts'
import type { App, Services } from '../../app-types.ts'
import { oppijana } from '../../plugins/toimija.ts'
import { tyhjaVastaus } from '../../reitti.ts'
import { haeAsetukset, tallennaAsetukset } from './asetukset.queries.ts'

/** Settings are small; what is not is no setting. */
const ENINTAAN_TAVUA = 16 * 1024

const omat = {
  oikeus: { kayttaja: 'oppija', vaatii: 'tunnistus' },
  audit: { eiAuditoida: 'own choices of a user interface' },
} as const

/** What a learner has chosen in the application. The routes without `oppija` in their path are an old second name. */
export function asetuksetRoutes(app: App, { prisma, clock }: Services): void {
  for (const osoite of ['/api/v1/oppija/session/settings', '/api/v1/session/settings']) {
    const piilossa = osoite !== '/api/v1/oppija/session/settings'
    const tags = ['Oppija']

    app.get(
      osoite,
      {
        schema: {
          hide: piilossa,
          tags,
          summary: 'Omat asetukset',
          ...(!piilossa && { operationId: 'haeAsetukset' }),
          response: { 200: AsetuksetVastaus },
        },
        config: omat,
      },
      async (request) => ({ meta: {}, data: (await haeAsetukset(prisma, oppijana(request).kayttaja.oid)) ?? {} }),
    )

    app.put(
      osoite,
      {
        bodyLimit: ENINTAAN_TAVUA,
        schema: {
          hide: piilossa,
          tags,
          summary: 'Tallenna omat asetukset',
          ...(!piilossa && { operationId: 'tallennaAsetukset' }),
          body: OppijanAsetukset,
          response: { 201: tyhjaVastaus('Asetukset on tallennettu.') },
        },
        config: { ...omat, virheet: ['muoto.teksti.kielletty-merkki'] },
      },
      async (request, reply) => {
        // What the database cannot store: half a character, or none.
        if (/\\u0000|\\u[dD][89a-fA-F]/u.test(JSON.stringify(request.body))) {
          throw new ApiError(virhe('muoto.teksti.kielletty-merkki', { polku: '' }))
        }
        await tallennaAsetukset(prisma, oppijana(request).kayttaja.oid, request.body, clock.now())
        return reply.code(201).send()
      },
    )
  }
}
