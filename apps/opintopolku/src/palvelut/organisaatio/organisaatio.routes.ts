import type { Organisaatio } from '../../maailma/tyypit.ts'
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

    // The tree with those oppilaitokset that match, each under its koulutustoimija.
    app.get<{ Querystring: { oppilaitostyyppi?: string | string[] } }>('/hierarkia/hae', (request, reply) => {
      const tyypit = [request.query.oppilaitostyyppi ?? []].flat()
      const { organisaatiot } = ymparisto.maailma
      const lapset = new Map<string, Organisaatio[]>()
      for (const { tiedot } of organisaatiot.values()) {
        if (tiedot.status !== 'AKTIIVINEN' || tiedot.parentOid === null) continue
        if (!tyypit.includes(String(tiedot['oppilaitosTyyppiUri']))) continue
        lapset.set(tiedot.parentOid, [...(lapset.get(tiedot.parentOid) ?? []), tiedot])
      }
      const loydetyt = [...lapset].flatMap(([oid, omat]) => {
        const tiedot = organisaatiot.get(oid)?.tiedot
        return tiedot ? [{ ...perustiedot(tiedot), children: omat.map(perustiedot) }] : []
      })
      return reply.send({ numHits: loydetyt.length, organisaatiot: loydetyt })
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

/** The few fields of an organisation that a search tells. */
const perustiedot = ({ oid, nimi, parentOid, parentOidPath, tyypit, status, ...muut }: Organisaatio) => ({
  oid,
  nimi,
  parentOid,
  parentOidPath,
  organisaatiotyypit: tyypit,
  status,
  oppilaitostyyppi: muut['oppilaitosTyyppiUri'],
  children: [],
})
