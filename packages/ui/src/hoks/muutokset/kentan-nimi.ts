import { onNimetty } from './kentat.ts'
import { useTeksti } from './teksti.ts'

/** Gives the name of a field; a field that has none is called as the interface calls it. */
export function useKentanNimi(): (kentta: string) => string {
  const t = useTeksti()
  return (kentta) => (onNimetty(kentta) ? t(`kentta.${kentta}`) : kentta)
}
