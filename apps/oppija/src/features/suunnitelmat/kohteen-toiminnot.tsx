import './suunnitelmat.css'
import type { Kohde } from '@ehoks/ui/hoks/konteksti'
import type { ReactNode } from 'react'
import { KohteenKalenterilinkki } from './kalenterilinkki.tsx'

interface Ominaisuudet {
  eid: string
  kohde: Kohde
  /** The day in Finland, `YYYY-MM-DD`. */
  tanaan: string
  /** What else may be done with it. */
  children: ReactNode
}

/** What the learner may do with a period or a demonstration. */
export function KohteenToiminnot({ children, ...kohde }: Ominaisuudet) {
  return (
    <div className="kohteen-toiminnot ei-tulosteeseen">
      {children}
      <KohteenKalenterilinkki {...kohde} />
    </div>
  )
}
