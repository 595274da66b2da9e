import { AjonKaynnistys, AjonKaynnistysVastaus, AjoParams, AjotKysely, AjotVastaus } from '@ehoks/schema/rajapinta/ajot'
import type { App, Services } from '../../app-types.ts'
import { tyot } from '../../jobs/luettelo.ts'
import { paakayttajana } from '../../plugins/toimija.ts'
import { paakayttajanReitti, tyhjaVastaus } from '../../reitti.ts'
import { createAjot } from './ajot.service.ts'

const tags = ['Ylläpito']
/** Background jobs for OPH's administrator. */
export function ajotRoutes(app: App, services: Services): void {
  const ajot = createAjot(services, tyot)

  app.get(
    '/api/v1/virkailija/nakymat/yllapito/ajot',
    {
      schema: {
        tags,
        summary: 'Taustatyöt',
        operationId: 'haeAjot',
        querystring: AjotKysely,
        response: { 200: AjotVastaus },
      },
      // Asked again and again while something goes on, and tells of nobody's data.
      config: {
        oikeus: { kayttaja: 'virkailija', vaatii: 'ehto' },
        audit: { eiAuditoida: 'tells of jobs, of nobody’s data' },
        virheet: ['oikeus.paakayttaja'],
      },
    },
    async (request) => {
      paakayttajana(request)
      return { meta: {}, data: await ajot.nakyma(request.query) }
    },
  )

  app.post(
    '/api/v1/virkailija/yllapito/ajot',
    {
      schema: {
        tags,
        summary: 'Käynnistä taustatyö',
        operationId: 'kaynnistaAjo',
        body: AjonKaynnistys,
        response: { 202: AjonKaynnistysVastaus },
      },
      config: paakayttajanReitti('ajot.kaynnistys', ['ei-loydy.tyo']),
    },
    async (request, reply) => {
      const toimija = paakayttajana(request)
      const { nimi, syote } = request.body
      toimija.kohdistuu({ tyo: nimi, ...syote })
      const { oid, kayttajatunnus } = toimija.kayttaja
      const id = await ajot.kaynnista(nimi, syote, oid ?? kayttajatunnus)
      await toimija.kirjaa()
      return reply.code(202).send({ meta: {}, data: id === undefined ? {} : { id } })
    },
  )

  app.delete(
    '/api/v1/virkailija/yllapito/ajot/:ajoId',
    {
      schema: {
        tags,
        summary: 'Peru taustatyön ajo',
        operationId: 'peruAjo',
        params: AjoParams,
        response: { 204: tyhjaVastaus('Ajo on peruttu.') },
      },
      config: paakayttajanReitti('ajot.peruminen', ['ei-loydy.ajo']),
    },
    async (request, reply) => {
      const toimija = paakayttajana(request)
      await ajot.peru(request.params.ajoId)
      await toimija.kirjaa()
      return reply.code(204).send()
    },
  )
}
