import { Kokonaisluku } from '@ehoks/schema/muodot/teksti'
import {
  LomakeHoksVastaus,
  LomakeKoodistotVastaus,
  LomakeKooditKysely,
  LomakeKooditVastaus,
  LomakeOppijatKysely,
  LomakeOppijatVastaus,
  LomakeUusiKysely,
  LomakeUusiVastaus,
} from '@ehoks/schema/rajapinta/lomake'
import { Type } from 'typebox'
import type { App, Services } from '../../app-types.ts'
import { virkailijana } from '../../plugins/toimija.ts'
import { etag } from '../hoks/etag.rules.ts'
import { createLomake } from './lomake.service.ts'

const tags = ['Virkailija: lomake']
const LOMAKE = '/api/v1/virkailija/nakymat/lomake'
const ehdolla = { kayttaja: 'virkailija', vaatii: 'ehto' } as const
const julkista = {
  oikeus: { kayttaja: 'virkailija', vaatii: 'tunnistus' },
  audit: { eiAuditoida: 'public codes and names, nobody’s data' },
} as const
/** Code lists and structures change seldom: a browser asks for them once an hour. */
const TUNNIN = 'private, max-age=3600'

/** What the entry form of the officials' application asks. */
export function lomakeRoutes(app: App, services: Services): void {
  const lomake = createLomake(services)

  app.get(
    `${LOMAKE}/oppijat`,
    {
      schema: {
        tags,
        summary: 'Opiskelijat, joista valita',
        operationId: 'haeLomakkeenOppijat',
        querystring: LomakeOppijatKysely,
        response: { 200: LomakeOppijatVastaus },
      },
      config: { oikeus: ehdolla, audit: { operaatio: 'lomake.oppijat.luku' }, virheet: ['oikeus.hoks'] },
    },
    async (request) => {
      const toimija = virkailijana(request)
      const data = await lomake.oppijat(toimija, request.query['oppilaitos-oid'], request.query.haku)
      await toimija.kirjaa()
      return { meta: {}, data }
    },
  )

  app.get(
    `${LOMAKE}/uusi`,
    {
      schema: {
        tags,
        summary: 'Opiskelija ja opiskeluoikeudet, joille HOKS tehdään',
        operationId: 'haeLomakeUusi',
        querystring: LomakeUusiKysely,
        response: { 200: LomakeUusiVastaus },
      },
      config: {
        oikeus: ehdolla,
        audit: { operaatio: 'lomake.oppija.luku' },
        virheet: ['oikeus.oppija', 'oikeus.hoks', 'hoks.opiskeluoikeus.ei-koskessa'],
      },
    },
    async (request) => {
      const toimija = virkailijana(request)
      const data = await lomake.uusi(toimija, request.query)
      await toimija.kirjaa()
      return { meta: {}, data }
    },
  )

  app.get(
    `${LOMAKE}/hoks/:hoksId`,
    {
      schema: {
        tags,
        summary: 'HOKS muokattavaksi',
        operationId: 'haeLomakeHoks',
        params: Type.Object({ hoksId: Kokonaisluku }),
        response: { 200: LomakeHoksVastaus },
      },
      config: {
        oikeus: ehdolla,
        audit: { operaatio: 'hoks.luku' },
        virheet: ['oikeus.hoks', 'hoks.opiskeluoikeus.ei-koskessa'],
      },
    },
    async (request, reply) => {
      const toimija = virkailijana(request)
      const data = await lomake.hoks(toimija, request.params.hoksId)
      await toimija.kirjaa()
      reply.header('etag', etag(data['versio-nro']))
      return { meta: {}, data }
    },
  )

  app.get(
    `${LOMAKE}/koodistot`,
    {
      schema: {
        tags,
        summary: 'Lomakkeen koodistot',
        operationId: 'haeLomakkeenKoodistot',
        response: { 200: LomakeKoodistotVastaus },
      },
      config: julkista,
    },
    async (_request, reply) => {
      const data = await lomake.koodistot()
      if (data['puuttuvat-palvelut'].length === 0) reply.header('cache-control', TUNNIN)
      return { meta: {}, data }
    },
  )

  app.get(
    `${LOMAKE}/koodit`,
    {
      schema: {
        tags,
        summary: 'Tutkinnon osat nimellä tai koodilla',
        operationId: 'haeLomakkeenKoodit',
        querystring: LomakeKooditKysely,
        response: { 200: LomakeKooditVastaus },
      },
      config: julkista,
    },
    async (request) => ({ meta: {}, data: await lomake.koodit(request.query.haku) }),
  )
}
