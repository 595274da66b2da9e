import './suunnitelmat.css'
import { useId, useState } from 'react'
import { useSearchParams } from 'react-router'
import { Button } from 'suomifi-ui-components'
import { useTeksti } from '../../i18n/teksti.ts'
import { kuittaaEsittely } from './suunnitelmat.queries.ts'

/** What the service is, on the first visit and when asked for again (`?esittely` in the address): closed by the learner. */
export function Esittely({ nahty }: { nahty: boolean }) {
  const t = useTeksti()
  const [haku, asetaHaku] = useSearchParams()
  const [suljettu, asetaSuljettu] = useState(false)
  const otsikko = useId()
  const pyydetty = haku.has('esittely')
  if (!pyydetty && (nahty || suljettu)) return null

  function sulje() {
    asetaSuljettu(true)
    if (!nahty) void kuittaaEsittely()
    if (pyydetty) {
      const muu = new URLSearchParams(haku)
      muu.delete('esittely')
      asetaHaku(muu, { replace: true, preventScrollReset: true })
    }
    // The button that had the focus is gone.
    document.getElementById('sisalto')?.focus()
  }

  return (
    <section className="esittely ei-tulosteeseen" aria-labelledby={otsikko}>
      <h2 className="esittely__otsikko" id={otsikko}>
        {t('esittely')}
      </h2>
      <ul className="luettelo">
        <li>{t('esittely.mita')}</li>
        <li>{t('esittely.kuka')}</li>
        <li>{t('esittely.voit')}</li>
      </ul>
      <div>
        <Button variant="secondary" onClick={sulje}>
          {t('esittely.selva')}
        </Button>
      </div>
    </section>
  )
}
