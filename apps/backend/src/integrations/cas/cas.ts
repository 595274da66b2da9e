import { type HttpPalvelu, OUTO_VASTAUS, polku } from '../http.ts'
import { jasennaXml, lapsi, teksti, tekstit } from './xml.ts'

/** What CAS says of an official's or a service user's ticket. */
type CasKayttaja = { username: string; oidHenkilo: string | undefined; kayttajaTyyppi: string; roles: string[] }

/** A refused ticket: `lukittu` when the account is locked, otherwise the ticket is unknown, used or for another service. */
type LippuHylatty = { hyvaksytty: false; lukittu: boolean }
type CasVastaus<T> = { hyvaksytty: true; kayttaja: T } | LippuHylatty

export type Cas = {
  /** Validates a ticket of an official or a service user; a ticket is good once. Throws PalveluEiVastaa. */
  tarkistaLippu(lippu: string, service: string): Promise<CasVastaus<CasKayttaja>>
}

export type CasOppija = {
  /**
   * Validates a learner's ticket. `personOid` is missing from a person without a learner number; `puolesta`: somebody acts
   * for the person. Throws PalveluEiVastaa.
   */
  tarkistaLippu(
    lippu: string,
    service: string,
  ): Promise<CasVastaus<{ personOid: string | undefined; puolesta: boolean }>>
}

/** Service tickets of our own service user, for calls to other services. */
export type CasLiput = {
  /** A new ticket for one call. Throws PalveluEiVastaa also when CAS refuses our own user: no fault of the client's. */
  lippu(service: string): Promise<string>
  /** The service refused a ticket that CAS gave: log in anew before the next one. */
  uusiKirjautuminen(): void
}

async function validoi(cas: HttpPalvelu, path: string, lippu: string, service: string) {
  const vastaus = await cas.kutsu({
    path,
    query: { service, ticket: lippu },
    headers: { accept: 'application/xml, text/xml' },
    // The first call may have used the ticket up although its answer was lost.
    idempotentti: false,
  })
  if (vastaus.tila !== 200) throw cas.epaonnistui(`HTTP ${vastaus.tila}`)
  const juuri = lapsi(jasennaXml(vastaus.teksti), 'serviceResponse')
  const onnistui = lapsi(juuri, 'authenticationSuccess')
  if (onnistui) return { hyvaksytty: true as const, kayttaja: onnistui }
  const hylatty = lapsi(juuri, 'authenticationFailure')
  if (!hylatty) throw cas.epaonnistui(OUTO_VASTAUS)
  return { hyvaksytty: false as const, lukittu: hylatty['@code'] === 'ACCOUNT_LOCKED' }
}

export function createCas(cas: HttpPalvelu): Cas {
  return {
    async tarkistaLippu(lippu, service) {
      const vastaus = await validoi(cas, '/p3/serviceValidate', lippu, service)
      if (!vastaus.hyvaksytty) return vastaus
      const attribuutit = lapsi(vastaus.kayttaja, 'attributes')
      const username = teksti(vastaus.kayttaja, 'user')
      if (username === undefined) throw cas.epaonnistui(OUTO_VASTAUS)
      return {
        hyvaksytty: true,
        kayttaja: {
          username,
          oidHenkilo: teksti(attribuutit, 'oidHenkilo'),
          kayttajaTyyppi: teksti(attribuutit, 'kayttajaTyyppi') ?? 'VIRKAILIJA',
          roles: tekstit(attribuutit, 'roles'),
        },
      }
    },
  }
}

/** What the login tells of the one who acts, when that is another than the person logged in. */
const PUOLESTA = ['impersonatorNationalIdentificationNumber', 'impersonatorDisplayName', 'impersonatorPersonOid']

export function createCasOppija(casOppija: HttpPalvelu): CasOppija {
  return {
    async tarkistaLippu(lippu, service) {
      const vastaus = await validoi(casOppija, '/serviceValidate', lippu, service)
      if (!vastaus.hyvaksytty) return vastaus
      const attribuutit = lapsi(vastaus.kayttaja, 'attributes')
      return {
        hyvaksytty: true,
        kayttaja: {
          personOid: teksti(attribuutit, 'personOid'),
          puolesta: PUOLESTA.some((nimi) => teksti(attribuutit, nimi) !== undefined),
        },
      }
    },
  }
}

/** A ticket-granting ticket lives longer in CAS; ours is renewed in good time. */
const TGT_KESTO_MS = 2 * 60 * 60 * 1000

type Kirjautuminen = { tgt: Promise<string>; vanhenee: number }

/** Our own login in CAS, shared by all calls: many that find it missing at once start one login together. */
export function createCasLiput(cas: HttpPalvelu, tunnus: { username: string; password: string }): CasLiput {
  let kirjautuminen: Kirjautuminen | undefined

  const lomake = (path: string, kentat: Record<string, string>) =>
    cas.kutsu({
      method: 'POST',
      path,
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: '*/*' },
      body: new URLSearchParams(kentat).toString(),
      // A second login or an unused ticket harms nobody.
      idempotentti: true,
    })

  async function kirjaudu(): Promise<string> {
    const vastaus = await lomake('/v1/tickets', tunnus)
    const tgt = /\/(TGT-[^/?#]+)/.exec([vastaus.headers['location']].flat()[0] ?? '')?.[1]
    if (vastaus.tila !== 201 || tgt === undefined) {
      throw cas.epaonnistui(`own login refused, HTTP ${vastaus.tila}`)
    }
    return decodeURIComponent(tgt)
  }

  function voimassaOleva(): Kirjautuminen {
    if (kirjautuminen === undefined || kirjautuminen.vanhenee < Date.now()) {
      const uusi = { tgt: kirjaudu(), vanhenee: Date.now() + TGT_KESTO_MS }
      uusi.tgt.catch(() => unohda(uusi))
      kirjautuminen = uusi
    }
    return kirjautuminen
  }

  function unohda(vanha: Kirjautuminen) {
    if (kirjautuminen === vanha) kirjautuminen = undefined
  }

  async function pyydaLippu(service: string, onUusinta: boolean): Promise<string> {
    const nykyinen = voimassaOleva()
    const vastaus = await lomake(polku`/v1/tickets/${await nykyinen.tgt}`, { service })
    if (vastaus.tila === 200) return vastaus.teksti.trim()
    // CAS has forgotten our login, for example after a restart.
    if (vastaus.tila !== 404 || onUusinta) throw cas.epaonnistui(`no ticket, HTTP ${vastaus.tila}`)
    unohda(nykyinen)
    return pyydaLippu(service, true)
  }

  return {
    lippu: (service) => pyydaLippu(service, false),
    uusiKirjautuminen() {
      kirjautuminen = undefined
    },
  }
}
