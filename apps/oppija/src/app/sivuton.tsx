import { useTeksti } from '../i18n/teksti.ts'

/** The heading while there is no page yet, and so no heading of its own. */
export function Sivuton() {
  const t = useTeksti()
  return <h1 className="vain-ruudunlukijalle">{t('palvelu')}</h1>
}
