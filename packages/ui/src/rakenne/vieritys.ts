import { useEffect } from 'react'
import { useLocation } from 'react-router'

/** Brings the section of the address on the screen once it is there: the browser looks for it before the data comes. */
export function useVieritysOsioon(valmis: boolean): void {
  const { hash } = useLocation()
  useEffect(() => {
    if (valmis && hash !== '') document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView()
  }, [valmis, hash])
}
