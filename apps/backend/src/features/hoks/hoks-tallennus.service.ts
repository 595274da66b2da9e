import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { getMuoto } from '@ehoks/schema/hoks/get-muoto'
import { tarkistaHoks } from '@ehoks/schema/hoks/tarkistus'
import type { Hoks, HoksLuonti } from '@ehoks/schema/hoks/variantit'
import type { Opiskeluoikeus } from '@ehoks/schema/koski/opiskeluoikeus'
import { onkoOpiskeluoikeusOid } from '@ehoks/schema/muodot/oid'
import { type Virhe, virhe } from '@ehoks/schema/virheet/luettelo'
import { ApiError } from '../../api-error.ts'
import type { Services } from '../../app-types.ts'
import { tanaan } from '../../clock.ts'
import { transaktiossa, type Yhteys } from '../../database.ts'
import type { Palvelukayttaja, Virkailija } from '../../kayttaja.ts'
import { eiOikeutta, type Toimija } from '../../toimija.ts'
import { createHakemisto } from '../hakemisto/hakemisto.service.ts'
import { createTiedonsiirrot } from '../tiedonsiirrot/tiedonsiirrot.service.ts'
import { erot } from '../versiot/erot.rules.ts'
import { onJo, sallii, type Versioehdot } from './etag.rules.ts'
import {
  haeHoks,
  haeOpiskeluoikeudenHoks,
  lisaaHoks,
  lukitseHoks,
  type OpiskeluoikeudenTiedot,
  opiskeluoikeudenHoksinTila,
  paivitaOpiskeluoikeus,
  type TallennettuHoks,
  tallennaKirjaukset,
  tallennaOppijaJaOpiskeluoikeus,
  tallennaVersio,
  varaaHoksId,
} from './hoks.queries.ts'
import { kohdistuu } from './hoks.service.ts'
import { onVoimassa, opiskeluoikeudenTiedot } from './opiskeluoikeus.rules.ts'
import { jaksot } from './projektiot.rules.ts'
import { varoitukset } from './varoitukset.rules.ts'
import { type HoksinSisalto, korvattuna, paivitettyna, seuraavaVersio } from './versio.rules.ts'

type Kirjoittaja = Toimija<Palvelukayttaja | Virkailija>
type AuditRivi = ReturnType<Kirjoittaja['auditRivi']>

/** How a write is made. */
export type Tallennustapa = {
  /** Only tried: nothing is stored. */
  koeajo?: boolean
  /** On what version it may be made. */
  ehdot?: Versioehdot
  /** HTTP statuses of the answers, for the transfer log. */
  tilat?: { luotu: number; muutettu: number }
}
const YLEISET_TILAT = { luotu: 200, muutettu: 204 }

/** What came of a write. `tallennettu` is undefined after a dry run. */
export type Tallennustulos = {
  varoitukset: Virhe[]
  tallennettu: { hoks: Hoks; versioNro: number; uusi: boolean } | undefined
}

/** Writing HOKSes: who may, what must hold, and what is stored. */
export function createHoksTallennus(services: Services) {
  const { config, prisma, pool, clock, integrations, auditloki } = services
  const { koski, oppijanumerorekisteri } = integrations
  const tiedonsiirrot = createTiedonsiirrot(services)
  const hakemisto = createHakemisto(services)

  /**
   * Creates a HOKS from a body that nothing has checked yet. In this order: the study right from Koski, the right to it,
   * shape and rules of the document in one answer, the learner and the study right's other conditions (B1–B6), and then
   * one transaction. Throws ApiError with every error found; nothing is stored then. `polunOppija`: the learner in the
   * address, which must be the body's own.
   */
  async function luo(
    toimija: Kirjoittaja,
    body: unknown,
    tapa: Tallennustapa = {},
    polunOppija?: string,
  ): Promise<Tallennustulos> {
    const oppijaOid = kentta(body, 'oppija-oid')
    if (polunOppija !== undefined && typeof oppijaOid === 'string' && oppijaOid !== polunOppija) {
      throw new ApiError(virhe('hoks.oppija-oid.eri', { polku: '/oppija-oid' }))
    }
    const tulos = await luoJosEiOle(toimija, body, tapa)
    if (!tulos) throw await hoksOnJo(opiskeluoikeusOid(body) ?? '')
    return tulos
  }

  /** undefined: the study right has a HOKS already. */
  async function luoJosEiOle(
    toimija: Kirjoittaja,
    body: unknown,
    { koeajo = false, ehdot = {}, tilat = YLEISET_TILAT }: Tallennustapa,
  ): Promise<Tallennustulos | undefined> {
    const onVirkailija = toimija.kayttaja.laji === 'virkailija'
    const variantti = onVirkailija ? 'post-virkailija' : 'post'
    const oid = opiskeluoikeusOid(body)
    const opiskeluoikeus = oid === undefined ? undefined : await haeKoskesta(toimija, oid)
    const oppilaitosOid = opiskeluoikeus?.oppilaitos?.oid
    if (opiskeluoikeus) {
      // Rights are given in an oppilaitos: nobody has any to a study right without one.
      if (!oppilaitosOid) throw eiOikeutta(toimija.kayttaja, virhe('oikeus.hoks-luonti'))
      await toimija.vaadiOikeus('write', oppilaitosOid, virhe('oikeus.hoks-luonti'))
    }

    const tarkistus = tarkistaHoks({ variantti, dokumentti: body, opiskeluoikeus, tanaan: tanaan(clock) })
    if (!tarkistus.hyvaksytty) throw kaikki(tarkistus.virheet)
    // Not reached: a document of the right shape has a well-formed study right, which has been asked from Koski.
    if (!opiskeluoikeus || !oppilaitosOid) throw eiOikeutta(toimija.kayttaja)
    if (!sallii(ehdot, undefined)) throw vanhentunut()

    const luonti = tarkistus.dokumentti
    const { oikeudet, ...oppija } = await tarkistaOppija(luonti, opiskeluoikeus)
    const tiedot = opiskeluoikeudenTiedot(oppija.oid, opiskeluoikeus, oppilaitosOid)
    toimija.kohdistuu({ oppijaOid: oppija.oid, opiskeluoikeusOid: opiskeluoikeus.oid })
    const muotoile = (id: number) =>
      getMuoto(luonti, { id, eid: randomUUID(), manuaalisyotto: onVirkailija, uusiTunniste: randomUUID })

    if (koeajo) {
      const tila = await opiskeluoikeudenHoksinTila(prisma, opiskeluoikeus.oid)
      if (tila !== 'ei-ole') return undefined
      return kirjaaKoeajo(toimija, 'luonti', oppilaitosOid, varoitukset(muotoile(1), tanaan(clock)))
    }

    const kirjaukset = await kirjaaja(toimija, 'luonti', oppilaitosOid, tilat.luotu)
    const hoks = muotoile(await varaaHoksId(pool))
    toimija.kohdistuu({ hoksId: hoks.id })
    const varoituksia = varoitukset(hoks, tanaan(clock))
    const versioNro = await lisaaHoks(pool, oppija, tiedot, {
      hoks,
      aika: clock.now(),
      ...tallentaja(toimija),
      jaksot: jaksot(hoks),
      kirjaukset: kirjaukset([''], varoituksia),
    })
    if (versioNro === undefined) {
      toimija.kohdistuu({ hoksId: undefined })
      return undefined
    }
    if (onHankintakoulutuksia(opiskeluoikeus.oid, oikeudet)) {
      await hakemisto.paivitaHankintakoulutukset(oppija.oid, opiskeluoikeus.oid, oikeudet)
    }
    return { varoitukset: varoituksia, tallennettu: { hoks, versioNro, uusi: true } }
  }

  /**
   * Replaces the HOKS: what is left out of the body goes, save the phone number and the parallel TUVA study right, which
   * today's clients leave out and mean to keep. Parts that are the same keep their identifiers
   * (moduulitunnisteet.rules.ts).
   */
  async function korvaa(toimija: Kirjoittaja, kohde: HoksinOsoite, body: unknown, tapa: Tallennustapa = {}) {
    const tallennettu = await haeMuutettavaksi(toimija, kohde)
    const variantti = toimija.kayttaja.laji === 'virkailija' ? 'put-virkailija' : 'put'
    return muuta(toimija, tallennettu, tapa, {
      operaatio: 'korvaus',
      tarkista: (opiskeluoikeus) => {
        const tarkistus = tarkistaHoks({ variantti, dokumentti: body, opiskeluoikeus, tanaan: tanaan(clock) })
        const virheet = tunnistevirheet(body, tallennettu)
        if (!tarkistus.hyvaksytty) throw kaikki([...tarkistus.virheet, ...virheet])
        if (virheet.length > 0) throw kaikki(virheet)
        const { dokumentti } = tarkistus
        return { oppijaOid: dokumentti['oppija-oid'], yhdista: (vanha) => korvattuna(vanha, dokumentti) }
      },
    })
  }

  /** Changes the given top-level fields; `null` empties an optional one. */
  async function paivita(toimija: Kirjoittaja, kohde: HoksinOsoite, body: unknown, tapa: Tallennustapa = {}) {
    const tallennettu = await haeMuutettavaksi(toimija, kohde)
    const variantti = toimija.kayttaja.laji === 'virkailija' ? 'patch-virkailija' : 'patch'
    return muuta(toimija, tallennettu, tapa, {
      operaatio: 'paivitys',
      tarkista: (opiskeluoikeus) => {
        const tarkistus = tarkistaHoks({ variantti, dokumentti: body, opiskeluoikeus, tanaan: tanaan(clock) })
        const virheet = tunnistevirheet(body, tallennettu)
        if (!tarkistus.hyvaksytty) throw kaikki([...tarkistus.virheet, ...virheet])
        if (virheet.length > 0) throw kaikki(virheet)
        const { dokumentti } = tarkistus
        return { oppijaOid: dokumentti['oppija-oid'], yhdista: (vanha) => paivitettyna(vanha, dokumentti) }
      },
    })
  }

  /**
   * Creates the HOKS of the study right, or replaces it with exactly the body: the same body gives the same HOKS,
   * whatever was there. `polunOid`: the study right in the address; undefined: the body's own.
   */
  async function korvaaTaiLuo(
    toimija: Toimija<Palvelukayttaja>,
    polunOid: string | undefined,
    body: unknown,
    tapa: Tallennustapa = {},
  ): Promise<Tallennustulos> {
    const bodynOid = opiskeluoikeusOid(body)
    if (polunOid !== undefined && bodynOid !== undefined && bodynOid !== polunOid) {
      throw new ApiError(virhe('hoks.opiskeluoikeus-oid.eri', { polku: '/opiskeluoikeus-oid' }))
    }
    const tallennettu = await opiskeluoikeudella(polunOid ?? bodynOid)
    if (tallennettu) return korvaaLuonnilla(toimija, tallennettu, body, tapa)
    const luotu = await luoJosEiOle(toimija, body, tapa)
    if (luotu) return luotu
    // Another writer created it meanwhile; or it has been deleted, which is told.
    const toisenLuoma = await opiskeluoikeudella(bodynOid)
    if (!toisenLuoma) throw await hoksOnJo(bodynOid ?? '')
    return korvaaLuonnilla(toimija, toisenLuoma, body, tapa)
  }

  const opiskeluoikeudella = async (oid: string | undefined) =>
    oid === undefined ? undefined : haeOpiskeluoikeudenHoks(pool, oid)

  function korvaaLuonnilla(
    toimija: Toimija<Palvelukayttaja>,
    tallennettu: TallennettuHoks,
    body: unknown,
    tapa: Tallennustapa,
  ) {
    return muuta(toimija, tallennettu, tapa, {
      operaatio: 'korvaus',
      tarkista: (opiskeluoikeus) => {
        const tarkistus = tarkistaHoks({ variantti: 'post', dokumentti: body, opiskeluoikeus, tanaan: tanaan(clock) })
        if (!tarkistus.hyvaksytty) throw kaikki(tarkistus.virheet)
        const { dokumentti } = tarkistus
        return { oppijaOid: dokumentti['oppija-oid'], yhdista: () => dokumentti }
      },
    })
  }

  /** Throws as if there were no such HOKS when an official asks for one of another learner. */
  async function haeMuutettavaksi(toimija: Kirjoittaja, { hoksId, oppijaOid }: HoksinOsoite): Promise<TallennettuHoks> {
    const tallennettu = await haeHoks(pool, hoksId)
    if (!tallennettu || (oppijaOid !== undefined && oppijaOid !== tallennettu.oppija.oid)) throw eiHoksia(toimija)
    return tallennettu
  }

  /**
   * Changes a stored HOKS. `tarkista` checks the body against the study right and throws its errors; what it gives is
   * combined with the document that is stored at that moment, which nobody else changes before the end of the
   * transaction. What does not change anything makes no version.
   */
  async function muuta(
    toimija: Kirjoittaja,
    tallennettu: TallennettuHoks,
    { koeajo = false, ehdot = {}, tilat = YLEISET_TILAT }: Tallennustapa,
    { operaatio, tarkista }: Muutos,
  ): Promise<Tallennustulos> {
    kohdistuu(toimija, tallennettu)
    const { oid } = tallennettu.opiskeluoikeus
    const opiskeluoikeus = await koski.opiskeluoikeus(oid)
    const oppilaitosOid = opiskeluoikeus?.oppilaitos?.oid ?? tallennettu.opiskeluoikeus.oppilaitosOid
    toimija.kohdistuu({ oppilaitosOid })
    await toimija.vaadiOikeus(toimija.kayttaja.laji === 'palvelu' ? 'update' : 'write', oppilaitosOid)
    if (!opiskeluoikeus) throw eiKoskessa(oid)

    const { oppijaOid, yhdista } = tarkista(opiskeluoikeus)
    if (config.preventFinishedOpiskeluoikeusUpdates && !onVoimassa(opiskeluoikeus)) {
      throw new ApiError(
        virhe('hoks.opiskeluoikeus.paattynyt-muutos', { parametrit: { opiskeluoikeusOid: opiskeluoikeus.oid } }),
      )
    }
    const uusiOppija =
      oppijaOid === undefined || oppijaOid === tallennettu.oppija.oid
        ? undefined
        : await tarkistaUusiOppija(tallennettu.oppija.oid, oppijaOid)

    const omistaja = { 'oppija-oid': uusiOppija?.oid ?? tallennettu.oppija.oid, 'opiskeluoikeus-oid': oid }
    const muotoile = (vanha: Hoks) =>
      seuraavaVersio(
        vanha,
        { ...yhdista(vanha), ...omistaja },
        {
          uusiTunniste: randomUUID,
          tunnisteetJaksoille: toimija.kayttaja.laji === 'virkailija',
          osatEnnallaan: operaatio === 'paivitys',
        },
      )
    if (koeajo) {
      tarkistaEhdot(ehdot, tallennettu.versioNro)
      const { hoks } = muotoile(tallennettu.hoks)
      return kirjaaKoeajo(toimija, operaatio, oppilaitosOid, varoitukset(hoks, tanaan(clock)))
    }

    const oppija = uusiOppija ?? tallennettu.oppija
    const tiedot = opiskeluoikeudenTiedot(oppija.oid, opiskeluoikeus, oppilaitosOid)
    const kirjaukset = await kirjaaja(toimija, operaatio, oppilaitosOid, tilat.muutettu)
    return transaktiossa(pool, async (yhteys) => {
      const aika = clock.now()
      await paivitaHakemisto(yhteys, uusiOppija, tallennettu.opiskeluoikeus, tiedot, aika)
      const lukittu = await lukitseHoks(yhteys, tallennettu.hoks.id)
      if (!lukittu) throw eiHoksia(toimija)
      tarkistaEhdot(ehdot, lukittu.versioNro)
      // The change of learner was judged by the learner that was read before.
      if (lukittu.hoks['oppija-oid'] !== tallennettu.oppija.oid) throw vanhentunut()

      const { hoks, muuttui } = muotoile(lukittu.hoks)
      const varoituksia = varoitukset(hoks, tanaan(clock))
      if (!muuttui) {
        await tallennaKirjaukset(yhteys, kirjaukset([], varoituksia))
        return { varoitukset: varoituksia, tallennettu: { hoks, versioNro: lukittu.versioNro, uusi: false } }
      }
      const uudetJaksot = jaksot(hoks)
      const versioNro = await tallennaVersio(yhteys, {
        hoks,
        aika,
        operaatio,
        ...tallentaja(toimija),
        jaksot: uudetJaksot,
        jaksotMuuttuivat: !isDeepStrictEqual(uudetJaksot, jaksot(lukittu.hoks)),
        kirjaukset: kirjaukset(
          erot(lukittu.hoks, hoks).map(({ polku }) => polku),
          varoituksia,
        ),
      })
      return { varoitukset: varoituksia, tallennettu: { hoks, versioNro, uusi: false } }
    })
  }

  /** What the registers say now, where it differs from what is kept. */
  async function paivitaHakemisto(
    yhteys: Yhteys,
    uusiOppija: { oid: string; nimi: string } | undefined,
    vanhat: OpiskeluoikeudenTiedot,
    tiedot: OpiskeluoikeudenTiedot,
    aika: Date,
  ) {
    if (uusiOppija) await tallennaOppijaJaOpiskeluoikeus(yhteys, uusiOppija, tiedot, aika)
    else if (!isDeepStrictEqual(tiedot, vanhat)) await paivitaOpiskeluoikeus(yhteys, tiedot, aika)
  }

  /** The study right, for a write to it. */
  async function haeKoskesta(toimija: Kirjoittaja, oid: string): Promise<Opiskeluoikeus> {
    toimija.kohdistuu({ opiskeluoikeusOid: oid })
    const opiskeluoikeus = await koski.opiskeluoikeus(oid)
    if (!opiskeluoikeus) throw eiKoskessa(oid)
    toimija.kohdistuu({ oppilaitosOid: opiskeluoikeus.oppilaitos?.oid })
    return opiskeluoikeus
  }

  /** B3–B6: the learner exists, the study right is the learner's own, is not part of another and may be changed. */
  async function tarkistaOppija(luonti: HoksLuonti, opiskeluoikeus: Opiskeluoikeus) {
    const oid = luonti['oppija-oid']
    const [henkilo, oikeudet] = await Promise.all([
      oppijanumerorekisteri.henkilo(oid),
      config.enforceOpiskeluoikeusMatch ? koski.oppijanOpiskeluoikeudet(oid) : undefined,
    ])
    const parametrit = { opiskeluoikeusOid: opiskeluoikeus.oid }
    const polku = '/opiskeluoikeus-oid'
    const virheet: Virhe[] = []
    if (!henkilo) virheet.push(virhe('hoks.oppija.ei-oppijanumerorekisterissa', { polku: '/oppija-oid' }))
    else if (oikeudet && !oikeudet.some((oikeus) => oikeus.oid === opiskeluoikeus.oid)) {
      virheet.push(virhe('hoks.opiskeluoikeus.ei-oppijan', { polku, parametrit }))
    }
    if (opiskeluoikeus.sisältyyOpiskeluoikeuteen)
      virheet.push(virhe('hoks.opiskeluoikeus.sisaltyy-toiseen', { polku, parametrit }))
    if (config.preventFinishedOpiskeluoikeusUpdates && !onVoimassa(opiskeluoikeus)) {
      virheet.push(virhe('hoks.opiskeluoikeus.paattynyt', { polku, parametrit }))
    }
    if (virheet.length > 0 || !henkilo) throw kaikki(virheet)
    return { oid, nimi: nimi(henkilo), oikeudet }
  }

  /** B8: the learner changes only to the OID that stands for the same person nowadays. */
  async function tarkistaUusiOppija(vanhaOid: string, uusiOid: string) {
    const henkilo = await oppijanumerorekisteri.masterHenkilo(vanhaOid)
    if (henkilo?.oidHenkilo !== uusiOid) {
      throw new ApiError(virhe('hoks.oppija-oid.muuttunut', { polku: '/oppija-oid' }))
    }
    return { oid: uusiOid, nimi: nimi(henkilo) }
  }

  /** B1: the study right has a HOKS already. A deleted one counts: OPH can bring it back. */
  async function hoksOnJo(oid: string) {
    const tila = await opiskeluoikeudenHoksinTila(prisma, oid)
    const koodi = tila === 'poistettu' ? 'hoks.opiskeluoikeus.poistettu-hoks' : 'hoks.opiskeluoikeus.jo-hoks'
    return new ApiError(virhe(koodi, { polku: '/opiskeluoikeus-oid' }))
  }

  /**
   * What makes the statements of the audit row of an accepted write and, for a system, of its row of the transfer log,
   * for the statement of the write. Whose log it is in is asked before the transaction begins.
   */
  async function kirjaaja(toimija: Kirjoittaja, operaatio: Operaatio, oppilaitosOid: string, tila: number) {
    const rivi = await siirtorivi(toimija, operaatio, oppilaitosOid)
    return (muutokset: string[], varoituksia: Virhe[]) => {
      const auditrivi = toimija.auditRivi(muutokset)
      if (!rivi) return [auditloki.lause(auditrivi)]
      const lisat = { tila, varoitukset: varoituksia, koeajo: false }
      const siirto = { ...rivi, ...siirronKohde(auditrivi), ...lisat }
      return [auditloki.lause(auditrivi), tiedonsiirrot.lause(siirto)]
    }
  }

  async function kirjaaKoeajo(
    toimija: Kirjoittaja,
    operaatio: Operaatio,
    oppilaitosOid: string,
    varoituksia: Virhe[],
  ): Promise<Tallennustulos> {
    toimija.kohdistuu({ koeajo: true })
    const rivi = await siirtorivi(toimija, operaatio, oppilaitosOid)
    const auditrivi = toimija.auditRivi()
    await auditloki.kirjaa(auditrivi)
    if (rivi) {
      const lisat = { tila: 200, varoitukset: varoituksia, koeajo: true }
      await tiedonsiirrot.kirjaa([{ ...rivi, ...siirronKohde(auditrivi), ...lisat }])
    }
    return { varoitukset: varoituksia, tallennettu: undefined }
  }

  /** undefined: only systems have a transfer log. */
  async function siirtorivi({ kayttaja }: Kirjoittaja, operaatio: Operaatio, oppilaitosOid: string) {
    if (kayttaja.laji !== 'palvelu') return undefined
    return {
      kayttajatunnus: kayttaja.kayttajatunnus,
      organisaatioOidit: await tiedonsiirrot.omistajat(kayttaja, oppilaitosOid),
      operaatio,
      tulos: 'hyvaksytty' as const,
      virheet: [],
    }
  }

  return { luo, korvaa, paivita, korvaaTaiLuo }
}

/** Whether bought education may belong to the study right; `oikeudet`: the learner's, undefined when not asked. */
const onHankintakoulutuksia = (oid: string, oikeudet: readonly Opiskeluoikeus[] | undefined) =>
  oikeudet?.some(({ sisältyyOpiskeluoikeuteen }) => sisältyyOpiskeluoikeuteen?.oid === oid) ?? true

type Operaatio = 'luonti' | 'korvaus' | 'paivitys'
/** Where a HOKS was asked for; officials have the learner in the address too. */
type HoksinOsoite = { hoksId: number; oppijaOid?: string }
type Muutos = {
  operaatio: 'korvaus' | 'paivitys'
  tarkista(opiskeluoikeus: Opiskeluoikeus): { oppijaOid: string | undefined; yhdista(vanha: Hoks): HoksinSisalto }
}

const nimi = ({ etunimet, sukunimi }: { etunimet: string; sukunimi: string }) => `${etunimet} ${sukunimi}`

const tallentaja = ({ kayttaja }: Kirjoittaja) => ({ kayttajaOid: kayttaja.oid ?? kayttaja.kayttajatunnus })

const siirronKohde = ({ aika, pyyntoTunniste, kohde }: AuditRivi) => ({
  aika,
  pyyntoTunniste,
  hoksId: typeof kohde['hoksId'] === 'number' ? kohde['hoksId'] : null,
  opiskeluoikeusOid: typeof kohde['opiskeluoikeusOid'] === 'string' ? kohde['opiskeluoikeusOid'] : null,
})

function tarkistaEhdot(ehdot: Versioehdot, versioNro: number): void {
  if (!sallii(ehdot, versioNro)) throw vanhentunut()
  if (onJo(ehdot, versioNro)) throw new ApiError(virhe('pyynto.hoks-on-jo'))
}

const vanhentunut = () => new ApiError(virhe('pyynto.versio-vanhentunut'))

/** There is no such HOKS: systems are told so, officials as if they had no right to it. */
const eiHoksia = ({ kayttaja }: Kirjoittaja) =>
  new ApiError(virhe(kayttaja.laji === 'palvelu' ? 'ei-loydy.hoks' : 'oikeus.hoks'))

const eiKoskessa = (oid: string) =>
  new ApiError(
    virhe('hoks.opiskeluoikeus.ei-koskessa', { polku: '/opiskeluoikeus-oid', parametrit: { opiskeluoikeusOid: oid } }),
  )

/** Body and address must speak of the same HOKS, and its study right never changes (B7). */
function tunnistevirheet(body: unknown, { hoks, opiskeluoikeus }: TallennettuHoks): Virhe[] {
  const virheet: Virhe[] = []
  const id = kentta(body, 'id')
  if (Number.isInteger(id) && id !== hoks.id) virheet.push(virhe('hoks.id.eri', { polku: '/id' }))
  const uusi = opiskeluoikeusOid(body)
  if (uusi !== undefined && uusi !== opiskeluoikeus.oid) {
    const parametrit = { nykyinen: opiskeluoikeus.oid, uusi }
    virheet.push(virhe('hoks.opiskeluoikeus-oid.muuttunut', { polku: '/opiskeluoikeus-oid', parametrit }))
  }
  return virheet
}

/** The study right of a body that nothing has checked yet, when it has the right form. */
function opiskeluoikeusOid(body: unknown): string | undefined {
  const oid = kentta(body, 'opiskeluoikeus-oid')
  return typeof oid === 'string' && onkoOpiskeluoikeusOid(oid) ? oid : undefined
}

const kentta = (body: unknown, nimi: string): unknown =>
  typeof body === 'object' && body !== null ? Object.getOwnPropertyDescriptor(body, nimi)?.value : undefined

function kaikki(virheet: readonly Virhe[]): ApiError {
  const [ensimmainen, ...muut] = virheet
  if (!ensimmainen) throw new Error('A refusal without an error')
  return new ApiError([ensimmainen, ...muut])
}
