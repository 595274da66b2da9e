import { onkoPaivamaara } from '@ehoks/schema/muodot/paivamaara'
import { useId, useState } from 'react'
import { Paivakentta } from './paivakentta.tsx'

interface Ominaisuudet {
  nimi: string
  /** `YYYY-MM-DD`; `''`: no limit. */
  arvo: string
  onMuutos: (paiva: string) => void
}

/** A day that limits once it is whole: what is half typed limits nothing. A value from elsewhere replaces what was typed. */
export function Paivarajaus({ nimi, arvo, onMuutos }: Ominaisuudet) {
  const tunnus = useId()
  const [kirjoitettu, asetaKirjoitettu] = useState(arvo)
  const [tunnettu, asetaTunnettu] = useState(arvo)
  if (arvo !== tunnettu) {
    asetaTunnettu(arvo)
    asetaKirjoitettu(arvo)
  }
  return (
    <Paivakentta
      id={tunnus}
      nimi={nimi}
      arvo={kirjoitettu}
      onMuutos={(uusi) => {
        asetaKirjoitettu(uusi)
        if ((uusi !== '' && !onkoPaivamaara(uusi)) || uusi === arvo) return
        asetaTunnettu(uusi)
        onMuutos(uusi)
      }}
    />
  )
}
