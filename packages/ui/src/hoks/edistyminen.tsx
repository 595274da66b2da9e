import './hoks.css'
import { useKieli, useUiTeksti } from '../i18n/teksti.ts'
import { muotoileMaara } from '../muotoilu/maara.ts'
import { type Edistyva, edistyminen } from './suunnitelma.ts'
import { Tilamerkki } from './tila.tsx'

/**
 * How far the plan is: one bar, and the same in words. Nothing when there is nothing to learn. `selitteet`: with what each
 * state means.
 */
export function Edistyminen({ osat, selitteet = false }: { osat: readonly Edistyva[]; selitteet?: boolean }) {
  const t = useUiTeksti()
  const kieli = useKieli()
  const maarat = edistyminen(osat)
  if (maarat.length === 0) return null
  return (
    <div className="edistyminen">
      <svg className="edistyminen__palkki" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        {maarat.map(({ tila, osuus }, i) => {
          const alku = maarat.slice(0, i).reduce((summa, maara) => summa + maara.osuus, 0)
          return (
            <rect
              key={tila}
              className={`edistyminen__osa--${tila}`}
              x={alku * 100}
              y="0"
              width={osuus * 100}
              height="4"
            />
          )
        })}
      </svg>
      <ul className={selitteet ? 'edistyminen__sanoin edistyminen__sanoin--selitteet' : 'edistyminen__sanoin'}>
        {maarat.map(({ tila, osia, osp }) => (
          <li key={tila}>
            <Tilamerkki tila={tila} />
            <span className="numerot">
              {t('edistyminen.osia', { count: osia })}
              {osp > 0 && `, ${t('maara.osp', { maara: muotoileMaara(osp, kieli) })}`}
            </span>
            {selitteet && <span className="edistyminen__selite">{t(`osan-tila.selite.${tila}`)}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
