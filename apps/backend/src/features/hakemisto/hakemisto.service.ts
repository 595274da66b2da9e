import type { Opiskeluoikeus } from '@ehoks/schema/koski/opiskeluoikeus'
import { virhe } from '@ehoks/schema/virheet/luettelo'
import { ApiError } from '../../api-error.ts'
import type { Services } from '../../app-types.ts'
import type { Henkilo } from '../../integrations/oppijanumerorekisteri/oppijanumerorekisteri.ts'
import type { Palvelukayttaja, Virkailija } from '../../kayttaja.ts'
import type { Toimija } from '../../toimija.ts'
import {
  haeHakemistonOppijat,
  haeHankintakoulutukset,
  haeHoksillinenOikeus,
  haeKoulutustoimijat,
  haePaivitettavat,
  laskeHoksit,
  laskePaivitettavat,
  merkitsePuuttuviksi,
  nimeaOppija,
  onHoksillinenOppija,
  type PaivitettavaOikeus,
  type PaivitysEhto,
  paivitaOikeudet,
  tallennaHankintakoulutukset,
  yhdistaOppija,
} from './hakemisto.queries.ts'
import { hankintakoulutukset, tiedotKoskesta } from './hakemisto.rules.ts'

/** Study rights in one question to Koski. */
const NIPPU = 200
/** Questions that are on their way to Koski at once. */
const RINNAKKAIN = 8

type Eteneminen = (tehty: number, kaikkiaan: number) => Promise<void>

/**
 * What is kept of learners and study rights, so that lists and rights do not have to ask the registers: refreshed in
 * place, so that nothing is lost when a register does not answer.
 */
export function createHakemisto({ prisma, clock, integrations, auditloki, log }: Services) {
  const { koski, oppijanumerorekisteri } = integrations

  /**
   * Refreshes the bought education under the study right of a HOKS. For after a write: never fails, since the write is
   * done. `oikeudet`: the learner's study rights, when Koski has already been asked.
   */
  async function paivitaHankintakoulutukset(
    oppijaOid: string,
    opiskeluoikeusOid: string,
    oikeudet?: readonly Opiskeluoikeus[],
  ): Promise<void> {
    try {
      const kaikki = oikeudet ?? (await koski.oppijanOpiskeluoikeudet(oppijaOid))
      const loydetyt = hankintakoulutukset(oppijaOid, opiskeluoikeusOid, kaikki)
      await tallennaHankintakoulutukset(prisma, [opiskeluoikeusOid], loydetyt, clock.now())
    } catch (err) {
      log.warn({ err }, 'Bought education was not refreshed')
    }
  }

  /**
   * Study rights of the index, asked from Koski again. Those that Koski does not know are marked, and stay;
   * bought education under them is what Koski says.
   */
  async function paivita(oikeudet: readonly PaivitettavaOikeus[]): Promise<void> {
    const oppijoiden = await koski.oppijoidenOpiskeluoikeudet([...new Set(oikeudet.map(({ oppijaOid }) => oppijaOid))])
    const koskesta = new Map(oppijoiden.map((oikeus) => [oikeus.oid, oikeus]))
    // The bulk question leaves out what has been voided and what is a former OID's.
    const puuttuvat = oikeudet.filter(({ oid }) => !koskesta.has(oid))
    for (let i = 0; i < puuttuvat.length; i += RINNAKKAIN) {
      const nippu = await Promise.all(puuttuvat.slice(i, i + RINNAKKAIN).map(({ oid }) => koski.opiskeluoikeus(oid)))
      for (const oikeus of nippu) if (oikeus) koskesta.set(oikeus.oid, oikeus)
    }
    const aika = clock.now()
    const tiedot = oikeudet.flatMap(({ oid, oppijaOid }) => {
      const oikeus = koskesta.get(oid)
      return oikeus ? tiedotKoskesta(oppijaOid, [oikeus]) : []
    })
    await paivitaOikeudet(prisma, tiedot, aika)
    await tallennaHankintakoulutukset(
      prisma,
      tiedot.map(({ oid }) => oid),
      tiedot.flatMap(({ oid, oppijaOid }) => hankintakoulutukset(oppijaOid, oid, oppijoiden)),
      aika,
    )
    await merkitsePuuttuviksi(
      prisma,
      oikeudet.flatMap(({ oid }) => (koskesta.has(oid) ? [] : [oid])),
      aika,
    )
  }

  /** Gives how many. `eteneminen` is told after each question how far it is; it may throw, and nothing more is asked. */
  async function paivitaKaikki(ehto: PaivitysEhto, eteneminen: Eteneminen = async () => undefined): Promise<number> {
    const kaikkiaan = await laskePaivitettavat(prisma, ehto)
    let maara = 0
    let jalkeen: string | undefined = ''
    while (jalkeen !== undefined) {
      const oikeudet: PaivitettavaOikeus[] = await haePaivitettavat(prisma, ehto, jalkeen, NIPPU)
      if (oikeudet.length > 0) await paivita(oikeudet)
      maara += oikeudet.length
      await eteneminen(maara, Math.max(maara, kaikkiaan))
      jalkeen = oikeudet.length < NIPPU ? undefined : oikeudet.at(-1)?.oid
    }
    return maara
  }

  /** Asks the person from Oppijanumerorekisteri. Throws 400 when there is none. */
  async function henkilo(oid: string): Promise<Henkilo> {
    const loydetty = await oppijanumerorekisteri.henkilo(oid)
    if (!loydetty) throw new ApiError(virhe('hoks.oppija.ei-oppijanumerorekisterissa'))
    return loydetty
  }

  return {
    paivitaHankintakoulutukset,

    /** OIDs of the bought education under a study right. */
    hankintakoulutukset: (opiskeluoikeusOid: string) => haeHankintakoulutukset(prisma, opiskeluoikeusOid),

    /** Names of qualifications that are missing are asked from Koski. */
    paivitaNimettomat: (eteneminen?: Eteneminen) => paivitaKaikki('nimettomat', eteneminen),

    /** The study right of a HOKS, asked from Koski again. Throws 404 when it has no HOKS. */
    async paivitaOpiskeluoikeus(oid: string): Promise<void> {
      const oikeus = await haeHoksillinenOikeus(prisma, oid)
      if (!oikeus) throw new ApiError(virhe('ei-loydy.opiskeluoikeuden-hoks'))
      await paivita([oikeus])
    },

    /** The study rights of a koulutustoimija, asked from Koski again; gives how many. Throws 404 when there are none. */
    async paivitaKoulutustoimijanOikeudet(koulutustoimijaOid: string, eteneminen?: Eteneminen): Promise<number> {
      const maara = await paivitaKaikki({ koulutustoimijaOid }, eteneminen)
      if (maara === 0) throw new ApiError(virhe('ei-loydy.koulutustoimijan-opiskeluoikeudet'))
      return maara
    },

    koulutustoimijanOikeuksia: (koulutustoimijaOid: string) => laskePaivitettavat(prisma, { koulutustoimijaOid }),
    /** The koulutustoimijat that the index has study rights of, by their Finnish names; the OID where no name was had. */
    async koulutustoimijat() {
      const maarat = await haeKoulutustoimijat(prisma)
      const organisaatiot = await integrations.nimet.haeNimet(
        [],
        maarat.map(({ oid }) => oid),
      )
      return maarat
        .map(({ oid, opiskeluoikeuksia }) => ({ oid, nimi: organisaatiot.nimet[oid]?.nimi ?? {}, opiskeluoikeuksia }))
        .sort((a, b) => (a.nimi.fi ?? a.oid).localeCompare(b.nimi.fi ?? b.oid, 'fi'))
    },
    nimettomia: () => laskePaivitettavat(prisma, 'nimettomat'),
    hokseja: () => laskeHoksit(prisma),

    /** The learner's name, asked again. Throws 404 when the learner has no HOKS, 400 when there is no such person. */
    async paivitaOppija(oid: string): Promise<void> {
      if (!(await onHoksillinenOppija(prisma, oid))) throw new ApiError(virhe('ei-loydy.oppijan-hoksit'))
      await nimeaOppija(prisma, oid, koko(await henkilo(oid)), clock.now())
    },

    /**
     * Oppijanumerorekisteri tells that a person has changed: the name is refreshed, and what is kept of the person's
     * duplicates becomes the person's own. A duplicate's own notice only changes its name: the master's does the rest.
     */
    async oppijaMuuttui(toimija: Toimija<Palvelukayttaja | Virkailija>, oid: string): Promise<void> {
      const tiedot = await henkilo(oid)
      const nimi = koko(tiedot)
      await nimeaOppija(prisma, oid, nimi, clock.now())
      const orjat = tiedot.duplicate ? [] : await oppijanumerorekisteri.duplikaatit(oid)
      for (const duplikaatti of await haeHakemistonOppijat(prisma, orjat)) {
        if (duplikaatti === oid) continue
        await prisma.$transaction(async (tx) => {
          const hoksit = await yhdistaOppija(tx, {
            duplikaatti,
            master: { oid, nimi },
            kayttajaOid: toimija.kayttaja.oid ?? toimija.kayttaja.kayttajatunnus,
            aika: clock.now(),
          })
          toimija.kohdistuu({ oppijaOid: oid, duplikaatti, hoksit: hoksit.map(String) })
          await auditloki.kirjaaTransaktiossa(tx, toimija.auditRivi(['/oppija-oid']))
        })
      }
    },
  }
}

const koko = ({ etunimet, sukunimi }: Henkilo) => `${etunimet} ${sukunimi}`
