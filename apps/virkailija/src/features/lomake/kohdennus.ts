import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react'

/** JSON pointer of a field's name in the form (`a.0.b`): the keys of a HOKS have neither dots nor slashes. */
export const osoitin = (polku: string): string => `/${polku.replaceAll('.', '/')}`

/** Name in the form of a JSON pointer. */
export const polkuOsoittimesta = (osoite: string): string => osoite.slice(1).replaceAll('/', '.')

/** Id of the element where a place of the document is filled in. */
export const elementinId = (polku: string): string => `kentta-${polku}`

/** Asks for a place to be opened and focused, once. */
export function luoKohdennus() {
  let kohde = ''
  let kerta = 0
  const kuulijat = new Set<() => void>()
  return {
    /** `polku`: name in the form. */
    kohdenna(polku: string) {
      kohde = polku
      kerta += 1
      for (const kuulija of kuulijat) kuulija()
    },
    kuuntele(kuulija: () => void) {
      kuulijat.add(kuulija)
      return () => kuulijat.delete(kuulija)
    },
    /** How many times has something been asked for; 0 when the place last asked for is elsewhere. */
    kertaPolussa: (polku: string) => (kohde === polku || kohde.startsWith(`${polku}.`) ? kerta : 0),
    kerta: () => kerta,
    kohde: () => kohde,
    /** It has been found: whatever moves to its place later is not what was asked for. */
    loytyi() {
      kohde = ''
    },
  }
}
export type Kohdennus = ReturnType<typeof luoKohdennus>

export const KohdennuksenKonteksti = createContext<Kohdennus>(luoKohdennus())

/** Whether a card is open: people open and close it, and it opens itself when something in it is asked for. */
export function useAvattava(polku: string): [boolean, (auki: boolean) => void] {
  const kohdennus = useContext(KohdennuksenKonteksti)
  const kerta = useSyncExternalStore(kohdennus.kuuntele, () => kohdennus.kertaPolussa(polku))
  const [auki, asetaAuki] = useState(false)
  const [nahty, asetaNahty] = useState(0)
  if (kerta > nahty) {
    asetaNahty(kerta)
    asetaAuki(true)
  }
  return [auki, asetaAuki]
}

/** Frames to wait for the cards on the way to open, one inside another. */
const RUUTUJA = 8

/** Moves the focus to what is asked for: the field, else the nearest thing around it that can take it. */
export function useKohdistus(): void {
  const kohdennus = useContext(KohdennuksenKonteksti)
  const kerta = useSyncExternalStore(kohdennus.kuuntele, kohdennus.kerta)
  useEffect(() => {
    if (kerta === 0 || kohdennus.kohde() === '') return
    let ruutu = 0
    let pyynto = 0
    const yrita = () => {
      const kohde = kohdennus.kohde()
      const tarkka = document.getElementById(elementinId(kohde))
      ruutu += 1
      if (tarkka === null && ruutu < RUUTUJA) {
        pyynto = requestAnimationFrame(yrita)
        return
      }
      const elementti = tarkka ?? lahin(kohde)
      elementti?.focus()
      elementti?.scrollIntoView({ block: 'center' })
      kohdennus.loytyi()
    }
    pyynto = requestAnimationFrame(yrita)
    return () => cancelAnimationFrame(pyynto)
  }, [kerta, kohdennus])
}

function lahin(polku: string): HTMLElement | null {
  const ylempi = polku.slice(0, Math.max(0, polku.lastIndexOf('.')))
  if (ylempi === '') return null
  return document.getElementById(elementinId(ylempi)) ?? lahin(ylempi)
}
