import { hoksSchema } from '@ehoks/schema/hoks/variantit'
import { OpiskeluoikeusOid } from '@ehoks/schema/muodot/oid'
import { Kokonaisluku } from '@ehoks/schema/muodot/teksti'
import { HoksVastaus, HoksYlatasoVastaus, LuontiVastaus } from '@ehoks/schema/rajapinta/hoksit'
import { Type } from 'typebox'
import type { App, Services } from '../../app-types.ts'
import { palveluna } from '../../plugins/toimija.ts'
import { palvelunTarkistama } from '../../plugins/validation.ts'
import { createHoksit, ylataso } from './hoks.service.ts'

const tags = ['HOKS']

/** HOKSes for the providers' systems. */
export function hoksRoutes(app: App, services: Services): void {
  const hoksit = createHoksit(services)

  app.post(
    '/api/v1/hoks',
    {
      schema: {
        tags,
        summary: 'Luo HOKS',
        description:
          'Tallentaa uuden HOKSin. Opiskeluoikeus haetaan Koskesta ja opiskelija Oppijanumerorekisteristä. Kaikki muoto- ja sääntövirheet kerrotaan yhdessä vastauksessa; silloin mitään ei tallenneta.',
        operationId: 'luoHoks',
        body: palvelunTarkistama(hoksSchema('post')),
        response: { 200: LuontiVastaus },
      },
      config: { oikeus: { kayttaja: 'palvelu', vaatii: 'ehto' }, audit: { operaatio: 'hoks.luonti' } },
    },
    async (request) => {
      const { id } = await hoksit.luo(palveluna(request), request.body)
      return { meta: { id }, data: { uri: `${polku(request.url)}/${id}` } }
    },
  )

  app.get(
    '/api/v1/hoks/:hoksId',
    {
      schema: {
        tags,
        summary: 'Hae HOKS',
        operationId: 'haeHoks',
        params: Type.Object({ hoksId: Kokonaisluku }),
        response: { 200: HoksVastaus },
      },
      config: { oikeus: { kayttaja: 'palvelu', vaatii: 'ehto' }, audit: { operaatio: 'hoks.luku' } },
    },
    async (request) => {
      const toimija = palveluna(request)
      const { hoks } = await hoksit.hae(toimija, request.params.hoksId)
      await toimija.kirjaa()
      return { meta: {}, data: hoks }
    },
  )

  app.get(
    '/api/v1/hoks/opiskeluoikeus/:opiskeluoikeusOid',
    {
      schema: {
        tags,
        summary: 'Hae opiskeluoikeuden HOKS',
        description: 'Vastaa ylimmän tason tiedot ilman tutkinnon osia; koko HOKSin saa numerolla.',
        operationId: 'haeHoksOpiskeluoikeudella',
        params: Type.Object({ opiskeluoikeusOid: OpiskeluoikeusOid }),
        response: { 200: HoksYlatasoVastaus },
      },
      config: { oikeus: { kayttaja: 'palvelu', vaatii: 'ehto' }, audit: { operaatio: 'hoks.luku' } },
    },
    async (request) => {
      const toimija = palveluna(request)
      const { hoks } = await hoksit.haeOpiskeluoikeudella(toimija, request.params.opiskeluoikeusOid)
      await toimija.kirjaa()
      return { meta: {}, data: ylataso(hoks) }
    },
  )
}

const polku = (url: string) => url.replace(/\?.*$/, '').replace(/\/$/, '')
