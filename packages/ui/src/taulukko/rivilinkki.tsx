import './taulukko.css'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'react-router'

interface Ominaisuudet {
  to: string
  /** The table is that of the list: the page there knows the way back to the same rows. */
  listalta?: boolean
  children: ReactNode
}

/** The link of a row of a table: all of the row leads where it leads. */
export function Rivilinkki({ to, listalta = false, children }: Ominaisuudet) {
  const { search } = useLocation()
  return (
    <Link className="taulukko__linkki" to={to} state={listalta ? { lista: search } : undefined}>
      {children}
    </Link>
  )
}
