import {
  EsikatseluKysely,
  JaettuVastaus,
  JakolinkkiLuonti,
  JakolinkkiLuotuVastaus,
  JakolinkkiMuutos,
  JakolinkkiVastaus,
  JakoParams,
  ModuulinJaotVastaus,
  ModuuliParams,
  OmatJaotVastaus,
} from '@ehoks/schema/rajapinta/jaot'
import type { App, Services } from '../../app-types.ts'
import { oppijana } from '../../plugins/toimija.ts'
import { tyhjaVastaus } from '../../reitti.ts'
import { createJaot } from './jaot.service.ts'

const tags = ['Oppija: jaot']
const JAOT = '/api/v1/oppija/jaot'
const oikeus = { kayttaja: 'oppija', vaatii: 'ehto' } as const

/** A learner shares periods and demonstrations of own plans, and ends the shares. */
export function oppijanJaotRoutes(app: App, services: Services): void {
  const jaot = createJaot(services)

  app.post(
    `${JAOT}/jakolinkit`,
    {
      schema: {
        tags,
        summary: 'Jaa jakso tai näyttö',
        description:
          'Jako on voimassa enintään vuoden. Linkki vastaanottajalle on omien jakojen listassa, ja sen voi lähettää sähköpostilla. Jako seuraa suunnitelmaa: se päättyy, kun jaettu kohta poistuu.',
        operationId: 'luoJako',
        body: JakolinkkiLuonti,
        response: { 200: JakolinkkiLuotuVastaus },
      },
      config: {
        oikeus,
        audit: { operaatio: 'jako.luonti' },
        virheet: [
          'jako.loppu-menneisyydessa',
          'jako.loppu-ennen-alkua',
          'jako.liian-pitka',
          'ei-loydy.hoks',
          'jako.kohde-puuttuu',
          'jako.vastaanottaja-puuttuu',
          'jako.liian-monta',
        ],
      },
    },
    async (request) => {
      const uuid = await jaot.luo(oppijana(request), request.body)
      return { meta: { uuid }, data: { uri: `${request.url.split('?')[0]?.replace(/\/$/u, '')}/${uuid}` } }
    },
  )

  app.get(
    `${JAOT}/jakolinkit/:uuid`,
    {
      schema: {
        tags,
        summary: 'Oma jako',
        operationId: 'haeJako',
        params: JakoParams,
        response: { 200: JakolinkkiVastaus },
      },
      config: {
        oikeus,
        audit: { operaatio: 'jako.luku' },
        virheet: ['jako.ei-viela', 'jako.vanhentunut', 'jako.poistunut', 'jako.tuntematon', 'jako.paattynyt'],
      },
    },
    async (request) => {
      const toimija = oppijana(request)
      const data = await jaot.hae(toimija, request.params.uuid)
      await toimija.kirjaa()
      return { meta: {}, data }
    },
  )

  app.patch(
    `${JAOT}/jakolinkit/:uuid`,
    {
      schema: {
        tags,
        summary: 'Muuta jaon viimeistä päivää',
        operationId: 'jatkaJakoa',
        params: JakoParams,
        body: JakolinkkiMuutos,
        response: { 204: tyhjaVastaus('Jaolla on uusi viimeinen päivä.') },
      },
      config: {
        oikeus,
        audit: { operaatio: 'jako.jatko' },
        virheet: [
          'jako.loppu-menneisyydessa',
          'jako.liian-pitka',
          'jako.tuntematon',
          'jako.loppu-ennen-alkua',
          'jako.poistunut',
        ],
      },
    },
    async (request, reply) => {
      await jaot.jatka(oppijana(request), request.params.uuid, request.body['voimassaolo-loppu'])
      return reply.code(204).send()
    },
  )

  app.post(
    `${JAOT}/jakolinkit/:uuid/uusi-linkki`,
    {
      schema: {
        tags,
        summary: 'Vaihda jaon linkki',
        description: 'Aiempi linkki lakkaa toimimasta.',
        operationId: 'vaihdaJaonLinkki',
        params: JakoParams,
        response: { 204: tyhjaVastaus('Jaolla on uusi linkki.') },
      },
      config: { oikeus, audit: { operaatio: 'jako.uusi-linkki' }, virheet: ['jako.tuntematon', 'jako.poistunut'] },
    },
    async (request, reply) => {
      await jaot.uusiLinkki(oppijana(request), request.params.uuid)
      return reply.code(204).send()
    },
  )

  app.delete(
    `${JAOT}/jakolinkit/:uuid`,
    {
      schema: {
        tags,
        summary: 'Lopeta jako',
        operationId: 'lopetaJako',
        params: JakoParams,
        response: { 200: tyhjaVastaus('Jako on lopetettu.') },
      },
      config: { oikeus, audit: { operaatio: 'jako.lopetus' }, virheet: ['jako.tuntematon'] },
    },
    async (request, reply) => {
      await jaot.lopeta(oppijana(request), request.params.uuid)
      return reply.code(200).send()
    },
  )

  app.get(
    `${JAOT}/moduulit/:moduleUuid`,
    {
      schema: {
        tags,
        summary: 'Omat jaot jaksosta tai näytöstä',
        operationId: 'haeModuulinJaot',
        params: ModuuliParams,
        response: { 200: ModuulinJaotVastaus },
      },
      config: { oikeus, audit: { operaatio: 'jako.luku' } },
    },
    async (request) => {
      const toimija = oppijana(request)
      const data = await jaot.moduulinJaot(toimija, request.params.moduleUuid)
      await toimija.kirjaa()
      return { meta: {}, data }
    },
  )

  app.get(
    `${JAOT}/esikatselu`,
    {
      schema: {
        tags,
        summary: 'Mitä jaon vastaanottaja näkisi',
        operationId: 'esikatseleJakoa',
        querystring: EsikatseluKysely,
        response: { 200: JaettuVastaus },
      },
      config: { oikeus, audit: { operaatio: 'hoks.luku' }, virheet: ['jako.kohde-puuttuu', 'ei-loydy.hoks'] },
    },
    async (request) => {
      const toimija = oppijana(request)
      const { query } = request
      const data = await jaot.esikatsele(toimija, {
        eid: query['hoks-eid'],
        moduleId: query['shared-module-uuid'],
        naytaVaatimukset: query['nayta-vaatimukset'],
        naytaYhteyshenkilo: query['nayta-yhteyshenkilo'],
      })
      await toimija.kirjaa()
      return { meta: {}, data }
    },
  )

  app.get(
    '/api/v1/oppija/nakymat/jaot',
    {
      schema: { tags, summary: 'Omat jaot', operationId: 'haeOmatJaot', response: { 200: OmatJaotVastaus } },
      config: { oikeus, audit: { operaatio: 'jako.luku' } },
    },
    async (request) => {
      const toimija = oppijana(request)
      const data = await jaot.omat(toimija)
      await toimija.kirjaa()
      return { meta: {}, data }
    },
  )
}
