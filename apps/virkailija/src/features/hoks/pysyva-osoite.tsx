import type { HoksNakyma } from '@ehoks/schema/rajapinta/hoks-nakyma'
import { Sivuotsikko } from '@ehoks/ui/rakenne/sivuotsikko'
import { EiLoydy } from '@ehoks/ui/tilat/ei-loydy'
import { KyselynTila } from '@ehoks/ui/tilat/kyselyn-tila'
import { Luuranko } from '@ehoks/ui/tilat/luuranko'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { Navigate, useLocation, useParams } from 'react-router'
import { hoksEidillaKysely, hoksKysely } from './hoks.queries.ts'
import { hoksinTunniste } from './osoitteet.ts'

/**
 * The address of a HOKS by its number or its permanent identifier alone: leads to the HOKS in its institution. What was
 * asked for that is what the page then shows.
 */
export default function PysyvaOsoite() {
  const { hoksId = '' } = useParams()
  const tunniste = hoksinTunniste(hoksId)
  if (!tunniste) return <EiLoydy />
  return 'numero' in tunniste ? <Numerolla hoksId={tunniste.numero} /> : <Eidilla eid={tunniste.eid} />
}

function Numerolla({ hoksId }: { hoksId: number }) {
  return <Ohjaus kysely={useQuery(hoksKysely(hoksId))} tunniste={String(hoksId)} />
}

function Eidilla({ eid }: { eid: string }) {
  return <Ohjaus kysely={useQuery(hoksEidillaKysely(eid))} tunniste={eid} />
}

function Ohjaus({ kysely, tunniste }: { kysely: UseQueryResult<HoksNakyma, unknown>; tunniste: string }) {
  const { search, hash } = useLocation()
  return (
    <div className="pino">
      <Sivuotsikko nimi={`HOKS ${tunniste}`} />
      <KyselynTila kysely={kysely} luuranko={<Luuranko rivit={12} />}>
        {({ oppija, opiskeluoikeus }) => {
          const oppilaitos = opiskeluoikeus['oppilaitos-oid']
          const pathname = `/koulutuksenjarjestaja/${oppilaitos}/oppija/${oppija.oid}/${tunniste}`
          return <Navigate to={{ pathname, search, hash }} replace />
        }}
      </KyselynTila>
    </div>
  )
}
