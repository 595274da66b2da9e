import {
  LuonnoksenAvain,
  LuonnoksetKysely,
  LuonnoksetVastaus,
  LuonnosTallennus,
  LuonnosVastaus,
} from '@ehoks/schema/rajapinta/luonnokset'
import { Type } from 'typebox'
import type { App, Services } from '../../app-types.ts'
import { virkailijana } from '../../plugins/toimija.ts'
import { tyhjaVastaus } from '../../reitti.ts'
import { createLuonnokset } from './luonnokset.service.ts'

const tags = ['Virkailija: lomake']
const LUONNOKSET = '/api/v1/virkailija/luonnokset'
const params = Type.Object({ avain: LuonnoksenAvain })
const oikeus = { kayttaja: 'virkailija', vaatii: 'ehto' } as const
const omaaTyota = { eiAuditoida: 'the user’s own unfinished typing; what is made of it is audited as a HOKS' } as const

/** Unfinished forms of officials. */
export function luonnoksetRoutes(app: App, services: Services): void {
  const luonnokset = createLuonnokset(services)

  app.get(
    LUONNOKSET,
    {
      schema: {
        tags,
        summary: 'Omat keskeneräiset HOKSit',
        operationId: 'haeLuonnokset',
        querystring: LuonnoksetKysely,
        response: { 200: LuonnoksetVastaus },
      },
      config: { oikeus, audit: omaaTyota, virheet: ['oikeus.hoks'] },
    },
    async (request) => ({
      meta: {},
      data: await luonnokset.kaikki(virkailijana(request), request.query['oppilaitos-oid']),
    }),
  )

  app.get(
    `${LUONNOKSET}/:avain`,
    {
      schema: {
        tags,
        summary: 'Oma keskeneräinen HOKS',
        operationId: 'haeLuonnos',
        params,
        response: { 200: LuonnosVastaus },
      },
      config: { oikeus, audit: omaaTyota, virheet: ['ei-loydy.luonnos'] },
    },
    async (request, reply) => {
      const data = await luonnokset.yksi(virkailijana(request), request.params.avain)
      reply.header('etag', `"${data.versio}"`)
      return { meta: {}, data }
    },
  )

  app.put(
    `${LUONNOKSET}/:avain`,
    {
      schema: {
        tags,
        summary: 'Tallenna keskeneräinen HOKS',
        description: 'If-Match: vain, jos luonnosta ei ole sillä välin tallennettu toisessa ikkunassa (412).',
        operationId: 'tallennaLuonnos',
        params,
        headers: Type.Object({
          'if-match': Type.Optional(
            Type.String({ pattern: '^"[0-9]{1,9}"$', description: 'Luonnoksen versio (ETag), josta jatketaan.' }),
          ),
        }),
        body: LuonnosTallennus,
        response: { 204: tyhjaVastaus('Luonnos on tallennettu. Uusi versio on otsakkeessa ETag.') },
      },
      config: { oikeus, audit: omaaTyota, virheet: ['pyynto.versio-vanhentunut', 'oikeus.hoks'] },
    },
    async (request, reply) => {
      const ehto = request.headers['if-match']
      const odotettu = ehto === undefined ? undefined : Number(ehto.slice(1, -1))
      const { avain } = request.params
      const versio = await luonnokset.tallenna(virkailijana(request), avain, request.body, odotettu)
      return reply.header('etag', `"${versio}"`).code(204).send()
    },
  )

  app.delete(
    `${LUONNOKSET}/:avain`,
    {
      schema: {
        tags,
        summary: 'Poista keskeneräinen HOKS',
        operationId: 'poistaLuonnos',
        params,
        response: { 204: tyhjaVastaus('Luonnosta ei enää ole.') },
      },
      config: { oikeus: { kayttaja: 'virkailija', vaatii: 'tunnistus' }, audit: omaaTyota },
    },
    async (request, reply) => {
      await luonnokset.poista(virkailijana(request), request.params.avain)
      return reply.code(204).send()
    },
  )
}
