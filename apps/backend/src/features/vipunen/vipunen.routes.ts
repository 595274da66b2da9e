import { VipunenKysely, VipunenVastaus } from '@ehoks/schema/rajapinta/vipunen'
import type { App, Services } from '../../app-types.ts'
import { jsonVirta, virtana } from '../../json-virta.ts'
import { palveluna } from '../../plugins/toimija.ts'
import { createVipunen } from './vipunen.service.ts'

/** HOKSes of the whole country for statistics. */
export function vipunenRoutes(app: App, services: Services): void {
  const vipunen = createVipunen(services)

  app.get(
    '/api/v1/hoks/paged',
    {
      schema: {
        tags: ['Tilastot'],
        summary: 'Hae HOKSit tilastoja varten',
        description:
          'Koko maan HOKSit numerojärjestyksessä ilman yhteystietoja ja henkilöiden nimiä, poistetutkin. Vaatii lukuoikeuden Opetushallituksen organisaatiossa. Aloita nollasta ja anna seuraavassa kutsussa kenttään from-id edellisen vastauksen last-id; kaikki on luettu, kun sekä result että failed-ids ovat tyhjiä.',
        operationId: 'haeHoksitTilastoihin',
        querystring: VipunenKysely,
        response: { 200: virtana(VipunenVastaus) },
      },
      config: {
        oikeus: { kayttaja: 'palvelu', vaatii: 'ehto' },
        audit: { operaatio: 'hoks.tilastot.luku' },
        virheet: ['oikeus.juuriorganisaatio'],
      },
    },
    async (request, reply) => {
      const toimija = palveluna(request)
      const { amount, 'from-id': fromId, 'updated-after': updatedAfter } = request.query
      const virta = await jsonVirta(vipunen.luku(toimija, { amount, fromId, updatedAfter }))
      await toimija.kirjaa()
      return reply.type('application/json; charset=utf-8').send(virta)
    },
  )
}
