import type { Ajo } from '@ehoks/schema/rajapinta/ajot'
import { Nimi } from '@ehoks/ui/hoks/konteksti'

/** What a run is about, when it was started with something. */
export function Kohde({ ajo: { syote } }: { ajo: Ajo }) {
  const { 'koulutustoimija-oid': koulutustoimijaOid } = syote
  if (koulutustoimijaOid === undefined) return null
  return (
    <p>
      <Nimi koodi={koulutustoimijaOid} />
    </p>
  )
}
