import type { SuunnitelmatNakyma } from '@ehoks/schema/rajapinta/nakymat'
import type { Services } from '../../app-types.ts'
import type { Oppija } from '../../kayttaja.ts'
import type { Toimija } from '../../toimija.ts'
import { createEsittelynTila } from '../asetukset/asetukset.service.ts'
import { createHoksit, ilmanNumeroa } from '../hoks/hoks.service.ts'
import { createKayntienLuku } from '../kaynnit/kaynnit.service.ts'
import { createNimeaminen, naytettava } from './nimeaminen.service.ts'

/** Whole screens of the learner in one answer: documents with every code, unit and organisation already named. */
export function createNakymat(services: Services) {
  const hoksit = createHoksit(services)
  const nimea = createNimeaminen(services)
  const kayntienLuku = createKayntienLuku(services)
  const esittelynTila = createEsittelynTila(services)

  /** The learner's own plans, oldest first: none is an empty list. */
  async function suunnitelmat(toimija: Toimija<Oppija>): Promise<SuunnitelmatNakyma> {
    const { oid, etunimet, sukunimi, kutsumanimi } = toimija.kayttaja
    toimija.vaadiOma(oid)
    const [tallennetut, kaynnit, nahty] = await Promise.all([
      hoksit.haeOppijalle(oid),
      kayntienLuku(oid),
      esittelynTila(oid),
    ])
    const nimet = await nimea(tallennetut.map(naytettava))
    return {
      oppija: { oid, nimi: `${etunimet} ${sukunimi}`, kutsumanimi, 'esittely-nahty': nahty },
      suunnitelmat: tallennetut.map((tallennettu) => {
        const { hoks, opiskeluoikeus } = naytettava(tallennettu)
        const kaynti = kaynnit.get(tallennettu.id)
        return {
          hoks: ilmanNumeroa(hoks),
          'versio-nro': tallennettu.versioNro,
          ...(kaynti && { kaynti }),
          opiskeluoikeus,
          ...nimet,
        }
      }),
    }
  }

  return { suunnitelmat }
}
