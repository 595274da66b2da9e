import {
  Kalenteri,
  KalenterisyoteLuonti,
  KalenterisyoteVastaus,
  OmaKalenteriKysely,
  SyoteParams,
} from '@ehoks/schema/rajapinta/kalenteri'
import type { FastifyReply } from 'fastify'
import type { App, Services } from '../../app-types.ts'
import { oppijana } from '../../plugins/toimija.ts'
import { tyhjaVastaus } from '../../reitti.ts'
import { createKalenteri } from './kalenteri.service.ts'

const tags = ['Oppija: kalenteri']
const SYOTE = '/api/v1/oppija/kalenterisyote'
const oikeus = { kayttaja: 'oppija', vaatii: 'ehto' } as const
/** The answer in the API's description. */
export const kalenteritiedosto = {
  200: { description: 'Kalenteri.', content: { 'text/calendar': { schema: Kalenteri } } },
}

/** Sends an iCalendar file, to be saved under the name. */
export const lahetaKalenteri = (reply: FastifyReply, nimi: string, kalenteri: string) =>
  reply
    .header('content-type', 'text/calendar; charset=utf-8')
    .header('content-disposition', `attachment; filename="${nimi}.ics"`)
    .serializer((teksti: string) => teksti)
    .send(kalenteri)

/** The learner's plans as a calendar. */
export function kalenteriRoutes(app: App, services: Services): void {
  const kalenteri = createKalenteri(services)

  app.get(
    '/api/v1/oppija/kalenteri.ics',
    {
      schema: {
        tags,
        summary: 'Omat suunnitelmat kalenterina',
        operationId: 'lataaKalenteri',
        querystring: OmaKalenteriKysely,
        response: kalenteritiedosto,
      },
      config: { oikeus: { ...oikeus, callerId: false }, audit: { operaatio: 'hoks.luku' }, virheet: ['ei-loydy.hoks'] },
    },
    async (request, reply) => {
      const toimija = oppijana(request)
      const { kieli, eid, 'module-id': moduleId } = request.query
      const data = await kalenteri.oma(toimija, kieli, {
        ...(eid !== undefined && { eid }),
        ...(moduleId !== undefined && { moduleId }),
      })
      await toimija.kirjaa()
      return lahetaKalenteri(reply, 'hoks', data)
    },
  )

  app.get(
    SYOTE,
    {
      schema: {
        tags,
        summary: 'Oma kalenterisyöte',
        operationId: 'haeKalenterisyote',
        response: { 200: KalenterisyoteVastaus },
      },
      config: { oikeus, audit: { eiAuditoida: 'an address of the learner’s own' } },
    },
    async (request) => {
      const osoite = await kalenteri.syotteenOsoite(oppijana(request))
      return { meta: {}, data: { ...(osoite !== undefined && { osoite }) } }
    },
  )

  app.put(
    SYOTE,
    {
      schema: {
        tags,
        summary: 'Tee kalenterisyöte tai vaihda sen osoite',
        description: 'Aiempi osoite lakkaa toimimasta.',
        operationId: 'luoKalenterisyote',
        body: KalenterisyoteLuonti,
        response: { 200: KalenterisyoteVastaus },
      },
      config: { oikeus, audit: { operaatio: 'kalenteri.luonti' } },
    },
    async (request) => {
      const toimija = oppijana(request)
      const osoite = await kalenteri.luoSyote(toimija, request.body.kieli)
      await toimija.kirjaa()
      return { meta: {}, data: { osoite } }
    },
  )

  app.delete(
    SYOTE,
    {
      schema: {
        tags,
        summary: 'Lopeta kalenterisyöte',
        operationId: 'lopetaKalenterisyote',
        response: { 204: tyhjaVastaus('Syötettä ei enää ole.') },
      },
      config: { oikeus, audit: { operaatio: 'kalenteri.lopetus' } },
    },
    async (request, reply) => {
      const toimija = oppijana(request)
      await kalenteri.paataSyote(toimija)
      await toimija.kirjaa()
      return reply.code(204).send()
    },
  )

  app.get(
    '/api/v1/kalenteri/:tunnus',
    {
      schema: {
        tags,
        summary: 'Kalenterisyöte',
        description: 'Kalenteriohjelma lukee tätä osoitetta kirjautumatta.',
        operationId: 'lueKalenterisyote',
        params: SyoteParams,
        response: kalenteritiedosto,
      },
      config: {
        oikeus: { julkinen: 'whoever has the secret address has it from the learner' },
        audit: { eiAuditoida: 'a calendar program reads it many times a day on the learner’s behalf' },
        rateLimit: { max: 60, timeWindow: 60_000 },
        virheet: ['ei-loydy.kalenteri'],
      },
    },
    async (request, reply) => {
      reply
        .header('cache-control', 'no-store')
        .header('x-robots-tag', 'noindex')
        .header('referrer-policy', 'no-referrer')
      return lahetaKalenteri(reply, 'hoks', await kalenteri.syote(request.params.tunnus))
    },
  )
}
