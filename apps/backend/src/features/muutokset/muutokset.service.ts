import { aikaleimaSekunteina } from '@ehoks/schema/muodot/paivamaara'
import type { Services } from '../../app-types.ts'
import type { Palvelukayttaja } from '../../kayttaja.ts'
import { eiOikeutta, type Toimija } from '../../toimija.ts'
import { type HoksinMuutos, haeMuutokset, haeOppilaitokset, viimeisinValmis } from './muutokset.queries.ts'

/** HOKSes that are in memory at once. */
const ERA = 50

/** The feed of changes, for followers that must miss none. */
export function createMuutokset({ prisma, oikeudet }: Services) {
  return {
    /**
     * The answer as JSON texts: the HOKSes of the organisations where the user may read that have changed after a number,
     * each once, at its latest change, in the order of changes. Throws 401 before the first text.
     */
    async *luku(
      toimija: Toimija<Palvelukayttaja>,
      { after, limit }: { after: number; limit: number },
    ): AsyncGenerator<string, void> {
      const { kayttaja } = toimija
      const saaLukea = kayttaja.oikeudet.some(({ oikeudet: annetut }) => annetut.includes('read'))
      toimija.salli(saaLukea, () => eiOikeutta(kayttaja))
      toimija.kohdistuu({ after, limit })
      // The number first: what is stored after it belongs to the next reading.
      const saakka = await viimeisinValmis(prisma, after)
      let luettu = after
      let lisaa = saakka > after
      const oppilaitokset = lisaa
        ? await oikeudet.oppilaitoksetJoissa(kayttaja, 'read', await haeOppilaitokset(prisma))
        : []
      let jaljella = limit
      let erotin = '{"meta":{},"data":{"muutokset":['
      while (lisaa && jaljella > 0) {
        const maara = Math.min(ERA, jaljella)
        // One more than is given tells whether there are more.
        const rivit = await haeMuutokset(prisma, { oppilaitokset, jalkeen: luettu, saakka, maara: maara + 1 })
        const annettavat = rivit.slice(0, maara)
        lisaa = rivit.length > maara
        luettu = annettavat.at(-1)?.versioNro ?? luettu
        jaljella -= annettavat.length
        for (const muutos of annettavat) {
          yield erotin + langalla(muutos)
          erotin = ','
        }
      }
      const alku = erotin === ',' ? '' : erotin
      yield `${alku}],"viimeisin":${lisaa ? luettu : saakka},"lisaa":${lisaa}}}`
    },
  }
}

function langalla({ versioNro, hoksId, opiskeluoikeusOid, hoks, poistettu }: HoksinMuutos): string {
  const tunnisteet = JSON.stringify({
    'versio-nro': versioNro,
    'hoks-id': hoksId,
    ...(opiskeluoikeusOid !== null && { 'opiskeluoikeus-oid': opiskeluoikeusOid }),
    ...(poistettu !== null && { poistettu: aikaleimaSekunteina(poistettu.toISOString()) }),
  })
  return hoks === null ? tunnisteet : `${tunnisteet.slice(0, -1)},"hoks":${hoks}}`
}
