import './hoks.css'
import { Sivuotsikko } from '@ehoks/ui/rakenne/sivuotsikko'
import { Link, Navigate, useLocation, useNavigate } from 'react-router'
import { useOsoitteet } from './osoitteet.ts'
import { PeruPoisto } from './poistettu.tsx'
import { useTeksti } from './teksti.ts'

/** What the deletion left in the history of the browser: which HOKS, and whether this official may undo it. */
function lueTila(tila: unknown): { hoksId: number; saaPerua: boolean } | undefined {
  if (typeof tila !== 'object' || tila === null || !('poistettu' in tila)) return undefined
  const hoksId = Number(tila.poistettu)
  return { hoksId, saaPerua: 'saaPerua' in tila && tila.saaPerua === true }
}

/** After a deletion: that it is done, and where to go. Who comes here otherwise is led to the HOKS. */
export default function PoistettuSivu() {
  const t = useTeksti()
  const osoitteet = useOsoitteet()
  const navigoi = useNavigate()
  const { state } = useLocation()
  const tila = lueTila(state)
  if (!tila) return <Navigate to={osoitteet.hoks} replace />
  return (
    <div className="pino">
      <Sivuotsikko nimi={t('poistettu.otsikko', { numero: tila.hoksId })} />
      <p>{tila.saaPerua ? t('poistettu.selite') : t('poistettu.ohje')}</p>
      {tila.saaPerua && <PeruPoisto hoksId={tila.hoksId} onPeruttu={() => void navigoi(osoitteet.hoks)} />}
      <ul className="hoks-sivupalkki__lista">
        <li>
          <Link to={osoitteet.lista}>{t('opiskelijat')}</Link>
        </li>
        <li>
          <Link to={osoitteet.oppija}>{t('kaikki-hoksit')}</Link>
        </li>
      </ul>
    </div>
  )
}
