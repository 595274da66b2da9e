import type { Nimet } from '@ehoks/schema/rajapinta/nakymat'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { useKieli, useUiTeksti } from '../i18n/teksti.ts'
import { nimiKielella } from '../muotoilu/nimi.ts'
import type { Puute } from './puutteet.ts'
import type { SuunnitelmanOsa } from './suunnitelma.ts'
import type { Hankkimistapa, Naytto } from './tyypit.ts'

/** Who looks: the learner is addressed as "you", an official is not addressed. */
export type Nakokulma = 'oppija' | 'virkailija'

/** A period or a demonstration that is still to be learned or shown. */
export type Kohde =
  | { readonly laji: 'jakso'; readonly jakso: Hankkimistapa }
  | { readonly laji: 'naytto'; readonly naytto: Naytto }

interface Tiedot {
  nimet: Nimet
  nakokulma: Nakokulma
  /** The day in Finland, `YYYY-MM-DD`. */
  tanaan: string
  /** What is missing; parts mark their own. */
  puutteet: readonly Puute[]
  /** Codes are shown beside the names. */
  koodit: boolean
  /** What the viewer may do with a period or a demonstration; shown beside each. */
  toiminnot?: ((kohde: Kohde) => ReactNode) | undefined
  /** What is required in a unit; shown at the end of its details. */
  vaatimukset?: ((osa: SuunnitelmanOsa) => ReactNode) | undefined
}

const EI_PUUTTEITA: readonly Puute[] = []
const Konteksti = createContext<Tiedot>({
  nimet: {},
  nakokulma: 'virkailija',
  tanaan: '',
  puutteet: EI_PUUTTEITA,
  koodit: false,
})

type Annetut = Pick<Tiedot, 'nimet' | 'nakokulma' | 'tanaan'> &
  Partial<Pick<Tiedot, 'puutteet' | 'koodit' | 'toiminnot' | 'vaatimukset'>>

/** Names, viewer, day and what is missing for the HOKS parts inside. */
export function HoksKonteksti({
  nimet,
  nakokulma,
  tanaan,
  puutteet = EI_PUUTTEITA,
  koodit = false,
  toiminnot,
  vaatimukset,
  children,
}: Annetut & { children: ReactNode }) {
  const tiedot = useMemo(
    () => ({ nimet, nakokulma, tanaan, puutteet, koodit, toiminnot, vaatimukset }),
    [nimet, nakokulma, tanaan, puutteet, koodit, toiminnot, vaatimukset],
  )
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
  const { nimet, koodit } = useHoksKonteksti()
  const loytynyt = nimiKielella(nimet[koodi]?.nimi, kieli)
  if (!loytynyt) {
    return (
      <>
        {koodi} <span className="nimi-puuttuu">{t('nimi.ei-saatu')}</span>
      </>
    )
  }
  return (
    <>
      <span lang={loytynyt.kieli === kieli ? undefined : loytynyt.kieli}>{loytynyt.teksti}</span>
      {koodit && <span className="koodi"> {koodi}</span>}
    </>
  )
}
