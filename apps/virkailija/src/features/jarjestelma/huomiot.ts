import type { Jarjestelma } from '@ehoks/schema/rajapinta/jarjestelma'

/** What needs somebody's attention, with how many of it there are. */
export interface Huomio {
  mika: 'palvelut' | 'tyot' | 'tyot-jonossa' | 'jakoviestit' | 'jakoviestit-jonossa' | 'muisti' | 'yhteydet'
  maara: number
}

/** Waiting for longer than this is no ordinary waiting: jobs begin at once, and e-mails are tried again every hour. */
const TYO_ODOTTAA_MS = 15 * 60 * 1000
const VIESTI_ODOTTAA_MS = 2 * 60 * 60 * 1000
/** The share of the memory that is too much. */
const MUISTIA_ENINTAAN = 0.9

/** What is wrong, the gravest first; nothing: all is well. */
export function huomiot({ aika, prosessi, jonot }: Jarjestelma): Huomio[] {
  const odottanut = (alku: string | undefined) => (alku === undefined ? 0 : Date.parse(aika) - Date.parse(alku))
  const { tyot, jakoviestit } = jonot
  const { muisti, tietokantayhteydet, palvelut } = prosessi
  const kaikki: Huomio[] = [
    { mika: 'palvelut', maara: palvelut.filter(({ tila }) => !['kunnossa', 'kayttamatta'].includes(tila)).length },
    { mika: 'yhteydet', maara: tietokantayhteydet.odottaa },
    { mika: 'muisti', maara: muisti.kaytossa > MUISTIA_ENINTAAN * muisti.enintaan ? 1 : 0 },
    { mika: 'tyot', maara: tyot.epaonnistuneita },
    { mika: 'tyot-jonossa', maara: odottanut(tyot['vanhin-odottava']) > TYO_ODOTTAA_MS ? tyot.odottaa : 0 },
    { mika: 'jakoviestit', maara: jakoviestit.epaonnistuneita },
    {
      mika: 'jakoviestit-jonossa',
      maara: odottanut(jakoviestit['vanhin-odottava']) > VIESTI_ODOTTAA_MS ? jakoviestit.odottaa : 0,
    },
  ]
  return kaikki.filter(({ maara }) => maara > 0)
}
