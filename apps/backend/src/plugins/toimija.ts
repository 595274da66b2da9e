import type { FastifyRequest, RouteOptions } from 'fastify'
import fp from 'fastify-plugin'
import type { AuditKohde, AuditRivi } from '../features/auditloki/auditloki.queries.ts'
import type { Auditloki } from '../features/auditloki/auditloki.service.ts'
import type { Oikeudet } from '../features/oikeudet/oikeudet.service.ts'
import type { Kayttaja, Oppija, Palvelukayttaja, Virkailija } from '../kayttaja.ts'
import { createToimija, type PyynnonTiedot, type Toimija, type ToimijanTila } from '../toimija.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who makes the request, once authenticated; null on public routes. Handlers ask by `palveluna(request)` and others. */
    tunnistettu: { toimija: Toimija; tila: ToimijanTila } | null
  }
}

type Asetukset = { oikeudet: Oikeudet; auditloki: Auditloki; now: () => Date }

/** The handler or its declaration is wrong: nothing that the client could mend. */
class ReittiRikkooSaannon extends Error {}

const KIRJATTAVAT_HYLKAYKSET = new Set([401, 403, 404, 410, 412, 423])

/**
 * Keeps every route to what it declares (reitti.ts): a successful answer leaves only when the promised permission check
 * and audit row have been made. Refusals of known users are audited here, whatever the route.
 */
export const toimijaPlugin = fp<Asetukset>((app, { auditloki }) => {
  app.decorateRequest('tunnistettu', null)

  const reitit: RouteOptions[] = []
  app.addHook('onRoute', (reitti) => {
    reitit.push(reitti)
  })
  app.addHook('onReady', async () => {
    const vaillinaiset = reitit.filter(({ config }) => config?.oikeus === undefined || config.audit === undefined)
    if (vaillinaiset.length > 0) {
      const nimet = vaillinaiset.map(({ method, url }) => `${method} ${url}`)
      throw new ReittiRikkooSaannon(`No permission or no audit operation declared: ${nimet.join(', ')}`)
    }
  })

  app.addHook('onSend', async (request, reply) => {
    if (reply.statusCode >= 400) return kirjaaHylkays(request, reply.statusCode)
    const { oikeus, audit } = request.routeOptions.config
    if (!oikeus || !audit) return
    if ('kayttaja' in oikeus && oikeus.vaatii === 'ehto' && !request.tunnistettu?.tila.onOikeusTarkistettu()) {
      throw new ReittiRikkooSaannon(`${request.method} ${request.routeOptions.url} answered without a permission check`)
    }
    if ('operaatio' in audit && !request.tunnistettu?.tila.onAuditoitu()) {
      throw new ReittiRikkooSaannon(`${request.method} ${request.routeOptions.url} answered without an audit row`)
    }
  })

  /** Before the answer leaves: a refusal that was told has been stored. Failing to store it does not change the answer. */
  async function kirjaaHylkays(request: FastifyRequest, status: number) {
    if (!request.tunnistettu || !kirjataanko(request.method, status)) return
    const estettiin = status === 401 || status === 403
    await auditloki
      .kirjaa(request.tunnistettu.tila.rivi(estettiin ? 'estettiin' : 'epaonnistui'))
      .catch((err: unknown) => request.log.error({ err }, 'The audit row of a refusal was not stored'))
  }

  app.addHook('onClose', () => auditloki.valmis())
})

const kirjataanko = (method: string, status: number) =>
  status >= 500 || KIRJATTAVAT_HYLKAYKSET.has(status) || (status >= 400 && method !== 'GET' && method !== 'HEAD')

/** Makes the user known to the rest of the request. */
export function tunnista(request: FastifyRequest, kayttaja: Kayttaja, palvelut: Asetukset): Toimija {
  request.tunnistettu = createToimija(kayttaja, pyynnonTiedot(request), palvelut)
  return request.tunnistettu.toimija
}

/** The audit row of one whose ticket was not accepted: from where and to what, since who it was is not known. */
export function tunnistamattomanRivi(request: FastifyRequest, aika: Date): AuditRivi {
  const { pyyntoId, ...tiedot } = pyynnonTiedot(request)
  return {
    aika,
    kayttajaOid: null,
    kayttajaLaji: 'tuntematon',
    kayttajanOrganisaatiot: [],
    ...tiedot,
    tulos: 'estettiin',
    pyyntoTunniste: pyyntoId,
  }
}

function pyynnonTiedot(request: FastifyRequest): PyynnonTiedot {
  const { audit } = request.routeOptions.config
  return {
    pyyntoId: request.id,
    operaatio: audit && 'operaatio' in audit ? audit.operaatio : `${request.method} ${request.routeOptions.url ?? ''}`,
    ipOsoite: request.ip,
    kayttajaagentti: request.headers['user-agent']?.slice(0, 300) ?? null,
    kohde: polunKohde(request.params),
  }
}

/**
 * The path's parameters: OIDs and ids in a route of ours, but nothing has checked them yet. What PostgreSQL does not
 * store is replaced: rows are stored together, and one that fails would take those of others along.
 */
const polunKohde = (params: unknown): AuditKohde =>
  Object.fromEntries(
    Object.entries(params ?? {}).map(([nimi, arvo]) => [
      nimi,
      String(arvo).slice(0, 100).toWellFormed().replaceAll('\u0000', '\ufffd'),
    ]),
  )

/** The service user who makes the request, on a route that declares one. */
export const palveluna = (request: FastifyRequest): Toimija<Palvelukayttaja> => lajina(request, onPalvelu)
/** The official who makes the request, on a route that declares one. */
export const virkailijana = (request: FastifyRequest): Toimija<Virkailija> => lajina(request, onVirkailija)
/** The learner who makes the request, on a route that declares one. */
export const oppijana = (request: FastifyRequest): Toimija<Oppija> => lajina(request, onOppija)

/** OPH's administrator who makes the request, on a route for officials. Throws 403 to other officials. */
export function paakayttajana(request: FastifyRequest): Toimija<Virkailija> {
  const toimija = virkailijana(request)
  toimija.vaadiPaakayttaja()
  return toimija
}

const onPalvelu = (toimija: Toimija): toimija is Toimija<Palvelukayttaja> => toimija.kayttaja.laji === 'palvelu'
const onVirkailija = (toimija: Toimija): toimija is Toimija<Virkailija> => toimija.kayttaja.laji === 'virkailija'
const onOppija = (toimija: Toimija): toimija is Toimija<Oppija> => toimija.kayttaja.laji === 'oppija'

function lajina<T extends Toimija>(request: FastifyRequest, onLaji: (toimija: Toimija) => toimija is T): T {
  const toimija = request.tunnistettu?.toimija
  if (!toimija || !onLaji(toimija)) {
    throw new ReittiRikkooSaannon(`${request.method} ${request.routeOptions.url} asked for a user it does not declare`)
  }
  return toimija
}
