import type { Nimet, OpiskeluoikeusTiedot } from '@ehoks/schema/rajapinta/nakymat'
import type { Services } from '../../app-types.ts'
import type { TallennettuHoks } from '../hoks/hoks.service.ts'
import { nimettavat } from './koodit.rules.ts'

/** What a screen shows of a stored HOKS: the document, and its study right. */
export function naytettava({ hoks, opiskeluoikeus }: TallennettuHoks) {
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

/** Gives the names of every code and organisation in the documents; never fails for a service that does. */
export function createNimeaminen({ integrations }: Services) {
  return async (...dokumentit: readonly unknown[]): Promise<{ nimet: Nimet; 'puuttuvat-palvelut': string[] }> => {
    const { koodiUrit, organisaatioOidit } = nimettavat(...dokumentit)
    const { nimet, puuttuvatPalvelut } = await integrations.nimet.haeNimet(koodiUrit, organisaatioOidit)
    return { nimet, 'puuttuvat-palvelut': puuttuvatPalvelut }
  }
}
