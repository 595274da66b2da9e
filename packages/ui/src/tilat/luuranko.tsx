import './tilat.css'
import { useUiTeksti } from '../i18n/teksti.ts'

/** Grey bars in the place of what is coming; a screen reader hears that the page is loading. */
export function Luuranko({ rivit = 6, kortti = false }: { rivit?: number; kortti?: boolean }) {
  const t = useUiTeksti()
  return (
    <div className={kortti ? 'luuranko luuranko--kortti' : 'luuranko'} role="status">
      <span className="vain-ruudunlukijalle">{t('tila.ladataan')}</span>
      {Array.from({ length: rivit }, (_, rivi) => `rivi-${rivi}`).map((avain) => (
        <span key={avain} className="luuranko__palkki" aria-hidden="true" />
      ))}
    </div>
  )
}
