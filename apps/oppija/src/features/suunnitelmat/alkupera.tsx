import './suunnitelmat.css'
import { useTeksti } from '../../i18n/teksti.ts'

/** The pieces of data on the page by where they come from. */
const TIEDOT = ['suunnitelma', 'opiskeluoikeus', 'nimi', 'vaatimukset', 'arvosanat'] as const

/** Where each piece of data comes from, and whom to ask when it is wrong. */
export function Alkupera() {
  const t = useTeksti()
  return (
    <>
      <p>{t('alkupera.selite')}</p>
      <dl className="alkupera">
        {TIEDOT.map((tieto) => (
          <div key={tieto}>
            <dt>{t(`alkupera.${tieto}`)}</dt>
            <dd>{t(`alkupera.${tieto}.mista`)}</dd>
            <dd>{t(`alkupera.${tieto}.korjaus`)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
