import { randomBytes } from 'node:crypto'

/** How long a service ticket may wait for its validation, ms. */
export const ST_VOIMASSA_MS = 60_000

/** A login: whose it is, and which services it has led to. */
export interface Istunto {
  tgt: string
  /** User name in cas, person OID in cas-oppija. */
  kayttaja: string
  tunnistautunut: Date
  /** Latest ticket of each service, told to the service when the login ends. */
  palvelut: Map<string, string>
}

interface Palvelulippu {
  kayttaja: string
  service: string
  vanhenee: number
  tunnistautunut: Date
  uudestaKirjautumisesta: boolean
}

/** What a service learns of its ticket. */
export type Tarkistus =
  | { hyvaksytty: true; kayttaja: string; tunnistautunut: Date; uudestaKirjautumisesta: boolean }
  | { hyvaksytty: false; koodi: 'INVALID_TICKET' | 'INVALID_SERVICE' }

/** Logins and service tickets of one CAS. */
export interface Lippuvarasto {
  kirjaaSisaan(kayttaja: string): Istunto
  /** The login of a ticket-granting ticket, unless it is unknown or has ended. */
  istunto(tgt: string | undefined): Istunto | undefined
  /** Ends a login; returns it, so that its services can be told. */
  kirjaaUlos(tgt: string | undefined): Istunto | undefined
  annaLippu(istunto: Istunto, service: string, uusi: boolean): string
  /** A ticket without any login, for the control API. */
  annaIrtolippu(kayttaja: string, service: string): string
  /** Uses a ticket up: it is valid once, shortly, and for exactly the service to which it was given. */
  tarkista(st: string, service: string): Tarkistus
  tyhjenna(): void
}

export function luoLippuvarasto(asetukset: { kello: () => Date; istuntoVoimassaMs: number }): Lippuvarasto {
  const { kello, istuntoVoimassaMs } = asetukset
  const istunnot = new Map<string, Istunto>()
  const liput = new Map<string, Palvelulippu>()
  let laskuri = 0
  // The shape of OPH's own tickets, on which integrators' scripts lean (`^ST-.*-ip[-0-9]+$`).
  const tunnus = (laji: string) => `${laji}-${++laskuri}-${randomBytes(18).toString('hex')}-ip-127-0-0-1`

  const haeIstunto = (tgt: string | undefined) => {
    const istunto = tgt === undefined ? undefined : istunnot.get(tgt)
    if (istunto && istunto.tunnistautunut.getTime() + istuntoVoimassaMs <= kello().getTime()) {
      istunnot.delete(istunto.tgt)
      return undefined
    }
    return istunto
  }
  const luoLippu = (lippu: Omit<Palvelulippu, 'vanhenee'>) => {
    const nyt = kello().getTime()
    // Tickets are in the order of their expiry, so the unused ones can be dropped from the front.
    for (const [st, vanha] of liput) {
      if (vanha.vanhenee > nyt) break
      liput.delete(st)
    }
    const st = tunnus('ST')
    liput.set(st, { ...lippu, vanhenee: nyt + ST_VOIMASSA_MS })
    return st
  }

  return {
    kirjaaSisaan: (kayttaja) => {
      const istunto = { tgt: tunnus('TGT'), kayttaja, tunnistautunut: kello(), palvelut: new Map<string, string>() }
      istunnot.set(istunto.tgt, istunto)
      return istunto
    },
    istunto: haeIstunto,
    kirjaaUlos: (tgt) => {
      const istunto = haeIstunto(tgt)
      if (istunto) istunnot.delete(istunto.tgt)
      return istunto
    },
    annaLippu: (istunto, service, uusi) => {
      const { kayttaja, tunnistautunut } = istunto
      const st = luoLippu({ kayttaja, service, tunnistautunut, uudestaKirjautumisesta: uusi })
      istunto.palvelut.set(service, st)
      return st
    },
    annaIrtolippu: (kayttaja, service) =>
      luoLippu({ kayttaja, service, tunnistautunut: kello(), uudestaKirjautumisesta: true }),
    tarkista: (st, service) => {
      const lippu = liput.get(st)
      liput.delete(st)
      if (!lippu || lippu.vanhenee <= kello().getTime()) return { hyvaksytty: false, koodi: 'INVALID_TICKET' }
      if (lippu.service !== service) return { hyvaksytty: false, koodi: 'INVALID_SERVICE' }
      const { kayttaja, tunnistautunut, uudestaKirjautumisesta } = lippu
      return { hyvaksytty: true, kayttaja, tunnistautunut, uudestaKirjautumisesta }
    },
    tyhjenna: () => {
      istunnot.clear()
      liput.clear()
    },
  }
}
