import './hoks.css'
import type { HoksNakyma } from '@ehoks/schema/rajapinta/hoks-nakyma'
import { HoksOsiot } from '@ehoks/ui/hoks/hoks-osiot'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import { paivaHelsingissa } from '@ehoks/ui/muotoilu/aika'
import { nimiKielella } from '@ehoks/ui/muotoilu/nimi'
import { Kopioi } from '@ehoks/ui/rakenne/kopioi'
import { Sivuotsikko } from '@ehoks/ui/rakenne/sivuotsikko'
import { EiLoydy } from '@ehoks/ui/tilat/ei-loydy'
import { KyselynTila } from '@ehoks/ui/tilat/kyselyn-tila'
import { Luuranko } from '@ehoks/ui/tilat/luuranko'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useLocation, useParams } from 'react-router'
import { useTeksti } from '../../i18n/teksti.ts'
import { hoksKysely } from './hoks.queries.ts'

/** The search of the list that one came from, so that the way back leads to the same rows. */
function listanHaku(tila: unknown): string {
  const onLista = typeof tila === 'object' && tila !== null && 'lista' in tila && typeof tila.lista === 'string'
  return onLista ? String(tila.lista) : ''
}

/** One HOKS, whole. What is no number leads nowhere. */
export default function HoksSivu() {
  const { hoksId } = useParams()
  const numero = Number(hoksId)
  return Number.isSafeInteger(numero) && numero > 0 ? <Hoks hoksId={numero} /> : <EiLoydy />
}

function Hoks({ hoksId }: { hoksId: number }) {
  const t = useTeksti()
  const kieli = useKieli()
  const { orgId = '', oppijaOid = '' } = useParams()
  const { state } = useLocation()
  const kysely = useQuery(hoksKysely(hoksId))
  const tieto = kysely.data
  const tutkinto = nimiKielella(tieto?.opiskeluoikeus['tutkinto-nimi'], kieli)
  const osaamisala = nimiKielella(tieto?.opiskeluoikeus['osaamisala-nimi'], kieli)
  return (
    <>
      <nav className="murupolku ei-tulosteeseen" aria-label={t('hoks.muualle')}>
        <Link to={{ pathname: `/koulutuksenjarjestaja/${orgId}`, search: listanHaku(state) }}>
          {t('oppijat.takaisin')}
        </Link>
        <Link to={`/koulutuksenjarjestaja/${orgId}/oppija/${oppijaOid}`}>{t('hoks.kaikki-hoksit')}</Link>
      </nav>
      <Sivuotsikko nimi={tieto?.oppija.nimi ?? t('hoks.numero', { numero: hoksId })} />
      <KyselynTila kysely={kysely} luuranko={<Luuranko rivit={12} />}>
        {(nakyma) => (
          <>
            <p className="hoks-tutkinto">
              {tutkinto && <span lang={tutkinto.kieli}>{tutkinto.teksti}</span>}
              {osaamisala && (
                <>
                  , <span lang={osaamisala.kieli}>{osaamisala.teksti}</span>
                </>
              )}
            </p>
            <HoksOsiot
              tieto={nakyma}
              nakokulma="virkailija"
              tanaan={paivaHelsingissa(new Date())}
              sivuun={<Tunnisteet nakyma={nakyma} />}
            />
          </>
        )}
      </KyselynTila>
    </>
  )
}

/** Identifiers, for those who need them elsewhere: in sight where there is a side column for them. */
function Tunnisteet({ nakyma }: { nakyma: HoksNakyma }) {
  const t = useTeksti()
  const [tilaa] = useState(() => matchMedia('(min-width: 1024px)').matches)
  const { hoks, oppija, opiskeluoikeus } = nakyma
  const tunnisteet = [
    { nimi: t('hoks.tunniste.hoks-id'), arvo: String(hoks.id) },
    { nimi: t('hoks.tunniste.oppijanumero'), arvo: oppija.oid },
    { nimi: t('hoks.tunniste.opiskeluoikeus'), arvo: opiskeluoikeus.oid },
    { nimi: t('hoks.tunniste.tuva-opiskeluoikeus'), arvo: hoks['tuva-opiskeluoikeus-oid'] },
    { nimi: t('hoks.tunniste.eid'), arvo: hoks.eid },
  ]
  return (
    <details className="tunnisteet" open={tilaa}>
      <summary>{t('hoks.tunnisteet')}</summary>
      <dl>
        {tunnisteet.map(
          ({ nimi, arvo }) =>
            arvo !== undefined && (
              <div key={nimi}>
                <dt>{nimi}</dt>
                <dd>
                  <span className="tunnisteet__arvo">{arvo}</span> <Kopioi teksti={arvo} mita={nimi} />
                </dd>
              </div>
            ),
        )}
        {hoks.manuaalisyotto !== undefined && (
          <div>
            <dt>{t('oppijat.sarake.syotto')}</dt>
            <dd>{hoks.manuaalisyotto ? t('hoks.syotto.kasin') : t('hoks.syotto.jarjestelmasta')}</dd>
          </div>
        )}
        {hoks.versio !== undefined && (
          <div>
            <dt>{t('hoks.tunniste.versio')}</dt>
            <dd>{hoks.versio}</dd>
          </div>
        )}
      </dl>
    </details>
  )
}
