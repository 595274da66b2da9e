import { OppijaOid } from '@ehoks/schema/muodot/oid'
import { Kokonaisluku } from '@ehoks/schema/muodot/teksti'
import { PoistoPyynto, PoistoVastaus } from '@ehoks/schema/rajapinta/yllapito'
import { Type } from 'typebox'
import type { App, Services } from '../../app-types.ts'
import { virkailijana } from '../../plugins/toimija.ts'
import { createHoksPoisto } from './hoks-poisto.service.ts'

/** An official deletes a HOKS. */
export function hoksPoistoRoutes(app: App, services: Services): void {
  const hoksPoisto = createHoksPoisto(services)

  app.patch(
    '/api/v1/virkailija/oppijat/:oppijaOid/hoksit/:hoksId/shallow-delete',
    {
      schema: {
        tags: ['Virkailija: HOKS'],
        summary: 'Poista HOKS',
        description:
          'HOKS katoaa kaikilta näkyvistä, ja Opetushallituksen pääkäyttäjä voi palauttaa sen. Vaatii HOKSin poisto-oikeuden oppilaitoksessa ja voimassa olevan opiskeluoikeuden.',
        operationId: 'poistaHoks',
        params: Type.Object({ oppijaOid: OppijaOid, hoksId: Kokonaisluku }),
        body: PoistoPyynto,
        response: { 200: PoistoVastaus },
      },
      config: {
        oikeus: { kayttaja: 'virkailija', vaatii: 'ehto' },
        audit: { operaatio: 'hoks.poisto' },
        virheet: ['oikeus.oppija', 'oikeus.hoks-poisto', 'oikeus.hoks', 'hoks.opiskeluoikeus.paattynyt-poisto'],
      },
    },
    async (request) => {
      const { oppijaOid, hoksId } = request.params
      const toimija = virkailijana(request)
      toimija.kohdistuu({ syy: request.body.syy })
      await hoksPoisto.poista(toimija, hoksId, oppijaOid)
      return { success: hoksId }
    },
  )
}
