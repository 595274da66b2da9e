import type { Hoks, HoksYlataso } from '@ehoks/schema/hoks/variantit'
import { virhe } from '@ehoks/schema/virheet/luettelo'
import { ApiError } from '../../api-error.ts'
import type { Services } from '../../app-types.ts'
import type { Virkailija } from '../../kayttaja.ts'
import type { Toimija } from '../../toimija.ts'
import { onPaakayttaja } from '../oikeudet/oikeudet.rules.ts'
import {
  type HoksinTiedot,
  type HoksinTunniste,
  haeHoks,
  haeHoksJsonina,
  haeHoksTaiPoistettu,
  haeOpiskeluoikeudenHoks,
  haeOppijanHoksit,
  type TallennettuHoks,
} from './hoks.queries.ts'
import { onVoimassa } from './opiskeluoikeus.rules.ts'

export type { HoksinTunniste, TallennettuHoks } from './hoks.queries.ts'

/** Reading HOKSes: who may see which. Writing is in hoks-tallennus.service.ts. */
export function createHoksit({ pool, integrations, oikeudet }: Services) {
  const { koski } = integrations

  /** The HOKS by its number, for a service user with the right to read it. Throws 404 and 401. */
  async function hae(toimija: Toimija, id: number): Promise<TallennettuHoks> {
    return luettavaksi(toimija, await haeHoks(pool, id), 'ei-loydy.hoks')
  }

  /** The same as JSON text, to be passed on as it is. */
  async function haeJsonina(toimija: Toimija, id: number) {
    return luettavaksi(toimija, await haeHoksJsonina(pool, id), 'ei-loydy.hoks')
  }

  /** The HOKS of a study right, likewise. */
  async function haeOpiskeluoikeudella(toimija: Toimija, opiskeluoikeusOid: string): Promise<TallennettuHoks> {
    return luettavaksi(
      toimija,
      await haeOpiskeluoikeudenHoks(pool, opiskeluoikeusOid),
      'ei-loydy.opiskeluoikeuden-hoks',
    )
  }

  async function luettavaksi<Loydetty extends HoksinTiedot>(
    toimija: Toimija,
    tallennettu: Loydetty | undefined,
    puuttuu: 'ei-loydy.hoks' | 'ei-loydy.opiskeluoikeuden-hoks',
  ) {
    if (!tallennettu) throw new ApiError(virhe(puuttuu))
    kohdistuu(toimija, tallennettu)
    await toimija.vaadiOikeus('read', tallennettu.opiskeluoikeus.oppilaitosOid)
    return tallennettu
  }

  /**
   * The HOKS by its number, for an official. An official who may not read it is refused in the same way as one who asks
   * for a HOKS that does not exist.
   */
  async function haeVirkailijalle(
    toimija: Toimija<Virkailija>,
    id: number,
    oppijaOid?: string,
  ): Promise<TallennettuHoks> {
    const tallennettu = await haeHoks(pool, id)
    if (tallennettu) kohdistuu(toimija, tallennettu)
    if (!tallennettu || (oppijaOid !== undefined && oppijaOid !== tallennettu.oppija.oid)) throw eiHoksia()
    return luettavaVirkailijalle(toimija, tallennettu)
  }

  /**
   * The HOKS for an official's screen, by its number or its eid: as `haeVirkailijalle`, and a deleted one for OPH's
   * administrator, who can bring it back. Others who might read it are told that there is none: 404.
   */
  async function haeNaytolle(toimija: Toimija<Virkailija>, tunniste: HoksinTunniste): Promise<TallennettuHoks> {
    const tallennettu = await haeHoksTaiPoistettu(pool, tunniste)
    if (!tallennettu) throw eiHoksia()
    kohdistuu(toimija, tallennettu)
    if (!tallennettu.poistettu) return luettavaVirkailijalle(toimija, tallennettu)
    if (!onPaakayttaja(toimija.kayttaja) && (await onLukuoikeus(toimija, tallennettu))) {
      throw new ApiError(virhe('ei-loydy.hoks-numerolla'))
    }
    toimija.salli(onPaakayttaja(toimija.kayttaja), eiHoksia)
    return tallennettu
  }

  async function luettavaVirkailijalle(toimija: Toimija<Virkailija>, tallennettu: TallennettuHoks) {
    const saa =
      (await onLukuoikeus(toimija, tallennettu)) || (await onToisenOppilaitoksenLupa(toimija, tallennettu.oppija.oid))
    toimija.salli(saa, eiHoksia)
    return tallennettu
  }

  /**
   * The learner's HOKSes that the official may see: those of the official's own oppilaitokset, and all of the learner's
   * if the study right of one of them goes on (EH-1649).
   */
  async function haeOppijanVirkailijalle(toimija: Toimija<Virkailija>, oppijaOid: string): Promise<TallennettuHoks[]> {
    toimija.kohdistuu({ oppijaOid })
    const hoksit = await haeOppijanHoksit(pool, oppijaOid)
    const omat = await luettavat(toimija, hoksit)
    toimija.salli(omat.length > 0, eiOikeuttaOppijaan)
    if (omat.length === hoksit.length) return hoksit
    return (await onJokuVoimassa(omat)) ? hoksit : omat
  }

  async function onToisenOppilaitoksenLupa(toimija: Toimija<Virkailija>, oppijaOid: string) {
    return onJokuVoimassa(await luettavat(toimija, await haeOppijanHoksit(pool, oppijaOid)))
  }

  async function luettavat(toimija: Toimija<Virkailija>, hoksit: readonly TallennettuHoks[]) {
    const saa = await Promise.all(hoksit.map((hoks) => onLukuoikeus(toimija, hoks)))
    return hoksit.filter((_, i) => saa[i])
  }

  const onLukuoikeus = (toimija: Toimija<Virkailija>, { opiskeluoikeus }: TallennettuHoks) =>
    oikeudet.onOikeus(toimija.kayttaja, 'read', opiskeluoikeus.oppilaitosOid)

  async function onJokuVoimassa(hoksit: readonly TallennettuHoks[]) {
    const oikeudet = await Promise.all(hoksit.map(({ opiskeluoikeus }) => koski.opiskeluoikeus(opiskeluoikeus.oid)))
    return oikeudet.some((oikeus) => oikeus !== undefined && onVoimassa(oikeus))
  }

  /** The learner's own HOKSes; who asks has been checked. */
  const haeOppijalle = (oppijaOid: string) => haeOppijanHoksit(pool, oppijaOid)

  /** The HOKS, deleted or not, for one whose right has been checked by other means; undefined: none. */
  const haeTarkistetulle = (tunniste: HoksinTunniste) => haeHoksTaiPoistettu(pool, tunniste)

  return {
    hae,
    haeTarkistetulle,
    haeJsonina,
    haeOpiskeluoikeudella,
    haeVirkailijalle,
    haeNaytolle,
    haeOppijanVirkailijalle,
    haeOppijalle,
  }
}

const eiHoksia = () => new ApiError(virhe('oikeus.hoks'))
const eiOikeuttaOppijaan = () => new ApiError(virhe('oikeus.oppija'))

/** Tells the audit row what the request is about. */
export function kohdistuu(toimija: Toimija, { id, oppija, opiskeluoikeus }: HoksinTiedot) {
  toimija.kohdistuu({
    hoksId: id,
    oppijaOid: oppija.oid,
    opiskeluoikeusOid: opiskeluoikeus.oid,
    oppilaitosOid: opiskeluoikeus.oppilaitosOid,
  })
}

/** The HOKS without its nine lists: what lists and the search by study right have always answered. */
export const ylataso = (hoks: Hoks): HoksYlataso => {
  const {
    'aiemmin-hankitut-ammat-tutkinnon-osat': _aiemmat,
    'aiemmin-hankitut-paikalliset-tutkinnon-osat': _aiemmatPaikalliset,
    'aiemmin-hankitut-yhteiset-tutkinnon-osat': _aiemmatYhteiset,
    'hankittavat-ammat-tutkinnon-osat': _hankittavat,
    'hankittavat-paikalliset-tutkinnon-osat': _paikalliset,
    'hankittavat-yhteiset-tutkinnon-osat': _yhteiset,
    'hankittavat-koulutuksen-osat': _koulutuksenOsat,
    'opiskeluvalmiuksia-tukevat-opinnot': _tukevat,
    'oppimisen-tuki': _tuki,
    ...ylataso
  } = hoks
  return ylataso
}

/** The HOKS as its learner gets it: `eid` is the only identity that the learner sees. */
export const ilmanNumeroa = ({ id: _id, ...hoks }: Hoks): Omit<Hoks, 'id'> => hoks
