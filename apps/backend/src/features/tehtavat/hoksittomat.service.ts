import { setTimeout } from 'node:timers/promises'
import type { Services } from '../../app-types.ts'
import type { MassaluovutuksenEhdot } from '../../integrations/koski/massaluovutus.ts'
import { PalveluEiVastaa } from '../../integrations/palvelu-ei-vastaa.ts'
import { tiedotKoskesta } from '../hakemisto/hakemisto.rules.ts'
import { haeTunnetutOrganisaatiot, type KaynnissaOleva, tallennaKaynnissaOlevat } from './hoksittomat.queries.ts'

/** HOKSes have been made of education that began on this day or later (the law 531/2017 came into force). */
const ALKANUT_AIKAISINTAAN = '2018-01-01'
const KOULUTUSMUODOT = ['ammatillinenkoulutus', 'tuva'] as const satisfies MassaluovutuksenEhdot['koulutusmuoto'][]

/** How soon Koski is asked whether it is ready, then ever more seldom, and how many times: some five hours. */
const ENSIMMAINEN_VALI_MS = 250
const PISIN_VALI_MS = 10_000
const KYSELYJA_ENINTAAN = 1800
/** Files that are fetched at once. */
const RINNAKKAIN = 8

/** How the work goes on: of so many organisations this many have been gone through. */
export type Eteneminen = (valmiina: number, kaikkiaan: number) => void | Promise<void>

/** Waits before Koski is asked again, for so many times now. */
type Odotus = (kerta: number) => Promise<void>

/** The nightly question to Koski of which study rights go on and lack a HOKS. */
export function createHoksittomat({
  prisma,
  clock,
  integrations,
  log,
}: Pick<Services, 'prisma' | 'clock' | 'integrations' | 'log'>) {
  const { massaluovutus } = integrations

  async function kaynnissaOlevat(ehdot: MassaluovutuksenEhdot, odota: Odotus): Promise<KaynnissaOleva[]> {
    const kysely = await massaluovutus.aloita(ehdot)
    let tiedostot = await massaluovutus.tiedostot(kysely)
    for (let kerta = 0; tiedostot === undefined; kerta++) {
      if (kerta === KYSELYJA_ENINTAAN) throw new PalveluEiVastaa('Koski', 'the mass query does not become ready')
      await odota(kerta)
      tiedostot = await massaluovutus.tiedostot(kysely)
    }
    const oikeudet: KaynnissaOleva[] = []
    for (let i = 0; i < tiedostot.length; i += RINNAKKAIN) {
      const oppijat = tiedostot.slice(i, i + RINNAKKAIN).map((tiedosto) => massaluovutus.oppija(kysely, tiedosto))
      for (const { oid, nimi, opiskeluoikeudet } of await Promise.all(oppijat)) {
        // Bought education is a part of another study right, and that one has the HOKS.
        const omat = opiskeluoikeudet.filter((oikeus) => oikeus.sisältyyOpiskeluoikeuteen?.oid === undefined)
        oikeudet.push(...tiedotKoskesta(oid, omat).map((tiedot) => ({ ...tiedot, oppijaNimi: nimi })))
      }
    }
    return oikeudet
  }

  /**
   * Asks of each organisation that eHOKS knows, one after the other. An organisation whose question fails keeps what it
   * had, and the others are asked all the same. Gives how many were asked and how many of them failed.
   */
  async function paivita(
    eteneminen: Eteneminen = () => undefined,
    odota: Odotus = (kerta) => setTimeout(Math.min(ENSIMMAINEN_VALI_MS * 2 ** kerta, PISIN_VALI_MS)),
  ): Promise<{ organisaatioita: number; epaonnistuneita: number }> {
    const organisaatiot = await haeTunnetutOrganisaatiot(prisma)
    let epaonnistuneita = 0
    for (const [i, organisaatioOid] of organisaatiot.entries()) {
      await eteneminen(i, organisaatiot.length)
      try {
        const tulokset = await Promise.all(
          KOULUTUSMUODOT.map((koulutusmuoto) =>
            kaynnissaOlevat({ organisaatioOid, koulutusmuoto, alkanutAikaisintaan: ALKANUT_AIKAISINTAAN }, odota),
          ),
        )
        await tallennaKaynnissaOlevat(prisma, organisaatioOid, tulokset.flat(), {
          alkaen: ALKANUT_AIKAISINTAAN,
          aika: clock.now(),
        })
      } catch (syy) {
        if (!(syy instanceof PalveluEiVastaa)) throw syy
        epaonnistuneita += 1
        log.warn({ organisaatioOid, syy: syy.message }, 'Koski did not tell the study rights of an organisation')
      }
    }
    await eteneminen(organisaatiot.length, organisaatiot.length)
    return { organisaatioita: organisaatiot.length, epaonnistuneita }
  }

  return { paivita }
}
