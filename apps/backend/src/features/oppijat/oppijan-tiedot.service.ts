import type { Opiskeluoikeus } from '@ehoks/schema/koski/opiskeluoikeus'
import { virhe } from '@ehoks/schema/virheet/luettelo'
import { ApiError } from '../../api-error.ts'
import type { Services } from '../../app-types.ts'
import type { Virkailija } from '../../kayttaja.ts'
import type { Toimija } from '../../toimija.ts'
import { createHoksit, type TallennettuHoks } from '../hoks/hoks.service.ts'
import { onVoimassa } from '../hoks/opiskeluoikeus.rules.ts'
import { haeHakemistonOppija } from './oppijan-tiedot.queries.ts'

/** What an official or the learner may know of one learner. */
export function createOppijanTiedot(services: Services) {
  const { prisma, integrations, oikeudet } = services
  const { koski, organisaatiopalvelu } = integrations
  const hoksit = createHoksit(services)

  const onLukuoikeus = (toimija: Toimija<Virkailija>, oppilaitosOid: string) =>
    oikeudet.onOikeus(toimija.kayttaja, 'read', oppilaitosOid)

  async function luettavat<T>(toimija: Toimija<Virkailija>, kaikki: readonly T[], oppilaitos: (yksi: T) => string) {
    const saa = await Promise.all(kaikki.map((yksi) => onLukuoikeus(toimija, oppilaitos(yksi))))
    return kaikki.filter((_, i) => saa[i])
  }

  /**
   * The learner with the study rights that the official may read. Throws 403 when there are none; a learner that the
   * index does not have is refused in the same way.
   */
  async function virkailijalle(toimija: Toimija<Virkailija>, oid: string) {
    const oppija = await haeHakemistonOppija(prisma, oid)
    const omat = await luettavat(toimija, oppija?.opiskeluoikeudet ?? [], ({ oppilaitosOid }) => oppilaitosOid)
    toimija.salli(omat.length > 0, () => new ApiError(virhe('oikeus.oppija')))
    return { oid, nimi: oppija?.nimi ?? '', omatOikeudet: omat.map((oikeus) => oikeus.oid) }
  }

  /**
   * The learner's study rights in Koski: the official's own organisations', and all of them if one of these goes on, like
   * the HOKSes. Throws 403.
   */
  async function opiskeluoikeudetVirkailijalle(toimija: Toimija<Virkailija>, oid: string): Promise<Opiskeluoikeus[]> {
    await virkailijalle(toimija, oid)
    const kaikki = await koski.oppijanOpiskeluoikeudet(oid)
    const omat = await luettavat(toimija, kaikki, ({ oppilaitos }) => oppilaitos?.oid ?? '')
    return omat.some(onVoimassa) ? kaikki : omat
  }

  /**
   * The learner's HOKSes in the oppilaitos, and all of the learner's if the study right of one of these goes on
   * (EH-1649). Throws 400 for an organisation that does not exist, 403, and 404 when the oppilaitos has none.
   */
  async function oppilaitoksenHoksit(
    toimija: Toimija<Virkailija>,
    oppijaOid: string,
    oppilaitosOid: string,
  ): Promise<TallennettuHoks[]> {
    await virkailijalle(toimija, oppijaOid)
    if (!(await organisaatiopalvelu.organisaatio(oppilaitosOid))) {
      throw new ApiError(virhe('ei-loydy.organisaatio', { parametrit: { organisaatioOid: oppilaitosOid } }))
    }
    await toimija.vaadiOikeus('read', oppilaitosOid, virhe('oikeus.organisaation-oppija'))
    const kaikki = await hoksit.haeOppijalle(oppijaOid)
    const oppilaitoksen = kaikki.filter(({ opiskeluoikeus }) => opiskeluoikeus.oppilaitosOid === oppilaitosOid)
    if (oppilaitoksen.length === 0) throw new ApiError(virhe('ei-loydy.oppilaitoksen-hoksit'), { avain: 'message' })
    if (oppilaitoksen.length === kaikki.length) return kaikki
    const koskessa = await Promise.all(
      oppilaitoksen.map(({ opiskeluoikeus }) => koski.opiskeluoikeus(opiskeluoikeus.oid)),
    )
    return koskessa.some((oikeus) => oikeus !== undefined && onVoimassa(oikeus)) ? kaikki : oppilaitoksen
  }

  /** The learner by the name that the index has; who asks has been checked. Throws 404. */
  async function oppijalle(oid: string): Promise<{ oid: string; nimi: string }> {
    const oppija = await haeHakemistonOppija(prisma, oid)
    if (!oppija) throw new ApiError(virhe('ei-loydy.oppija'))
    return { oid, nimi: oppija.nimi }
  }

  /** The learner's own study rights in Koski; who asks has been checked. */
  const opiskeluoikeudetOppijalle = (oid: string) => koski.oppijanOpiskeluoikeudet(oid)

  return { virkailijalle, opiskeluoikeudetVirkailijalle, oppilaitoksenHoksit, oppijalle, opiskeluoikeudetOppijalle }
}
