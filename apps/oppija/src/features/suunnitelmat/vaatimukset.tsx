import { useNimiteksti } from '@ehoks/ui/hoks/konteksti'
import type { SuunnitelmanOsa } from '@ehoks/ui/hoks/suunnitelma'
import { Vaatimusryhmat } from '@ehoks/ui/hoks/vaatimukset'
import { KyselynTila } from '@ehoks/ui/tilat/kyselyn-tila'
import { Luuranko } from '@ehoks/ui/tilat/luuranko'
import { useQuery } from '@tanstack/react-query'
import { createContext, useContext, useId, useState } from 'react'
import { useTeksti } from '../../i18n/teksti.ts'
import { vaatimuksetKysely } from './suunnitelmat.queries.ts'

/** All requirements are open, for paper. */
export const VaatimuksetAuki = createContext(false)

/** The requirements of the unit as they are asked for; undefined for a local unit, which has none but its own goals. */
export function osanVaatimuksetKysely({ koodi, ylempiKoodi }: SuunnitelmanOsa) {
  if (koodi === undefined) return undefined
  return ylempiKoodi === undefined ? vaatimuksetKysely(koodi, undefined) : vaatimuksetKysely(ylempiKoodi, koodi)
}

/** What is required in the unit and how it is assessed: long, so fetched and shown when opened. */
export function OsanVaatimukset({ osa }: { osa: SuunnitelmanOsa }) {
  const t = useTeksti()
  const nimi = useNimiteksti()
  const tulosteeseen = useContext(VaatimuksetAuki)
  const [avattu, asetaAvattu] = useState(false)
  const tunnus = useId()
  const kysely = osanVaatimuksetKysely(osa)
  if (!kysely || osa.koodi === undefined) return null
  const auki = avattu || tulosteeseen
  return (
    <div>
      <button
        type="button"
        className="avattava__painike"
        aria-expanded={auki}
        aria-controls={tunnus}
        onClick={() => asetaAvattu(!avattu)}
      >
        {auki ? t('vaatimukset.piilota') : t('vaatimukset.nayta')}
        <span className="vain-ruudunlukijalle"> {nimi(osa.koodi)}</span>
      </button>
      <div id={tunnus}>{auki && <Vaatimukset kysely={kysely} />}</div>
    </div>
  )
}

function Vaatimukset({ kysely }: { kysely: ReturnType<typeof vaatimuksetKysely> }) {
  const t = useTeksti()
  const tila = useQuery(kysely)
  return (
    <KyselynTila kysely={tila} luuranko={<Luuranko rivit={4} />}>
      {({ vaatimukset, arviointi }) =>
        vaatimukset.length + arviointi.length === 0 ? (
          <p>{t('vaatimukset.tyhja')}</p>
        ) : (
          <div className="vaatimukset">
            {vaatimukset.length > 0 && (
              <>
                <h5 className="vaatimukset__otsikko">{t('vaatimukset.vaatimukset')}</h5>
                <Vaatimusryhmat ryhmat={vaatimukset} taso="h6" />
              </>
            )}
            {arviointi.length > 0 && (
              <>
                <h5 className="vaatimukset__otsikko">{t('vaatimukset.arviointi')}</h5>
                <Vaatimusryhmat ryhmat={arviointi} taso="h6" />
              </>
            )}
          </div>
        )
      }
    </KyselynTila>
  )
}
