import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Kayttaja, Tietue } from '../../maailma/tyypit.ts'
import { html } from '../../sivut/html.ts'
import { hakulomake, lahetaSivu, osuu } from '../../sivut/sivu.ts'
import type { Ymparisto } from '../../ymparisto.ts'
import { kysely, lomake, omaOsoite, type Palvelu } from '../palvelu.ts'
import { tunnista } from './kayttajat.ts'
import {
  jatkaKirjautuneena,
  kerroPalveluille,
  kirjaaSelainUlos,
  lahetaVieras,
  onPalveluosoite,
  selaimenIstunto,
  tarkistaLippu,
} from './protokolla.ts'
import { epaonnistuminen, onnistuminen } from './xml.ts'

const NAYTETAAN = 50

/** The officials' CAS: browser login, tickets for service users, validation of tickets. */
export const cas: Palvelu = {
  nimi: 'cas',
  polku: '/cas',
  reitit: (app, ymparisto) => {
    selain(app, ymparisto)
    rajapinta(app, ymparisto)
    for (const polku of ['/serviceValidate', '/p3/serviceValidate']) {
      app.get(polku, (request, reply) =>
        tarkistaLippu(request, reply, ymparisto.cas, (tarkistus) => {
          const kayttaja = ymparisto.maailma.kayttajat.get(tarkistus.kayttaja)?.tiedot
          if (!kayttaja) return epaonnistuminen('INVALID_TICKET', 'The user of the ticket is gone')
          if (kayttaja.lukittu) return epaonnistuminen('ACCOUNT_LOCKED', 'The account is locked')
          return onnistuminen(kayttaja.username, {
            oidHenkilo: kayttaja.oidHenkilo,
            kayttajaTyyppi: kayttaja.kayttajaTyyppi,
            idpEntityId: 'usernamePassword',
            roles: [...kayttaja.roles].sort(),
            longTermAuthenticationRequestTokenUsed: 'false',
            isFromNewLogin: String(tarkistus.uudestaKirjautumisesta),
            authenticationDate: tarkistus.tunnistautunut.toISOString(),
          })
        }),
      )
    }
  },
}

function selain(app: FastifyInstance, ymparisto: Ymparisto): void {
  app.get('/login', (request, reply) => {
    const { service, haku, renew } = kysely(request)
    if (service !== undefined && !onPalveluosoite(service)) return lahetaVieras(reply)
    const istunto = renew === 'true' ? undefined : selaimenIstunto(request, ymparisto.cas)
    const kirjautunut = istunto && ymparisto.maailma.kayttajat.get(istunto.kayttaja)?.tiedot
    if (!istunto || !kirjautunut || kirjautunut.lukittu) return lahetaKirjautuminen(reply, ymparisto, { service, haku })
    if (service !== undefined) {
      return jatkaKirjautuneena(reply, ymparisto.cas, { polku: '/cas', istunto, service, uusi: false })
    }
    return lahetaSivu(
      reply,
      'Olet kirjautunut',
      html`<p>Tunnuksella <strong>${kirjautunut.username}</strong>. <a href="/cas/logout">Kirjaudu ulos</a></p>`,
    )
  })

  app.post('/login', (request, reply) => {
    const { service = kysely(request)['service'], username = '', password, valittu } = lomake(request)
    if (service !== undefined && !onPalveluosoite(service)) return lahetaVieras(reply)
    // A person chosen from the list needs no password; the form with one behaves as the real one does.
    const salasana = valittu === undefined ? password : ymparisto.maailma.kayttajat.get(valittu)?.tiedot.password
    const { tulos } = tunnista(ymparisto.maailma, valittu ?? username, salasana ?? '')
    if (tulos !== 'ok') {
      const virhe = tulos === 'lukittu' ? 'Käyttäjätunnus on lukittu.' : 'Käyttäjätunnus tai salasana on väärä.'
      reply.code(tulos === 'lukittu' ? 423 : 401)
      return lahetaKirjautuminen(reply, ymparisto, { service, virhe })
    }
    const istunto = ymparisto.cas.kirjaaSisaan(valittu ?? username)
    return jatkaKirjautuneena(reply, ymparisto.cas, { polku: '/cas', istunto, service, uusi: true })
  })

  app.get('/logout', (request, reply) =>
    kirjaaSelainUlos(request, reply, { liput: ymparisto.cas, polku: '/cas', kello: ymparisto.kello }),
  )
}

function rajapinta(app: FastifyInstance, ymparisto: Ymparisto): void {
  app.post('/v1/tickets', (request, reply) => {
    const { username, password } = lomake(request)
    reply.type('text/plain; charset=utf-8')
    if (username === undefined || password === undefined)
      return reply.code(400).send('username and password are required')
    const { tulos } = tunnista(ymparisto.maailma, username, password)
    if (tulos === 'vaara') return reply.code(401).send('Invalid credentials')
    if (tulos === 'lukittu') return reply.code(423).send('The account is locked')
    const { tgt } = ymparisto.cas.kirjaaSisaan(username)
    const osoite = `${omaOsoite(request)}/cas/v1/tickets/${tgt}`
    return reply
      .code(201)
      .header('location', osoite)
      .type('text/html; charset=utf-8')
      .send(
        html`<!doctype html><html lang="en"><head><title>201 Created</title></head><body><h1>TGT Created</h1><form action="${osoite}" method="POST">Service:<input type="text" name="service" value=""><br><input type="submit" value="Submit"></form></body></html>`
          .teksti,
      )
  })

  app.post<{ Params: { tgt: string } }>('/v1/tickets/:tgt', (request, reply) => {
    const { service } = lomake(request)
    const istunto = ymparisto.cas.istunto(request.params.tgt)
    reply.type('text/plain; charset=utf-8')
    if (!istunto) return reply.code(404).send(`${request.params.tgt} could not be found or is considered invalid`)
    if (!service) return reply.code(400).send('service is required')
    return reply.send(ymparisto.cas.annaLippu(istunto, service, true))
  })

  app.delete<{ Params: { tgt: string } }>('/v1/tickets/:tgt', async (request, reply) => {
    const istunto = ymparisto.cas.kirjaaUlos(request.params.tgt)
    if (istunto) await kerroPalveluille(istunto, ymparisto.kello())
    return reply.type('text/plain; charset=utf-8').send(request.params.tgt)
  })
}

function lahetaKirjautuminen(
  reply: FastifyReply,
  { maailma }: Ymparisto,
  { service, haku = '', virhe }: { service: string | undefined; haku?: string | undefined; virhe?: string },
): FastifyReply {
  const nimi = ({ oidHenkilo }: Kayttaja) => {
    const henkilo = maailma.henkilot.get(oidHenkilo)?.tiedot
    return henkilo ? `${henkilo.kutsumanimi} ${henkilo.sukunimi}` : ''
  }
  // People first: service users log in by the API.
  const osuvat = [...maailma.kayttajat.values()]
    .filter(({ tiedot, selite }) => osuu(haku, [tiedot.username, nimi(tiedot), selite]))
    .sort((a, b) => b.tiedot.kayttajaTyyppi.localeCompare(a.tiedot.kayttajaTyyppi))
  const rivi = ({ tiedot, selite }: Tietue<Kayttaja>) => html`<li>
<button type="submit" name="valittu" value="${tiedot.username}">${nimi(tiedot)} (${tiedot.username})</button>
<p>${tiedot.kayttajaTyyppi === 'PALVELU' ? 'Palvelukäyttäjä. ' : ''}${selite}</p>
</li>`
  const piilotettu = service === undefined ? undefined : html`<input type="hidden" name="service" value="${service}">`
  return lahetaSivu(
    reply,
    'Kirjaudu virkailijana',
    html`${virhe === undefined ? undefined : html`<p class="virhe" role="alert">${virhe}</p>`}
<h2>Valitse testihenkilö</h2>
${hakulomake('Hae nimellä, tunnuksella tai kuvauksella', haku, { service })}
<p>${osuvat.length} käyttäjää${osuvat.length > NAYTETAAN ? `, joista näytetään ${NAYTETAAN}` : ''}.</p>
<form method="post" action="/cas/login">
${piilotettu}
<ul class="valinnat">${osuvat.slice(0, NAYTETAAN).map(rivi)}</ul>
</form>
<h2>Kirjaudu tunnuksella ja salasanalla</h2>
<p>Valmiiden käyttäjien salasana on sama kuin tunnus.</p>
<form method="post" action="/cas/login" class="tunnukset">
${piilotettu}
<p><label for="username">Käyttäjätunnus</label> <input id="username" name="username" autocomplete="username" required></p>
<p><label for="password">Salasana</label> <input id="password" name="password" type="password" autocomplete="current-password" required></p>
<p><button type="submit">Kirjaudu</button></p>
</form>`,
  )
}
