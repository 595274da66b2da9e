import './taulukko.css'
import { useUiTeksti } from '../i18n/teksti.ts'

/** One limit that is in force. */
export interface Lastu {
  avain: string
  /** What is limited and to what: “Tila: voimassa”. */
  teksti: string
  lang?: string | undefined
  onPoisto: () => void
}

/** The limits in force: each is taken away by its button, all at once by the last one. */
export function Lastut({ lastut, onTyhjennys }: { lastut: readonly Lastu[]; onTyhjennys: () => void }) {
  const t = useUiTeksti()
  if (lastut.length === 0) return null
  return (
    <ul className="lastut ei-tulosteeseen" aria-label={t('taulukko.rajaukset')}>
      {lastut.map(({ avain, teksti, lang, onPoisto }) => (
        <li key={avain}>
          <button type="button" className="lastu" onClick={onPoisto}>
            <span className="vain-ruudunlukijalle">{t('taulukko.rajaukset.poista')} </span>
            <span lang={lang}>{teksti}</span>
            <span aria-hidden="true">✕</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="lastu lastu--kaikki" onClick={onTyhjennys}>
          {t('taulukko.rajaukset.tyhjenna')}
        </button>
      </li>
    </ul>
  )
}
