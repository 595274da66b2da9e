import { hostname } from 'node:os'
import { getHeapStatistics } from 'node:v8'
import type { Jarjestelma, PalvelunTila } from '@ehoks/schema/rajapinta/jarjestelma'
import type { Services } from '../../app-types.ts'
import { tanaan } from '../../clock.ts'
import type { PalvelunTila as Kutsut } from '../../integrations/http.ts'
import { haeTietovarasto, type Jonotiedot, laskeAjot, laskeJakoviestit } from './jarjestelma.queries.ts'
import { palvelunTila, virheenLaji } from './jarjestelma.rules.ts'

/** Failed runs are told of for this long. */
const VIIKKO_MS = 7 * 24 * 60 * 60 * 1000

/** Which process this is: of several, each knows its own calls and memory only. */
export const PROSESSIN_TUNNISTE = `${hostname()}:${process.pid}`

/** How the service does. */
export function createJarjestelma({ prisma, pool, config, clock, integrations }: Services) {
  const kaynnistyi = clock.now()

  function prosessi(): Jarjestelma['prosessi'] {
    const { heapUsed, rss } = process.memoryUsage()
    return {
      tunniste: PROSESSIN_TUNNISTE,
      kaynnistyi: kaynnistyi.toISOString(),
      versio: config.build.vcsRevision,
      rakennettu: config.build.buildTime,
      node: process.version,
      muisti: { kaytossa: heapUsed, enintaan: getHeapStatistics().heap_size_limit, kaikkiaan: rss },
      tietokantayhteydet: {
        kaytossa: pool.totalCount - pool.idleCount,
        enintaan: config.databasePoolSize,
        odottaa: pool.waitingCount,
      },
      palvelut: integrations.tilat().map(palveluksi),
      valimuistit: integrations.valimuistit.palveluittain(),
    }
  }

  return {
    async nakyma(): Promise<Jarjestelma> {
      const nyt = clock.now()
      const [tyot, jakoviestit, tietovarasto] = await Promise.all([
        laskeAjot(prisma, new Date(nyt.getTime() - VIIKKO_MS)),
        laskeJakoviestit(prisma, tanaan(clock)),
        haeTietovarasto(prisma),
      ])
      const { kaynnissa: _, ...viestit } = jonoksi(jakoviestit)
      return {
        aika: nyt.toISOString(),
        prosessi: prosessi(),
        jonot: { tyot: jonoksi(tyot), jakoviestit: viestit },
        tietovarasto,
      }
    },
  }
}

const jonoksi = ({ vanhin, ...maarat }: Jonotiedot) => ({
  ...maarat,
  ...(vanhin && { 'vanhin-odottava': vanhin.toISOString() }),
})

function palveluksi(kutsut: Kutsut): PalvelunTila {
  const { nimi, kaytto, vastauksia, epaonnistuneita, viimeisinVastaus, virheet } = kutsut
  return {
    palvelu: nimi,
    ...(kaytto && { kaytto }),
    tila: palvelunTila(kutsut),
    vastauksia,
    epaonnistuneita,
    ...(viimeisinVastaus && { 'viimeisin-vastaus': viimeisinVastaus.toISOString() }),
    virheet: virheet.map(({ aika, syy }) => ({ aika: aika.toISOString(), laji: virheenLaji(syy), syy })),
  }
}
