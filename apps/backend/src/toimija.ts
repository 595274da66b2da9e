import { JUURIORGANISAATIO_OID } from '@ehoks/schema/muodot/oid'
import { type Virhe, virhe } from '@ehoks/schema/virheet/luettelo'
import { ApiError } from './api-error.ts'
import type { AuditKohde, AuditRivi } from './features/auditloki/auditloki.queries.ts'
import type { Auditloki } from './features/auditloki/auditloki.service.ts'
import { type Oikeus, onPaakayttaja } from './features/oikeudet/oikeudet.rules.ts'
import type { Oikeudet } from './features/oikeudet/oikeudet.service.ts'
import type { Kayttaja } from './kayttaja.ts'

/** What is known of a request for its audit row, whatever comes of it. */
export type PyynnonTiedot = {
  pyyntoId: string
  operaatio: string
  ipOsoite: string
  kayttajaagentti: string | null
  /** The parameters of the path. */
  kohde: AuditKohde
}

/**
 * The user in the middle of one request. A handler's first line checks a right through it and its last line writes the
 * audit row through it; services take it along, and know nothing of HTTP.
 */
export type Toimija<K extends Kayttaja = Kayttaja> = {
  readonly kayttaja: K
  /**
   * Throws unless the user has the right in the oppilaitos: 401 for a service user (the old contract), for others 403
   * with the given error.
   */
  vaadiOikeus(oikeus: Oikeus, oppilaitosOid: string, muuten?: Virhe): Promise<void>
  /** Throws 403 unless the user is OPH's administrator. */
  vaadiPaakayttaja(): void
  /** Throws 403 unless the learner is the user. */
  vaadiOma(oppijaOid: string): void
  /** For a rule of several facts: the caller has found that the user may. Throws the given refusal when `saa` is false. */
  salli(saa: boolean, muuten: () => ApiError): void
  /** What the request turns out to be about, for the audit row; later ones add to earlier ones. */
  kohdistuu(kohde: AuditKohde): void
  /** Writes the audit row of a successful read; resolves when it is stored. */
  kirjaa(): Promise<void>
  /** The same user for one of several things that the request asks for: with a target, a check and an audit row of its own. */
  erikseen(): { toimija: Toimija<K>; tila: ToimijanTila }
  /** The audit row of a successful write, for its transaction. `muutokset`: paths that changed, without values. */
  auditRivi(muutokset?: string[]): AuditRivi
}

/** What plugins/toimija.ts asks at the end of a request. */
export type ToimijanTila = {
  onOikeusTarkistettu(): boolean
  onAuditoitu(): boolean
  /** The audit row of a request that failed. */
  rivi(tulos: AuditRivi['tulos']): AuditRivi
}

/** In the audit row: an official of more organisations is OPH's, or known by the first ones. */
const ORGANISAATIOITA_ENINTAAN = 10

export function createToimija<K extends Kayttaja>(
  kayttaja: K,
  pyynto: PyynnonTiedot,
  palvelut: { oikeudet: Oikeudet; auditloki: Auditloki; now: () => Date },
): { toimija: Toimija<K>; tila: ToimijanTila } {
  let oikeusTarkistettu = false
  let auditoitu = false
  let kohde = pyynto.kohde

  const rivi = (tulos: AuditRivi['tulos'], muutokset?: string[]): AuditRivi => ({
    aika: palvelut.now(),
    kayttajaOid: kayttaja.oid,
    kayttajaLaji: kayttaja.laji,
    kayttajanOrganisaatiot:
      kayttaja.laji === 'oppija'
        ? []
        : [...new Set(kayttaja.oikeudet.map(({ oid }) => oid))].slice(0, ORGANISAATIOITA_ENINTAAN),
    ipOsoite: pyynto.ipOsoite,
    kayttajaagentti: pyynto.kayttajaagentti,
    operaatio: pyynto.operaatio,
    kohde,
    tulos,
    ...(muutokset && { muutokset }),
    pyyntoTunniste: pyynto.pyyntoId,
  })

  const salli = (saa: boolean, muuten: () => ApiError) => {
    if (!saa) throw muuten()
    oikeusTarkistettu = true
  }

  const toimija: Toimija<K> = {
    kayttaja,
    async vaadiOikeus(oikeus, oppilaitosOid, muuten) {
      const saa = kayttaja.laji !== 'oppija' && (await palvelut.oikeudet.onOikeus(kayttaja, oikeus, oppilaitosOid))
      salli(saa, () => eiOikeutta(kayttaja, muuten, oppilaitosOid))
    },
    vaadiPaakayttaja() {
      salli(kayttaja.laji !== 'oppija' && onPaakayttaja(kayttaja), () => new ApiError(virhe('oikeus.paakayttaja')))
    },
    vaadiOma(oppijaOid) {
      salli(kayttaja.laji === 'oppija' && kayttaja.oid === oppijaOid, () => new ApiError(virhe('oikeus.omat-tiedot')))
    },
    salli,
    kohdistuu(lisaa) {
      kohde = { ...kohde, ...lisaa }
    },
    async kirjaa() {
      await palvelut.auditloki.kirjaa(rivi('onnistui'))
      auditoitu = true
    },
    erikseen: () => createToimija(kayttaja, pyynto, palvelut),
    auditRivi(muutokset) {
      auditoitu = true
      return rivi('onnistui', muutokset)
    },
  }
  return { toimija, tila: { onOikeusTarkistettu: () => oikeusTarkistettu, onAuditoitu: () => auditoitu, rivi } }
}

/**
 * The refusal of a user without the right to a HOKS, or to everything (the root organisation): always 401 for a service
 * user, 403 with the given error for others.
 */
export function eiOikeutta(
  { laji }: Kayttaja,
  muuten: Virhe = virhe('oikeus.hoks'),
  organisaatioOid?: string,
): ApiError {
  if (laji !== 'palvelu') return new ApiError(muuten)
  const kaikkiin = organisaatioOid === JUURIORGANISAATIO_OID
  return new ApiError(virhe(kaikkiin ? 'oikeus.juuriorganisaatio' : 'oikeus.opiskeluoikeus'))
}
