import { virhetiedot } from '@ehoks/ui/tilat/virhetiedot'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { Asiakirja } from './asiakirja.ts'

/** What is kept of an unfinished form. */
export interface Luonnos {
  /** The document as it is being filled in. */
  asiakirja: Asiakirja
  /** The stored document that the changes were made to; nothing when a HOKS is being created. */
  alkuperainen: Asiakirja
  /** Its version. */
  versioNro: number | undefined
}

/** Where a draft is kept. */
export interface Luonnospaikka {
  /** Distinct for each HOKS that is created or changed. */
  avain: string
  /** The version of the draft that the form began with; none when there was no draft. */
  versio: number | undefined
  /** The form began with what this tab kept because the service had not taken it: it is still to be saved. */
  saamatta: boolean
  /**
   * Gives the version that the draft got. Fails with 412 when the draft in the service is of another version than
   * `odotettu`; without it whatever is there is replaced.
   */
  tallenna: (luonnos: Luonnos, odotettu: number | undefined) => Promise<number | undefined>
  poista: () => Promise<void>
}

export type Luonnostila =
  | { laji: 'ei-muutoksia' | 'odottaa' | 'muutettu-toisaalla' }
  | { laji: 'tallennettu'; aika: Date }
  | { laji: 'ei-tallennettu'; istuntoVanhentunut: boolean }

/** A draft is at most this much older than the form. */
const ODOTUS_MS = 1500
const hatavaraAvain = (avain: string) => `ehoks-luonnos-${avain}`

/** Keeps the draft in this tab, for the time when the service does not take it; tells whether it could be kept. */
function pidaTallessa(avain: string, luonnos: Luonnos): boolean {
  try {
    sessionStorage.setItem(hatavaraAvain(avain), JSON.stringify(luonnos))
    return true
  } catch {
    // No storage or no room: the form itself still holds everything, and leaving it asks first.
    return false
  }
}

export function unohdaTallessa(avain: string): void {
  try {
    sessionStorage.removeItem(hatavaraAvain(avain))
  } catch {
    // Nothing could be kept either.
  }
}

/** The draft that this tab kept because the server did not take it. */
export function tallessaOleva(avain: string): Luonnos | undefined {
  try {
    const teksti = sessionStorage.getItem(hatavaraAvain(avain))
    const sisalto: unknown = teksti === null ? undefined : JSON.parse(teksti)
    return luonnokseksi(sisalto)
  } catch {
    return undefined
  }
}

const onAsiakirja = (arvo: unknown): arvo is Asiakirja =>
  typeof arvo === 'object' && arvo !== null && !Array.isArray(arvo)

/** What a draft of another time holds may be of another form: then it is no draft. */
export function luonnokseksi(sisalto: unknown): Luonnos | undefined {
  if (!onAsiakirja(sisalto)) return undefined
  const { asiakirja, alkuperainen, versioNro } = sisalto
  if (!onAsiakirja(asiakirja) || !onAsiakirja(alkuperainen)) return undefined
  return { asiakirja, alkuperainen, versioNro: typeof versioNro === 'number' ? versioNro : undefined }
}

/** The document that the changes are made to, and its version. */
type Pohja = Pick<Luonnos, 'alkuperainen' | 'versioNro'>

/**
 * Saves the draft a moment after each change, and at once when asked. One save at a time, so that an older one never
 * overtakes a newer. Its state is outside of React's: the form is not drawn anew each time that a draft is saved.
 */
function luoLuonnostus(lomake: UseFormReturn, paikka: Luonnospaikka, alunPohja: Pohja) {
  const { avain } = paikka
  let { versio } = paikka
  let pohja = alunPohja
  let tila: Luonnostila = { laji: 'ei-muutoksia' }
  let muuttunut = false
  let kesken: Promise<boolean> = Promise.resolve(true)
  let ajastin: ReturnType<typeof setTimeout> | undefined
  const kuulijat = new Set<() => void>()

  function aseta(uusi: Luonnostila) {
    tila = uusi
    for (const kuulija of kuulijat) kuulija()
  }
  const nykyinen = (): Luonnos => ({ ...pohja, asiakirja: structuredClone(lomake.getValues()) })

  async function tallenna(luonnos: Luonnos): Promise<boolean> {
    try {
      versio = await paikka.tallenna(luonnos, versio)
      unohdaTallessa(avain)
      if (!muuttunut) aseta({ laji: 'tallennettu', aika: new Date() })
      return true
    } catch (virhe) {
      muuttunut = true
      pidaTallessa(avain, luonnos)
      const { tila: status } = virhetiedot(virhe)
      aseta(
        status === 412
          ? { laji: 'muutettu-toisaalla' }
          : { laji: 'ei-tallennettu', istuntoVanhentunut: status === 401 },
      )
      return false
    }
  }

  const luonnostus = {
    tila: () => tila,
    kuuntele(kuulija: () => void) {
      kuulijat.add(kuulija)
      return () => kuulijat.delete(kuulija)
    },
    /** Saves what has not been saved; true when everything is safe. */
    async heti(): Promise<boolean> {
      clearTimeout(ajastin)
      ajastin = undefined
      await kesken
      if (!muuttunut) return true
      // Until it is decided which window's draft goes on, neither overwrites the other.
      if (tila.laji === 'muutettu-toisaalla') return false
      muuttunut = false
      kesken = tallenna(nykyinen())
      return kesken
    },
    merkitseMuuttuneeksi() {
      muuttunut = true
      if (tila.laji === 'muutettu-toisaalla') return
      if (tila.laji !== 'odottaa') aseta({ laji: 'odottaa' })
      // Who types on and on is saved all the same.
      ajastin ??= setTimeout(() => void luonnostus.heti(), ODOTUS_MS)
    },
    /** The changes are made to another version of the HOKS from now on. */
    vaihdaPohja(uusi: Pohja) {
      pohja = uusi
      luonnostus.merkitseMuuttuneeksi()
    },
    /** What this window has replaces what another has saved. */
    async jatkaTasta() {
      versio = undefined
      aseta({ laji: 'odottaa' })
      muuttunut = true
      await luonnostus.heti()
    },
    /** This window gives up what it has not saved. */
    luovu() {
      muuttunut = false
      luonnostus.lopeta()
      unohdaTallessa(avain)
    },
    /** The HOKS itself has been saved: there is nothing to keep any more. */
    async poista() {
      luonnostus.luovu()
      // A save on its way would bring the draft back.
      await kesken
      await paikka.poista().catch(() => undefined)
    },
    onTallentamatta: () => muuttunut,
    /** The page is going away: true when it must not go without asking. */
    poistuu(): boolean {
      if (!muuttunut) return false
      const onTallessa = pidaTallessa(avain, nykyinen())
      // Who goes to log in comes back to this tab.
      return !(onTallessa && tila.laji === 'ei-tallennettu' && tila.istuntoVanhentunut)
    },
    lopeta() {
      clearTimeout(ajastin)
      ajastin = undefined
    },
  }
  return luonnostus
}
export type Luonnostus = ReturnType<typeof luoLuonnostus>

/** The draft of a form, saved by itself as the form changes and when its page is hidden. */
export function useLuonnos(lomake: UseFormReturn, paikka: Luonnospaikka, alunPohja: Pohja): Luonnostus {
  const [luonnostus] = useState(() => luoLuonnostus(lomake, paikka, alunPohja))
  const { saamatta } = paikka
  useEffect(() => {
    if (saamatta) luonnostus.merkitseMuuttuneeksi()
    const lopeta = lomake.subscribe({
      formState: { values: true },
      callback: ({ name }) => {
        // Without a name it is the whole form that was given new values.
        if (name !== undefined) luonnostus.merkitseMuuttuneeksi()
      },
    })
    const piiloon = () => {
      if (document.visibilityState === 'hidden') void luonnostus.heti()
    }
    const poistuu = (tapahtuma: BeforeUnloadEvent) => {
      if (luonnostus.poistuu()) tapahtuma.preventDefault()
    }
    document.addEventListener('visibilitychange', piiloon)
    addEventListener('beforeunload', poistuu)
    return () => {
      lopeta()
      document.removeEventListener('visibilitychange', piiloon)
      removeEventListener('beforeunload', poistuu)
      luonnostus.lopeta()
    }
  }, [lomake, luonnostus, saamatta])
  return luonnostus
}

/** The state of the draft; draws anew when it changes. */
export const useLuonnostila = (luonnostus: Luonnostus): Luonnostila =>
  useSyncExternalStore(luonnostus.kuuntele, luonnostus.tila)
