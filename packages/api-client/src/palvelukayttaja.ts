import { setTimeout } from 'node:timers/promises'
import type { Hoks, HoksKorvaus, HoksLuonti, HoksPaivitys, HoksYlataso } from '@ehoks/schema/hoks/variantit'
import type { HoksYlatasoVastaus, LuontiVastaus } from '@ehoks/schema/rajapinta/hoksit'
import type { MuutosvirtaVastaus } from '@ehoks/schema/rajapinta/muutosvirta'
import type { OikeudetVastaus } from '@ehoks/schema/rajapinta/oikeudet'
import type { EraVastaus } from '@ehoks/schema/rajapinta/tallennus'
import type { TiedonsiirrotKysely, TiedonsiirrotVastaus } from '@ehoks/schema/rajapinta/tiedonsiirrot'
import type { Static } from 'typebox'
import type { Asetukset } from './palvelukayttaja/asetukset.ts'
import { luoPyynnot, type Pyynto, type Ymparisto } from './palvelukayttaja/pyynnot.ts'

/** The result of one HOKS of a batch; `indeksi` is its place in the batch, `tila` the HTTP status it would have had alone. */
export type EranTulos = Static<typeof EraVastaus>['data'][number]
/** A changed HOKS of one's own organisations at its latest version, or when it was deleted. */
export type Muutos = Static<typeof MuutosvirtaVastaus>['data']['muutokset'][number]
/** One attempt of a system to store a HOKS, from the transfer log. */
export type Tiedonsiirto = Static<typeof TiedonsiirrotVastaus>['data'][number]
type TiedonsiirtojenEhdot = Partial<Omit<Static<typeof TiedonsiirrotKysely>, 'before' | 'limit'>>
type Oikeudet = Static<typeof OikeudetVastaus>['data']

const MUUTOKSIA_KERRALLA = 1000
const ERAN_YRITYKSIA = 5
const ERAN_ODOTUS_MS = 1000

/**
 * eHOKS for a provider's system. Tickets, `Caller-Id`, retries after 429 and 503 and the reading of errors are taken care
 * of; every function throws what `pyynnot.ts` says.
 */
export function luoPalvelukayttaja(asetukset: Asetukset, ymparisto: Partial<Ymparisto> = {}) {
  const laheta = luoPyynnot(asetukset, ymparisto)
  const odota = ymparisto.odota ?? ((ms, signal) => setTimeout(ms, undefined, signal && { signal }))

  /** The answer's body; its type is what the contract says of the address. */
  async function json<T>(pyynto: Pyynto): Promise<T> {
    const vastaus = await laheta(pyynto)
    return JSON.parse(await vastaus.text())
  }
  const hae = <T>(polku: string, kysely: Pyynto['kysely'] = {}, signal?: AbortSignal) =>
    json<T>({ metodi: 'GET', polku, kysely, toistettava: true, signal })

  /** `versio`: the ETag that the change is made on; the service refuses (412) when the HOKS has changed since. */
  async function muuta(metodi: 'PUT' | 'PATCH', id: number, runko: object, versio: string | undefined) {
    const vastaus = await laheta({
      metodi,
      polku: `/hoks/${id}`,
      runko: JSON.stringify(runko),
      otsakkeet: versio === undefined ? {} : { 'If-Match': versio },
      // Sent twice on one version, the second is refused although the first was done.
      toistettava: metodi === 'PUT' && versio === undefined,
    })
    return { versio: vastaus.headers.get('etag') ?? undefined }
  }

  async function lahetaEra(hoksit: readonly string[], koeajo: boolean) {
    const { data } = await json<Static<typeof EraVastaus>>({
      metodi: 'POST',
      polku: '/hoks/erat',
      kysely: koeajo ? { 'dry-run': true } : {},
      runko: hoksit.map((hoks) => `${hoks}\n`).join(''),
      otsakkeet: { 'Content-Type': 'application/x-ndjson' },
      toistettava: true,
    })
    return data
  }

  return {
    /** Creates a HOKS (POST): refused if the study right has one. */
    async luo(hoks: HoksLuonti): Promise<{ id: number }> {
      const { meta } = await json<Static<typeof LuontiVastaus>>({
        metodi: 'POST',
        polku: '/hoks',
        runko: JSON.stringify(hoks),
        toistettava: false,
      })
      return { id: meta.id }
    },

    /** Creates the HOKS of a study right or replaces it: safe to repeat. `uusi` tells which it was. */
    async tallenna(hoks: HoksLuonti): Promise<{ id: number; uusi: boolean }> {
      const vastaus = await laheta({
        metodi: 'PUT',
        polku: `/hoks/opiskeluoikeus/${encodeURIComponent(hoks['opiskeluoikeus-oid'])}`,
        runko: JSON.stringify(hoks),
        toistettava: true,
      })
      const { meta }: Static<typeof LuontiVastaus> = JSON.parse(await vastaus.text())
      return { id: meta.id, uusi: vastaus.status === 201 }
    },

    /** Replaces a HOKS (PUT by its number); `versio` as in `muuta`. */
    korvaa: (id: number, hoks: HoksKorvaus, { versio }: { versio?: string } = {}) => muuta('PUT', id, hoks, versio),

    /** Changes top-level fields of a HOKS (PATCH). */
    paivita: (id: number, hoks: HoksPaivitys, { versio }: { versio?: string } = {}) => muuta('PATCH', id, hoks, versio),

    /**
     * Stores up to 200 HOKSes, each as `tallenna`: a refused one does not stop the others. `hoksit`: each as JSON text, so
     * that what cannot be a HOKS is refused by the service and not here. `koeajo`: everything but storing.
     * Those that a linked service kept from being stored (503) are sent again a few times.
     */
    async era(hoksit: readonly string[], { koeajo = false } = {}): Promise<EranTulos[]> {
      const tulokset = await lahetaEra(hoksit, koeajo)
      for (let kerta = 1; kerta < ERAN_YRITYKSIA; kerta++) {
        const jumissa = tulokset.filter(({ tila }) => tila === 503).map(({ indeksi }) => indeksi)
        if (jumissa.length === 0) break
        await odota(ERAN_ODOTUS_MS * 2 ** kerta)
        const uudet = await lahetaEra(
          jumissa.map((i) => hoksit[i] ?? ''),
          koeajo,
        )
        for (const [i, indeksi] of jumissa.entries()) {
          const uusi = uudet[i]
          if (uusi) tulokset[indeksi] = { ...uusi, indeksi }
        }
      }
      return tulokset
    },

    /** The HOKS and its version, for `korvaa` and `paivita`. */
    async hae(id: number): Promise<{ hoks: Hoks; versio: string | undefined }> {
      const vastaus = await laheta({ metodi: 'GET', polku: `/hoks/${id}`, toistettava: true })
      const { data }: { data: Hoks } = JSON.parse(await vastaus.text())
      return { hoks: data, versio: vastaus.headers.get('etag') ?? undefined }
    },

    /** The top-level fields of the HOKS of a study right; `id` among them. */
    async haeOpiskeluoikeudella(opiskeluoikeusOid: string): Promise<HoksYlataso> {
      return (
        await hae<Static<typeof HoksYlatasoVastaus>>(`/hoks/opiskeluoikeus/${encodeURIComponent(opiskeluoikeusOid)}`)
      ).data
    },

    /**
     * Changes of one's own organisations' HOKSes after a version number, oldest first; none is missed. `seuraaMs`: then
     * waits for new ones, asking again after so many milliseconds, until `signal` aborts. To go on later, keep the
     * `versio-nro` of the last one.
     */
    async *muutokset({
      jalkeen = 0,
      seuraaMs,
      signal,
    }: {
      jalkeen?: number
      seuraaMs?: number
      signal?: AbortSignal
    } = {}): AsyncGenerator<Muutos, void> {
      let after = jalkeen
      for (;;) {
        const { data } = await hae<Static<typeof MuutosvirtaVastaus>>(
          '/hoks/muutokset',
          { after, limit: MUUTOKSIA_KERRALLA },
          signal,
        )
        yield* data.muutokset
        after = data.viimeisin
        if (data.lisaa) continue
        if (seuraaMs === undefined) return
        await odota(seuraaMs, signal)
      }
    },

    /** The transfer log, newest first, as far as it is read. */
    async *tiedonsiirrot(ehdot: TiedonsiirtojenEhdot = {}): AsyncGenerator<Tiedonsiirto, void> {
      let before: number | undefined
      for (;;) {
        const { meta, data } = await hae<Static<typeof TiedonsiirrotVastaus>>('/tiedonsiirrot', { ...ehdot, before })
        yield* data
        before = data.at(-1)?.id
        if (!meta.lisaa || before === undefined) return
      }
    },

    /** Who one is to eHOKS, and what one may do in which organisation. */
    async oikeudet(): Promise<Oikeudet> {
      return (await hae<Static<typeof OikeudetVastaus>>('/oikeudet')).data
    },
  }
}

export type Palvelukayttaja = ReturnType<typeof luoPalvelukayttaja>
