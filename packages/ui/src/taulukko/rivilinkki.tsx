import './taulukko.css'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'react-router'

/** The link of a row of a table: all of the row leads where it leads, and the page there knows the way back. */
export function Rivilinkki({ to, children }: { to: string; children: ReactNode }) {
  const { search } = useLocation()
  return (
    <Link className="taulukko__linkki" to={to} state={{ lista: search }}>
      {children}
    </Link>
  )
}
