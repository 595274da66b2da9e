import type { Tietue, Tietuelaji } from '@ehoks/schema/rajapinta/yllapito-nakymat'
import { HoksKonteksti } from '@ehoks/ui/hoks/konteksti'
import { paivaHelsingissa } from '@ehoks/ui/muotoilu/aika'
import { Kielinimi } from '@ehoks/ui/rakenne/kielinimi'
import { Sivuotsikko } from '@ehoks/ui/rakenne/sivuotsikko'
import { EiLoydy } from '@ehoks/ui/tilat/ei-loydy'
import { KyselynTila } from '@ehoks/ui/tilat/kyselyn-tila'
import { Luuranko } from '@ehoks/ui/tilat/luuranko'
import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { InlineAlert } from 'suomifi-ui-components'
import { Hakulomake } from './hakulomake.tsx'
import { tietuelajiksi } from './osoitteet.ts'
import { useTeksti } from './teksti.ts'
import { Siirrot, Tapahtumat, Versiot } from './tietue-loki.tsx'
import { HoksinOsa, OikeudenOsa, OppijanOsa } from './tietue-osat.tsx'
import { Toimet } from './toimet.tsx'
import { tietueKysely } from './yllapito.queries.ts'

/** Everything about one HOKS, study right or learner, and what may be done to it. */
export default function TietueSivu() {
  const { laji, tunniste = '' } = useParams()
  const tunnettu = tietuelajiksi(laji)
  // A state of its own for each: a message of what was done belongs to what it was done to.
  return tunnettu ? <Sivu key={`${tunnettu} ${tunniste}`} laji={tunnettu} tunniste={tunniste} /> : <EiLoydy />
}

function Sivu({ laji, tunniste }: { laji: Tietuelaji; tunniste: string }) {
  const t = useTeksti()
  const kysely = useQuery(tietueKysely(laji, tunniste))
  return (
    <div className="pino">
      <Hakulomake tiivis />
      <Sivuotsikko nimi={t(`tietue.${laji}`, { tunniste })} />
      <KyselynTila kysely={kysely} luuranko={<Luuranko rivit={10} />}>
        {(tietue) => (
          <HoksKonteksti nimet={tietue.nimet} nakokulma="virkailija" tanaan={paivaHelsingissa(new Date())}>
            <Kenesta tietue={tietue} />
            <Puuttuvat tietue={tietue} />
            <div className="tietue">
              <Toimet tietue={tietue} />
              <div className="tietue__osat">
                {tietue.hoks && <HoksinOsa hoks={tietue.hoks} oppijaOid={tietue.oppija?.oid} />}
                {tietue.oppija && <OppijanOsa oppija={tietue.oppija} hoksId={tietue.hoks?.id} />}
                {tietue.opiskeluoikeus && <OikeudenOsa oikeus={tietue.opiskeluoikeus} />}
                {tietue.opiskeluoikeus && <Siirrot siirrot={tietue.siirrot} />}
                {tietue.hoks?.sisalto && <Versiot versiot={tietue.versiot} kaikkiaan={tietue.hoks.sisalto.versioita} />}
                {tietue.oppija && <Tapahtumat tapahtumat={tietue.tapahtumat} />}
              </div>
            </div>
          </HoksKonteksti>
        )}
      </KyselynTila>
    </div>
  )
}

/** Whose it is, in one line under the heading. */
function Kenesta({ tietue: { oppija, opiskeluoikeus } }: { tietue: Tietue }) {
  const tutkinto = (opiskeluoikeus?.ehoksissa ?? opiskeluoikeus?.koskessa?.tiedot)?.['tutkinto-nimi']
  const nimi = oppija?.nimi ?? oppija?.rekisterissa?.nimi
  if (nimi === undefined && tutkinto === undefined) return null
  return (
    <p className="tietue__kenesta">
      {nimi}
      {nimi !== undefined && tutkinto !== undefined && ', '}
      <Kielinimi nimi={tutkinto} />
    </p>
  )
}

/** Which registers did not answer: what they would say is missing below. */
function Puuttuvat({ tietue }: { tietue: Tietue }) {
  const t = useTeksti()
  const puuttuvat = tietue['puuttuvat-palvelut']
  if (puuttuvat.length === 0) return null
  return (
    <InlineAlert status="warning" labelText={t('tietue.puuttuvat')}>
      {t('tietue.puuttuvat.selite', { palvelut: puuttuvat.join(', ') })}
    </InlineAlert>
  )
}
