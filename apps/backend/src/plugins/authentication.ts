import { virhe } from '@ehoks/schema/virheet/luettelo'
import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { ApiError } from '../api-error.ts'
import type { Services } from '../app-types.ts'
import { ISTUNTOEVASTE, type Istunnot } from '../features/kirjautuminen/istunnot.service.ts'
import { oikeudetRooleista } from '../features/oikeudet/oikeudet.rules.ts'
import { tunnista, tunnistamattomanRivi } from './toimija.ts'

type Asetukset = { services: Services; istunnot: Istunnot }

/**
 * Authenticates each request as its route declares, before anything of it is validated: a service user by the service
 * ticket of the request, an official or a learner by the session.
 */
export const authenticationPlugin = fp<Asetukset>((app, { services, istunnot }) => {
  const { config, integrations, oikeudet, auditloki, clock } = services
  const palvelut = { oikeudet, auditloki, now: clock.now }
  const omatIsannat = new Set(Object.values(config.addresses).map((osoite) => new URL(osoite).host))
  /** What integrators ask their tickets for. */
  const service = `${config.addresses.virkailija}/ehoks-virkailija-backend/cas-security-check`

  async function palvelukayttaja(request: FastifyRequest) {
    vaadiOtsakkeet(request, ['caller-id', 'ticket'])
    const vastaus = await integrations.cas.tarkistaLippu(String(request.headers['ticket']), service)
    if (!vastaus.hyvaksytty) {
      await auditloki.kirjaa(tunnistamattomanRivi(request, clock.now()))
      throw new ApiError(virhe(vastaus.lukittu ? 'kirjautuminen.tili-lukittu' : 'kirjautuminen.palvelulippu'))
    }
    const { username, oidHenkilo, kayttajaTyyppi, roles } = vastaus.kayttaja
    const tiedot = { kayttajatunnus: username, oid: oidHenkilo ?? null, oikeudet: oikeudetRooleista(roles) }
    if (kayttajaTyyppi !== 'PALVELU') {
      tunnista(request, { laji: 'virkailija', nimi: username, ...tiedot }, palvelut)
      throw new ApiError(virhe('kirjautuminen.vain-palvelukayttaja'))
    }
    tunnista(request, { laji: 'palvelu', ...tiedot }, palvelut)
  }

  async function virkailija(request: FastifyRequest) {
    tarkistaAlkupera(request)
    const istunto = await istunnot.virkailija(request.cookies[ISTUNTOEVASTE])
    if (!istunto) throw new ApiError(virhe('kirjautuminen.istunto-puuttuu'))
    const { kayttajaTyyppi, ...tiedot } = istunto
    tunnista(request, { laji: 'virkailija', ...tiedot }, palvelut)
    if (kayttajaTyyppi === 'PALVELU') throw new ApiError(virhe('kirjautuminen.ei-palvelukayttaja'))
  }

  async function oppija(request: FastifyRequest) {
    tarkistaAlkupera(request)
    const istunto = await istunnot.oppija(request.cookies[ISTUNTOEVASTE])
    if (!istunto) throw new ApiError(virhe('kirjautuminen.istunto-puuttuu'))
    tunnista(request, { laji: 'oppija', ...istunto }, palvelut)
  }

  /** A write that a browser sends with the session cookie must come from a page of ours. */
  function tarkistaAlkupera(request: FastifyRequest) {
    const { origin } = request.headers
    if (origin === undefined || request.method === 'GET' || request.method === 'HEAD') return
    const isanta = URL.canParse(origin) ? new URL(origin).host : undefined
    if (isanta === undefined || !(omatIsannat.has(isanta) || isanta === request.host)) {
      throw new ApiError(virhe('pyynto.alkupera'))
    }
  }

  const tavat = { palvelu: palvelukayttaja, virkailija, oppija }

  app.addHook('onRequest', async (request) => {
    const { oikeus } = request.routeOptions.config
    if (!oikeus) return
    if ('kayttaja' in oikeus) {
      if (oikeus.kayttaja !== 'palvelu' && oikeus.callerId !== false) vaadiOtsakkeet(request, ['caller-id'])
      await tavat[oikeus.kayttaja](request)
    } else if (oikeus.callerId) {
      vaadiOtsakkeet(request, ['caller-id'])
      tarkistaAlkupera(request)
    }
  })
})

/** Throws unless the request has the headers that the route cannot do without; all that are missing are told at once. */
function vaadiOtsakkeet(request: FastifyRequest, nimet: readonly string[]): void {
  const puuttuvat = nimet.filter((nimi) => !request.headers[nimi])
  if (puuttuvat.length > 0) {
    throw new ApiError(
      puuttuvat.map((nimi) => virhe('pyynto.otsake-puuttuu', { polku: `/${nimi}`, parametrit: { otsake: nimi } })),
    )
  }
}
