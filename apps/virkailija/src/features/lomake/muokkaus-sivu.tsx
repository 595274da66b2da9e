import { Sivuotsikko } from '@ehoks/ui/rakenne/sivuotsikko'
import { EiLoydy } from '@ehoks/ui/tilat/ei-loydy'
import { KyselynTila } from '@ehoks/ui/tilat/kyselyn-tila'
import { Luuranko } from '@ehoks/ui/tilat/luuranko'
import { useQuery } from '@tanstack/react-query'
import { lazy, useEffect } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { InlineAlert } from 'suomifi-ui-components'
import { muokattavaKysely } from './lomake.queries.ts'
import { useTeksti } from './teksti.ts'

/** Fetched beside the HOKS, not before it. */
const lataaLomake = () => import('./muokkauslomake.tsx')
const Muokkauslomake = lazy(lataaLomake)

/** Editing a stored HOKS. */
export default function MuokkausSivu() {
  const { hoksId } = useParams()
  const numero = Number(hoksId)
  return Number.isSafeInteger(numero) && numero > 0 ? <Muokkaus key={numero} hoksId={numero} /> : <EiLoydy />
}

function Muokkaus({ hoksId }: { hoksId: number }) {
  const t = useTeksti()
  const navigoi = useNavigate()
  const { orgId = '', oppijaOid = '' } = useParams()
  const hoksinOsoite = `/koulutuksenjarjestaja/${orgId}/oppija/${oppijaOid}/${hoksId}`
  const kysely = useQuery(muokattavaKysely(hoksId))
  useEffect(() => void lataaLomake(), [])
  return (
    <>
      <nav className="murupolku" aria-label={t('muualle')}>
        <Link to={hoksinOsoite}>{t('takaisin-hoksiin')}</Link>
      </nav>
      <Sivuotsikko nimi={t('muokkaus.otsikko', { numero: hoksId })} />
      <KyselynTila kysely={kysely} luuranko={<Luuranko rivit={10} />}>
        {(muokattava) =>
          muokattava.muokkaus.sallittu ? (
            <Muokkauslomake
              oppilaitosOid={orgId}
              hoksId={hoksId}
              muokattava={muokattava}
              onTallennettu={(_, tallennettiin) => void navigoi(hoksinOsoite, { state: { tallennettiin } })}
            />
          ) : (
            <InlineAlert status="warning">{t('muokkaus.ei')}</InlineAlert>
          )
        }
      </KyselynTila>
    </>
  )
}
