import type { Hoks } from '@ehoks/schema/hoks/variantit'
import { type Osa, osat } from './projektiot.rules.ts'

type Jakso = NonNullable<Osa['jaksot']>[number]

/** Identifiers that parts of a HOKS keep when it is replaced, by the JSON pointer of the part in the new document. */
export type SailyvatTunnisteet = {
  moduulit: ReadonlyMap<string, string>
  /** Identifiers of periods, for those that were sent without one. */
  jaksot: ReadonlyMap<string, string>
}

/**
 * Which parts of the new document are parts of the stored one, told by what they are (never by where they are: a
 * learner's consent must not move to another thing): a unit by its list and code, or its own number or name; a period by its
 * `yksiloiva-tunniste`, or, without one, by kind, dates and workplace within its unit; a demonstration by dates and place
 * within its unit. What fits several parts fits none.
 *
 * `uusi` is the new document in the stored form; its own module-ids mean nothing.
 */
export function sailyvatTunnisteet(vanha: Hoks, uusi: Hoks): SailyvatTunnisteet {
  const vanhat = yksiselitteiset(osienAvaimet(vanha))
  const uudet = yksiselitteiset(osienAvaimet(uusi))
  const moduulit = new Map<string, string>()
  for (const [avain, { polku }] of uudet) {
    const sama = vanhat.get(avain)
    if (sama) moduulit.set(polku, sama.moduleId)
  }

  const kaytetyt = new Set(jaksojenSisallot(uusi).map(({ jakso }) => jakso['yksiloiva-tunniste']))
  const vanhatJaksot = yksiselitteiset(jaksojenSisallot(vanha))
  const jaksot = new Map<string, string>()
  for (const [avain, { polku, jakso }] of yksiselitteiset(jaksojenSisallot(uusi))) {
    const sama = vanhatJaksot.get(avain)?.jakso
    const tunniste = sama?.['yksiloiva-tunniste']
    if (jakso['yksiloiva-tunniste'] !== undefined || !sama || tunniste === undefined || kaytetyt.has(tunniste)) continue
    jaksot.set(polku, tunniste)
    moduulit.set(polku, sama['module-id'])
  }
  return { moduulit, jaksot }
}

type Avaimellinen = { avain: string | undefined }

/** By key; what has no key or shares it with another is left out. */
function yksiselitteiset<T extends Avaimellinen>(kaikki: readonly T[]): Map<string, T> {
  const loydetyt = new Map<string, T>()
  const toistuvat = new Set<string>()
  for (const osa of kaikki) {
    if (osa.avain === undefined) continue
    if (loydetyt.has(osa.avain)) toistuvat.add(osa.avain)
    loydetyt.set(osa.avain, osa)
  }
  for (const avain of toistuvat) loydetyt.delete(avain)
  return loydetyt
}

const osienAvaimet = (hoks: Hoks): { avain: string | undefined; polku: string; moduleId: string }[] =>
  osat(hoks).flatMap((osa) => [
    { avain: osa.avain && `osa ${osa.avain}`, polku: osa.polku, moduleId: osa.moduleId },
    ...jaksojenAvaimet(osa).map(({ avain, polku, jakso }) => ({
      avain:
        jakso['yksiloiva-tunniste'] === undefined
          ? avain && `jakso ${avain}`
          : `tunniste ${jakso['yksiloiva-tunniste']}`,
      polku,
      moduleId: jakso['module-id'],
    })),
    ...(osa.naytot ?? []).map(({ alku, loppu, nayttoymparisto, 'module-id': moduleId }, i) => ({
      avain: sisalla(osa, 'naytto', alku, loppu, nayttoymparisto.nimi, nayttoymparisto['y-tunnus']),
      polku: `${osa.polku}/${osa.naytotKentassa}/${i}`,
      moduleId,
    })),
  ])

const jaksojenSisallot = (hoks: Hoks) => osat(hoks).flatMap(jaksojenAvaimet)

/** The periods of a unit by their content; this key does not look at `yksiloiva-tunniste`. */
const jaksojenAvaimet = (osa: Osa): { avain: string | undefined; polku: string; jakso: Jakso }[] =>
  (osa.jaksot ?? []).map((jakso, i) => ({
    avain: sisalla(
      osa,
      jakso['osaamisen-hankkimistapa-koodi-uri'],
      jakso.alku,
      jakso.loppu,
      jakso['tyopaikalla-jarjestettava-koulutus']?.['tyopaikan-nimi'],
    ),
    polku: `${osa.polku}/osaamisen-hankkimistavat/${i}`,
    jakso,
  }))

const sisalla = (osa: Osa, ...tiedot: readonly (string | undefined)[]): string | undefined =>
  osa.avain && JSON.stringify([osa.avain, ...tiedot])
