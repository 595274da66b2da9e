import { isDeepStrictEqual } from 'node:util'
import { getMuoto } from '@ehoks/schema/hoks/get-muoto'
import type { Hoks, HoksKorvaus, HoksLuonti, HoksPaivitys } from '@ehoks/schema/hoks/variantit'
import { sailyvatTunnisteet } from './moduulitunnisteet.rules.ts'
import { jaksot, moduulit } from './projektiot.rules.ts'

/** A document without what is decided elsewhere: whose it is. */
export type HoksinSisalto = Omit<HoksLuonti, 'oppija-oid' | 'opiskeluoikeus-oid'>

/** The stored document replaced: two fields keep their value when they are left out, as today's clients rely on. */
export const korvattuna = (vanha: Hoks, korvaus: HoksKorvaus): HoksinSisalto => {
  const { puhelinnumero, 'tuva-opiskeluoikeus-oid': tuva } = vanha
  return tyhjennettyna({
    ...(puhelinnumero !== undefined && { puhelinnumero }),
    ...(tuva !== undefined && { 'tuva-opiskeluoikeus-oid': tuva }),
    ...korvaus,
  })
}

/** The stored document with the given top-level fields. */
export const paivitettyna = (vanha: Hoks, paivitys: HoksPaivitys): HoksinSisalto => {
  const paivitetty = tyhjennettyna({ ...vanha, ...paivitys })
  return { ...paivitetty, 'osaamisen-hankkimisen-tarve': paivitetty['osaamisen-hankkimisen-tarve'] ?? false }
}

type Tyhjennetty<T> = { [K in keyof T]: Exclude<T[K], null> }

/** Without the fields that `null` empties; a HOKS can be without each of them. */
const tyhjennettyna = <T extends object>(olio: T): Tyhjennetty<T> =>
  // Object.fromEntries forgets the keys: those whose value may be null are optional in T.
  Object.fromEntries(Object.entries(olio).filter(([, arvo]) => arvo !== null)) as Tyhjennetty<T>

type Muodostus = {
  /** Gives a new UUID each time. */
  uusiTunniste: () => string
  /** Whether periods without a `yksiloiva-tunniste` get one. */
  tunnisteetJaksoille: boolean
  /** Whether the parts are the stored ones, each in its place. */
  osatEnnallaan: boolean
}

/**
 * The next version of a stored HOKS in the stored form, and whether it differs from the stored one. Parts that are the
 * same keep their identifiers; when nothing differs, all are kept.
 */
export function seuraavaVersio(
  vanha: Hoks,
  luonti: HoksLuonti,
  { uusiTunniste, tunnisteetJaksoille, osatEnnallaan }: Muodostus,
): { hoks: Hoks; muuttui: boolean } {
  const { id, eid, manuaalisyotto = false } = vanha
  const muotoile = (tunnisteetJaksoille: boolean, { moduulit, jaksot }: ReturnType<typeof sailyvatTunnisteet>) =>
    getMuoto(luonti, {
      id,
      eid,
      manuaalisyotto,
      uusiTunniste,
      tunnisteetJaksoille,
      sailyva: (polku, kentta) => (kentta === 'module-id' ? moduulit : jaksot).get(polku),
    })

  const paikoillaan = {
    moduulit: new Map(moduulit(vanha).map(({ polku, moduleId }) => [polku, moduleId])),
    jaksot: new Map(
      jaksot(vanha).flatMap(({ polku, yksiloiva_tunniste: tunniste }) => (tunniste ? [[polku, tunniste]] : [])),
    ),
  }
  const samana = muotoile(tunnisteetJaksoille, paikoillaan)
  // As JSON: a stored -0 comes back as 0.
  if (isDeepStrictEqual(JSON.parse(JSON.stringify(samana)), vanha)) return { hoks: vanha, muuttui: false }
  if (osatEnnallaan) return { hoks: samana, muuttui: true }
  // Identifiers are given last: a new one would hide that the period was sent without any.
  const sisalto = tunnisteetJaksoille ? muotoile(false, paikoillaan) : samana
  return { hoks: muotoile(tunnisteetJaksoille, sailyvatTunnisteet(vanha, sisalto)), muuttui: true }
}
