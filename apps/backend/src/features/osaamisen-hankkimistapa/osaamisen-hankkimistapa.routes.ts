import { JUURIORGANISAATIO_OID } from '@ehoks/schema/muodot/oid'
import { HankkimistapaParams, HankkimistapaVastaus } from '@ehoks/schema/rajapinta/osaamisen-hankkimistapa'
import { virhe } from '@ehoks/schema/virheet/luettelo'
import { ApiError } from '../../api-error.ts'
import type { App, Services } from '../../app-types.ts'
import { palveluna } from '../../plugins/toimija.ts'
import { haeOsaamisenHankkimistapa } from './osaamisen-hankkimistapa.queries.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu

/** One period of a HOKS, for a service user of OPH. */
export function osaamisenHankkimistapaRoutes(app: App, { prisma }: Services): void {
  app.get(
    '/api/v1/hoks/osaamisen-hankkimistapa/:moduleId',
    {
      schema: {
        tags: ['HOKS'],
        summary: 'Yksi osaamisen hankkimistapa',
        description: 'Vain Opetushallituksen palvelukäyttäjille. Jaksolla on tunnisteena module-id, ei rivinumeroa.',
        operationId: 'haeOsaamisenHankkimistapa',
        params: HankkimistapaParams,
        response: { 200: HankkimistapaVastaus },
      },
      config: {
        oikeus: { kayttaja: 'palvelu', vaatii: 'ehto' },
        audit: { operaatio: 'hoks.luku' },
        virheet: ['oikeus.juuriorganisaatio', 'ei-loydy.osaamisen-hankkimistapa'],
      },
    },
    async (request) => {
      const toimija = palveluna(request)
      await toimija.vaadiOikeus('read', JUURIORGANISAATIO_OID)
      const { moduleId } = request.params
      const loydetty = UUID.test(moduleId) ? await haeOsaamisenHankkimistapa(prisma, moduleId) : undefined
      if (!loydetty) throw new ApiError(virhe('ei-loydy.osaamisen-hankkimistapa'))
      toimija.kohdistuu({ hoksId: loydetty.hoksId })
      await toimija.kirjaa()
      return { meta: {}, data: loydetty.hankkimistapa }
    },
  )
}
