import { OpiskeluoikeusOid, OrganisaatioOid } from '@ehoks/schema/muodot/oid'
import { Kokonaisluku } from '@ehoks/schema/muodot/teksti'
import {
  HoksinNumeroVastaus,
  HoksinOmistajaVastaus,
  KoulutustoimijanPaivitys,
  OikeuksienMaaraVastaus,
  OpiskeluoikeudenPaivitys,
  OppijaMuuttuiKysely,
  OppijanPaivitys,
  PoistotiedotVastaus,
  TehtyVastaus,
} from '@ehoks/schema/rajapinta/yllapito'
import { KoulutustoimijatVastaus } from '@ehoks/schema/rajapinta/yllapito-nakymat'
import { Type } from 'typebox'
import type { App, Services } from '../../app-types.ts'
import { paakayttajana } from '../../plugins/toimija.ts'
import { paakayttajanReitti, tyhjaVastaus } from '../../reitti.ts'
import { createHakemisto } from '../hakemisto/hakemisto.service.ts'
import { createHoksPoisto } from '../hoks-poisto/hoks-poisto.service.ts'

const tags = ['Ylläpito']
const ALKU = '/api/v1/virkailija'
const HoksParams = Type.Object({ hoksId: Kokonaisluku })
const tehty = { 204: tyhjaVastaus('Tiedot on päivitetty.') }

/** The administration of OPH: everything here is for the administrator of the root organisation only. */
export function yllapitoRoutes(app: App, services: Services): void {
  hakemistoRoutes(app, services)
  hoksitRoutes(app, services)
}

/** What is kept of learners and study rights. */
function hakemistoRoutes(app: App, services: Services): void {
  const hakemisto = createHakemisto(services)

  app.post(
    `${ALKU}/index`,
    {
      schema: {
        tags,
        summary: 'Hae puuttuvat tutkintojen nimet Koskesta',
        operationId: 'taydennaHakemisto',
        response: { 200: tyhjaVastaus('Tiedot on päivitetty.') },
      },
      config: paakayttajanReitti('hakemisto.taydennys'),
    },
    async (request, reply) => {
      const toimija = paakayttajana(request)
      await hakemisto.paivitaNimettomat()
      await toimija.kirjaa()
      return reply.code(200).send()
    },
  )

  app.put(
    `${ALKU}/oppija/update`,
    {
      schema: {
        tags,
        summary: 'Hae oppijan nimi uudelleen',
        operationId: 'paivitaOppija',
        body: OppijanPaivitys,
        response: tehty,
      },
      config: paakayttajanReitti('hakemisto.oppija', [
        'ei-loydy.oppijan-hoksit',
        'hoks.oppija.ei-oppijanumerorekisterissa',
      ]),
    },
    async (request, reply) => {
      const toimija = paakayttajana(request)
      const oppijaOid = request.body['oppija-oid']
      toimija.kohdistuu({ oppijaOid })
      await hakemisto.paivitaOppija(oppijaOid)
      await toimija.kirjaa()
      return reply.code(204).send()
    },
  )

  app.post(
    `${ALKU}/onrmodify`,
    {
      schema: {
        tags,
        summary: 'Oppija on muuttunut Oppijanumerorekisterissä',
        description: 'Nimi haetaan uudelleen, ja oppijan duplikaattien tiedot siirretään oppijalle.',
        operationId: 'oppijaMuuttui',
        querystring: OppijaMuuttuiKysely,
        response: tehty,
      },
      config: paakayttajanReitti('hakemisto.oppija-muuttui', ['hoks.oppija.ei-oppijanumerorekisterissa']),
    },
    async (request, reply) => {
      const toimija = paakayttajana(request)
      toimija.kohdistuu({ oppijaOid: request.query.oid })
      await hakemisto.oppijaMuuttui(toimija, request.query.oid)
      await toimija.kirjaa()
      return reply.code(204).send()
    },
  )

  app.put(
    `${ALKU}/opiskeluoikeus/update`,
    {
      schema: {
        tags,
        summary: 'Hae opiskeluoikeuden tiedot uudelleen',
        operationId: 'paivitaOpiskeluoikeus',
        body: OpiskeluoikeudenPaivitys,
        response: tehty,
      },
      config: paakayttajanReitti('hakemisto.opiskeluoikeus', ['ei-loydy.opiskeluoikeuden-hoks']),
    },
    async (request, reply) => {
      const toimija = paakayttajana(request)
      const opiskeluoikeusOid = request.body['opiskeluoikeus-oid']
      toimija.kohdistuu({ opiskeluoikeusOid })
      await hakemisto.paivitaOpiskeluoikeus(opiskeluoikeusOid)
      await toimija.kirjaa()
      return reply.code(204).send()
    },
  )

  app.put(
    `${ALKU}/opiskeluoikeudet/update`,
    {
      schema: {
        tags,
        summary: 'Hae koulutustoimijan opiskeluoikeuksien tiedot uudelleen',
        operationId: 'paivitaOpiskeluoikeudet',
        body: KoulutustoimijanPaivitys,
        response: tehty,
      },
      config: paakayttajanReitti('hakemisto.opiskeluoikeudet', ['ei-loydy.koulutustoimijan-opiskeluoikeudet']),
    },
    async (request, reply) => {
      const toimija = paakayttajana(request)
      const koulutustoimijaOid = request.body['koulutustoimija-oid']
      toimija.kohdistuu({ koulutustoimijaOid })
      await hakemisto.paivitaKoulutustoimijanOikeudet(koulutustoimijaOid)
      await toimija.kirjaa()
      return reply.code(204).send()
    },
  )

  app.get(
    `${ALKU}/nakymat/yllapito/koulutustoimijat`,
    {
      schema: {
        tags,
        summary: 'Koulutustoimijat, joilla on opiskeluoikeuksia eHOKSissa',
        operationId: 'haeKoulutustoimijat',
        response: { 200: KoulutustoimijatVastaus },
      },
      config: paakayttajanReitti('hakemisto.luku'),
    },
    async (request) => {
      const toimija = paakayttajana(request)
      const data = await hakemisto.koulutustoimijat()
      await toimija.kirjaa()
      return { meta: {}, data }
    },
  )

  app.get(
    `${ALKU}/opiskeluoikeudet/:koulutustoimijaOid/deletion-info`,
    {
      schema: {
        tags,
        summary: 'Koulutustoimijan opiskeluoikeuksien määrä',
        operationId: 'laskeOpiskeluoikeudet',
        params: Type.Object({ koulutustoimijaOid: OrganisaatioOid }),
        response: { 200: OikeuksienMaaraVastaus },
      },
      config: paakayttajanReitti('hakemisto.luku'),
    },
    async (request) => {
      const toimija = paakayttajana(request)
      const data = await hakemisto.koulutustoimijanOikeuksia(request.params.koulutustoimijaOid)
      await toimija.kirjaa()
      return { meta: {}, data }
    },
  )
}

/** HOKSes by their numbers: whose, bringing back, deleting for good. */
function hoksitRoutes(app: App, services: Services): void {
  const hoksPoisto = createHoksPoisto(services)

  app.get(
    `${ALKU}/opiskeluoikeus/:opiskeluoikeusOid`,
    {
      schema: {
        tags,
        summary: 'Opiskeluoikeuden HOKSin numero',
        operationId: 'haeHoksinNumero',
        params: Type.Object({ opiskeluoikeusOid: OpiskeluoikeusOid }),
        response: { 200: HoksinNumeroVastaus },
      },
      config: paakayttajanReitti('hoks.luku', ['ei-loydy.opiskeluoikeuden-hoks']),
    },
    async (request) => {
      const toimija = paakayttajana(request)
      const id = await hoksPoisto.numero(toimija, request.params.opiskeluoikeusOid)
      await toimija.kirjaa()
      return { meta: {}, data: { id } }
    },
  )

  app.get(
    `${ALKU}/hoks/:hoksId`,
    {
      schema: {
        tags,
        summary: 'Kenen HOKS on',
        operationId: 'haeHoksinOmistaja',
        params: HoksParams,
        response: { 200: HoksinOmistajaVastaus },
      },
      config: paakayttajanReitti('hoks.luku', ['ei-loydy.hoks-numerolla']),
    },
    async (request) => {
      const toimija = paakayttajana(request)
      const { opiskeluoikeusOid, oppijaOid } = await hoksPoisto.tiedot(toimija, request.params.hoksId)
      await toimija.kirjaa()
      return { meta: {}, data: { 'opiskeluoikeus-oid': opiskeluoikeusOid, 'oppija-oid': oppijaOid } }
    },
  )

  app.get(
    `${ALKU}/hoks/:hoksId/deletion-info`,
    {
      schema: {
        tags,
        summary: 'Pysyvästi poistettavan HOKSin tiedot',
        operationId: 'haePoistotiedot',
        params: HoksParams,
        response: { 200: PoistotiedotVastaus },
      },
      config: paakayttajanReitti('hoks.luku', ['ei-loydy.hoks-numerolla']),
    },
    async (request) => {
      const toimija = paakayttajana(request)
      const hoks = await hoksPoisto.tiedot(toimija, request.params.hoksId)
      const [organisaatio] = await services.integrations.organisaatiopalvelu.organisaatiot([hoks.oppilaitosOid])
      await toimija.kirjaa()
      return {
        meta: {},
        data: {
          nimi: hoks.oppijanNimi,
          hoksId: hoks.id,
          oppilaitosNimi: organisaatio?.nimi ?? {},
          tutkinnonNimi: hoks.tutkintoNimi,
          opiskeluoikeusOid: hoks.opiskeluoikeusOid,
          oppilaitosOid: hoks.oppilaitosOid,
        },
      }
    },
  )

  app.delete(
    `${ALKU}/hoks/:hoksId`,
    {
      schema: {
        tags,
        summary: 'Poista HOKS pysyvästi',
        description:
          'Poistaa HOKSin versioineen ja sen opiskeluoikeuden tiedot. Muutossyötteeseen jää tieto poistosta ilman henkilötietoja.',
        operationId: 'poistaHoksPysyvasti',
        params: HoksParams,
        response: { 200: TehtyVastaus },
      },
      config: paakayttajanReitti('hoks.pysyva-poisto', ['ei-loydy.hoks-numerolla']),
    },
    async (request) => {
      await hoksPoisto.tuhoa(paakayttajana(request), request.params.hoksId)
      return { meta: {}, data: {} }
    },
  )

  app.patch(
    `${ALKU}/hoks/:hoksId/undo-shallow-delete`,
    {
      schema: {
        tags,
        summary: 'Palauta poistettu HOKS',
        operationId: 'palautaHoks',
        params: HoksParams,
        response: { 200: TehtyVastaus },
      },
      config: paakayttajanReitti('hoks.palautus', ['ei-loydy.hoks-numerolla']),
    },
    async (request) => {
      await hoksPoisto.palauta(paakayttajana(request), request.params.hoksId)
      return { meta: {}, data: {} }
    },
  )
}
