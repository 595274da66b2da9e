import './kopioi.css'
import { useEffect, useState } from 'react'
import { useUiTeksti } from '../i18n/teksti.ts'

const NAKYY_MS = 3000

/** A button that copies a text; `mita` names the thing for those who do not see what it stands beside. */
export function Kopioi({ teksti, mita }: { teksti: string; mita: string }) {
  const t = useUiTeksti()
  const [tila, asetaTila] = useState<'valmis' | 'kopioitu' | 'ei-onnistunut'>('valmis')

  useEffect(() => {
    if (tila === 'valmis') return
    const ajastin = setTimeout(() => asetaTila('valmis'), NAKYY_MS)
    return () => clearTimeout(ajastin)
  }, [tila])

  function kopioi() {
    navigator.clipboard.writeText(teksti).then(
      () => asetaTila('kopioitu'),
      () => asetaTila('ei-onnistunut'),
    )
  }

  return (
    <span className="kopioi">
      <button type="button" className="kopioi__painike" onClick={kopioi}>
        {t('kopioi')}
        <span className="vain-ruudunlukijalle"> {mita}</span>
      </button>
      <span role="status" className="kopioi__tila">
        {tila === 'kopioitu' && t('kopioi.kopioitu')}
        {tila === 'ei-onnistunut' && t('kopioi.ei-onnistunut')}
      </span>
    </span>
  )
}
