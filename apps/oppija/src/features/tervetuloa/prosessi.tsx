import './tervetuloa.css'
import type { ReactNode } from 'react'
import { useTeksti } from '../../i18n/teksti.ts'

/** The stages of personalisation in order, with a picture that adds nothing to the words. */
const VAIHEET = [
  {
    nimi: 'tavoite',
    kuva: (
      <>
        <path d="M7 28V5" />
        <path d="M7 6h17l-5 6 5 6H7" />
      </>
    ),
  },
  {
    nimi: 'ennestaan',
    kuva: (
      <>
        <path d="M6 8l2.5 2.5L13 6M6 17l2.5 2.5L13 15M6 26l2.5 2.5L13 24" />
        <path d="M17 8h10M17 17h10M17 26h10" />
      </>
    ),
  },
  {
    nimi: 'puuttuu',
    kuva: (
      <>
        <path d="M5 11h8a3 3 0 1 1 6 0h8v7a3 3 0 1 0 0 4v6H5z" />
      </>
    ),
  },
  {
    nimi: 'hankkiminen',
    kuva: (
      <>
        <path d="M16 9v18M16 9C13 6 9 6 4 6v18c5 0 9 0 12 3 3-3 7-3 12-3V6c-5 0-9 0-12 3z" />
      </>
    ),
  },
  {
    nimi: 'osoittaminen',
    kuva: (
      <>
        <path d="M20 5a7 7 0 0 0-6 9L4 24l4 4 10-10a7 7 0 0 0 9-8l-4 4-4-1-1-4z" />
      </>
    ),
  },
  {
    nimi: 'osatavoite',
    kuva: (
      <>
        <circle cx="16" cy="12" r="8" />
        <path d="M11 18l-2 11 7-4 7 4-2-11M12.5 12l2.5 2.5 4.5-4.5" />
      </>
    ),
  },
  {
    nimi: 'saavutettu',
    kuva: (
      <>
        <path d="M2 13l14-7 14 7-14 7z" />
        <path d="M8 17v7c4 4 12 4 16 0v-7M28 14v9" />
      </>
    ),
  },
] as const satisfies readonly { nimi: string; kuva: ReactNode }[]

/** From the goal to the qualification: seven stages as a path. `taso` is the level of the stages' headings. */
export function Prosessi({ taso: Otsikko }: { taso: 'h2' | 'h3' }) {
  const t = useTeksti()
  return (
    <ol className="prosessi">
      {VAIHEET.map(({ nimi, kuva }) => (
        <li key={nimi} className="prosessi__vaihe">
          <svg className="prosessi__kuva" viewBox="0 0 32 32" aria-hidden="true">
            {kuva}
          </svg>
          <div className="prosessi__sanat">
            <Otsikko className="prosessi__nimi">{t(`prosessi.${nimi}`)}</Otsikko>
            <p>{t(`prosessi.${nimi}.selite`)}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}
