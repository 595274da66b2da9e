import { randomUUID } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { request as lahetaPyynto } from 'undici'
import { html } from '../../sivut/html.ts'
import { lahetaSivu } from '../../sivut/sivu.ts'
import { kysely } from '../palvelu.ts'
import type { Istunto, Lippuvarasto, Tarkistus } from './liput.ts'
import { epaonnistuminen, uloskirjaus } from './xml.ts'

// What cas and cas-oppija do in the same way.

/** Cookie that holds the ticket-granting ticket; the path keeps the two CASes apart. */
const KEKSI = 'CASTGC'
const ULOSKIRJAUKSEN_AIKARAJA_MS = 5_000

type Hyvaksytty = Extract<Tarkistus, { hyvaksytty: true }>

/** The login of the browser, if it has one. */
export function selaimenIstunto(request: FastifyRequest, liput: Lippuvarasto): Istunto | undefined {
  return liput.istunto(request.cookies[KEKSI])
}

/** True for an address to which a ticket may be sent. */
export function onPalveluosoite(service: string): boolean {
  return URL.canParse(service) && /^https?:$/.test(new URL(service).protocol)
}

/** The page for a service address that is none. */
export function lahetaVieras(reply: FastifyReply): FastifyReply {
  return lahetaSivu(
    reply.code(403),
    'Palvelua ei tunneta',
    html`<p class="virhe" role="alert">Osoitteen parametri <code>service</code> ei ole palvelun osoite.</p>`,
  )
}

/** Logs in, sets the cookie and sends the browser on to the service, or to the CAS's own page when there is none. */
export function jatkaKirjautuneena(
  reply: FastifyReply,
  liput: Lippuvarasto,
  kirjautuminen: { polku: string; istunto: Istunto; service: string | undefined; uusi: boolean },
): FastifyReply {
  const { polku, istunto, service, uusi } = kirjautuminen
  if (uusi) reply.setCookie(KEKSI, istunto.tgt, { path: polku, httpOnly: true, sameSite: 'lax' })
  if (service === undefined) return reply.redirect(`${polku}/login`)
  const st = liput.annaLippu(istunto, service, uusi)
  return reply.redirect(`${service}${service.includes('?') ? '&' : '?'}ticket=${encodeURIComponent(st)}`)
}

/**
 * Ends the login of the browser, tells its services, then sends the browser to `service`, or shows a page. The services
 * are told before the answer, as OPH's CAS does; one that does not answer prevents nothing.
 */
export async function kirjaaSelainUlos(
  request: FastifyRequest,
  reply: FastifyReply,
  asetukset: { liput: Lippuvarasto; polku: string; kello: () => Date },
): Promise<FastifyReply> {
  const { liput, polku, kello } = asetukset
  const istunto = liput.kirjaaUlos(request.cookies[KEKSI])
  if (istunto) await kerroPalveluille(istunto, kello())
  reply.clearCookie(KEKSI, { path: polku })
  const { service } = kysely(request)
  if (service !== undefined && onPalveluosoite(service)) return reply.redirect(service)
  return lahetaSivu(reply, 'Olet kirjautunut ulos', html`<p><a href="${polku}/login">Kirjaudu uudelleen</a></p>`)
}

/** Back-channel logout: POSTs a LogoutRequest to each service to which the login has led. */
export async function kerroPalveluille(istunto: Istunto, aika: Date): Promise<void> {
  await Promise.allSettled(
    [...istunto.palvelut].map(async ([service, st]) => {
      const { body } = await lahetaPyynto(service, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({
          logoutRequest: uloskirjaus(st, istunto.kayttaja, `LR-${randomUUID()}`, aika),
        }).toString(),
        headersTimeout: ULOSKIRJAUKSEN_AIKARAJA_MS,
        bodyTimeout: ULOSKIRJAUKSEN_AIKARAJA_MS,
      })
      await body.dump()
    }),
  )
}

/** Answers `serviceValidate`: `vastaa` makes the answer to a valid ticket. */
export function tarkistaLippu(
  request: FastifyRequest,
  reply: FastifyReply,
  liput: Lippuvarasto,
  vastaa: (tarkistus: Hyvaksytty) => string,
): FastifyReply {
  const { service, ticket } = kysely(request)
  reply.type('application/xml; charset=utf-8')
  if (!service || !ticket) {
    return reply.send(epaonnistuminen('INVALID_REQUEST', "'service' and 'ticket' parameters are both required"))
  }
  const tarkistus = liput.tarkista(ticket, service)
  if (tarkistus.hyvaksytty) return reply.send(vastaa(tarkistus))
  return reply.send(
    tarkistus.koodi === 'INVALID_TICKET'
      ? epaonnistuminen(tarkistus.koodi, `Ticket '${ticket}' not recognized`)
      : epaonnistuminen(tarkistus.koodi, `Ticket '${ticket}' does not match supplied service`),
  )
}
