import { JUURIORGANISAATIO_OID } from '@ehoks/schema/muodot/oid'
import { OppijaMuuttuiKysely } from '@ehoks/schema/rajapinta/yllapito'
import type { App, Services } from '../../app-types.ts'
import { palveluna } from '../../plugins/toimija.ts'
import { tyhjaVastaus } from '../../reitti.ts'
import { createHakemisto } from './hakemisto.service.ts'

/** Notices of changes in the registers, for a service user of OPH. */
export function hakemistoRoutes(app: App, services: Services): void {
  const hakemisto = createHakemisto(services)

  app.post(
    '/api/v1/heratepalvelu/onrmodify',
    {
      schema: {
        tags: ['Herätepalvelu'],
        summary: 'Oppija on muuttunut Oppijanumerorekisterissä',
        description: 'Nimi haetaan uudelleen, ja oppijan duplikaattien tiedot siirretään oppijalle.',
        operationId: 'oppijaMuuttuiRekisterissa',
        querystring: OppijaMuuttuiKysely,
        response: { 204: tyhjaVastaus('Tiedot on päivitetty.') },
      },
      config: {
        oikeus: { kayttaja: 'palvelu', vaatii: 'ehto' },
        audit: { operaatio: 'hakemisto.oppija-muuttui' },
        virheet: ['oikeus.juuriorganisaatio', 'hoks.oppija.ei-oppijanumerorekisterissa'],
      },
    },
    async (request, reply) => {
      const toimija = palveluna(request)
      await toimija.vaadiOikeus('write', JUURIORGANISAATIO_OID)
      toimija.kohdistuu({ oppijaOid: request.query.oid })
      await hakemisto.oppijaMuuttui(toimija, request.query.oid)
      await toimija.kirjaa()
      return reply.code(204).send()
    },
  )
}
