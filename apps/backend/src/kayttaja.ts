import type { OrganisaationOikeudet } from './features/oikeudet/oikeudet.rules.ts'

/** A system of an education provider, known by the service ticket of its request. */
export type Palvelukayttaja = {
  laji: 'palvelu'
  kayttajatunnus: string
  oid: string | null
  oikeudet: OrganisaationOikeudet[]
}

/** An official with a session. */
export type Virkailija = {
  laji: 'virkailija'
  kayttajatunnus: string
  oid: string | null
  /** Shown to the official; the user name where the real one is not known. */
  nimi: string
  oikeudet: OrganisaationOikeudet[]
}

/** A learner with a session. */
export type Oppija = { laji: 'oppija'; oid: string; etunimet: string; sukunimi: string; kutsumanimi: string }

/** Whoever makes the request. */
export type Kayttaja = Palvelukayttaja | Virkailija | Oppija
