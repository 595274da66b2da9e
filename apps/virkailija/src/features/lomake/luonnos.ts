import { virhetiedot } from '@ehoks/ui/tilat/virhetiedot'
import { useCallback, useEffect, useRef, useState } from 'react'
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

/** Where drafts are kept. */
export interface Luonnospaikka {
  /** Distinct for each HOKS that is created or changed. */
  avain: string
  tallenna: (luonnos: Luonnos) => Promise<void>
}

export type Luonnostila =
  | { laji: 'ei-muutoksia' | 'odottaa' }
  | { laji: 'tallennettu'; aika: Date }
  | { laji: 'ei-tallennettu'; istuntoVanhentunut: boolean }

const ODOTUS_MS = 1000
const hatavaraAvain = (avain: string) => `ehoks-luonnos-${avain}`

/** Keeps the draft in this tab, for the time when the server does not take it: the session has expired, say. */
function pidaTallessa(avain: string, luonnos: Luonnos): void {
  try {
    sessionStorage.setItem(hatavaraAvain(avain), JSON.stringify(luonnos))
  } catch {
    // No storage or no room: the form itself still holds everything, and leaving it asks first.
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

/**
 * Saves the draft a moment after each change, and at once when asked: when a field is left, when the page is hidden, or
 * before another page is shown. One save at a time, so that an older one never overtakes a newer.
 */
export function useLuonnos(
  lomake: UseFormReturn,
  { avain, tallenna }: Luonnospaikka,
  pohja: { alkuperainen: Asiakirja; versioNro: number | undefined },
) {
  const [tila, asetaTila] = useState<Luonnostila>({ laji: 'ei-muutoksia' })
  const muuttunut = useRef(false)
  const kesken = useRef<Promise<boolean>>(undefined)
  const ajastin = useRef<ReturnType<typeof setTimeout>>(undefined)
  const viimeisin = useRef({ tallenna, pohja })
  useEffect(() => {
    viimeisin.current = { tallenna, pohja }
  })

  /** True when everything is safe. */
  const heti = useCallback(async (): Promise<boolean> => {
    clearTimeout(ajastin.current)
    await kesken.current
    if (!muuttunut.current) return true
    const luonnos: Luonnos = { ...viimeisin.current.pohja, asiakirja: structuredClone(lomake.getValues()) }
    muuttunut.current = false
    const tallennus = viimeisin.current
      .tallenna(luonnos)
      .then(() => {
        unohdaTallessa(avain)
        if (!muuttunut.current) asetaTila({ laji: 'tallennettu', aika: new Date() })
        return true
      })
      .catch((virhe: unknown) => {
        muuttunut.current = true
        pidaTallessa(avain, luonnos)
        asetaTila({ laji: 'ei-tallennettu', istuntoVanhentunut: virhetiedot(virhe).tila === 401 })
        return false
      })
    kesken.current = tallennus
    return tallennus
  }, [avain, lomake])

  /** The form has been saved or given up: there is nothing to keep any more. */
  const unohda = useCallback(() => {
    clearTimeout(ajastin.current)
    muuttunut.current = false
    unohdaTallessa(avain)
  }, [avain])

  const merkitseMuuttuneeksi = useCallback(() => {
    muuttunut.current = true
    asetaTila((vanha) => (vanha.laji === 'odottaa' ? vanha : { laji: 'odottaa' }))
    clearTimeout(ajastin.current)
    ajastin.current = setTimeout(() => void heti(), ODOTUS_MS)
  }, [heti])

  useEffect(() => {
    const lopeta = lomake.subscribe({
      formState: { values: true },
      callback: ({ name }) => {
        // Without a name it is the whole form that was given new values.
        if (name !== undefined) merkitseMuuttuneeksi()
      },
    })
    const piiloon = () => {
      if (document.visibilityState === 'hidden') void heti()
    }
    const poistuu = (tapahtuma: BeforeUnloadEvent) => {
      if (muuttunut.current) {
        pidaTallessa(avain, { ...viimeisin.current.pohja, asiakirja: lomake.getValues() })
        tapahtuma.preventDefault()
      }
    }
    document.addEventListener('visibilitychange', piiloon)
    addEventListener('beforeunload', poistuu)
    return () => {
      lopeta()
      document.removeEventListener('visibilitychange', piiloon)
      removeEventListener('beforeunload', poistuu)
      clearTimeout(ajastin.current)
    }
  }, [lomake, avain, heti, merkitseMuuttuneeksi])

  return { tila, heti, unohda, merkitseMuuttuneeksi, onTallentamatta: () => muuttunut.current }
}
export type Luonnostus = ReturnType<typeof useLuonnos>
