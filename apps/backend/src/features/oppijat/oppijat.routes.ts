import { OppijatKysely, OppijatVastaus } from '@ehoks/schema/rajapinta/oppijat'
import type { App, Services } from '../../app-types.ts'
import { virkailijana } from '../../plugins/toimija.ts'
import { createLukuoikeus } from '../oikeudet/lukuoikeus.service.ts'
import { haeOppijat } from './oppijat.queries.ts'

/** The HOKSes of one oppilaitos by names, as systems of officials ask for them. The screen asks oppijalista.routes.ts. */
export function oppijatRoutes(app: App, services: Services): void {
  const { prisma } = services
  const vaadiLuku = createLukuoikeus(services)

  app.get(
    '/api/v1/virkailija/oppijat',
    {
      schema: {
        tags: ['Virkailija: opiskelijat'],
        summary: 'Hae oppilaitoksen opiskelijat, joilla on HOKS',
        operationId: 'haeOppijat',
        querystring: OppijatKysely,
        response: { 200: OppijatVastaus },
      },
      config: {
        oikeus: { kayttaja: 'virkailija', vaatii: 'ehto' },
        audit: { operaatio: 'oppijat.haku' },
        virheet: ['oikeus.organisaatio', 'ei-loydy.organisaatio'],
      },
    },
    async (request) => {
      const toimija = virkailijana(request)
      const kysely = request.query
      const oppilaitosOid = kysely['oppilaitos-oid']
      await vaadiLuku(toimija, oppilaitosOid)
      const { maara, rivit } = await haeOppijat(prisma, {
        oppilaitosOid,
        nimi: kysely.nimi,
        tutkinto: kysely.tutkinto,
        osaamisala: kysely.osaamisala,
        hoksId: kysely['hoks-id'],
        jarjestys: kysely['order-by-column'],
        laskeva: kysely.desc,
        maara: kysely['item-count'],
        sivu: kysely.page,
        kieli: kysely.locale,
      })
      await toimija.kirjaa()
      return { meta: { 'total-count': maara }, data: rivit }
    },
  )
}
