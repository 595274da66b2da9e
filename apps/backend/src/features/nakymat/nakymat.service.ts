import type { HoksNakyma, OpiskeluoikeusTiedot, SuunnitelmatNakyma } from '@ehoks/schema/rajapinta/nakymat'
import type { Services } from '../../app-types.ts'
import type { Oppija, Virkailija } from '../../kayttaja.ts'
import type { Toimija } from '../../toimija.ts'
import { createHoksit, ilmanNumeroa, type TallennettuHoks } from '../hoks/hoks.service.ts'
import { nimettavat } from './koodit.rules.ts'

/** Whole screens in one answer: documents with every code, unit and organisation already named. */
export function createNakymat(services: Services) {
  const hoksit = createHoksit(services)
  const { nimet: nimihaku } = services.integrations

  /** One HOKS for an official's screen. Throws 403 like any reading of it. */
  async function hoks(toimija: Toimija<Virkailija>, hoksId: number): Promise<HoksNakyma> {
    const tallennettu = await hoksit.haeVirkailijalle(toimija, hoksId)
    return { oppija: tallennettu.oppija, ...(await nimettyna([tallennettu])), ...naytettava(tallennettu) }
  }

  /** The learner's own plans, oldest first: none is an empty list. */
  async function suunnitelmat(toimija: Toimija<Oppija>): Promise<SuunnitelmatNakyma> {
    const { oid, etunimet, sukunimi, kutsumanimi } = toimija.kayttaja
    toimija.vaadiOma(oid)
    const omat = await hoksit.haeOppijalle(oid)
    const nimet = await nimettyna(omat)
    return {
      oppija: { oid, nimi: `${etunimet} ${sukunimi}`, kutsumanimi },
      suunnitelmat: omat.map((tallennettu) => {
        const { hoks, opiskeluoikeus } = naytettava(tallennettu)
        return { hoks: ilmanNumeroa(hoks), opiskeluoikeus, ...nimet }
      }),
    }
  }

  async function nimettyna(tallennetut: readonly TallennettuHoks[]) {
    const { koodiUrit, organisaatioOidit } = nimettavat(tallennetut.map(naytettava))
    const haettu = await nimihaku.haeNimet(koodiUrit, organisaatioOidit)
    return { nimet: haettu.nimet, 'puuttuvat-palvelut': haettu.puuttuvatPalvelut }
  }

  return { hoks, suunnitelmat }
}

function naytettava({ hoks, opiskeluoikeus }: TallennettuHoks) {
  const tiedot: OpiskeluoikeusTiedot = {
    oid: opiskeluoikeus.oid,
    'oppilaitos-oid': opiskeluoikeus.oppilaitosOid,
    'tutkinto-nimi': opiskeluoikeus.tutkintoNimi,
    tyyppi: opiskeluoikeus.tyyppi,
    ...(opiskeluoikeus.koulutustoimijaOid && { 'koulutustoimija-oid': opiskeluoikeus.koulutustoimijaOid }),
    ...(Object.keys(opiskeluoikeus.osaamisalaNimi).length > 0 && { 'osaamisala-nimi': opiskeluoikeus.osaamisalaNimi }),
    ...(opiskeluoikeus.alkamispaiva && { alkamispaiva: opiskeluoikeus.alkamispaiva }),
    ...(opiskeluoikeus.arvioituPaattymispaiva && { 'arvioitu-paattymispaiva': opiskeluoikeus.arvioituPaattymispaiva }),
  }
  return { hoks, opiskeluoikeus: tiedot }
}
