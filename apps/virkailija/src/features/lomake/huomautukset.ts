import type { Kielistetty } from '@ehoks/schema/rajapinta/kielistetty'
import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Asiakirja } from './asiakirja.ts'

/** An error or a warning at a place of the document. */
export interface Kohdanhuomautus {
  koodi: string
  /** JSON pointer. */
  polku: string
  viesti: Kielistetty
  ohje: Kielistetty
}

interface Tila {
  /** The document as it was when it was last checked. */
  asiakirja: Asiakirja
  /** Found in the browser, of the document as it is now. */
  selaimen: readonly Kohdanhuomautus[]
  /** What the server said last; each goes when its place is changed. */
  palvelimen: readonly Kohdanhuomautus[]
  varoitukset: readonly Kohdanhuomautus[]
  /** Whether required fields that are empty are told at the fields. */
  vaaditaanKaikki: boolean
}

const onAlla = (polku: string, ylempi: string) => polku === ylempi || polku.startsWith(`${ylempi}/`)

/**
 * Errors and warnings outside of React's state: a field listens to its own place only, so a check of a whole HOKS draws
 * anew just the fields whose errors changed.
 */
export function luoHuomautukset() {
  let tila: Tila = { asiakirja: {}, selaimen: [], palvelimen: [], varoitukset: [], vaaditaanKaikki: false }
  let virheet: readonly Kohdanhuomautus[] = []
  const koskettu = new Set<string>()
  const kuulijat = new Set<() => void>()

  function aseta(muutos: Partial<Tila>) {
    tila = { ...tila, ...muutos }
    const selaimesta = new Set(tila.selaimen.map(({ polku, koodi }) => `${polku} ${koodi}`))
    virheet = [...tila.selaimen, ...tila.palvelimen.filter(({ polku, koodi }) => !selaimesta.has(`${polku} ${koodi}`))]
    for (const kuulija of kuulijat) kuulija()
  }

  return {
    aseta,
    /** The place was left: if it is empty though required, it is told from now on. */
    kosketa(polku: string) {
      if (koskettu.has(polku)) return
      koskettu.add(polku)
      aseta({})
    },
    /** The place was changed: what was said of it was of another value. The browser checks it again in a moment. */
    muuttui(polku: string) {
      const vanhentunut = ({ polku: toinen }: Kohdanhuomautus) => onAlla(toinen, polku) || onAlla(polku, toinen)
      if (![...tila.selaimen, ...tila.palvelimen, ...tila.varoitukset].some(vanhentunut)) return
      aseta({
        selaimen: tila.selaimen.filter((huomautus) => !vanhentunut(huomautus)),
        palvelimen: tila.palvelimen.filter((huomautus) => !vanhentunut(huomautus)),
        varoitukset: tila.varoitukset.filter((huomautus) => !vanhentunut(huomautus)),
      })
    },
    kuuntele(kuulija: () => void) {
      kuulijat.add(kuulija)
      return () => kuulijat.delete(kuulija)
    },
    asiakirja: () => tila.asiakirja,
    virheet: () => virheet,
    varoitukset: () => tila.varoitukset,
    /** The error to be shown at a place, or of what is under it. */
    virhe: (polku: string, alla = false) =>
      virheet.find(
        (virhe) =>
          (virhe.polku === polku || (alla && onAlla(virhe.polku, polku))) &&
          (tila.vaaditaanKaikki || virhe.koodi !== 'rakenne.puuttuu' || koskettu.has(polku)),
      ),
    varoitus: (polku: string) => tila.varoitukset.find((huomautus) => huomautus.polku === polku),
    /** How many errors there are in a place and under it. */
    virheita: (polku: string) => virheet.filter((virhe) => onAlla(virhe.polku, polku)).length,
  }
}
export type Huomautukset = ReturnType<typeof luoHuomautukset>

export const HuomautustenKonteksti = createContext<Huomautukset>(luoHuomautukset())

/** Reads the errors and warnings; draws anew when what is read changes. */
export function useHuomautukset<T>(lue: (huomautukset: Huomautukset) => T): T {
  const huomautukset = useContext(HuomautustenKonteksti)
  return useSyncExternalStore(huomautukset.kuuntele, () => lue(huomautukset))
}
