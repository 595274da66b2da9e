import { LuontiVastaus } from '@ehoks/schema/rajapinta/hoksit'
import { KoeajoVastaus, TallennettuVastaus } from '@ehoks/schema/rajapinta/tallennus'
import { kieliOtsakkeesta } from '@ehoks/schema/virheet/kieli'
import { virheLangalla } from '@ehoks/schema/virheet/vastaus'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { tyhjaVastaus } from '../../reitti.ts'
import { etag, onJo } from './etag.rules.ts'
import type { Tallennustapa, Tallennustulos } from './hoks-tallennus.service.ts'

/** Query of every write. */
export const TallennuksenKysely = Type.Object({
  'dry-run': Type.Optional(
    Type.Boolean({
      description: 'Koeajo: tehdään kaikki muu paitsi tallennus. Virheet ovat samat kuin oikeassa tallennuksessa.',
      default: false,
    }),
  ),
})

const Prefer = Type.Optional(
  Type.String({ description: '`return=representation`: vastauksessa on tallennettu HOKS varoituksineen.' }),
)

/** Headers of creating. */
export const LuonninOtsakkeet = Type.Object({ prefer: Prefer })

/** Headers of changing a HOKS. */
export const MuutoksenOtsakkeet = Type.Object({
  prefer: Prefer,
  'if-match': Type.Optional(
    Type.String({ description: 'Muutetaan vain, jos HOKS on yhä tässä versiossa (ETag). Muuten 412.' }),
  ),
})

/** Headers of reading one HOKS. */
export const LuvunOtsakkeet = Type.Object({
  'if-none-match': Type.Optional(
    Type.String({ description: 'Lukijalla jo oleva versio (ETag). Jos HOKS on yhä siinä, vastaus on 304.' }),
  ),
})

export const LuonninVastaus = Type.Union([LuontiVastaus, KoeajoVastaus, TallennettuVastaus])
export const MuutoksenVastaukset = {
  200: Type.Union([KoeajoVastaus, TallennettuVastaus]),
  204: tyhjaVastaus('HOKS on tallennettu. Uusi versio on otsakkeessa ETag.'),
}
export const EI_MUUTTUNUT = tyhjaVastaus('HOKS on yhä siinä versiossa, joka lukijalla on.')

/** Tells the version; true: the reader has it already, and the answer is 304 without a body. */
export function onLukijalla(request: FastifyRequest, reply: FastifyReply, versioNro: number): boolean {
  reply.header('etag', etag(versioNro))
  const lukijalla = onJo({ ifNoneMatch: request.headers['if-none-match'] }, versioNro)
  if (lukijalla) reply.code(304)
  return lukijalla
}

type Pyynto = FastifyRequest<{ Querystring: { 'dry-run'?: boolean } }>

/** How the client wants its write made. `tilat`: statuses of the answers without a body of their own. */
export function tapa(request: Pyynto, tilat = { luotu: 200, muutettu: 204 }): Tallennustapa {
  const { 'if-match': ifMatch, 'if-none-match': ifNoneMatch } = request.headers
  return {
    koeajo: request.query['dry-run'] ?? false,
    ehdot: { ifMatch, ifNoneMatch },
    tilat: haluaaEdustuksen(request) ? { ...tilat, muutettu: 200 } : tilat,
  }
}

/**
 * The answer of a write where it does not depend on the route: that of a dry run, or the stored HOKS when the client
 * asked for it. Otherwise `muuten`, of the HOKS's number. The version goes into the header ETag.
 */
export function vastaus<T>(
  request: FastifyRequest,
  reply: FastifyReply,
  { varoitukset, tallennettu }: Tallennustulos,
  muuten: (id: number) => T,
) {
  const kieli = kieliOtsakkeesta(request.headers['accept-language'])
  const sanoina = varoitukset.map((varoitus) => virheLangalla(varoitus, kieli))
  if (!tallennettu) {
    reply.code(200)
    return { meta: { 'dry-run': true as const }, data: { varoitukset: sanoina } }
  }
  const { hoks, versioNro } = tallennettu
  reply.header('etag', etag(versioNro))
  if (!haluaaEdustuksen(request)) return muuten(hoks.id)
  reply.header('preference-applied', 'return=representation')
  if (reply.statusCode === 204) reply.code(200)
  return { meta: { id: hoks.id, varoitukset: sanoina }, data: hoks }
}

const haluaaEdustuksen = ({ headers }: FastifyRequest) =>
  /\breturn=representation\b/i.test(String(headers['prefer'] ?? ''))
