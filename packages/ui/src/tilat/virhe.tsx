import './tilat.css'
import { Button } from 'suomifi-ui-components'
import { useUiTeksti } from '../i18n/teksti.ts'
import { Kopioi } from '../rakenne/kopioi.tsx'
import { kannattaaYrittaaUudelleen, virheenOhje, virheenOtsikko, virhelaji, virhetiedot } from './virhetiedot.ts'

interface Ominaisuudet {
  virhe: unknown
  /** Asks again; the button appears when asking again can help. */
  onYritaUudelleen?: (() => unknown) | undefined
}

/** A failed request in words: what is wrong, what to do, and in small print the request id for whoever helps. */
export function Virhe({ virhe, onYritaUudelleen }: Ominaisuudet) {
  const t = useUiTeksti()
  const { tila, pyyntoId } = virhetiedot(virhe)
  const laji = virhelaji(tila)
  return (
    <div className="tilaviesti tilaviesti--virhe pino" role="alert">
      <h2>{t(virheenOtsikko(laji))}</h2>
      <p>{t(virheenOhje(laji))}</p>
      {onYritaUudelleen && kannattaaYrittaaUudelleen(laji) && (
        <div>
          <Button variant="secondary" onClick={() => void onYritaUudelleen()}>
            {t('virhe.yrita-uudelleen')}
          </Button>
        </div>
      )}
      {pyyntoId && (
        <p className="tilaviesti__pienella rivi">
          <span>{t('virhe.pyynto-id', { pyyntoId })}</span>
          <Kopioi teksti={pyyntoId} mita={t('virhe.pyynto-id.mita')} />
        </p>
      )}
    </div>
  )
}
