import { randomUUID } from 'node:crypto'
import { kysely, omaOsoite, type Palvelu } from '../palvelu.ts'
import type { Lahetettava } from './viestit.ts'

const POLKU = '/viestinvalitys'
const EVASTE = 'JSESSIONID'
const teksti = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength }) as const

const viesti = {
  type: 'object',
  properties: {
    otsikko: teksti(255),
    sisalto: teksti(6 * 1024 * 1024),
    sisallonTyyppi: { enum: ['text', 'html'] },
    kielet: { type: 'array', items: { enum: ['fi', 'sv', 'en'] } },
    lahettaja: {
      type: 'object',
      properties: {
        nimi: { type: 'string', maxLength: 128 },
        sahkopostiOsoite: { type: 'string', pattern: '@opintopolku\\.fi$' },
      },
      required: ['sahkopostiOsoite'],
    },
    vastaanottajat: {
      type: 'array',
      minItems: 1,
      maxItems: 512,
      items: {
        type: 'object',
        properties: {
          nimi: { type: 'string' },
          sahkopostiOsoite: { type: 'string', maxLength: 512, pattern: '^[^@\\s]+@[^@\\s]+$' },
        },
        required: ['sahkopostiOsoite'],
      },
    },
    lahettavaPalvelu: teksti(127),
    prioriteetti: { enum: ['normaali', 'korkea'] },
    sailytysaika: { type: 'integer', minimum: 1, maximum: 3650 },
    idempotencyKey: teksti(64),
  },
  required: [
    'otsikko',
    'sisalto',
    'sisallonTyyppi',
    'vastaanottajat',
    'lahettavaPalvelu',
    'prioriteetti',
    'sailytysaika',
  ],
} as const

/** Viestinvälityspalvelu: takes messages and tells what has become of them. Nothing is mailed; the front page shows them. */
export const viestinvalitys: Palvelu = {
  nimi: 'viestinvalitys',
  polku: POLKU,
  reitit: (app, ymparisto) => {
    app.get('/lahetys/login/j_spring_cas_security_check', (request, reply) => {
      const ticket = kysely(request)['ticket'] ?? ''
      const tarkistus = ymparisto.cas.tarkista(ticket, `${omaOsoite(request)}${POLKU}/lahetys/login`)
      if (!tarkistus.hyvaksytty) return reply.code(401).send({ error: 'Unauthorized' })
      const istunto = randomUUID()
      ymparisto.viestit.istunnot.add(istunto)
      return reply
        .setCookie(EVASTE, istunto, { path: `${POLKU}/lahetys`, httpOnly: true })
        .redirect(`${POLKU}/lahetys`, 302)
    })

    app.register(async (osa) => {
      osa.addHook('onRequest', async (request, reply) => {
        if (!ymparisto.viestit.istunnot.has(request.cookies[EVASTE] ?? '')) {
          return reply.code(401).send({ error: 'Unauthorized' })
        }
      })

      osa.post<{ Body: Lahetettava }>(
        '/lahetys/v1/viestit',
        { schema: { body: viesti }, attachValidation: true },
        (request, reply) => {
          if (request.validationError) {
            return reply.code(400).send({ validointiVirheet: [request.validationError.message] })
          }
          const { otsikko, sisalto, vastaanottajat, idempotencyKey } = request.body
          const lahetetty = ymparisto.viestit.laheta(
            { otsikko, sisalto, vastaanottajat, ...(idempotencyKey !== undefined && { idempotencyKey }) },
            ymparisto.kello(),
          )
          return reply.send({ viestiTunniste: lahetetty.viestiTunniste, lahetysTunniste: lahetetty.lahetysTunniste })
        },
      )

      osa.get<{ Params: { lahetysTunniste: string } }>(
        '/lahetys/v1/lahetykset/:lahetysTunniste/vastaanottajat',
        (request, reply) => {
          const lahetetty = ymparisto.viestit.hae(request.params.lahetysTunniste)
          if (!lahetetty) return reply.code(410).send({ error: 'Gone' })
          return reply.send({
            vastaanottajat: lahetetty.vastaanottajat.map(({ nimi, sahkopostiOsoite }) => ({
              tunniste: lahetetty.viestiTunniste,
              ...(nimi !== undefined && { nimi }),
              sahkoposti: sahkopostiOsoite,
              viestiTunniste: lahetetty.viestiTunniste,
              tila: lahetetty.tila,
            })),
          })
        },
      )
    })
  },
}
