import { type Opiskeluoikeus, viimeisinTila } from '@ehoks/schema/koski/opiskeluoikeus'
import type { Kielistetty } from '@ehoks/schema/rajapinta/kielistetty'
import type { OpiskeluoikeudenTiedot } from './hoks.queries.ts'

/** Completions that name the qualification; the other kinds of a study right are parts of it. */
const TUTKINNON_SUORITUKSET = new Set([
  'ammatillinentutkinto',
  'ammatillinentutkintoosittainen',
  'ammatillinentutkintoosittainenuseastatutkinnosta',
])

const PAATTYNEET_TILAT = new Set(['valmistunut', 'eronnut', 'katsotaaneronneeksi', 'peruutettu'])

/**
 * What is kept of a study right. The qualification is named by the first completion of a qualification, or, when there
 * is none (TUVA), by the first completion; the specialisation by the first one that has a name.
 */
export function opiskeluoikeudenTiedot(
  oppijaOid: string,
  oo: Opiskeluoikeus,
  oppilaitosOid: string,
): OpiskeluoikeudenTiedot {
  const suoritukset = oo.suoritukset ?? []
  const suoritus = suoritukset.find(({ tyyppi }) => TUTKINNON_SUORITUKSET.has(tyyppi.koodiarvo)) ?? suoritukset[0]
  // Koski gives a specialisation either as a code or as a period with the code inside.
  const osaamisalat = (suoritus?.osaamisala ?? []).map((osaamisala) => osaamisala.osaamisala?.nimi ?? osaamisala.nimi)
  return {
    oid: oo.oid,
    oppijaOid,
    oppilaitosOid,
    koulutustoimijaOid: oo.koulutustoimija?.oid ?? null,
    tyyppi: oo.tyyppi.koodiarvo,
    tutkintoNimi: kielet(suoritus?.koulutusmoduuli?.tunniste?.nimi),
    osaamisalaNimi: kielet(osaamisalat.find((nimi) => nimi !== undefined)),
    alkamispaiva: oo.alkamispäivä ?? null,
    arvioituPaattymispaiva: oo.arvioituPäättymispäivä ?? null,
    koski404: false,
  }
}

/** Only the languages we use: Koski's names are open objects. */
const kielet = ({ fi, sv, en }: Kielistetty = {}): Kielistetty => ({
  ...(fi !== undefined && { fi }),
  ...(sv !== undefined && { sv }),
  ...(en !== undefined && { en }),
})

/** Whether the study right goes on: the state of its latest period is not one of the ended ones (EH-812). */
export const onVoimassa = (oo: Opiskeluoikeus): boolean => !PAATTYNEET_TILAT.has(viimeisinTila(oo) ?? '')
