import { elementinId } from './kohdennus.ts'
import { useTeksti } from './teksti.ts'
import type { Vaihe } from './vaiheet.ts'

/** Where a step begins: takes the focus when one comes to the step. */
export function Vaiheotsikko({ vaihe }: { vaihe: Vaihe }) {
  const t = useTeksti()
  return (
    <h2 id={elementinId(vaihe)} tabIndex={-1}>
      {t(`vaihe.${vaihe}`)}
    </h2>
  )
}
