import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify'
import { luoEnsimmainenMaailma } from './maailma/ensimmainen.ts'
import { ohjaus } from './ohjaus/ohjaus.routes.ts'
import { cas } from './palvelut/cas/cas.routes.ts'
import { casOppija } from './palvelut/cas-oppija/cas-oppija.routes.ts'
import { eperusteet } from './palvelut/eperusteet/eperusteet.routes.ts'
import { koodisto } from './palvelut/koodisto/koodisto.routes.ts'
import { koski } from './palvelut/koski/koski.routes.ts'
import { koskenTiedostot } from './palvelut/koski/massaluovutus.routes.ts'
import { lokalisointi } from './palvelut/lokalisointi/lokalisointi.routes.ts'
import { onr } from './palvelut/oppijanumerorekisteri/onr.routes.ts'
import { organisaatio } from './palvelut/organisaatio/organisaatio.routes.ts'
import { asennaPalvelu } from './palvelut/palvelu.ts'
import { viestinvalitys } from './palvelut/viestinvalitys/viestinvalitys.routes.ts'
import { etusivu } from './sivut/etusivu.ts'
import { TYYLI } from './sivut/tyyli.ts'
import { luoYmparisto } from './ymparisto.ts'

const PALVELUT = [
  cas,
  casOppija,
  onr,
  koski,
  koskenTiedostot,
  organisaatio,
  koodisto,
  eperusteet,
  lokalisointi,
  viestinvalitys,
]

export interface Asetukset {
  /** Real time unless a test says otherwise: tickets expire by it. */
  kello?: () => Date
  logger?: FastifyServerOptions['logger']
}

/** Builds the stand-in with a first world of its own. Does not listen and reads no environment. */
export function buildApp({ kello = () => new Date(), logger = false }: Asetukset = {}): FastifyInstance {
  const app = Fastify({
    logger,
    forceCloseConnections: true,
    bodyLimit: 16 * 1024 * 1024,
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false, allowUnionTypes: true } },
  })
  const ymparisto = luoYmparisto(luoEnsimmainenMaailma, kello)
  app.register(cookie)
  app.register(formbody)
  app.get('/tyyli.css', (_request, reply) => reply.type('text/css; charset=utf-8').send(TYYLI))
  etusivu(app, ymparisto)
  app.register(async (osa) => ohjaus(osa, ymparisto), { prefix: '/ohjaus' })
  for (const palvelu of PALVELUT) asennaPalvelu(app, ymparisto, palvelu)
  return app
}
