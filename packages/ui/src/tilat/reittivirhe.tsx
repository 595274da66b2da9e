import './tilat.css'
import { useRouteError } from 'react-router'
import { useUiTeksti } from '../i18n/teksti.ts'
import { Virhe } from './virhe.tsx'
import { virhetiedot } from './virhetiedot.ts'

/** For a page that could not be shown: its code did not arrive, or it failed. Loading anew is the cure for both. */
export function Reittivirhe() {
  const t = useUiTeksti()
  const virhe = useRouteError()
  const { tila, pyyntoId } = virhetiedot(virhe)
  return (
    <>
      <h1 className="vain-ruudunlukijalle">{t('kehys.ehoks')}</h1>
      <Virhe virhe={{ tila: tila ?? 500, pyyntoId }} onYritaUudelleen={() => location.reload()} />
    </>
  )
}
