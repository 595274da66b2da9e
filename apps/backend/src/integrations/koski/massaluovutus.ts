import type { Opiskeluoikeus } from '@ehoks/schema/koski/opiskeluoikeus'
import { Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { type HttpPalvelu, lueJson, polku } from '../http.ts'
import { basicTunnistus, meidan } from './koski.ts'

// Koski's asynchronous mass query (koski/api/massaluovutus): asked, waited for, and fetched file by file. Of its kinds
// eHOKS uses organisaationOpiskeluoikeudet as JSON: the study rights of an organisation and those below it, a file for
// each learner. The same query asked again while it is under way is the same query.

const Kysely = Compile(Type.Object({ queryId: Type.String() }))
const Tila = Compile(
  Type.Object({
    status: Type.Enum(['pending', 'running', 'complete', 'failed']),
    files: Type.Optional(Type.Array(Type.String())),
  }),
)
const Oppija = Compile(
  Type.Object({
    henkilö: Type.Object({ oid: Type.String(), etunimet: Type.String(), sukunimi: Type.String() }),
    opiskeluoikeudet: Type.Array(Type.Unknown()),
  }),
)

/** What is asked: study rights of one kind that have no last day yet. Days are YYYY-MM-DD. */
export type MassaluovutuksenEhdot = {
  organisaatioOid: string
  koulutusmuoto: 'ammatillinenkoulutus' | 'tuva'
  alkanutAikaisintaan: string
}

/** A learner with the matching study rights. */
type MassaluovutuksenOppija = { oid: string; nimi: string; opiskeluoikeudet: Opiskeluoikeus[] }

export type Massaluovutus = {
  /** Asks; gives the number of the query. Throws PalveluEiVastaa, also when Koski does not let us ask. */
  aloita(ehdot: MassaluovutuksenEhdot): Promise<string>
  /** The names of the files; undefined: not ready yet. Throws PalveluEiVastaa when the query has failed. */
  tiedostot(kysely: string): Promise<string[] | undefined>
  /** One file. */
  oppija(kysely: string, tiedosto: string): Promise<MassaluovutuksenOppija>
}

/** `tiedostovarasto`: where Koski's answers send for the files, by whole addresses. */
export function createMassaluovutus(
  koski: HttpPalvelu,
  tiedostovarasto: HttpPalvelu,
  tunnus: { username: string; password: string },
): Massaluovutus {
  const headers = basicTunnistus(tunnus)

  return {
    async aloita(ehdot) {
      const vastaus = await koski.kutsu({
        method: 'POST',
        path: '/massaluovutus',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({
          type: 'organisaationOpiskeluoikeudet',
          format: 'application/json',
          ...ehdot,
          eiPäättymispäivää: true,
        }),
        idempotentti: true,
      })
      return lueJson(koski, vastaus, Kysely).queryId
    },

    async tiedostot(kysely) {
      const { status, files } = lueJson(
        koski,
        await koski.kutsu({ path: polku`/massaluovutus/${kysely}`, headers }),
        Tila,
      )
      if (status === 'failed') throw koski.epaonnistui('the mass query failed')
      return status === 'complete'
        ? (files ?? []).map((osoite) => osoite.slice(osoite.lastIndexOf('/') + 1))
        : undefined
    },

    async oppija(kysely, tiedosto) {
      const ohjaus = await koski.kutsu({ path: polku`/massaluovutus/${kysely}/${tiedosto}`, headers })
      const { location } = ohjaus.headers
      // The file store has addresses that open by themselves: it is not given our password.
      const vastaus = typeof location === 'string' ? await tiedostovarasto.kutsu({ path: location }) : ohjaus
      const { henkilö, opiskeluoikeudet } = lueJson(koski, vastaus, Oppija)
      return {
        oid: henkilö.oid,
        nimi: `${henkilö.etunimet} ${henkilö.sukunimi}`,
        opiskeluoikeudet: meidan(opiskeluoikeudet),
      }
    },
  }
}
