import './hoks.css'
import type { TutkinnonOsanTila } from '@ehoks/schema/hoks/tilat'
import { useUiTeksti } from '../i18n/teksti.ts'

/** The shape of a state: an empty, a half-filled and a ticked circle. The word stands beside it. */
function Tilakuvio({ tila }: { tila: TutkinnonOsanTila }) {
  return (
    <svg className={`tilakuvio tilakuvio--${tila}`} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <circle
        cx="10"
        cy="10"
        r="8"
        fill={tila === 'valmis' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="2.5"
      />
      {tila === 'aikataulutettu' && <path d="M10 2 a8 8 0 0 1 0 16 z" fill="currentColor" />}
      {tila === 'valmis' && <path className="tilakuvio__vali" d="M6 10.2 l2.8 2.8 L14 7.6" strokeWidth="2.2" />}
    </svg>
  )
}

/** The state of a unit in shape and word. */
export function Tilamerkki({ tila }: { tila: TutkinnonOsanTila }) {
  const t = useUiTeksti()
  return (
    <span className="tilamerkki">
      <Tilakuvio tila={tila} />
      {t(`osan-tila.${tila}`)}
    </span>
  )
}
