import './oppijat.css'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import { Hakukentta } from '@ehoks/ui/lomake/hakukentta'
import { muotoileMaara } from '@ehoks/ui/muotoilu/maara'
import { Sivuotsikko } from '@ehoks/ui/rakenne/sivuotsikko'
import { Lastut } from '@ehoks/ui/taulukko/lastut'
import { muutaOsoite, type Osoitemuutos } from '@ehoks/ui/taulukko/osoite'
import { Taulukkosivu } from '@ehoks/ui/taulukko/taulukkosivu'
import { KyselynTila } from '@ehoks/ui/tilat/kyselyn-tila'
import { Luuranko } from '@ehoks/ui/tilat/luuranko'
import { Tyhja } from '@ehoks/ui/tilat/tyhja'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useParams, useSearchParams } from 'react-router'
import { Button } from 'suomifi-ui-components'
import { useLastut } from './lastut.ts'
import { EI_RAJAUKSIA, lueListaehdot, onkoRajaus } from './listaehdot.ts'
import { oppijalistaKysely, vieOppijalista } from './oppijat.queries.ts'
import { Rajaukset } from './rajaukset.tsx'
import { useSarakkeet } from './sarakkeet.tsx'
import { useTeksti } from './teksti.ts'

/** An institution's students: search, limits, order, columns and page are in the address. */
export default function Oppijalista() {
  const t = useTeksti()
  const kieli = useKieli()
  const { orgId = '' } = useParams()
  const [osoite, asetaOsoite] = useSearchParams()
  const ehdot = lueListaehdot(osoite)
  const kysely = useQuery(oppijalistaKysely(orgId, ehdot, kieli))
  const [rajataan, asetaRajataan] = useState(false)
  const paneeli = useId()

  // From the address as it is, not as it was last drawn: two fields may change before the page is drawn again.
  const muuta = (muutos: Osoitemuutos, replace = false) =>
    asetaOsoite(muutaOsoite(new URLSearchParams(location.search), muutos), { replace, preventScrollReset: true })
  const lastut = useLastut(ehdot, kysely.data?.rivit ?? [], muuta)
  const sarakkeet = useSarakkeet(orgId)

  return (
    <div className="pino">
      <Sivuotsikko nimi={t('otsikko')} />
      <search className="pino ei-tulosteeseen">
        <div className="oppijahaku">
          <Hakukentta
            nimi={t('haku')}
            arvo={ehdot.rajaus.haku ?? ''}
            onMuutos={(haku) => muuta({ haku }, true)}
            virhe={(haku) => (haku.length > PISIN_HAKU ? t('haku.liian-pitka') : undefined)}
          />
          <Button
            variant="secondary"
            aria-expanded={rajataan}
            aria-controls={paneeli}
            onClick={() => asetaRajataan(!rajataan)}
          >
            {t(rajataan ? 'rajaukset.piilota' : 'rajaukset.nayta')}
          </Button>
        </div>
        {rajataan && <Rajaukset id={paneeli} oppilaitosOid={orgId} rajaus={ehdot.rajaus} onMuutos={muuta} />}
        <Lastut lastut={lastut} onTyhjennys={() => muuta(EI_RAJAUKSIA)} />
      </search>
      <KyselynTila kysely={kysely} luuranko={<Luuranko rivit={10} />}>
        {({ rivit, maara }) => (
          <Taulukkosivu
            nimi={t('taulukko')}
            maara={maara}
            maaraSanoin={t('maara', { count: maara, maara: muotoileMaara(maara, kieli) })}
            rivit={rivit}
            avain={(rivi) => rivi['hoks-id']}
            sarakkeet={sarakkeet}
            valitut={ehdot.sarakkeet}
            jarjestys={ehdot.jarjestys}
            sivu={ehdot.sivu}
            koko={ehdot.koko}
            vanhentunut={kysely.isPlaceholderData}
            onMuutos={muuta}
            vie={(muoto, signal) => vieOppijalista(orgId, ehdot, kieli, muoto, signal)}
            tyhja={<TyhjaLista rajattu={onkoRajaus(ehdot)} />}
          />
        )}
      </KyselynTila>
    </div>
  )
}

/** The longest search that the service takes. */
const PISIN_HAKU = 256

/** Why there are no rows: nothing found, or nothing at all yet. */
function TyhjaLista({ rajattu }: { rajattu: boolean }) {
  const t = useTeksti()
  return (
    <Tyhja otsikko={t(rajattu ? 'tyhja.haku' : 'tyhja')}>
      <p>{t(rajattu ? 'tyhja.haku.ohje' : 'tyhja.ohje')}</p>
    </Tyhja>
  )
}
