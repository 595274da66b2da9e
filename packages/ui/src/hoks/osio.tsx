import './hoks.css'
import type { ReactNode } from 'react'

interface Ominaisuudet {
  tunnus: string
  otsikko: string
  /** Whether it goes to paper. */
  tulosteeseen?: boolean
  children: ReactNode
}

/** A section of the HOKS page, reachable by its anchor. */
export function Osio({ tunnus, otsikko, tulosteeseen = true, children }: Ominaisuudet) {
  return (
    <section
      className={tulosteeseen ? 'osio' : 'osio ei-tulosteeseen'}
      id={tunnus}
      aria-labelledby={`${tunnus}-otsikko`}
    >
      <h2 className="osio__otsikko" id={`${tunnus}-otsikko`} tabIndex={-1}>
        {otsikko}
      </h2>
      {children}
    </section>
  )
}

/** Name–value pairs. */
export function Kentat({ children, rinnakkain = false }: { children: ReactNode; rinnakkain?: boolean }) {
  return <dl className={rinnakkain ? 'kentat kentat--rinnakkain' : 'kentat'}>{children}</dl>
}

/** One pair; nothing at all when there is no value. */
export function Kentta({ nimi, children }: { nimi: string; children: ReactNode }) {
  if (children === undefined || children === null || children === false || children === '') return null
  return (
    <div className="kentta">
      <dt>{nimi}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** A list of texts inside a field; nothing when empty. */
export function tekstilista(tekstit: readonly string[] | undefined): ReactNode {
  if (!tekstit || tekstit.length === 0) return undefined
  if (tekstit.length === 1) return tekstit[0]
  return (
    <ul className="luettelo">
      {[...new Set(tekstit)].map((teksti) => (
        <li key={teksti}>{teksti}</li>
      ))}
    </ul>
  )
}
