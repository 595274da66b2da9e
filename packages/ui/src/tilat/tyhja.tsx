import './tilat.css'
import type { ReactNode } from 'react'

/** Nothing to show: why, and what to do about it. */
export function Tyhja({ otsikko, children }: { otsikko: string; children?: ReactNode }) {
  return (
    <div className="tilaviesti pino">
      <h2>{otsikko}</h2>
      {children}
    </div>
  )
}
