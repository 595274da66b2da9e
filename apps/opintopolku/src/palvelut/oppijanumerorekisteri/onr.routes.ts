import type { FastifyRequest } from 'fastify'
import type { Ymparisto } from '../../ymparisto.ts'
import { kysely, omaOsoite, otsake, type Palvelu } from '../palvelu.ts'

const POLKU = '/oppijanumerorekisteri-service'

type HenkiloReitti = { Params: { oid: string } }

/** Oppijanumerorekisteri: persons. Each call needs a service ticket of its own. */
export const onr: Palvelu = {
  nimi: 'onr',
  polku: POLKU,
  reitit: (app, ymparisto) => {
    app.addHook('onRequest', async (request, reply) => {
      if (!onSallittu(request, ymparisto)) return reply.code(401).send({ error: 'Unauthorized' })
    })

    app.get<HenkiloReitti>('/henkilo/:oid', (request, reply) => {
      const henkilo = ymparisto.maailma.henkilot.get(request.params.oid)
      return henkilo ? reply.send(henkilo.tiedot) : reply.code(404).send(eiLoydy(request))
    })

    app.get<HenkiloReitti>('/henkilo/:oid/slaves', (request) => ymparisto.maailma.orjat(request.params.oid))

    app.get<HenkiloReitti>('/henkilo/:oid/master', (request, reply) => {
      const { henkilot } = ymparisto.maailma
      const henkilo = henkilot.get(request.params.oid)
      if (!henkilo) return reply.code(404).send(eiLoydy(request))
      const master = henkilo.masterOid === undefined ? undefined : henkilot.get(henkilo.masterOid)
      return reply.send((master ?? henkilo).tiedot)
    })
  },
}

function onSallittu(request: FastifyRequest, ymparisto: Ymparisto): boolean {
  const ticket = otsake(request, 'ticket') ?? kysely(request)['ticket']
  if (ticket === undefined) return false
  const tarkistus = ymparisto.cas.tarkista(ticket, `${omaOsoite(request)}${POLKU}/j_spring_cas_security_check`)
  return tarkistus.hyvaksytty && ymparisto.maailma.kayttajat.get(tarkistus.kayttaja)?.tiedot.lukittu === false
}

function eiLoydy(request: FastifyRequest) {
  return { status: 404, error: 'Not Found', message: 'Henkilöä ei löydy', path: request.url.split('?')[0] }
}
