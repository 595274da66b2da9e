import { Kokonaisluku } from '@ehoks/schema/muodot/teksti'
import { HankintakoulutuksetVastaus } from '@ehoks/schema/rajapinta/hankintakoulutukset'
import { Type } from 'typebox'
import type { App, Services } from '../../app-types.ts'
import { palveluna } from '../../plugins/toimija.ts'
import { createHakemisto } from '../hakemisto/hakemisto.service.ts'
import { createHoksit } from '../hoks/hoks.service.ts'

/** Bought education under the study right of a HOKS. */
export function hankintakoulutuksetRoutes(app: App, services: Services): void {
  const hoksit = createHoksit(services)
  const hakemisto = createHakemisto(services)

  app.get(
    '/api/v1/hoks/:hoksId/hankintakoulutukset',
    {
      schema: {
        tags: ['HOKS'],
        summary: 'HOKSin hankintakoulutukset',
        description: 'Tieto on Koskesta siltä hetkeltä, jona HOKS viimeksi tallennettiin.',
        operationId: 'haeHankintakoulutukset',
        params: Type.Object({ hoksId: Kokonaisluku }),
        response: { 200: HankintakoulutuksetVastaus },
      },
      config: {
        oikeus: { kayttaja: 'palvelu', vaatii: 'ehto' },
        audit: { operaatio: 'hoks.luku' },
        virheet: ['ei-loydy.hoks'],
      },
    },
    async (request) => {
      const toimija = palveluna(request)
      const { opiskeluoikeus } = await hoksit.hae(toimija, request.params.hoksId)
      const oidit = await hakemisto.hankintakoulutukset(opiskeluoikeus.oid)
      await toimija.kirjaa()
      return oidit
    },
  )
}
