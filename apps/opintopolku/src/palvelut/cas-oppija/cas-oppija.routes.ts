import type { FastifyReply } from 'fastify'
import type { Maailma } from '../../maailma/maailma.ts'
import { html } from '../../sivut/html.ts'
import { hakulomake, lahetaSivu, osuu } from '../../sivut/sivu.ts'
import type { Ymparisto } from '../../ymparisto.ts'
import {
  jatkaKirjautuneena,
  kirjaaSelainUlos,
  lahetaVieras,
  onPalveluosoite,
  selaimenIstunto,
  tarkistaLippu,
} from '../cas/protokolla.ts'
import { type Attribuutit, epaonnistuminen, onnistuminen } from '../cas/xml.ts'
import { kysely, lomake, type Palvelu } from '../palvelu.ts'

const NAYTETAAN = 30

/** The learners' CAS (Suomi.fi identification): browser login and validation of tickets. */
export const casOppija: Palvelu = {
  nimi: 'cas-oppija',
  polku: '/cas-oppija',
  reitit: (app, ymparisto) => {
    app.get('/login', (request, reply) => {
      const { service, haku, locale, valtuudet } = kysely(request)
      if (service !== undefined && !onPalveluosoite(service)) return lahetaVieras(reply)
      const istunto = selaimenIstunto(request, ymparisto.casOppija)
      if (!istunto || attribuutit(ymparisto.maailma, istunto.kayttaja) === undefined) {
        return lahetaKirjautuminen(reply, ymparisto, { service, haku, locale, valtuudet })
      }
      if (service !== undefined) {
        return jatkaKirjautuneena(reply, ymparisto.casOppija, { polku: '/cas-oppija', istunto, service, uusi: false })
      }
      return lahetaSivu(
        reply,
        'Olet tunnistautunut',
        html`<p>Henkilönä <code>${istunto.kayttaja}</code>. <a href="/cas-oppija/logout">Kirjaudu ulos</a></p>`,
      )
    })

    app.post('/login', (request, reply) => {
      const { service, oid = '' } = lomake(request)
      if (service !== undefined && !onPalveluosoite(service)) return lahetaVieras(reply)
      if (attribuutit(ymparisto.maailma, oid) === undefined) {
        return lahetaKirjautuminen(reply.code(401), ymparisto, { service, virhe: 'Henkilöä ei tunneta.' })
      }
      const istunto = ymparisto.casOppija.kirjaaSisaan(oid)
      return jatkaKirjautuneena(reply, ymparisto.casOppija, { polku: '/cas-oppija', istunto, service, uusi: true })
    })

    app.get('/logout', (request, reply) =>
      kirjaaSelainUlos(request, reply, { liput: ymparisto.casOppija, polku: '/cas-oppija', kello: ymparisto.kello }),
    )

    for (const polku of ['/serviceValidate', '/p3/serviceValidate']) {
      app.get(polku, (request, reply) =>
        tarkistaLippu(request, reply, ymparisto.casOppija, (tarkistus) => {
          const tiedot = attribuutit(ymparisto.maailma, tarkistus.kayttaja)
          if (!tiedot) return epaonnistuminen('INVALID_TICKET', 'The user of the ticket is gone')
          return onnistuminen(`suomi.fi#${tiedot['nationalIdentificationNumber']}`, {
            isFromNewLogin: String(tarkistus.uudestaKirjautumisesta),
            authenticationDate: tarkistus.tunnistautunut.toISOString(),
            clientName: 'suomi.fi',
            longTermAuthenticationRequestTokenUsed: 'false',
            idpEntityId: 'suomi.fi',
            ...tiedot,
          })
        }),
      )
    }
  },
}

/**
 * What the login tells of a person, of someone without an oppijanumero, or of someone who acts for another; undefined for
 * an unknown one.
 */
function attribuutit(maailma: Maailma, tunnus: string): Attribuutit | undefined {
  const asioija = maailma.puolestaAsioijat.get(tunnus)?.tiedot
  if (asioija) {
    return {
      ...attribuutit(maailma, asioija.puolesta),
      impersonatorNationalIdentificationNumber: asioija.hetu,
      impersonatorDisplayName: asioija.nimi,
    }
  }
  const henkilo = maailma.henkilot.get(tunnus)?.tiedot
  const tiedot = henkilo ?? maailma.oppijanumerottomat.get(tunnus)?.tiedot
  if (!tiedot) return undefined
  const { etunimet, kutsumanimi, sukunimi } = tiedot
  return {
    displayName: `${kutsumanimi} ${sukunimi}`,
    cn: `${sukunimi} ${etunimet}`,
    givenName: kutsumanimi,
    sn: sukunimi,
    firstName: etunimet,
    familyName: sukunimi,
    nationalIdentificationNumber: tiedot.hetu ?? '',
    ...(henkilo ? { personOid: henkilo.oidHenkilo } : {}),
    personName: `${sukunimi} ${etunimet}`,
  }
}

function lahetaKirjautuminen(
  reply: FastifyReply,
  { maailma }: Ymparisto,
  tiedot: {
    service: string | undefined
    haku?: string | undefined
    locale?: string | undefined
    valtuudet?: string | undefined
    virhe?: string
  },
): FastifyReply {
  const { service, haku = '', locale, valtuudet, virhe } = tiedot
  const oppijat = [
    ...[...maailma.henkilot, ...maailma.oppijanumerottomat].map(([tunnus, { tiedot: henkilo, selite }]) => {
      const { kutsumanimi, sukunimi, etunimet } = henkilo
      return { tunnus, nimi: `${kutsumanimi} ${sukunimi}`, haettavat: [etunimet, sukunimi], selite }
    }),
    ...[...maailma.puolestaAsioijat].map(([tunnus, { tiedot: henkilo, selite }]) => {
      return { tunnus, nimi: henkilo.nimi, haettavat: [henkilo.nimi], selite }
    }),
  ]
  const osuvat = oppijat
    .filter(({ tunnus, haettavat, selite }) => osuu(haku, [...haettavat, tunnus, selite]))
    // Those with a story first.
    .sort((a, b) => Number(b.selite !== '') - Number(a.selite !== ''))
  return lahetaSivu(
    reply,
    'Tunnistaudu oppijana',
    html`${virhe === undefined ? undefined : html`<p class="virhe" role="alert">${virhe}</p>`}
<h2>Valitse testihenkilö</h2>
${hakulomake('Hae nimellä, oppijanumerolla tai kuvauksella', haku, { service, locale, valtuudet })}
<p>${osuvat.length} henkilöä${osuvat.length > NAYTETAAN ? `, joista näytetään ${NAYTETAAN}` : ''}.</p>
<form method="post" action="/cas-oppija/login">
${service === undefined ? undefined : html`<input type="hidden" name="service" value="${service}">`}
<ul class="valinnat">${osuvat.slice(0, NAYTETAAN).map(
      ({ tunnus, nimi, selite }) => html`<li>
<button type="submit" name="oid" value="${tunnus}">${nimi}</button>
<p><code>${tunnus}</code> ${selite}</p>
</li>`,
    )}</ul>
</form>`,
  )
}
