import type { SuunnitelmatNakyma } from '@ehoks/schema/rajapinta/nakymat'
import type { Services } from '../../app-types.ts'
import type { Oppija } from '../../kayttaja.ts'
import type { Toimija } from '../../toimija.ts'
import { createHoksit, ilmanNumeroa } from '../hoks/hoks.service.ts'
import { createNimeaminen, naytettava } from './nimeaminen.service.ts'

/** Whole screens of the learner in one answer: documents with every code, unit and organisation already named. */
export function createNakymat(services: Services) {
  const hoksit = createHoksit(services)
  const nimea = createNimeaminen(services)

  /** The learner's own plans, oldest first: none is an empty list. */
  async function suunnitelmat(toimija: Toimija<Oppija>): Promise<SuunnitelmatNakyma> {
    const { oid, etunimet, sukunimi, kutsumanimi } = toimija.kayttaja
    toimija.vaadiOma(oid)
    const omat = (await hoksit.haeOppijalle(oid)).map(naytettava)
    const nimet = await nimea(omat)
    return {
      oppija: { oid, nimi: `${etunimet} ${sukunimi}`, kutsumanimi },
      suunnitelmat: omat.map(({ hoks, opiskeluoikeus }) => ({ hoks: ilmanNumeroa(hoks), opiskeluoikeus, ...nimet })),
    }
  }

  return { suunnitelmat }
}
