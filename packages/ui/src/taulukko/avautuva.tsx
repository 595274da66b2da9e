import './taulukko.css'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'

interface Ominaisuudet {
  nimi: string
  /** Closes it: for a choice after which there is nothing more to choose. */
  children: (sulje: () => void) => ReactNode
}

/** A button that opens a small panel under itself; Escape and a press elsewhere close it. */
export function Avautuva({ nimi, children }: Ominaisuudet) {
  const [auki, asetaAuki] = useState(false)
  const tunnus = useId()
  const juuri = useRef<HTMLDivElement>(null)
  const painike = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (!auki) return
    const muualle = ({ target }: Event) => {
      if (target instanceof Node && !juuri.current?.contains(target)) asetaAuki(false)
    }
    const nappain = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return
      asetaAuki(false)
      painike.current?.focus()
    }
    document.addEventListener('pointerdown', muualle)
    document.addEventListener('focusin', muualle)
    document.addEventListener('keydown', nappain)
    return () => {
      document.removeEventListener('pointerdown', muualle)
      document.removeEventListener('focusin', muualle)
      document.removeEventListener('keydown', nappain)
    }
  }, [auki])

  const sulje = () => {
    asetaAuki(false)
    painike.current?.focus()
  }
  return (
    <div className="avautuva" ref={juuri}>
      <button
        type="button"
        ref={painike}
        className="avautuva__painike"
        aria-expanded={auki}
        aria-controls={tunnus}
        onClick={() => asetaAuki(!auki)}
      >
        {nimi}
        <svg viewBox="0 0 10 10" width="12" height="12" aria-hidden="true">
          <path d={auki ? 'm5 2 4 6H1z' : 'm5 8 4-6H1z'} fill="currentColor" />
        </svg>
      </button>
      <div id={tunnus} className="avautuva__sisalto" hidden={!auki}>
        {auki && children(sulje)}
      </div>
    </div>
  )
}
