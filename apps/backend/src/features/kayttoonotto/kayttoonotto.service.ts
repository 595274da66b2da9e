import type { Kayttoonotto, KayttoonottoToimija } from '@ehoks/schema/rajapinta/kayttoonotto'
import type { Services } from '../../app-types.ts'
import { tanaan } from '../../clock.ts'
import type { Organisaatio } from '../../integrations/organisaatio/organisaatio.ts'
import { PalveluEiVastaa } from '../../integrations/palvelu-ei-vastaa.ts'
import { createTyonTila } from '../ajot/ajot.service.ts'
import {
  ensimmainenPaiva,
  haeHoksienMaarat,
  haePaivat,
  haeSiirtaneet,
  haeSiirtojenMaarat,
  laskeHoksit,
  laskeSiirrot,
  viimeisinLaskettuPaiva,
} from './kayttoonotto.queries.ts'
import { koulutustoimija, kuvaaja, kuvanAskel } from './kayttoonotto.rules.ts'

/** The job that makes the counts. */
export const KAYTTOONOTON_LASKENTA = 'kayttoonoton-laskenta'
/** There are no HOKSes, nor transfers of them, from before the law. */
const ALKU = '2018-01-01'

/** How many HOKSes there are and which koulutustoimijat have begun, from counts that a job makes. */
export function createKayttoonotto(services: Services) {
  const { prisma, clock, integrations } = services
  const { organisaatiopalvelu } = integrations
  const tyonTila = createTyonTila(services)

  /** Makes the counts; gives how many koulutustoimijat and HOKSes there are. Throws PalveluEiVastaa. */
  async function laske(): Promise<{ koulutustoimijoita: number; hokseja: number }> {
    await laskeHoksit(prisma)
    const alkaen = (await viimeisinLaskettuPaiva(prisma)) ?? ALKU
    const siirtaneet = await haeSiirtaneet(prisma, alkaen)
    const tunnetut = new Map(
      (await organisaatiopalvelu.organisaatiot(siirtaneet)).map((organisaatio) => [organisaatio.oid, organisaatio]),
    )
    await laskeSiirrot(
      prisma,
      alkaen,
      siirtaneet.map((oid) => ({ oid, koulutustoimija: koulutustoimija(tunnetut.get(oid) ?? { oid }) })),
    )
    const maarat = await haeHoksienMaarat(prisma, { alku: ALKU, loppu: tanaan(clock) })
    return { koulutustoimijoita: maarat.length, hokseja: summa(maarat, 'hokseja') }
  }

  /** Every koulutustoimija, with names; undefined: Organisaatiopalvelu does not answer. */
  async function kaikkiToimijat(): Promise<readonly Organisaatio[] | undefined> {
    try {
      return await organisaatiopalvelu.koulutustoimijat()
    } catch (syy) {
      if (syy instanceof PalveluEiVastaa) return undefined
      throw syy
    }
  }

  async function nakyma(kysely: { alku?: string; loppu?: string }): Promise<Kayttoonotto> {
    const loppu = kysely.loppu ?? tanaan(clock)
    const alku = kysely.alku ?? (await ensimmainenPaiva(prisma)) ?? loppu
    const [hoksit, siirrot, paivat, tila, kaikki] = await Promise.all([
      haeHoksienMaarat(prisma, { alku, loppu }),
      haeSiirtojenMaarat(prisma, { alku, loppu }),
      haePaivat(prisma, { alku, loppu }),
      tyonTila(KAYTTOONOTON_LASKENTA),
      kaikkiToimijat(),
    ])
    const oidit = [...new Set([...(kaikki ?? []), ...hoksit, ...siirrot].map(({ oid }) => oid))]
    const nimet = new Map(kaikki?.map(({ oid, nimi }) => [oid, nimi]))
    const { nimet: muut, puuttuvatPalvelut } = await integrations.nimet.haeNimet(
      [],
      oidit.filter((oid) => !nimet.has(oid)),
    )
    const omatHoksit = new Map(hoksit.map((rivi) => [rivi.oid, rivi]))
    const omatSiirrot = new Map(siirrot.map((rivi) => [rivi.oid, rivi]))
    const koulutustoimijat = oidit.map((oid): KayttoonottoToimija => {
      const [hoks, siirto] = [omatHoksit.get(oid), omatSiirrot.get(oid)]
      return {
        oid,
        nimi: nimet.get(oid) ?? muut[oid]?.nimi ?? {},
        ...(hoks && { ensimmainen: hoks.ensimmainen }),
        ...(siirto && { 'viimeisin-siirto': siirto.viimeisin.toISOString() }),
        hokseja: hoks?.hokseja ?? 0,
        jaksolla: hoks?.jaksolla ?? 0,
        kasin: hoks?.kasin ?? 0,
        siirtoja: siirto?.siirtoja ?? 0,
        hylattyja: siirto?.hylattyja ?? 0,
      }
    })
    const ensimmaiset = hoksit.map(({ ensimmainen }) => ensimmainen)
    const askel = kuvanAskel(alku, loppu)
    return {
      ...(tila.valmistui && { laskettu: tila.valmistui.toISOString() }),
      lasketaan: tila.kesken,
      alku,
      loppu,
      askel,
      hokseja: summa(koulutustoimijat, 'hokseja'),
      aloittaneita: hoksit.length,
      ...(kaikki && { koulutustoimijoita: koulutustoimijat.length }),
      jakso: {
        hokseja: summa(koulutustoimijat, 'jaksolla'),
        kasin: summa(koulutustoimijat, 'kasin'),
        aloittaneita: ensimmaiset.filter((paiva) => paiva >= alku && paiva <= loppu).length,
        siirtoja: summa(koulutustoimijat, 'siirtoja'),
        hylattyja: summa(koulutustoimijat, 'hylattyja'),
      },
      kuvaaja: kuvaaja({ alku, loppu, askel }, paivat, ensimmaiset),
      koulutustoimijat,
      'puuttuvat-palvelut': puuttuvatPalvelut,
    }
  }

  return { laske, nakyma }
}

const summa = <Avain extends string>(rivit: readonly Record<Avain, number>[], avain: Avain): number =>
  rivit.reduce((yhteensa, { [avain]: maara }) => yhteensa + maara, 0)
