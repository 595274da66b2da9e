import './hoks.css'
import { type ReactNode, useId, useState } from 'react'
import { useUiTeksti } from '../i18n/teksti.ts'

/** Details behind a button; on paper always open. `mista` tells a screen reader what the details are of. */
export function Avattava({ mista, children }: { mista: string; children: ReactNode }) {
  const t = useUiTeksti()
  const [auki, asetaAuki] = useState(false)
  const tunnus = useId()
  return (
    <>
      <button
        type="button"
        className="avattava__painike"
        aria-expanded={auki}
        aria-controls={tunnus}
        onClick={() => asetaAuki(!auki)}
      >
        {auki ? t('avattava.sulje') : t('avattava.avaa')}
        <span className="vain-ruudunlukijalle"> {mista}</span>
      </button>
      <div id={tunnus} className={auki ? 'avattava' : 'avattava avattava--kiinni'}>
        {children}
      </div>
    </>
  )
}
