import type { OmaJako } from '@ehoks/schema/rajapinta/jaot'
import type { Nimet } from '@ehoks/schema/rajapinta/nakymat'
import { muotoileJakso } from '@ehoks/ui/muotoilu/aika'
import { Kielinimi } from '@ehoks/ui/rakenne/kielinimi'
import { useTeksti } from './teksti.ts'

/** What is shared: kind, unit and days; the kind alone when it is no longer in the plan. */
export function JaonNimi({ jako: { laji, kohde }, nimet }: { jako: OmaJako; nimet: Nimet }) {
  const t = useTeksti()
  const mika = t(`jaettu.laji.${laji}`)
  if (!kohde) return mika
  const koodi = kohde['koodi-uri']
  const nimi = koodi === undefined ? undefined : nimet[koodi]?.nimi
  return (
    <>
      {mika}: {nimi ? <Kielinimi nimi={nimi} /> : (kohde.nimi ?? koodi)}
      {', '}
      <span className="numerot">{muotoileJakso(kohde.alku, kohde.loppu)}</span>
    </>
  )
}
