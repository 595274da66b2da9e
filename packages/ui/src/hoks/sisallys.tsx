import './hoks.css'
import { useUiTeksti } from '../i18n/teksti.ts'

/** Contents of the page: links to its sections. */
export function Sisallys({ osiot }: { osiot: readonly { tunnus: string; otsikko: string }[] }) {
  const t = useUiTeksti()
  return (
    <nav className="sisallys ei-tulosteeseen" aria-label={t('sisallys')}>
      <p className="sisallys__otsikko" aria-hidden="true">
        {t('sisallys')}
      </p>
      <ul>
        {osiot.map(({ tunnus, otsikko }) => (
          <li key={tunnus}>
            <a href={`#${tunnus}`}>{otsikko}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
