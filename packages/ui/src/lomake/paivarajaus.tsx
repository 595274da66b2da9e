import { onkoPaivamaara } from '@ehoks/schema/muodot/kalenteri'
import { lazy, Suspense, useId, useState } from 'react'
import { Luuranko } from '../tilat/luuranko.tsx'

// The calendar of the field is as large as a whole page: what is limited by a day does not wait for it.
const Paivakentta = lazy(() => import('./paivakentta.tsx').then((osa) => ({ default: osa.Paivakentta })))

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
    <Suspense fallback={<Luuranko rivit={2} />}>
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
    </Suspense>
  )
}
