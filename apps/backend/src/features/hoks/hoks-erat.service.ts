import { ERAN_ENIMMAISMAARA } from '@ehoks/schema/rajapinta/tallennus'
import { type Virhe, virhe } from '@ehoks/schema/virheet/luettelo'
import type { ApiError } from '../../api-error.ts'
import type { Services } from '../../app-types.ts'
import type { Palvelukayttaja } from '../../kayttaja.ts'
import { createHylattyjenKirjaus } from '../../plugins/tiedonsiirto.ts'
import type { Toimija } from '../../toimija.ts'
import { createHoksTallennus } from './hoks-tallennus.service.ts'

/** How many HOKSes of one batch are handled at the same time. */
const RINNAKKAIN = 4

/** What came of one HOKS of a batch; `tila`: the status that it would have got alone. */
export type EranTulos = {
  indeksi: number
  tila: number
  id?: number
  virheet?: readonly Virhe[]
  varoitukset?: readonly Virhe[]
}

/** Reads one HOKS of a batch; throws when it cannot be read. */
export type EranAlkio = () => unknown

/** Batches of HOKSes. `virheeksi`: what a client is told of what was thrown. */
export function createHoksErat(services: Services, virheeksi: (syy: unknown) => ApiError) {
  const tallennus = createHoksTallennus(services)
  const kirjaaHylatty = createHylattyjenKirjaus(services)

  async function tallenna(
    kokoToimija: Toimija<Palvelukayttaja>,
    indeksi: number,
    lue: EranAlkio,
    koeajo: boolean,
  ): Promise<EranTulos> {
    const { toimija, tila } = kokoToimija.erikseen()
    let body: unknown
    try {
      body = lue()
      const tilat = { luotu: 201, muutettu: 200 }
      const { tallennettu, varoitukset } = await tallennus.korvaaTaiLuo(toimija, undefined, body, { koeajo, tilat })
      if (!tallennettu) return { indeksi, tila: 200, varoitukset }
      return { indeksi, tila: tallennettu.uusi ? 201 : 200, id: tallennettu.hoks.id, varoitukset }
    } catch (syy) {
      const hylkays = virheeksi(syy)
      await Promise.all([
        services.auditloki.kirjaa(tila.rivi(hylkays.status === 401 ? 'estettiin' : 'epaonnistui')),
        kirjaaHylatty({ toimija, tila, operaatio: 'korvaus', body, koeajo, hylkays }),
      ]).catch((err: unknown) => services.log.error({ err }, 'The refusal of a HOKS of a batch was not stored'))
      return { indeksi, tila: hylkays.status, virheet: hylkays.virheet }
    }
  }

  /**
   * Creates or replaces each HOKS of the batch by its study right, some at a time, as they come; those of one study right
   * in their order. One that is refused does not stop the others. What comes after the most that a batch may have is
   * not read: the last result says so. Results are in the order of the batch.
   */
  return async (
    toimija: Toimija<Palvelukayttaja>,
    alkiot: AsyncIterable<EranAlkio> | Iterable<EranAlkio>,
    koeajo: boolean,
  ): Promise<EranTulos[]> => {
    const tulokset: EranTulos[] = []
    const kaynnissa = new Set<Promise<void>>()
    const jonot = new Map<string, Promise<void>>()
    let indeksi = 0
    for await (const lue of alkiot) {
      const tama = indeksi++
      if (tama === ERAN_ENIMMAISMAARA) {
        const liikaa = virhe('muoto.lista.pituus', {
          polku: `/${tama}`,
          parametrit: { raja: `≤ ${ERAN_ENIMMAISMAARA}` },
        })
        tulokset[tama] = { indeksi: tama, tila: 413, virheet: [liikaa] }
        break
      }
      while (kaynnissa.size >= RINNAKKAIN) await Promise.race(kaynnissa)
      const avain = jononAvain(lue)
      const edellinen = jonot.get(avain) ?? Promise.resolve()
      const tyo = edellinen.then(async () => {
        tulokset[tama] = await tallenna(toimija, tama, lue, koeajo)
      })
      if (avain !== '') jonot.set(avain, tyo)
      const valmis = tyo.finally(() => kaynnissa.delete(valmis))
      kaynnissa.add(valmis)
    }
    await Promise.all(kaynnissa)
    return tulokset
  }
}

/** HOKSes of one study right must not pass each other. */
function jononAvain(lue: EranAlkio): string {
  try {
    const body = lue()
    return typeof body === 'object' && body !== null && 'opiskeluoikeus-oid' in body
      ? String(body['opiskeluoikeus-oid'])
      : ''
  } catch {
    return ''
  }
}
