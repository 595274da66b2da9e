import { randomUUID } from 'node:crypto'
import type { HoksJako, Jaettu, JakolinkkiLuonti, OmaJako } from '@ehoks/schema/rajapinta/jaot'
import { virhe } from '@ehoks/schema/virheet/luettelo'
import { ApiError } from '../../api-error.ts'
import type { Services } from '../../app-types.ts'
import { tanaan } from '../../clock.ts'
import { transaktiossa } from '../../database.ts'
import type { Oppija, Virkailija } from '../../kayttaja.ts'
import type { Toimija } from '../../toimija.ts'
import { createHoksit, kohdistuu, type TallennettuHoks } from '../hoks/hoks.service.ts'
import { createNimeaminen, naytettava } from '../nakymat/nimeaminen.service.ts'
import { type JaonKohde, jaonKohde, kohteenPaivat } from './jaettu.rules.ts'
import { createJaettu, vaadiVoimassa } from './jaettu.service.ts'
import { createJakoviestit } from './jakoviestit.service.ts'
import {
  haeHoksinJako,
  haeHoksinJaot,
  haeModuulinJaot,
  haeOmaJako,
  haeOppijanJaot,
  type Jako,
  type JakoSeurauksineen,
  jatkaJakoa,
  laskeHoksinJaot,
  lisaaJako,
  paataJako,
  vaihdaLinkki,
} from './jaot.queries.ts'
import { JAKOJA_ENINTAAN, jaonTila, voimassaolonVirhe } from './jaot.rules.ts'
import { linkinTunnus, tunnuksenTiiviste } from './tunnus.rules.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu

/** Shares of plans: the learner's own, and what officials see of them. */
export function createJaot(services: Services) {
  const { pool, clock, config, oikeudet, auditloki } = services
  const hoksit = createHoksit(services)
  const jaettu = createJaettu(services)
  const viestit = createJakoviestit(services)
  const nimea = createNimeaminen(services)

  /** The learner's own plan. Throws 404 also for another's: that it exists is not told. */
  async function omaHoks(toimija: Toimija<Oppija>, eid: string): Promise<TallennettuHoks> {
    const tallennettu = await hoksit.haeTarkistetulle({ eid })
    if (!tallennettu || tallennettu.poistettu || tallennettu.oppija.oid !== toimija.kayttaja.oid) {
      throw new ApiError(virhe('ei-loydy.hoks'))
    }
    toimija.vaadiOma(tallennettu.oppija.oid)
    kohdistuu(toimija, tallennettu)
    return tallennettu
  }

  /** The learner's own share that has not been ended, and its plan. Throws 404. */
  async function omaJako(
    toimija: Toimija<Oppija>,
    shareId: string,
  ): Promise<{ jako: Jako; tallennettu: TallennettuHoks }> {
    const jako = UUID.test(shareId) ? await haeOmaJako(pool, toimija.kayttaja.oid, shareId) : undefined
    const tallennettu = jako && (await hoksit.haeTarkistetulle({ hoksId: jako.hoksId }))
    if (!jako || !tallennettu || jako.paattynyt) throw new ApiError(virhe('jako.tuntematon'))
    toimija.vaadiOma(tallennettu.oppija.oid)
    kohdistuu(toimija, tallennettu)
    toimija.kohdistuu({ shareId: jako.shareId })
    return { jako, tallennettu }
  }

  /** Does a write with its audit row. Throws 404 when the share has meanwhile been ended. */
  const kirjaten = (toimija: Toimija, tee: Parameters<typeof transaktiossa<boolean>>[1], muutokset: string[]) =>
    transaktiossa(pool, async (yhteys) => {
      if (!(await tee(yhteys))) throw new ApiError(virhe('jako.tuntematon'))
      await auditloki.kirjaaYhteydella(yhteys, toimija.auditRivi(muutokset))
    })

  return {
    /** What the receiver of a share would see. Throws 404 and 400. */
    async esikatsele(
      toimija: Toimija<Oppija>,
      kysely: { eid: string; moduleId: string; naytaVaatimukset: boolean; naytaYhteyshenkilo: boolean },
    ): Promise<Jaettu> {
      const tallennettu = await omaHoks(toimija, kysely.eid)
      const { moduleId } = kysely
      const kohde =
        jaonKohde(tallennettu.hoks, { moduleId, laji: 'osaamisenhankkiminen' }) ??
        jaonKohde(tallennettu.hoks, { moduleId, laji: 'osaamisenosoittaminen' })
      if (!kohde) throw new ApiError(virhe('jako.kohde-puuttuu', { polku: '/shared-module-uuid' }))
      return jaettu.nakyma(tallennettu, kohde, { ...kysely, voimassaolo: kohteenPaivat(kohde) })
    },

    /** Makes a share; gives its share-id. Throws 400 and 404. Days are checked before the plan is looked for. */
    async luo(toimija: Toimija<Oppija>, luonti: JakolinkkiLuonti): Promise<string> {
      const voimassaolo = { alku: luonti['voimassaolo-alku'], loppu: luonti['voimassaolo-loppu'] }
      const paiva = tanaan(clock)
      const vika = voimassaolonVirhe(voimassaolo, paiva)
      if (vika) throw new ApiError(vika)
      const laheta = luonti['laheta-viesti'] === true
      const sahkoposti = luonti['vastaanottaja-sahkoposti'] ?? null
      if (laheta && sahkoposti === null) {
        throw new ApiError(virhe('jako.vastaanottaja-puuttuu', { polku: '/vastaanottaja-sahkoposti' }))
      }
      const tallennettu = await omaHoks(toimija, luonti['hoks-eid'])
      const laji = luonti['shared-module-tyyppi']
      const moduleId = luonti['shared-module-uuid'].toLowerCase()
      const tutkinnonosaModuleId = luonti['tutkinnonosa-module-uuid'].toLowerCase()
      const kohde = jaonKohde(tallennettu.hoks, { moduleId, laji, tutkinnonosaModuleId })
      if (kohde?.tyyppi !== luonti['tutkinnonosa-tyyppi']) {
        throw new ApiError(virhe('jako.kohde-puuttuu', { polku: '/shared-module-uuid' }))
      }
      const shareId = randomUUID()
      toimija.kohdistuu({ shareId, moduleId })
      const aika = clock.now()
      await transaktiossa(pool, async (yhteys) => {
        const mahtui = await lisaaJako(
          yhteys,
          {
            shareId,
            hoksId: tallennettu.id,
            laji,
            moduleId,
            tutkinnonosaTyyppi: kohde.tyyppi,
            tutkinnonosaModuleId,
            voimassaolo,
            naytaVaatimukset: luonti['nayta-vaatimukset'] ?? true,
            naytaYhteyshenkilo: luonti['nayta-yhteyshenkilo'] ?? true,
            vastaanottajaNimi: luonti['vastaanottaja-nimi'] ?? null,
            vastaanottajaSahkoposti: sahkoposti,
            kieli: luonti.kieli ?? 'fi',
            suostumus: luonti.suostumus ?? null,
            tunnusTiiviste: tunnuksenTiiviste(linkinTunnus(config.jakolinkkiAvain, shareId, 1)),
            viestinTila: laheta ? 'odottaa' : null,
          },
          { aika, tanaan: paiva, enintaan: JAKOJA_ENINTAAN },
        )
        if (!mahtui) throw new ApiError(virhe('jako.liian-monta', { parametrit: { enintaan: JAKOJA_ENINTAAN } }))
        await auditloki.kirjaaYhteydella(yhteys, toimija.auditRivi())
      })
      if (laheta) await viestit.laheta(shareId)
      return shareId
    },

    /** The learner's own share as today's contract has it. Throws 404, 410 and 423. */
    async hae(toimija: Toimija<Oppija>, shareId: string) {
      const { jako, tallennettu } = await omaJako(toimija, shareId)
      const kohde = tallennettu.poistettu ? undefined : jaonKohde(tallennettu.hoks, jako)
      vaadiVoimassa(jako, kohde !== undefined, tanaan(clock))
      if (!kohde) throw new ApiError(virhe('jako.poistunut'))
      const { opiskeluoikeus } = naytettava(tallennettu)
      return {
        'oppija-nimi': tallennettu.oppija.nimi,
        'oppija-oid': tallennettu.oppija.oid,
        'tutkinto-nimi': opiskeluoikeus['tutkinto-nimi'],
        'osaamisala-nimi': opiskeluoikeus['osaamisala-nimi'] ?? {},
        'voimassaolo-alku': jako.voimassaolo.alku,
        'voimassaolo-loppu': jako.voimassaolo.loppu,
        'tutkinnonosa-tyyppi': jako.tutkinnonosaTyyppi,
        // Under the id that it was shared by: a subject area may have been shared by that of its unit.
        tutkinnonosa: { ...kohde.osa, 'module-id': jako.tutkinnonosaModuleId },
        'osaamisen-osoittaminen': kohde.laji === 'osaamisenosoittaminen' ? kohde.naytto : null,
        'osaamisen-hankkimistapa': kohde.laji === 'osaamisenhankkiminen' ? kohde.jakso : null,
      }
    },

    /** The learner's own shares of a period or a demonstration that have not been ended; none is an empty list. */
    async moduulinJaot(toimija: Toimija<Oppija>, moduleId: string) {
      toimija.vaadiOma(toimija.kayttaja.oid)
      const jaot = UUID.test(moduleId) ? await haeModuulinJaot(pool, toimija.kayttaja.oid, moduleId) : []
      return jaot.map(({ shareId, voimassaolo }) => ({
        'share-id': shareId,
        'voimassaolo-alku': voimassaolo.alku,
        'voimassaolo-loppu': voimassaolo.loppu,
      }))
    },

    /** The learner gives a share of the learner's own a new last day. Throws 400 and 404. */
    async jatka(toimija: Toimija<Oppija>, shareId: string, loppu: string): Promise<void> {
      const { jako } = await omaJako(toimija, shareId)
      const paiva = tanaan(clock)
      const vika = voimassaolonVirhe({ alku: jako.voimassaolo.alku, loppu }, paiva)
      if (vika) throw new ApiError(vika)
      await kirjaten(toimija, (yhteys) => jatkaJakoa(yhteys, jako.shareId, loppu), ['/voimassaolo-loppu'])
    },

    /** The learner replaces the link of a share: the earlier one has gone to the wrong hands. Throws 404. */
    async uusiLinkki(toimija: Toimija<Oppija>, shareId: string): Promise<void> {
      const { jako } = await omaJako(toimija, shareId)
      const numero = jako.linkinNumero + 1
      const tiiviste = tunnuksenTiiviste(linkinTunnus(config.jakolinkkiAvain, jako.shareId, numero))
      await kirjaten(toimija, (yhteys) => vaihdaLinkki(yhteys, jako.shareId, numero, tiiviste), ['/linkki'])
    },

    /** The learner ends a share of the learner's own. Throws 404. */
    async lopeta(toimija: Toimija<Oppija>, shareId: string): Promise<void> {
      const { jako } = await omaJako(toimija, shareId)
      const lopetus = { paattaja: 'oppija', syy: null, aika: clock.now() } as const
      await kirjaten(toimija, (yhteys) => paataJako(yhteys, jako.shareId, lopetus), ['/paattynyt'])
    },

    /** All of the learner's own shares, newest first, with what has come of them. */
    async omat(toimija: Toimija<Oppija>) {
      const { oid } = toimija.kayttaja
      toimija.vaadiOma(oid)
      const [jaot, omat] = await Promise.all([haeOppijanJaot(pool, oid), hoksit.haeOppijalle(oid)])
      const suunnitelmat = new Map(omat.map((tallennettu) => [tallennettu.id, tallennettu]))
      const rivit = jaot.map((jako) => ({ jako, kohde: kohdeSuunnitelmassa(suunnitelmat.get(jako.hoksId), jako) }))
      const nimet = await nimea({ 'koodi-uri': rivit.map(({ kohde }) => kohde?.koodiUri) })
      return {
        jaot: rivit.flatMap(({ jako, kohde }): OmaJako[] => {
          const tiedot = jaonTiedot(jako, kohde, tanaan(clock))
          const avoin = tiedot.tila === 'voimassa' || tiedot.tila === 'tulossa'
          return [
            {
              ...tiedot,
              'hoks-eid': jako.hoksEid,
              'shared-module-uuid': jako.moduleId,
              'nayta-vaatimukset': jako.naytaVaatimukset,
              'nayta-yhteyshenkilo': jako.naytaYhteyshenkilo,
              ...(avoin && { linkki: viestit.linkki(jako) }),
              ...(jako.paattynyt &&
                jako.paattaja && {
                  lopetus: {
                    lopettaja: jako.paattaja,
                    aika: jako.paattynyt.toISOString(),
                    ...(jako.paattamisenSyy !== null && { syy: jako.paattamisenSyy }),
                  },
                }),
            },
          ]
        }),
        ...nimet,
      }
    },

    /** How many shares of a HOKS are in force or to come, for a view of a HOKS that its viewer may see. */
    async hoksinMaara(hoksId: number) {
      const { maara, vaaratYhteystiedot } = await laskeHoksinJaot(pool, hoksId, tanaan(clock))
      return { maara, 'vaarat-yhteystiedot': vaaratYhteystiedot }
    },

    /** Shares of a HOKS that are in force or to come, for an official who sees the HOKS. Throws 403. */
    async hoksin(toimija: Toimija<Virkailija>, hoksId: number) {
      const tallennettu = await hoksit.haeVirkailijalle(toimija, hoksId)
      const { oppilaitosOid } = tallennettu.opiskeluoikeus
      const [jaot, saaLopettaa] = await Promise.all([
        haeHoksinJaot(pool, hoksId, tanaan(clock)),
        oikeudet.onOikeus(toimija.kayttaja, 'write', oppilaitosOid),
      ])
      const rivit = jaot.map((jako) => ({ jako, kohde: kohdeSuunnitelmassa(tallennettu, jako) }))
      const nimet = await nimea({ 'koodi-uri': rivit.map(({ kohde }) => kohde?.koodiUri) })
      return {
        jaot: rivit.map(({ jako, kohde }): HoksJako => jaonTiedot(jako, kohde, tanaan(clock))),
        'saa-lopettaa': saaLopettaa,
        ...nimet,
      }
    },

    /** An official ends a share for a reason that the learner sees. Throws 403 and 404. */
    async lopetaVirkailijana(
      toimija: Toimija<Virkailija>,
      hoksId: number,
      shareId: string,
      syy: string,
    ): Promise<void> {
      const { opiskeluoikeus } = await hoksit.haeVirkailijalle(toimija, hoksId)
      await toimija.vaadiOikeus('write', opiskeluoikeus.oppilaitosOid)
      const jako = UUID.test(shareId) ? await haeHoksinJako(pool, hoksId, shareId) : undefined
      if (!jako) throw new ApiError(virhe('jako.tuntematon'))
      const lopetus = { paattaja: 'oppilaitos', syy, aika: clock.now() } as const
      await kirjaten(toimija, (yhteys) => paataJako(yhteys, jako.shareId, lopetus), ['/paattynyt'])
    },
  }
}

const kohdeSuunnitelmassa = (tallennettu: TallennettuHoks | undefined, jako: Jako): JaonKohde | undefined =>
  tallennettu && jaonKohde(tallennettu.hoks, jako)

function jaonTiedot(jako: JakoSeurauksineen, kohde: JaonKohde | undefined, paiva: string): HoksJako {
  const { katselut, palautteet, voimassaolo } = jako
  return {
    'share-id': jako.shareId,
    tila: jaonTila({ voimassaolo, paattynyt: jako.paattynyt !== null, onKohde: kohde !== undefined }, paiva),
    laji: jako.laji,
    'voimassaolo-alku': voimassaolo.alku,
    'voimassaolo-loppu': voimassaolo.loppu,
    ...(jako.vastaanottajaNimi !== null && { 'vastaanottaja-nimi': jako.vastaanottajaNimi }),
    ...(jako.vastaanottajaSahkoposti !== null && { 'vastaanottaja-sahkoposti': jako.vastaanottajaSahkoposti }),
    ...(jako.viestinTila !== null && { 'viestin-tila': jako.viestinTila }),
    luotu: jako.luotu.toISOString(),
    katselut: { maara: katselut.maara, ...(katselut.viimeisin !== null && { viimeisin: katselut.viimeisin }) },
    palautteet,
    ...(kohde && {
      kohde: {
        ...(kohde.koodiUri !== undefined && { 'koodi-uri': kohde.koodiUri }),
        ...(kohde.nimi !== undefined && { nimi: kohde.nimi }),
        ...kohteenPaivat(kohde),
      },
    }),
  }
}
