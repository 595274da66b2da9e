import { hoksSchema } from '@ehoks/schema/hoks/variantit'
import { OppijaOid } from '@ehoks/schema/muodot/oid'
import { Kokonaisluku } from '@ehoks/schema/muodot/teksti'
import { HoksitVastaus, HoksVastaus, LuontiVastaus } from '@ehoks/schema/rajapinta/hoksit'
import { Type } from 'typebox'
import type { App, Services } from '../../app-types.ts'
import { virkailijana } from '../../plugins/toimija.ts'
import { palvelunTarkistama } from '../../plugins/validation.ts'
import { createHoksit, ylataso } from './hoks.service.ts'

const tags = ['Virkailija: HOKS']
const HOKSIT = '/api/v1/virkailija/oppijat/:oppijaOid/hoksit'

/** A learner's HOKSes for officials. */
export function virkailijanHoksRoutes(app: App, services: Services): void {
  const hoksit = createHoksit(services)

  app.post(
    HOKSIT,
    {
      schema: {
        tags,
        summary: 'Luo HOKS käyttöliittymästä',
        description:
          'Kuten rajapinnan HOKS, mutta työpaikkajaksolta ei vaadita yksilöivää tunnistetta: palvelu antaa sen. HOKS merkitään käsin syötetyksi.',
        operationId: 'luoHoksVirkailijana',
        params: Type.Object({ oppijaOid: OppijaOid }),
        body: palvelunTarkistama(hoksSchema('post-virkailija')),
        response: { 200: LuontiVastaus },
      },
      config: { oikeus: { kayttaja: 'virkailija', vaatii: 'ehto' }, audit: { operaatio: 'hoks.luonti' } },
    },
    async (request) => {
      const { id } = await hoksit.luo(virkailijana(request), request.body)
      return { meta: { id }, data: { uri: `${request.url.replace(/\/$/, '')}/${id}` } }
    },
  )

  app.get(
    HOKSIT,
    {
      schema: {
        tags,
        summary: 'Opiskelijan HOKSit',
        description:
          'Oman organisaation HOKSit ylimmän tason tietoina. Jos niistä jonkin opiskeluoikeus on voimassa, mukana ovat opiskelijan kaikki HOKSit.',
        operationId: 'haeOppijanHoksit',
        params: Type.Object({ oppijaOid: OppijaOid }),
        response: { 200: HoksitVastaus },
      },
      config: { oikeus: { kayttaja: 'virkailija', vaatii: 'ehto' }, audit: { operaatio: 'hoks.luku' } },
    },
    async (request) => {
      const toimija = virkailijana(request)
      const loydetyt = await hoksit.haeOppijanVirkailijalle(toimija, request.params.oppijaOid)
      await toimija.kirjaa()
      return { meta: {}, data: loydetyt.map(({ hoks }) => ylataso(hoks)) }
    },
  )

  app.get(
    `${HOKSIT}/:hoksId`,
    {
      schema: {
        tags,
        summary: 'Opiskelijan yksi HOKS',
        operationId: 'haeOppijanHoks',
        params: Type.Object({ oppijaOid: OppijaOid, hoksId: Kokonaisluku }),
        response: { 200: HoksVastaus },
      },
      config: { oikeus: { kayttaja: 'virkailija', vaatii: 'ehto' }, audit: { operaatio: 'hoks.luku' } },
    },
    async (request) => {
      const toimija = virkailijana(request)
      const { oppijaOid, hoksId } = request.params
      const { hoks } = await hoksit.haeVirkailijalle(toimija, hoksId, oppijaOid)
      await toimija.kirjaa()
      return { meta: {}, data: hoks }
    },
  )
}
