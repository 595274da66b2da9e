import './tilat.css'
import { useEffect, useId, useRef } from 'react'
import { Button } from 'suomifi-ui-components'
import { useUiTeksti } from '../i18n/teksti.ts'
import { useKirjautuminen } from './kirjautuminen.ts'

/**
 * Says that the login has expired and offers to log in again; one returns to this same place. Who closes the dialog, to
 * read or copy what is on the page, finds the same offer on the page.
 */
export function IstuntoVanhentunut() {
  const t = useUiTeksti()
  const kirjaudu = useKirjautuminen()
  const viite = useRef<HTMLDialogElement>(null)
  const otsikko = useId()

  useEffect(() => {
    const dialogi = viite.current
    if (dialogi && !dialogi.open) dialogi.showModal()
    return () => dialogi?.close()
  }, [])

  return (
    <>
      <dialog ref={viite} className="dialogi" aria-labelledby={otsikko}>
        <div className="pino">
          <h2 id={otsikko}>{t('istunto.vanhentunut.otsikko')}</h2>
          <p>{t('istunto.vanhentunut.ohje')}</p>
          <div className="rivi">
            <Button onClick={kirjaudu}>{t('istunto.kirjaudu-uudelleen')}</Button>
            <Button variant="secondary" onClick={() => viite.current?.close()}>
              {t('istunto.jaa-sivulle')}
            </Button>
          </div>
        </div>
      </dialog>
      <div className="tilaviesti rivi">
        <p>{t('istunto.vanhentunut.otsikko')}</p>
        <Button onClick={kirjaudu}>{t('istunto.kirjaudu-uudelleen')}</Button>
      </div>
    </>
  )
}
