import './valinta.css'
import { useId } from 'react'

interface Ominaisuudet {
  nimi: string
  /** `''`: nothing is chosen. */
  arvo: string
  /** The first one is for no choice when its value is `''`. */
  vaihtoehdot: readonly { arvo: string; nimi: string }[]
  onMuutos: (arvo: string) => void
}

/** A choice of one of a few, under its name. */
export function Valinta({ nimi, arvo, vaihtoehdot, onMuutos }: Ominaisuudet) {
  const tunnus = useId()
  return (
    <div className="valinta">
      <label htmlFor={tunnus}>{nimi}</label>
      <select id={tunnus} className="valitsin" value={arvo} onChange={(tapahtuma) => onMuutos(tapahtuma.target.value)}>
        {vaihtoehdot.map((vaihtoehto) => (
          <option key={vaihtoehto.arvo} value={vaihtoehto.arvo}>
            {vaihtoehto.nimi}
          </option>
        ))}
      </select>
    </div>
  )
}
