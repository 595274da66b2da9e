import type { FastifyReply } from 'fastify'
import type { Koodi } from '../../maailma/tyypit.ts'
import type { Palvelu } from '../palvelu.ts'

type KoodiReitti = { Params: { koodiUri: string; versio: string } }

/** Koodisto: code lists, open to all. A missing code is 404 with a plain text, as in the real one. */
export const koodisto: Palvelu = {
  nimi: 'koodisto',
  polku: '/koodisto-service/rest',
  reitit: (app, ymparisto) => {
    app.get<KoodiReitti>('/codeelement/latest/:koodiUri', (request, reply) => {
      const koodi = ymparisto.maailma.koodit.get(request.params.koodiUri)
      return koodi ? reply.send(koodi) : puuttuu(reply, 'koodi')
    })

    app.get<KoodiReitti>('/codeelement/:koodiUri', (request, reply) => {
      const koodi = ymparisto.maailma.koodit.get(request.params.koodiUri)
      if (!koodi) return puuttuu(reply, 'koodi')
      return reply.send(versiot(koodi).map((versio) => suppea(koodi, versio)))
    })

    app.get<KoodiReitti>('/codeelement/:koodiUri/:versio', (request, reply) => {
      const koodi = ymparisto.maailma.koodit.get(request.params.koodiUri)
      const versio = koodi && versiot(koodi).find((luku) => String(luku) === request.params.versio)
      if (!koodi || versio === undefined) return puuttuu(reply, 'koodi')
      return reply.send({
        ...koodi,
        versio,
        version: versio,
        withinCodeElements: [],
        includesCodeElements: [],
        levelsWithCodeElements: [],
      })
    })

    app.get<{ Params: { koodistoUri: string } }>('/json/:koodistoUri/koodi', (request, reply) => {
      const koodit = ymparisto.maailma.koodistonKoodit(request.params.koodistoUri)
      return koodit.length === 0 ? puuttuu(reply, 'koodisto') : reply.send(koodit)
    })
  },
}

function puuttuu(reply: FastifyReply, mika: 'koodi' | 'koodisto'): FastifyReply {
  return reply.code(404).type('text/plain; charset=utf-8').send(`error.${mika}.not.found`)
}

/** The versions of a code from the first to the latest. */
function versiot(koodi: Koodi): number[] {
  return Array.from({ length: koodi.versio }, (_, i) => i + 1)
}

function suppea({ koodiUri, koodiArvo, metadata }: Koodi, versio: number) {
  return {
    koodiUri,
    koodiArvo,
    versio,
    metadata: metadata.map(({ nimi, lyhytNimi, kieli }) => ({ nimi, lyhytNimi, kieli })),
  }
}
