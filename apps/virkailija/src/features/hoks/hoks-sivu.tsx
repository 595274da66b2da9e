import './hoks.css'
import type { HoksNakyma } from '@ehoks/schema/rajapinta/hoks-nakyma'
import { HoksOsiot } from '@ehoks/ui/hoks/hoks-osiot'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import { muotoilePaiva, paivaHelsingissa } from '@ehoks/ui/muotoilu/aika'
import { nimiKielella } from '@ehoks/ui/muotoilu/nimi'
import { Sivuotsikko } from '@ehoks/ui/rakenne/sivuotsikko'
import { useVieritysOsioon } from '@ehoks/ui/rakenne/vieritys'
import { EiLoydy } from '@ehoks/ui/tilat/ei-loydy'
import { KyselynTila } from '@ehoks/ui/tilat/kyselyn-tila'
import { Luuranko } from '@ehoks/ui/tilat/luuranko'
import { useQuery } from '@tanstack/react-query'
import { Link, useLocation, useParams, useSearchParams } from 'react-router'
import { InlineAlert } from 'suomifi-ui-components'
import { Historia } from './historia.tsx'
import { hoksEidillaKysely, hoksKysely } from './hoks.queries.ts'
import { Jaot, YhteystiedotVaarin } from './jaot.tsx'
import { hoksinTunniste, listanHaku, onTallennettu, useOsoitteet } from './osoitteet.ts'
import { Poistettu } from './poistettu.tsx'
import { Puuteluettelo } from './puuteluettelo.tsx'
import { Siirrot, SiirtoHylatty } from './siirrot.tsx'
import { Sivupalkki } from './sivupalkki.tsx'
import { useTeksti } from './teksti.ts'
import { Paatoiminnot } from './toiminnot.tsx'

/** One HOKS, whole, by its number or its permanent identifier. What is neither leads nowhere. */
export default function HoksSivu() {
  const { hoksId = '' } = useParams()
  const tunniste = hoksinTunniste(hoksId)
  if (!tunniste) return <EiLoydy />
  return 'numero' in tunniste ? <Numerolla hoksId={tunniste.numero} /> : <Tunnisteella eid={tunniste.eid} />
}

function Numerolla({ hoksId }: { hoksId: number }) {
  const t = useTeksti()
  return <Hoks kysely={useQuery(hoksKysely(hoksId))} otsikko={t('numero', { numero: hoksId })} />
}

function Tunnisteella({ eid }: { eid: string }) {
  return <Hoks kysely={useQuery(hoksEidillaKysely(eid))} otsikko={`HOKS ${eid}`} />
}

/** What is read of a query of the HOKS, however the HOKS was asked for. */
interface HoksinKysely {
  data: HoksNakyma | undefined
  error: unknown
  refetch: () => unknown
}

/** `otsikko` stands until the learner's name is known. */
function Hoks({ kysely, otsikko }: { kysely: HoksinKysely; otsikko: string }) {
  const t = useTeksti()
  const kieli = useKieli()
  const osoitteet = useOsoitteet()
  const { state } = useLocation()
  const [haku] = useSearchParams()
  const tieto = kysely.data
  const tutkinto = nimiKielella(tieto?.opiskeluoikeus['tutkinto-nimi'], kieli)
  const osaamisala = nimiKielella(tieto?.opiskeluoikeus['osaamisala-nimi'], kieli)
  useVieritysOsioon(tieto !== undefined)
  return (
    <>
      <nav className="murupolku ei-tulosteeseen" aria-label={t('muualle')}>
        <Link to={{ pathname: osoitteet.lista, search: listanHaku(state) }}>{t('opiskelijat')}</Link>
        <Link to={osoitteet.oppija}>{t('kaikki-hoksit')}</Link>
      </nav>
      <Sivuotsikko nimi={tieto?.oppija.nimi ?? otsikko} />
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
            <p className="vain-paperille numerot">
              {t('paperille', {
                numero: nakyma.hoks.id,
                oppijaOid: nakyma.oppija.oid,
                opiskeluoikeus: nakyma.opiskeluoikeus.oid,
                paiva: muotoilePaiva(paivaHelsingissa(new Date())),
              })}
            </p>
            {onTallennettu(state) && (
              <div role="status" className="hoks-tallennettu ei-tulosteeseen">
                <InlineAlert status="neutral">{t('tallennettu')}</InlineAlert>
              </div>
            )}
            {nakyma.poistettu ? <Poistettu hoksId={nakyma.hoks.id} /> : <Paatoiminnot nakyma={nakyma} />}
            <HoksOsiot
              tieto={nakyma}
              nakokulma="virkailija"
              tanaan={paivaHelsingissa(new Date())}
              huomautukset={nakyma.varoitukset}
              koodit={haku.get('koodit') === '1'}
              alkuun={
                <>
                  <SiirtoHylatty siirrot={nakyma.siirrot} />
                  <YhteystiedotVaarin jaot={nakyma.jaot} />
                  <Puuteluettelo nakyma={nakyma} />
                </>
              }
              sivuun={<Sivupalkki nakyma={nakyma} />}
              lisaosiot={[
                { tunnus: 'siirrot', otsikko: t('siirrot'), sisalto: <Siirrot siirrot={nakyma.siirrot} /> },
                {
                  tunnus: 'jaot',
                  otsikko: t('jaot'),
                  sisalto: <Jaot key={nakyma.hoks.id} hoksId={nakyma.hoks.id} maara={nakyma.jaot.maara} />,
                },
                {
                  tunnus: 'historia',
                  otsikko: t('historia'),
                  sisalto: <Historia key={nakyma.hoks.id} hoksId={nakyma.hoks.id} />,
                },
              ]}
            />
          </>
        )}
      </KyselynTila>
    </>
  )
}
