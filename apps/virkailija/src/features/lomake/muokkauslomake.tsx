import type { MuokattavaHoks } from '@ehoks/schema/rajapinta/lomake'
import { useMemo } from 'react'
import { lomakkeelle } from './asiakirja.ts'
import Lomakesivu from './lomakesivu.tsx'

interface Ominaisuudet {
  oppilaitosOid: string
  hoksId: number
  muokattava: MuokattavaHoks
  onTallennettu: (hoksId: number, tallennettiin: boolean) => void
}

/** The form of a stored HOKS. Apart from its page, which does not wait for the document's schema. */
export default function Muokkauslomake({ oppilaitosOid, hoksId, muokattava, onTallennettu }: Ominaisuudet) {
  const { hoks, 'versio-nro': versioNro, oppija, opiskeluoikeus, rakenne, nimet } = muokattava
  const pohja = useMemo(() => {
    const alkuperainen = lomakkeelle(hoks)
    return { asiakirja: alkuperainen, alkuperainen, versioNro }
  }, [hoks, versioNro])
  return (
    <Lomakesivu
      oppilaitosOid={oppilaitosOid}
      avain={`hoks-${hoksId}`}
      oppija={oppija}
      opiskeluoikeus={opiskeluoikeus}
      rakenne={rakenne}
      nimet={nimet}
      hoksId={hoksId}
      pohja={pohja}
      onTallennettu={onTallennettu}
    />
  )
}
