import type { Nimet } from '@ehoks/schema/rajapinta/nakymat'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { useKieli, useUiTeksti } from '../i18n/teksti.ts'
import { nimiKielella } from '../muotoilu/nimi.ts'

/** Who looks: the learner is addressed as "you", an official is not addressed. */
export type Nakokulma = 'oppija' | 'virkailija'

interface Tiedot {
  nimet: Nimet
  nakokulma: Nakokulma
  /** The day in Finland, `YYYY-MM-DD`. */
  tanaan: string
}

const Konteksti = createContext<Tiedot>({ nimet: {}, nakokulma: 'virkailija', tanaan: '' })

/** Names, viewer and day for the HOKS parts inside. */
export function HoksKonteksti({ nimet, nakokulma, tanaan, children }: Tiedot & { children: ReactNode }) {
  const tiedot = useMemo(() => ({ nimet, nakokulma, tanaan }), [nimet, nakokulma, tanaan])
  return <Konteksti value={tiedot}>{children}</Konteksti>
}

export function useHoksKonteksti(): Tiedot {
  return useContext(Konteksti)
}

/** Gives the name of a code as plain text (the code itself when it has none), for labels that cannot hold elements. */
export function useNimiteksti(): (koodi: string) => string {
  const { nimet } = useHoksKonteksti()
  const kieli = useKieli()
  return (koodi) => nimiKielella(nimet[koodi]?.nimi, kieli)?.teksti ?? koodi
}

/** The name of a code or an organisation; where no name was had, the code with a quiet note. */
export function Nimi({ koodi }: { koodi: string }) {
  const t = useUiTeksti()
  const kieli = useKieli()
  const { nimet } = useHoksKonteksti()
  const loytynyt = nimiKielella(nimet[koodi]?.nimi, kieli)
  if (!loytynyt) {
    return (
      <>
        {koodi} <span className="nimi-puuttuu">{t('nimi.ei-saatu')}</span>
      </>
    )
  }
  return <span lang={loytynyt.kieli === kieli ? undefined : loytynyt.kieli}>{loytynyt.teksti}</span>
}
