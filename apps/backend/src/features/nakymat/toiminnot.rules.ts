import type { Toiminnot } from '@ehoks/schema/rajapinta/hoks-nakyma'

type Tilanne = {
  poistettu: boolean
  /** Entered by hand, not sent by a system: a system's next transfer would overwrite what an official changes. */
  manuaalisyotto: boolean
  saaKirjoittaa: boolean
  saaPoistaa: boolean
  onPaakayttaja: boolean
}

const SALLITTU = { sallittu: true } as const
const estetty = <E extends string>(este: E) => ({ sallittu: false, este }) as const

/** What an official may do to a HOKS, and why not the rest. */
export function toiminnot(tilanne: Tilanne): Toiminnot {
  const { poistettu, manuaalisyotto, saaKirjoittaa, saaPoistaa, onPaakayttaja } = tilanne
  const muokkaus = () => {
    if (poistettu) return estetty('poistettu')
    if (!saaKirjoittaa) return estetty('ei-oikeutta')
    return manuaalisyotto ? SALLITTU : estetty('jarjestelmasta')
  }
  const poisto = () => {
    if (poistettu) return estetty('poistettu')
    return saaPoistaa ? SALLITTU : estetty('ei-oikeutta')
  }
  const palautus = () => {
    if (!onPaakayttaja) return estetty('vain-paakayttaja')
    return poistettu ? SALLITTU : estetty('ei-poistettu')
  }
  return { muokkaus: muokkaus(), poisto: poisto(), palautus: palautus() }
}
