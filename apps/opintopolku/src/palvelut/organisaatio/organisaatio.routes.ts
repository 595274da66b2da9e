import type { Palvelu } from '../palvelu.ts'

/** How many organisations may be asked for at once. */
const ENINTAAN = 1000

/** Organisaatiopalvelu: the organisation tree, open to all. */
export const organisaatio: Palvelu = {
  nimi: 'organisaatio',
  polku: '/organisaatio-service/api',
  reitit: (app, ymparisto) => {
    app.post('/findbyoids', (request, reply) => {
      const oidit: unknown = request.body
      if (!Array.isArray(oidit) || oidit.length === 0 || oidit.length > ENINTAAN) {
        return reply.code(400).send({
          errorMessage: `1–${ENINTAAN} oids expected`,
          errorKey: 'validation.Organisaatio.oids',
        })
      }
      return reply.send(
        [...new Set<unknown>(oidit)].flatMap((oid) => ymparisto.maailma.organisaatiot.get(String(oid))?.tiedot ?? []),
      )
    })

    app.get<{ Params: { oid: string } }>('/:oid', (request, reply) => {
      const tietue = ymparisto.maailma.organisaatiot.get(request.params.oid)
      if (tietue) return reply.send(tietue.tiedot)
      return reply.code(404).send({
        errorMessage: `Organisaatio not found: ${request.params.oid}`,
        errorKey: 'organisaatio.exception.organisaatio.not.found',
      })
    })
  },
}
