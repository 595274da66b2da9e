import { JUURIORGANISAATIO_OID } from '@ehoks/schema/muodot/oid'
import { OhjaajienYhteystiedotVastaus, OpiskelijoidenYhteystiedotVastaus } from '@ehoks/schema/rajapinta/yhteystiedot'
import type { App, Services } from '../../app-types.ts'
import { palveluna } from '../../plugins/toimija.ts'
import { createYhteystiedot } from './yhteystiedot.service.ts'

const tags = ['Herätepalvelu']
const config = {
  oikeus: { kayttaja: 'palvelu', vaatii: 'ehto' },
  audit: { operaatio: 'yhteystiedot.poisto' },
} as const

/** Erasure of old contact data, for a service user of OPH. */
export function yhteystiedotRoutes(app: App, services: Services): void {
  const yhteystiedot = createYhteystiedot(services)

  app.delete(
    '/api/v1/heratepalvelu/tyopaikkaohjaajan-yhteystiedot',
    {
      schema: {
        tags,
        summary: 'Poista päättyneiden työpaikkajaksojen ohjaajien yhteystiedot',
        description:
          'Poistaa kerralla noin sadan yli kolme kuukautta sitten päättyneen jakson tiedot, myös versioista.',
        operationId: 'poistaOhjaajienYhteystiedot',
        response: { 200: OhjaajienYhteystiedotVastaus },
      },
      config: { ...config, virheet: ['oikeus.juuriorganisaatio'] },
    },
    async (request) => {
      const toimija = palveluna(request)
      await toimija.vaadiOikeus('delete', JUURIORGANISAATIO_OID)
      const poistetut = await yhteystiedot.poistaOhjaajien(toimija)
      await toimija.kirjaa()
      return { meta: {}, data: { 'hankkimistapa-ids': poistetut } }
    },
  )

  app.delete(
    '/api/v1/heratepalvelu/opiskelijan-yhteystiedot',
    {
      schema: {
        tags,
        summary: 'Poista päättyneiden opiskeluoikeuksien opiskelijoiden yhteystiedot',
        description: 'Käy kerralla läpi noin sata vanhaa HOKSia. Opiskeluoikeuden päättyminen tarkistetaan Koskesta.',
        operationId: 'poistaOpiskelijoidenYhteystiedot',
        response: { 200: OpiskelijoidenYhteystiedotVastaus },
      },
      config: { ...config, virheet: ['oikeus.juuriorganisaatio'] },
    },
    async (request) => {
      const toimija = palveluna(request)
      await toimija.vaadiOikeus('delete', JUURIORGANISAATIO_OID)
      const poistetut = await yhteystiedot.poistaOppijoiden(toimija)
      await toimija.kirjaa()
      return { meta: {}, data: { 'hoks-ids': poistetut } }
    },
  )
}
