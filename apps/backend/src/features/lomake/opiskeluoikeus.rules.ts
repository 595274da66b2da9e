import { type Opiskeluoikeus, viimeisinTila } from '@ehoks/schema/koski/opiskeluoikeus'
import type { LomakkeenOpiskeluoikeus } from '@ehoks/schema/rajapinta/lomake'
import { onVoimassa, opiskeluoikeudenTiedot } from '../hoks/opiskeluoikeus.rules.ts'

/** Kinds of study rights that a HOKS is made for (R1). */
const LAJIT = new Set(['ammatillinenkoulutus', 'tuva'])

type Tilanne = {
  /** Whether the official may write in the oppilaitos of the study right. */
  saaKirjoittaa: boolean
  /** The HOKS that it has already. */
  hoksId: number | undefined
  /** Whether a HOKS of an ended study right is refused (setting `prevent-finished-opiskeluoikeus-updates`). */
  paattyneetEstetaan: boolean
}

/** A study right to choose from, and why it cannot be chosen. */
export function lomakkeenOpiskeluoikeus(
  oo: Opiskeluoikeus,
  { saaKirjoittaa, hoksId, paattyneetEstetaan }: Tilanne,
): LomakkeenOpiskeluoikeus {
  const tiedot = opiskeluoikeudenTiedot('', oo, oo.oppilaitos?.oid ?? '')
  const tila = viimeisinTila(oo)
  const suoritus = oo.suoritukset?.[0]
  const diaarinumero = suoritus?.koulutusmoduuli?.perusteenDiaarinumero
  const este = (): LomakkeenOpiskeluoikeus['este'] => {
    if (!LAJIT.has(oo.tyyppi.koodiarvo)) return 'muu-koulutus'
    if (!saaKirjoittaa) return 'ei-oikeutta'
    if (oo.sisältyyOpiskeluoikeuteen) return 'osa-toista'
    if (hoksId !== undefined) return 'hoks-on-jo'
    return paattyneetEstetaan && !onVoimassa(oo) ? 'paattynyt' : undefined
  }
  const miksiEi = este()
  return {
    oid: oo.oid,
    tyyppi: oo.tyyppi.koodiarvo,
    tuva: oo.tyyppi.koodiarvo === 'tuva',
    'tutkinto-nimi': tiedot.tutkintoNimi,
    valittavissa: miksiEi === undefined,
    ...(miksiEi && { este: miksiEi }),
    ...(tila !== undefined && { tila }),
    ...(oo.oppilaitos?.oid !== undefined && { 'oppilaitos-oid': oo.oppilaitos.oid }),
    ...(oo.oppilaitos?.nimi && { 'oppilaitos-nimi': oo.oppilaitos.nimi }),
    ...(Object.keys(tiedot.osaamisalaNimi).length > 0 && { 'osaamisala-nimi': tiedot.osaamisalaNimi }),
    ...(tiedot.alkamispaiva !== null && { alkamispaiva: tiedot.alkamispaiva }),
    ...(tiedot.arvioituPaattymispaiva !== null && { 'arvioitu-paattymispaiva': tiedot.arvioituPaattymispaiva }),
    ...(diaarinumero !== undefined && { diaarinumero }),
    ...(suoritus && { 'suorituksen-tyyppi': suoritus.tyyppi.koodiarvo }),
    ...(hoksId !== undefined && { 'hoks-id': hoksId }),
  }
}
