import {
  type EtusivuNakyma,
  TEHTAVALAJIT,
  type Tehtavalaji,
  type TehtavaRivi,
  type TehtavatKysely,
  type TehtavatNakyma,
  type TehtavienMaara,
} from '@ehoks/schema/rajapinta/tehtavat'
import type { Services } from '../../app-types.ts'
import { tanaan } from '../../clock.ts'
import type { Organisaatio } from '../../integrations/organisaatio/organisaatio.ts'
import type { Virkailija } from '../../kayttaja.ts'
import type { Toimija } from '../../toimija.ts'
import { huomautukseksi } from '../nakymat/hoks-nakyma.service.ts'
import { createNimeaminen } from '../nakymat/nimeaminen.service.ts'
import { createLukuoikeus } from '../oikeudet/lukuoikeus.service.ts'
import { viimeksiHaettu } from './hoksittomat.queries.ts'
import {
  haeSiirtojenYhteenveto,
  haeTehtavat,
  laskeHoksit,
  laskeTehtavat,
  type TallennettuTehtava,
} from './tehtavat.queries.ts'
import { type Aikarajat, jaksonPuutteet, OLETUSRAJAT, ohiMenneetNaytot, puuterajat } from './tehtavat.rules.ts'

const VUOROKAUSI_MS = 24 * 60 * 60 * 1000
/** What the front page tells of: the reasons of refusals, and since when a HOKS counts as lately stored. */
const SYITA = 3
const AJANKOHTAINEN_MS = 30 * VUOROKAUSI_MS

/** What there is to do in an oppilaitos: the work queue, and the front page that tells how much of it there is. */
export function createTehtavat(services: Services) {
  const { prisma, clock, oikeudet } = services
  const nimea = createNimeaminen(services)
  const vaadiLuku = createLukuoikeus(services)
  const ehdot = (oppilaitosOid: string, rajat: Aikarajat) =>
    puuterajat({ oppilaitosOid, nyt: clock.now(), tanaan: tanaan(clock) }, rajat)

  const haettu = async ({ oid, parentOidPath = '' }: Organisaatio) => {
    const aika = await viimeksiHaettu(prisma, [oid, ...parentOidPath.split('|').filter((ylempi) => ylempi !== '')])
    return aika?.toISOString() ?? null
  }

  return {
    /** Counts of every kind, and one page of one kind's tasks by names. */
    async tehtavat(toimija: Toimija<Virkailija>, kysely: TehtavatKysely): Promise<TehtavatNakyma> {
      const oppilaitosOid = kysely['oppilaitos-oid']
      const organisaatio = await vaadiLuku(toimija, oppilaitosOid)
      const rajat = ehdot(oppilaitosOid, kysely)
      const maarat = luetteloksi(await laskeTehtavat(prisma, rajat))
      const laji = kysely.laji ?? maarat.find(({ maara }) => maara > 0)?.laji ?? 'hoks-puuttuu'
      const saaKirjoittaa = await oikeudet.onOikeus(toimija.kayttaja, 'write', oppilaitosOid)
      const rivit = (await haeTehtavat(prisma, laji, rajat, kysely)).map((tehtava) =>
        riviksi(laji, tehtava, { saaKirjoittaa, tanaan: rajat.tanaan }),
      )
      const { nimet } = await nimea(rivit)
      return { maarat, laji, rivit, nimet, 'koskesta-haettu': await haettu(organisaatio) }
    },

    /** The front page: counts of tasks, the transfers of the last day and night, numbers of HOKSes. */
    async etusivu(toimija: Toimija<Virkailija>, oppilaitosOid: string): Promise<EtusivuNakyma> {
      const organisaatio = await vaadiLuku(toimija, oppilaitosOid)
      const nyt = clock.now().getTime()
      const vuorokausiSitten = new Date(nyt - VUOROKAUSI_MS)
      const [maarat, siirrot, hoksit, koskesta] = await Promise.all([
        laskeTehtavat(prisma, ehdot(oppilaitosOid, OLETUSRAJAT)),
        haeSiirtojenYhteenveto(prisma, oppilaitosOid, vuorokausiSitten, SYITA),
        laskeHoksit(prisma, oppilaitosOid, new Date(nyt - AJANKOHTAINEN_MS)),
        haettu(organisaatio),
      ])
      return {
        maarat: luetteloksi(maarat),
        'koskesta-haettu': koskesta,
        siirrot: {
          ...siirrot,
          alkaen: vuorokausiSitten.toISOString(),
          syyt: siirrot.syyt.map((syy) => ({ virhe: huomautukseksi(syy.virhe), maara: syy.maara })),
        },
        hoksit,
      }
    },
  }
}

const luetteloksi = (maarat: Record<Tehtavalaji, number>): TehtavienMaara[] =>
  TEHTAVALAJIT.map((laji) => ({ laji, maara: maarat[laji] }))

function riviksi(
  laji: Tehtavalaji,
  tehtava: TallennettuTehtava,
  { saaKirjoittaa, tanaan: paiva }: { saaKirjoittaa: boolean; tanaan: string },
): TehtavaRivi {
  const { oppijaOid, oppijaNimi, jakso, hoks, naytostaAlkaen, virheet } = tehtava
  return {
    avain: jakso ? `${tehtava.avain} ${jakso.moduleId}` : tehtava.avain,
    ...(oppijaOid !== null && { oppija: { oid: oppijaOid, nimi: oppijaNimi ?? '' } }),
    ...(tehtava.tutkintoNimi && { 'tutkinto-nimi': tehtava.tutkintoNimi }),
    ...(tehtava.opiskeluoikeusOid !== null && { 'opiskeluoikeus-oid': tehtava.opiskeluoikeusOid }),
    ...(tehtava.hoksId !== null && { 'hoks-id': tehtava.hoksId }),
    muokattavissa: saaKirjoittaa && (laji === 'hoks-puuttuu' || tehtava.manuaalisyotto === true),
    ...(tehtava.alkamispaiva !== null && { alkamispaiva: tehtava.alkamispaiva }),
    ...(tehtava.aika && { aika: tehtava.aika.toISOString() }),
    ...(jakso && {
      jakso: {
        alku: jakso.alku,
        loppu: jakso.loppu,
        'module-id': jakso.moduleId,
        ...(jakso.tutkinnonOsaKoodiUri !== null && { 'tutkinnon-osa-koodi-uri': jakso.tutkinnonOsaKoodiUri }),
        ...(jakso.tutkinnonOsaNimi !== null && { 'tutkinnon-osa-nimi': jakso.tutkinnonOsaNimi }),
        ...(jakso.tyopaikanNimi !== null && { 'tyopaikan-nimi': jakso.tyopaikanNimi }),
        puuttuu: jaksonPuutteet(jakso),
      },
    }),
    ...(hoks && naytostaAlkaen !== null && { naytot: ohiMenneetNaytot(hoks, naytostaAlkaen, paiva) }),
    ...(virheet && { siirto: { id: Number(tehtava.avain), virheet: virheet.map(huomautukseksi) } }),
  }
}
