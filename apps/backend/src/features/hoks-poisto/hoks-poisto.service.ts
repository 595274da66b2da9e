import { virhe } from '@ehoks/schema/virheet/luettelo'
import { ApiError } from '../../api-error.ts'
import type { Services } from '../../app-types.ts'
import type { Virkailija } from '../../kayttaja.ts'
import type { Toimija } from '../../toimija.ts'
import { createHoksit } from '../hoks/hoks.service.ts'
import { onVoimassa } from '../hoks/opiskeluoikeus.rules.ts'
import {
  haeHoksinNumero,
  haePoistettava,
  merkitseKoskestaPoistuneeksi,
  type PoistettavaHoks,
  poistaPysyvasti,
  vaihdaPoisto,
} from './hoks-poisto.queries.ts'

/** Deleting a HOKS so that it can be brought back, bringing it back, and deleting it for good. */
export function createHoksPoisto(services: Services) {
  const { prisma, clock, integrations, oikeudet, auditloki } = services
  const hoksit = createHoksit(services)

  /**
   * An official of the oppilaitos deletes a HOKS. Throws 403 to one who may not see it or has no right to delete, and
   * when the study right has ended. A study right that Koski does not know any more is no hindrance: it is marked.
   */
  async function poista(toimija: Toimija<Virkailija>, id: number, oppijaOid: string): Promise<void> {
    const oppijan = await hoksit.haeOppijalle(oppijaOid)
    const luettavissa = await Promise.all(
      oppijan.map(({ opiskeluoikeus }) => oikeudet.onOikeus(toimija.kayttaja, 'read', opiskeluoikeus.oppilaitosOid)),
    )
    if (!luettavissa.includes(true)) throw new ApiError(virhe('oikeus.oppija'))
    const poistettava = oppijan.find(({ hoks }) => hoks.id === id)
    if (!poistettava) throw new ApiError(virhe('oikeus.hoks'))
    const { opiskeluoikeus } = poistettava
    toimija.kohdistuu({ opiskeluoikeusOid: opiskeluoikeus.oid })
    await toimija.vaadiOikeus('hoks_delete', opiskeluoikeus.oppilaitosOid, virhe('oikeus.hoks-poisto'))
    const koskessa = await integrations.koski.opiskeluoikeus(opiskeluoikeus.oid)
    if (koskessa && !onVoimassa(koskessa)) {
      const parametrit = { opiskeluoikeusOid: opiskeluoikeus.oid }
      throw new ApiError(virhe('hoks.opiskeluoikeus.paattynyt-poisto', { parametrit }))
    }
    const aika = clock.now()
    const poistettu = await prisma.$transaction(async (tx) => {
      if (!koskessa) await merkitseKoskestaPoistuneeksi(tx, opiskeluoikeus.oid, aika)
      if (!(await vaihdaPoisto(tx, id, 'poisto', kuka(toimija), aika))) return false
      await auditloki.kirjaaTransaktiossa(tx, toimija.auditRivi(['']))
      return true
    })
    // Another one was faster.
    if (!poistettu) throw new ApiError(virhe('oikeus.hoks'))
  }

  /** OPH's administrator brings a deleted HOKS back as it was. Throws 404 when there is none or it is not deleted. */
  async function palauta(toimija: Toimija<Virkailija>, id: number): Promise<void> {
    toimija.vaadiPaakayttaja()
    await kohdistettuna(toimija, id)
    const palautettu = await prisma.$transaction(async (tx) => {
      if (!(await vaihdaPoisto(tx, id, 'palautus', kuka(toimija), clock.now()))) return false
      await auditloki.kirjaaTransaktiossa(tx, toimija.auditRivi(['']))
      return true
    })
    if (!palautettu) throw eiHoksia()
  }

  /** OPH's administrator deletes a HOKS for good, deleted before or not. Throws 404 when there is none. */
  async function tuhoa(toimija: Toimija<Virkailija>, id: number): Promise<void> {
    toimija.vaadiPaakayttaja()
    const hoks = await kohdistettuna(toimija, id)
    const tuhottu = await prisma.$transaction(async (tx) => {
      if (!(await poistaPysyvasti(tx, hoks, clock.now()))) return false
      await auditloki.kirjaaTransaktiossa(tx, toimija.auditRivi(['']))
      return true
    })
    if (!tuhottu) throw eiHoksia()
  }

  async function kohdistettuna(toimija: Toimija, id: number): Promise<PoistettavaHoks> {
    const hoks = await haePoistettava(prisma, id)
    if (!hoks) throw eiHoksia()
    toimija.kohdistuu({ hoksId: id, oppijaOid: hoks.oppijaOid, opiskeluoikeusOid: hoks.opiskeluoikeusOid })
    return hoks
  }

  /** What the administrator is shown before deleting for good. Throws 404 for a deleted one too. */
  async function tiedot(toimija: Toimija<Virkailija>, id: number): Promise<PoistettavaHoks> {
    toimija.vaadiPaakayttaja()
    const hoks = await kohdistettuna(toimija, id)
    if (hoks.poistettu) throw eiHoksia()
    return hoks
  }

  /** The number of the study right's HOKS, for the administrator. Throws 404. */
  async function numero(toimija: Toimija<Virkailija>, opiskeluoikeusOid: string): Promise<number> {
    toimija.vaadiPaakayttaja()
    const id = await haeHoksinNumero(prisma, opiskeluoikeusOid)
    if (id === undefined) throw new ApiError(virhe('ei-loydy.opiskeluoikeuden-hoks'))
    toimija.kohdistuu({ hoksId: id })
    return id
  }

  return { poista, palauta, tuhoa, tiedot, numero }
}

const kuka = ({ kayttaja }: Toimija<Virkailija>) => kayttaja.oid ?? kayttaja.kayttajatunnus
const eiHoksia = () => new ApiError(virhe('ei-loydy.hoks-numerolla'))
