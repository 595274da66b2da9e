import type { Nimet, OpiskeluoikeusTiedot } from '@ehoks/schema/rajapinta/nakymat'
import type { Services } from '../../app-types.ts'
import type { TallennettuHoks } from '../hoks/hoks.service.ts'
import { nimettavat } from './koodit.rules.ts'

/** What a screen shows of a study right. */
export const oikeudenTiedot = (oikeus: TallennettuHoks['opiskeluoikeus']): OpiskeluoikeusTiedot => ({
  oid: oikeus.oid,
  'oppilaitos-oid': oikeus.oppilaitosOid,
  'tutkinto-nimi': oikeus.tutkintoNimi,
  tyyppi: oikeus.tyyppi,
  ...(oikeus.koulutustoimijaOid && { 'koulutustoimija-oid': oikeus.koulutustoimijaOid }),
  ...(Object.keys(oikeus.osaamisalaNimi).length > 0 && { 'osaamisala-nimi': oikeus.osaamisalaNimi }),
  ...(oikeus.alkamispaiva && { alkamispaiva: oikeus.alkamispaiva }),
  ...(oikeus.arvioituPaattymispaiva && { 'arvioitu-paattymispaiva': oikeus.arvioituPaattymispaiva }),
})

/** What a screen shows of a stored HOKS: the document, and its study right. */
export const naytettava = ({ hoks, opiskeluoikeus }: TallennettuHoks) => ({
  hoks,
  opiskeluoikeus: oikeudenTiedot(opiskeluoikeus),
})

/** Gives the names of every code and organisation in the documents; never fails for a service that does. */
export function createNimeaminen({ integrations }: Services) {
  return async (...dokumentit: readonly unknown[]): Promise<{ nimet: Nimet; 'puuttuvat-palvelut': string[] }> => {
    const { koodiUrit, organisaatioOidit } = nimettavat(...dokumentit)
    const { nimet, puuttuvatPalvelut } = await integrations.nimet.haeNimet(koodiUrit, organisaatioOidit)
    return { nimet, 'puuttuvat-palvelut': puuttuvatPalvelut }
  }
}
