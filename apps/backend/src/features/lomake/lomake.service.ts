import { onkoOppijaOid } from '@ehoks/schema/muodot/oid'
import {
  LOMAKKEEN_KOODISTOT,
  type LomakeRakenne,
  type LomakeUusiKysely,
  type LomakkeenKoodi,
} from '@ehoks/schema/rajapinta/lomake'
import { virhe } from '@ehoks/schema/virheet/luettelo'
import { ApiError } from '../../api-error.ts'
import type { Services } from '../../app-types.ts'
import { PalveluEiVastaa } from '../../integrations/palvelu-ei-vastaa.ts'
import type { Virkailija } from '../../kayttaja.ts'
import type { Toimija } from '../../toimija.ts'
import { createHoksit } from '../hoks/hoks.service.ts'
import { createNimeaminen } from '../nakymat/nimeaminen.service.ts'
import { toiminnot } from '../nakymat/toiminnot.rules.ts'
import { haeHoksienNumerot, haeOppijatNimella } from './lomake.queries.ts'
import { lomakkeenOpiskeluoikeus } from './opiskeluoikeus.rules.ts'

const TYHJA_RAKENNE = { nimi: {}, 'tutkinnon-osat': [], 'koulutuksen-osat': [], 'puuttuvat-palvelut': [] }

/** What the entry form asks: whom, for which study right, of what to choose. */
export function createLomake(services: Services) {
  const { prisma, config, oikeudet, integrations } = services
  const { koski, oppijanumerorekisteri, lomaketiedot } = integrations
  const hoksit = createHoksit(services)
  const nimea = createNimeaminen(services)

  /** Learners to choose from, where the official may write: by name, or anyone by learner number. Throws 403. */
  async function oppijat(toimija: Toimija<Virkailija>, oppilaitosOid: string, haku: string) {
    await toimija.vaadiOikeus('write', oppilaitosOid)
    const sana = haku.trim()
    if (!onkoOppijaOid(sana)) return haeOppijatNimella(prisma, oppilaitosOid, sana)
    const henkilo = await oppijanumerorekisteri.henkilo(sana)
    return henkilo ? [{ oid: sana, nimi: `${henkilo.etunimet} ${henkilo.sukunimi}` }] : []
  }

  async function opiskeluoikeudet(toimija: Toimija<Virkailija>, oppijaOid: string) {
    const kaikki = await koski.oppijanOpiskeluoikeudet(oppijaOid)
    const numerot = await haeHoksienNumerot(
      prisma,
      kaikki.map(({ oid }) => oid),
    )
    return Promise.all(
      kaikki.map(async (oo) => {
        const oppilaitosOid = oo.oppilaitos?.oid
        const saaKirjoittaa =
          oppilaitosOid !== undefined && (await oikeudet.onOikeus(toimija.kayttaja, 'write', oppilaitosOid))
        const paattyneetEstetaan = config.preventFinishedOpiskeluoikeusUpdates
        return lomakkeenOpiskeluoikeus(oo, { saaKirjoittaa, hoksId: numerot.get(oo.oid), paattyneetEstetaan })
      }),
    )
  }

  /** The structure of a qualification; empty when ePerusteet has none such or does not answer, and then it is named. */
  async function rakenne(diaarinumero: string | undefined): Promise<LomakeRakenne> {
    if (diaarinumero === undefined) return TYHJA_RAKENNE
    try {
      const loytyi = await lomaketiedot.rakenne(diaarinumero)
      return loytyi ? { diaarinumero, ...loytyi, 'puuttuvat-palvelut': [] } : { ...TYHJA_RAKENNE, diaarinumero }
    } catch (syy) {
      if (!(syy instanceof PalveluEiVastaa)) throw syy
      return { ...TYHJA_RAKENNE, diaarinumero, 'puuttuvat-palvelut': [syy.palvelu] }
    }
  }

  /**
   * The learner with the study rights in the official's own oppilaitokset, and the structure of the chosen one's
   * qualification: who has none there is refused (403) like one who does not exist. Throws PalveluEiVastaa: what is chosen
   * here decides whose the HOKS is.
   */
  async function uusi(toimija: Toimija<Virkailija>, kysely: LomakeUusiKysely) {
    const { 'oppilaitos-oid': oppilaitosOid, 'oppija-oid': oppijaOid, 'opiskeluoikeus-oid': valittuOid } = kysely
    toimija.kohdistuu({ oppijaOid })
    await toimija.vaadiOikeus('write', oppilaitosOid)
    const [henkilo, oikeudetKoskesta] = await Promise.all([
      oppijanumerorekisteri.henkilo(oppijaOid),
      opiskeluoikeudet(toimija, oppijaOid),
    ])
    const omat = oikeudetKoskesta.filter(({ este }) => este !== 'ei-oikeutta')
    toimija.salli(henkilo !== undefined && omat.length > 0, () => new ApiError(virhe('oikeus.oppija')))
    const valittu = omat.find(({ oid }) => oid === valittuOid)
    return {
      oppija: { oid: oppijaOid, nimi: `${henkilo?.etunimet} ${henkilo?.sukunimi}` },
      opiskeluoikeudet: omat,
      ...(valittu && { rakenne: await rakenne(valittu.diaarinumero) }),
    }
  }

  /** Every code list of the form. A list that Koodisto does not give now is left empty, and Koodisto is named. */
  async function koodistot() {
    const puuttuvat = new Set<string>()
    const listat = await Promise.all(
      LOMAKKEEN_KOODISTOT.map(async (koodisto): Promise<[string, LomakkeenKoodi[]]> => {
        try {
          return [koodisto, await lomaketiedot.koodisto(koodisto)]
        } catch (syy) {
          if (!(syy instanceof PalveluEiVastaa)) throw syy
          puuttuvat.add(syy.palvelu)
          return [koodisto, []]
        }
      }),
    )
    return { koodistot: Object.fromEntries(listat), 'puuttuvat-palvelut': [...puuttuvat] }
  }

  /**
   * A HOKS to edit, and whether it is to be edited here. Throws 403 as reading it does, and unless the official may write to it; 400 when Koski
   * does not know the study right, since saving would be refused.
   */
  async function hoks(toimija: Toimija<Virkailija>, hoksId: number) {
    const tallennettu = await hoksit.haeVirkailijalle(toimija, hoksId)
    await toimija.vaadiOikeus('write', tallennettu.opiskeluoikeus.oppilaitosOid)
    const oo = await koski.opiskeluoikeus(tallennettu.opiskeluoikeus.oid)
    if (!oo) {
      const parametrit = { opiskeluoikeusOid: tallennettu.opiskeluoikeus.oid }
      throw new ApiError(virhe('hoks.opiskeluoikeus.ei-koskessa', { polku: '/opiskeluoikeus-oid', parametrit }))
    }
    const tilanne = { saaKirjoittaa: true, hoksId: undefined, paattyneetEstetaan: false }
    const opiskeluoikeus = { ...lomakkeenOpiskeluoikeus(oo, tilanne), 'hoks-id': hoksId }
    const [tutkinnonRakenne, nimet] = await Promise.all([
      rakenne(opiskeluoikeus.diaarinumero),
      nimea(tallennettu.hoks, opiskeluoikeus),
    ])
    return {
      hoks: tallennettu.hoks,
      'versio-nro': tallennettu.versioNro,
      muokkaus: toiminnot({
        poistettu: false,
        manuaalisyotto: tallennettu.hoks.manuaalisyotto === true,
        saaKirjoittaa: true,
        saaPoistaa: false,
        onPaakayttaja: false,
      }).muokkaus,
      oppija: tallennettu.oppija,
      opiskeluoikeus,
      rakenne: tutkinnonRakenne,
      ...nimet,
    }
  }

  return { oppijat, uusi, koodistot, koodit: lomaketiedot.tutkinnonOsat, hoks }
}
