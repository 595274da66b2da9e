import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Kayttaja } from '../../maailma/tyypit.ts'
import type { Ymparisto } from '../../ymparisto.ts'
import { omaOsoite, type Palvelu } from '../palvelu.ts'
import { kyselynMuoto, type Massaluovutus, type OrganisaationOpiskeluoikeudet } from './massaluovutus.ts'
import { virhe } from './virhe.ts'

const TIEDOSTOT = '/koski/massaluovutus-tiedostot'
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The routes of the mass query. `kayttaja`: whose credentials the request has. */
export function massaluovutusRoutes(
  app: FastifyInstance,
  ymparisto: Ymparisto,
  kayttaja: (request: FastifyRequest) => Kayttaja | undefined,
): void {
  app.post<{ Body: OrganisaationOpiskeluoikeudet }>(
    '/massaluovutus',
    {
      schema: { body: kyselynMuoto },
      errorHandler: (_error, _request, reply) =>
        virhe(reply, 400, { key: 'badRequest.validation.jsonSchema', message: 'Kysely ei ole skeeman mukainen' }),
    },
    (request, reply) => {
      const pyytaja = kayttaja(request)
      const { organisaatioOid } = request.body
      if (!pyytaja || organisaatioOid === undefined || !ymparisto.maailma.organisaatiot.has(organisaatioOid)) {
        return virhe(reply, 403, {
          key: 'forbidden',
          message: 'Käyttäjällä ei ole oikeuksia annettuun organisaatioon.',
        })
      }
      return reply.send(vastauksena(ymparisto.massaluovutukset.lisaa(request.body, pyytaja, ymparisto), request))
    },
  )

  app.get<{ Params: { id: string } }>('/massaluovutus/:id', (request, reply) => {
    const { id } = request.params
    if (!UUID.test(id)) return virhe(reply, 400, { key: 'badRequest.queryParam', message: 'Epävalidi tunniste' })
    const kysely = ymparisto.massaluovutukset.etene(id, ymparisto)
    return kysely
      ? reply.send(vastauksena(kysely, request))
      : virhe(reply, 404, { key: 'notFound', message: 'Not found' })
  })

  // Koski sends one on to its file store, which knows nothing of Koski's users.
  app.get<{ Params: { id: string; nimi: string } }>('/massaluovutus/:id/:nimi', (request, reply) => {
    const { id, nimi } = request.params
    if (!ymparisto.massaluovutukset.tiedosto(id, nimi)) {
      const message = 'Tiedostoa ei löydy tai tapahtui virhe sen jakamisessa'
      return virhe(reply, 400, { key: 'badRequest', message })
    }
    return reply.redirect(`${omaOsoite(request)}${TIEDOSTOT}/${id}/${nimi}`, 302)
  })
}

/** Koski's file store: whoever knows the address gets the file; one that gives a password too is turned away. */
export const koskenTiedostot: Palvelu = {
  nimi: 'koski',
  polku: TIEDOSTOT,
  reitit: (app, ymparisto) => {
    app.get<{ Params: { id: string; nimi: string } }>('/:id/:nimi', (request, reply) => {
      if (request.headers.authorization !== undefined) return reply.code(400).send()
      const tiedosto = ymparisto.massaluovutukset.tiedosto(request.params.id, request.params.nimi)
      return tiedosto ? reply.send(tiedosto) : reply.code(404).send()
    })
  },
}

function vastauksena({ tiedostot, ...kysely }: Massaluovutus, request: FastifyRequest) {
  const resultsUrl = `${omaOsoite(request)}/koski/api/massaluovutus/${kysely.queryId}`
  return {
    ...kysely,
    ...(kysely.status !== 'pending' && { files: [...tiedostot.keys()].map((nimi) => `${resultsUrl}/${nimi}`) }),
    ...(kysely.status !== 'complete' && { resultsUrl }),
  }
}
