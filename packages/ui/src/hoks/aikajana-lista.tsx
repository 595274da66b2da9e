import './hoks.css'
import { useState } from 'react'
import { Button } from 'suomifi-ui-components'
import { useUiTeksti } from '../i18n/teksti.ts'
import { muotoileJakso } from '../muotoilu/aika.ts'
import type { Ajankohta, Tapahtuma } from './aikajana.ts'
import { AikajananKuva } from './aikajana-kuva.tsx'
import { Nimi } from './konteksti.tsx'

/** What has ended is history: only the latest are shown before asking for all. */
const PAATTYNEITA_ALUKSI = 5

function Tapahtumat({ tapahtumat }: { tapahtumat: readonly Tapahtuma[] }) {
  const t = useUiTeksti()
  return (
    <ol className="aikajana">
      {tapahtumat.map((tapahtuma) => (
        <li key={tapahtuma.tunnus} className={`aikajana__tapahtuma aikajana__tapahtuma--${tapahtuma.laji}`}>
          <span className="aikajana__aika numerot">{muotoileJakso(tapahtuma.alku, tapahtuma.loppu)}</span>
          <span className="aikajana__mita">
            <span className="aikajana__laji">
              {tapahtuma.tapaKoodi ? <Nimi koodi={tapahtuma.tapaKoodi} /> : t(`aikajana.laji.${tapahtuma.laji}`)}
            </span>
            <span>{tapahtuma.koodi ? <Nimi koodi={tapahtuma.koodi} /> : (tapahtuma.nimi ?? t('osa.nimeton'))}</span>
            {tapahtuma.paikka && <span className="hillitty">{tapahtuma.paikka}</span>}
          </span>
        </li>
      ))}
    </ol>
  )
}

/** The dated things of the plan: what is going on, what is coming, what has ended. */
export function Aikajana({ tapahtumat }: { tapahtumat: readonly Tapahtuma[] }) {
  const t = useUiTeksti()
  const [kaikkiPaattyneet, asetaKaikkiPaattyneet] = useState(false)
  const ryhmat: Record<Ajankohta, Tapahtuma[]> = { kaynnissa: [], tulossa: [], paattynyt: [] }
  for (const tapahtuma of tapahtumat) ryhmat[tapahtuma.ajankohta].push(tapahtuma)
  const paattyneet = ryhmat.paattynyt.reverse()
  const nakyvatPaattyneet = kaikkiPaattyneet ? paattyneet : paattyneet.slice(0, PAATTYNEITA_ALUKSI)
  return (
    <>
      <AikajananKuva tapahtumat={tapahtumat} />
      {(['kaynnissa', 'tulossa'] as const).map((ajankohta) => (
        <div key={ajankohta} className="osaryhma">
          <h3>{t(`aikajana.${ajankohta}`)}</h3>
          {ryhmat[ajankohta].length > 0 ? (
            <Tapahtumat tapahtumat={ryhmat[ajankohta]} />
          ) : (
            <p className="hillitty">{t(`aikajana.tyhja.${ajankohta}`)}</p>
          )}
        </div>
      ))}
      {paattyneet.length > 0 && (
        <div className="osaryhma">
          <h3>{t('aikajana.paattynyt')}</h3>
          <Tapahtumat tapahtumat={nakyvatPaattyneet} />
          {nakyvatPaattyneet.length < paattyneet.length && (
            <div>
              <Button variant="secondary" onClick={() => asetaKaikkiPaattyneet(true)}>
                {t('aikajana.nayta-kaikki', { count: paattyneet.length })}
              </Button>
            </div>
          )}
        </div>
      )}
    </>
  )
}
