import '../tilat/tilat.css'
import { type ReactNode, useId, useRef } from 'react'
import { Button } from 'suomifi-ui-components'
import { useUiTeksti } from '../i18n/teksti.ts'

interface Ominaisuudet {
  /** On the button that opens the question and on the one that answers it. */
  nimi: string
  /** What the button is about, for those who do not see what it stands beside. */
  mista?: string
  otsikko: string
  /** What happens, and whether it can be undone. */
  children: ReactNode
  kesken: boolean
  onVahvistus: () => void
}

/** A button whose deed cannot be undone: it asks once. */
export function Vahvistus({ nimi, mista, otsikko, children, kesken, onVahvistus }: Ominaisuudet) {
  const t = useUiTeksti()
  const dialogi = useRef<HTMLDialogElement>(null)
  const tunnus = useId()
  return (
    <>
      <Button variant="secondary" onClick={() => dialogi.current?.showModal()}>
        {nimi}
        {mista !== undefined && <span className="vain-ruudunlukijalle"> {mista}</span>}
      </Button>
      <dialog ref={dialogi} className="dialogi" aria-labelledby={tunnus}>
        <div className="pino">
          <h2 id={tunnus}>{otsikko}</h2>
          {children}
          <div className="rivi">
            <Button
              aria-disabled={kesken}
              onClick={() => {
                if (kesken) return
                dialogi.current?.close()
                onVahvistus()
              }}
            >
              {nimi}
            </Button>
            <Button variant="secondary" onClick={() => dialogi.current?.close()}>
              {t('vahvistus.peruuta')}
            </Button>
          </div>
        </div>
      </dialog>
    </>
  )
}
