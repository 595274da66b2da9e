import { MuutosvirtaKysely, MuutosvirtaVastaus } from '@ehoks/schema/rajapinta/muutosvirta'
import type { App, Services } from '../../app-types.ts'
import { jsonVirta, virtana } from '../../json-virta.ts'
import { palveluna } from '../../plugins/toimija.ts'
import { createMuutokset } from './muutokset.service.ts'

/** Changes of HOKSes for the providers' systems that keep a copy. */
export function muutoksetRoutes(app: App, services: Services): void {
  const muutokset = createMuutokset(services)

  app.get(
    '/api/v1/hoks/muutokset',
    {
      schema: {
        tags: ['HOKS'],
        summary: 'Seuraa HOKSien muutoksia',
        description:
          'Oman organisaation HOKSit, jotka ovat muuttuneet annetun numeron jälkeen, muutosten järjestyksessä. Kukin HOKS on mukana kerran, viimeisimmässä muodossaan, ja poistetusta kerrotaan poiston ajankohta. Aloita nollasta ja anna seuraavassa kutsussa kenttään after edellisen vastauksen viimeisin: yhtään muutosta ei jää väliin, vaikka HOKSeja tallennetaan samaan aikaan. Kun lisaa on false, uusin muutos on luettu.',
        operationId: 'haeMuutokset',
        querystring: MuutosvirtaKysely,
        response: { 200: virtana(MuutosvirtaVastaus) },
      },
      config: { oikeus: { kayttaja: 'palvelu', vaatii: 'ehto' }, audit: { operaatio: 'hoks.muutokset.luku' } },
    },
    async (request, reply) => {
      const toimija = palveluna(request)
      const virta = await jsonVirta(muutokset.luku(toimija, request.query))
      await toimija.kirjaa()
      return reply.type('application/json; charset=utf-8').send(virta)
    },
  )
}
