import { randomUUID } from 'node:crypto'
import { getMuoto } from '@ehoks/schema/hoks/get-muoto'
import { tarkistaHoks } from '@ehoks/schema/hoks/tarkistus'
import type { Hoks, HoksLuonti, HoksYlataso } from '@ehoks/schema/hoks/variantit'
import type { Opiskeluoikeus } from '@ehoks/schema/koski/opiskeluoikeus'
import { onkoOpiskeluoikeusOid } from '@ehoks/schema/muodot/oid'
import { type Virhe, virhe } from '@ehoks/schema/virheet/luettelo'
import { ApiError } from '../../api-error.ts'
import type { Services } from '../../app-types.ts'
import { tanaan } from '../../clock.ts'
import type { Transaktio } from '../../database.ts'
import type { Palvelukayttaja, Virkailija } from '../../kayttaja.ts'
import { eiOikeutta, type Toimija } from '../../toimija.ts'
import {
  haeHoks,
  haeOpiskeluoikeudenHoks,
  haeOppijanHoksit,
  lisaaHoks,
  opiskeluoikeudenHoksinTila,
  type TallennettuHoks,
  tallennaOppijaJaOpiskeluoikeus,
  varaaNumerot,
} from './hoks.queries.ts'
import { onVoimassa, opiskeluoikeudenTiedot } from './opiskeluoikeus.rules.ts'
import { jaksot, moduulit } from './projektiot.rules.ts'

export type { TallennettuHoks } from './hoks.queries.ts'

/** Creating and reading HOKSes: who may, what must hold, and what is stored. */
export function createHoksit({ config, prisma, clock, integrations, oikeudet, auditloki }: Services) {
  const { koski, oppijanumerorekisteri } = integrations

  /**
   * Creates a HOKS from a body that nothing has checked yet. In this order: the study right from Koski, the right to it,
   * shape and rules of the document in one answer, the learner and the study right's other conditions (B1–B6), and then
   * one transaction. Throws ApiError with every error found; nothing is stored then.
   */
  async function luo(toimija: Toimija<Palvelukayttaja | Virkailija>, body: unknown): Promise<{ id: number }> {
    const variantti = toimija.kayttaja.laji === 'virkailija' ? 'post-virkailija' : 'post'
    const opiskeluoikeus = await haeKoskesta(opiskeluoikeusOid(body))
    const oppilaitosOid = opiskeluoikeus?.oppilaitos?.oid
    if (opiskeluoikeus) {
      // Rights are given in an oppilaitos: nobody has any to a study right without one.
      if (!oppilaitosOid) throw eiOikeutta(toimija.kayttaja)
      await toimija.vaadiOikeus('write', oppilaitosOid)
    }

    const tarkistus = tarkistaHoks({ variantti, dokumentti: body, opiskeluoikeus, tanaan: tanaan(clock) })
    if (!tarkistus.hyvaksytty) throw kaikki(tarkistus.virheet)
    // Not reached: a document of the right shape has a well-formed study right, which has been asked from Koski.
    if (!opiskeluoikeus || !oppilaitosOid) throw eiOikeutta(toimija.kayttaja)

    const luonti = tarkistus.dokumentti
    const oppija = await tarkistaOppija(luonti, opiskeluoikeus)
    const aika = clock.now()
    const tiedot = opiskeluoikeudenTiedot(oppija.oid, opiskeluoikeus, oppilaitosOid)

    const id = await prisma.$transaction(async (tx) => {
      const numerot = await varaaNumerot(tx)
      const hoks = getMuoto(luonti, {
        id: numerot.id,
        eid: randomUUID(),
        manuaalisyotto: variantti === 'post-virkailija',
        uusiTunniste: randomUUID,
      })
      await tallennaOppijaJaOpiskeluoikeus(tx, oppija, tiedot, aika)
      const lisatty = await lisaaHoks(tx, {
        hoks,
        versioNro: numerot.versioNro,
        aika,
        kayttajaOid: toimija.kayttaja.oid ?? toimija.kayttaja.kayttajatunnus,
        moduulit: moduulit(hoks),
        jaksot: jaksot(hoks),
      })
      // Nothing of a refused one is stored, what the registers say of its learner neither.
      if (!lisatty) throw await onJo(tx, opiskeluoikeus.oid)
      toimija.kohdistuu({ hoksId: hoks.id, oppijaOid: oppija.oid, opiskeluoikeusOid: opiskeluoikeus.oid })
      await auditloki.kirjaaTransaktiossa(tx, toimija.auditRivi(['']))
      return hoks.id
    })
    return { id }
  }

  /** undefined: not asked, because the document has no study right of the right form; its shape error is told later. */
  async function haeKoskesta(oid: string | undefined): Promise<Opiskeluoikeus | undefined> {
    if (oid === undefined) return undefined
    const opiskeluoikeus = await koski.opiskeluoikeus(oid)
    if (!opiskeluoikeus) {
      throw new ApiError(
        virhe('hoks.opiskeluoikeus.ei-koskessa', {
          polku: '/opiskeluoikeus-oid',
          parametrit: { opiskeluoikeusOid: oid },
        }),
      )
    }
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
    return { oid, nimi: `${henkilo.etunimet} ${henkilo.sukunimi}` }
  }

  /** B1: the study right has a HOKS already. A deleted one counts: OPH can bring it back. */
  async function onJo(tx: Transaktio, opiskeluoikeusOid: string) {
    const tila = await opiskeluoikeudenHoksinTila(tx, opiskeluoikeusOid)
    const koodi = tila === 'poistettu' ? 'hoks.opiskeluoikeus.poistettu-hoks' : 'hoks.opiskeluoikeus.jo-hoks'
    return new ApiError(virhe(koodi, { polku: '/opiskeluoikeus-oid' }))
  }

  /** The HOKS by its number, for a service user with the right to read it. Throws 404 and 401. */
  async function hae(toimija: Toimija, id: number): Promise<TallennettuHoks> {
    return luettavaksi(toimija, await haeHoks(prisma, id), 'ei-loydy.hoks')
  }

  /** The HOKS of a study right, likewise. */
  async function haeOpiskeluoikeudella(toimija: Toimija, opiskeluoikeusOid: string): Promise<TallennettuHoks> {
    return luettavaksi(
      toimija,
      await haeOpiskeluoikeudenHoks(prisma, opiskeluoikeusOid),
      'ei-loydy.opiskeluoikeuden-hoks',
    )
  }

  async function luettavaksi(
    toimija: Toimija,
    tallennettu: TallennettuHoks | undefined,
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
    const tallennettu = await haeHoks(prisma, id)
    if (tallennettu) kohdistuu(toimija, tallennettu)
    if (!tallennettu || (oppijaOid !== undefined && oppijaOid !== tallennettu.oppija.oid)) throw eiHoksia()
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
    const hoksit = await haeOppijanHoksit(prisma, oppijaOid)
    const omat = await luettavat(toimija, hoksit)
    toimija.salli(omat.length > 0, eiOikeuttaOppijaan)
    if (omat.length === hoksit.length) return hoksit
    return (await onJokuVoimassa(omat)) ? hoksit : omat
  }

  async function onToisenOppilaitoksenLupa(toimija: Toimija<Virkailija>, oppijaOid: string) {
    return onJokuVoimassa(await luettavat(toimija, await haeOppijanHoksit(prisma, oppijaOid)))
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
  const haeOppijalle = (oppijaOid: string) => haeOppijanHoksit(prisma, oppijaOid)

  return { luo, hae, haeOpiskeluoikeudella, haeVirkailijalle, haeOppijanVirkailijalle, haeOppijalle }
}

const eiHoksia = () => new ApiError(virhe('oikeus.hoks'))
const eiOikeuttaOppijaan = () => new ApiError(virhe('oikeus.oppija'))

function kohdistuu(toimija: Toimija, { hoks, oppija, opiskeluoikeus }: TallennettuHoks) {
  toimija.kohdistuu({ hoksId: hoks.id, oppijaOid: oppija.oid, opiskeluoikeusOid: opiskeluoikeus.oid })
}

/** The study right of a body that nothing has checked yet, when it has the right form. */
function opiskeluoikeusOid(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('opiskeluoikeus-oid' in body)) return undefined
  const oid = body['opiskeluoikeus-oid']
  return typeof oid === 'string' && onkoOpiskeluoikeusOid(oid) ? oid : undefined
}

function kaikki(virheet: readonly Virhe[]): ApiError {
  const [ensimmainen, ...muut] = virheet
  if (!ensimmainen) throw new Error('A refusal without an error')
  return new ApiError([ensimmainen, ...muut])
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
