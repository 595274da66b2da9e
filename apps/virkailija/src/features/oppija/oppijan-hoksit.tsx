import './oppija.css'
import { muotoileAikaleima, muotoilePaiva } from '@ehoks/ui/muotoilu/aika'
import { Sivuotsikko } from '@ehoks/ui/rakenne/sivuotsikko'
import { KyselynTila } from '@ehoks/ui/tilat/kyselyn-tila'
import { Luuranko } from '@ehoks/ui/tilat/luuranko'
import { Tyhja } from '@ehoks/ui/tilat/tyhja'
import { useQuery } from '@tanstack/react-query'
import { Link, Navigate, useParams } from 'react-router'
import { useTeksti } from '../../i18n/teksti.ts'
import { oppijanHoksitKysely } from './oppija.queries.ts'

/** A learner's HOKSes; the only one opens at once. */
export default function OppijanHoksit() {
  const t = useTeksti()
  const { orgId = '', oppijaOid = '' } = useParams()
  const kysely = useQuery(oppijanHoksitKysely(oppijaOid))
  const pohja = `/koulutuksenjarjestaja/${orgId}/oppija/${oppijaOid}`
  return (
    <div className="pino">
      <p>
        <Link to={`/koulutuksenjarjestaja/${orgId}`}>{t('oppijat.takaisin')}</Link>
      </p>
      <Sivuotsikko nimi={t('oppija.hoksit')} />
      <p className="hillitty">{t('oppija.oppijanumero', { oppijaOid })}</p>
      <KyselynTila kysely={kysely} luuranko={<Luuranko rivit={2} kortti />}>
        {(hoksit) => {
          const [ensimmainen] = hoksit
          if (!ensimmainen) {
            return (
              <Tyhja otsikko={t('oppija.tyhja')}>
                <p>{t('oppija.tyhja.ohje')}</p>
              </Tyhja>
            )
          }
          if (hoksit.length === 1) return <Navigate to={`${pohja}/${ensimmainen.id}`} replace />
          return (
            <ul className="hoksit">
              {hoksit.map((hoks) => (
                <li key={hoks.id} className="hoksit__hoks">
                  <h2>
                    <Link className="hoksit__linkki" to={`${pohja}/${hoks.id}`}>
                      {t('hoks.numero', { numero: hoks.id })}
                    </Link>
                  </h2>
                  <p>{t('oppija.hoks.hyvaksytty', { paiva: muotoilePaiva(hoks['ensikertainen-hyvaksyminen']) })}</p>
                  {hoks.paivitetty && (
                    <p>{t('oppija.hoks.paivitetty', { paiva: muotoileAikaleima(hoks.paivitetty) })}</p>
                  )}
                  {hoks['osaamisen-saavuttamisen-pvm'] && (
                    <p>{t('oppija.hoks.saavutettu', { paiva: muotoilePaiva(hoks['osaamisen-saavuttamisen-pvm']) })}</p>
                  )}
                  {hoks['opiskeluoikeus-oid'] && (
                    <p className="hillitty">{t('oppija.hoks.opiskeluoikeus', { oid: hoks['opiskeluoikeus-oid'] })}</p>
                  )}
                </li>
              ))}
            </ul>
          )
        }}
      </KyselynTila>
    </div>
  )
}
