import './jaot.css'

interface Ominaisuudet {
  id: string
  nimi: string
  /** `YYYY-MM-DD`, or `''`. */
  arvo: string
  onMuutos: (paiva: string) => void
  ensimmainen?: string | undefined
  viimeinen?: string | undefined
  ohje?: string | undefined
  virhe?: string | undefined
}

/** A day by the device's own picker: on a phone nothing is quicker. */
export function Paivakentta({ id, nimi, arvo, onMuutos, ensimmainen, viimeinen, ohje, virhe }: Ominaisuudet) {
  const kuvaukset = [ohje !== undefined && `${id}-ohje`, virhe !== undefined && `${id}-virhe`].filter(Boolean).join(' ')
  return (
    <div className="paivakentta">
      <label htmlFor={id}>{nimi}</label>
      {ohje !== undefined && (
        <p id={`${id}-ohje`} className="paivakentta__ohje">
          {ohje}
        </p>
      )}
      <input
        id={id}
        type="date"
        value={arvo}
        min={ensimmainen}
        max={viimeinen}
        onChange={(tapahtuma) => onMuutos(tapahtuma.target.value)}
        aria-invalid={virhe !== undefined}
        {...(kuvaukset !== '' && { 'aria-describedby': kuvaukset })}
      />
      {virhe !== undefined && (
        <p id={`${id}-virhe`} className="paivakentta__virhe">
          {virhe}
        </p>
      )}
    </div>
  )
}
