import './oppijat.css'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import { Hakukentta } from '@ehoks/ui/lomake/hakukentta'
import { muotoileMaara } from '@ehoks/ui/muotoilu/maara'
import { Sivuotsikko } from '@ehoks/ui/rakenne/sivuotsikko'
import { KyselynTila } from '@ehoks/ui/tilat/kyselyn-tila'
import { Luuranko } from '@ehoks/ui/tilat/luuranko'
import { Tyhja } from '@ehoks/ui/tilat/tyhja'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useParams, useSearchParams } from 'react-router'
import { Button, Pagination } from 'suomifi-ui-components'
import { useTeksti } from '../../i18n/teksti.ts'
import {
  HAKUKENTAT,
  type Hakuehdot,
  JARJESTYKSET,
  lueHakuehdot,
  muutaOsoite,
  onkoHaku,
  onkoHoksId,
  SIVUKOOT,
} from './hakuehdot.ts'
import { oppijatKysely } from './oppijat.queries.ts'
import { Oppijataulukko } from './oppijataulukko.tsx'

const TYHJA_HAKU = { nimi: '', tutkinto: '', osaamisala: '', hoksId: '' }

/** An institution's students: search, order and page are in the address. */
export default function Oppijalista() {
  const t = useTeksti()
  const kieli = useKieli()
  const { orgId = '' } = useParams()
  const [osoite, asetaOsoite] = useSearchParams()
  const ehdot = lueHakuehdot(osoite)
  const kysely = useQuery(oppijatKysely(orgId, ehdot, kieli))
  const jarjestysTunnus = useId()
  const kokoTunnus = useId()

  // From the address as it is, not as it was last drawn: two fields may change before the page is drawn again.
  const muuta = (muutos: Partial<Hakuehdot>, replace = false) =>
    asetaOsoite(muutaOsoite(new URLSearchParams(location.search), muutos), { replace, preventScrollReset: true })
  const sivuja = kysely.data ? Math.max(1, Math.ceil(kysely.data.yhteensa / ehdot.koko)) : 1

  return (
    <div className="pino">
      <Sivuotsikko nimi={t('oppijat.otsikko')} />
      <search className="oppijahaku ei-tulosteeseen">
        {HAKUKENTAT.map((kentta) => (
          <Hakukentta
            key={kentta}
            nimi={t(`oppijat.haku.${kentta}`)}
            arvo={ehdot[kentta]}
            onMuutos={(arvo) => muuta({ [kentta]: arvo }, true)}
            virhe={
              kentta === 'hoksId'
                ? (arvo) => (onkoHoksId(arvo) ? undefined : t('oppijat.haku.vain-numeroita'))
                : undefined
            }
          />
        ))}
      </search>
      <KyselynTila kysely={kysely} luuranko={<Luuranko rivit={10} />}>
        {({ rivit, yhteensa }) => (
          <>
            <div className="oppijat-ylarivi">
              <p role="status" className="oppijat-ylarivi__maara">
                {t('oppijat.maara', { count: yhteensa, maara: muotoileMaara(yhteensa, kieli) })}
              </p>
              {onkoHaku(ehdot) && (
                <Button variant="secondaryNoBorder" onClick={() => muuta(TYHJA_HAKU)}>
                  {t('oppijat.haku.tyhjenna')}
                </Button>
              )}
              <div className="oppijat-ylarivi__valinta oppijat-ylarivi__valinta--kortit">
                <label htmlFor={jarjestysTunnus}>{t('oppijat.jarjestys')}</label>
                <select
                  id={jarjestysTunnus}
                  className="valitsin"
                  value={`${ehdot.jarjestys} ${ehdot.laskeva}`}
                  onChange={(tapahtuma) => {
                    const [sarake, laskeva] = tapahtuma.target.value.split(' ')
                    const jarjestys = JARJESTYKSET.find((vaihtoehto) => vaihtoehto === sarake)
                    if (jarjestys) muuta({ jarjestys, laskeva: laskeva === 'true' })
                  }}
                >
                  {JARJESTYKSET.flatMap((sarake) =>
                    [false, true].map((laskeva) => (
                      <option key={`${sarake} ${laskeva}`} value={`${sarake} ${laskeva}`}>
                        {t(laskeva ? 'oppijat.jarjestys.laskeva' : 'oppijat.jarjestys.nouseva', {
                          sarake: t(`oppijat.sarake.${sarake}`),
                        })}
                      </option>
                    )),
                  )}
                </select>
              </div>
              <div className="oppijat-ylarivi__valinta">
                <label htmlFor={kokoTunnus}>{t('oppijat.sivukoko')}</label>
                <select
                  id={kokoTunnus}
                  className="valitsin"
                  value={ehdot.koko}
                  onChange={(tapahtuma) => muuta({ koko: Number(tapahtuma.target.value) })}
                >
                  {SIVUKOOT.map((koko) => (
                    <option key={koko} value={koko}>
                      {koko}
                    </option>
                  ))}
                </select>
              </div>
            </div>
            {rivit.length > 0 ? (
              <Oppijataulukko
                oppilaitosOid={orgId}
                rivit={rivit}
                ehdot={ehdot}
                onJarjestys={(jarjestys, laskeva) => muuta({ jarjestys, laskeva })}
                vanhentunut={kysely.isPlaceholderData}
              />
            ) : (
              <TyhjaLista ehdot={ehdot} sivuja={sivuja} onSivu={(sivu) => muuta({ sivu })} />
            )}
            {sivuja > 1 && (
              <Pagination
                className="ei-tulosteeseen"
                aria-label={t('oppijat.sivut')}
                pageIndicatorText={(sivu, viimeinen) => t('oppijat.sivut.sivu', { sivu, viimeinen })}
                ariaPageIndicatorText={(sivu, viimeinen) => t('oppijat.sivut.sivu', { sivu, viimeinen })}
                nextButtonAriaLabel={t('oppijat.sivut.seuraava')}
                previousButtonAriaLabel={t('oppijat.sivut.edellinen')}
                currentPage={Math.min(ehdot.sivu, sivuja)}
                lastPage={sivuja}
                onChange={(sivu) => muuta({ sivu: Number(sivu) })}
                pageInput={false}
              />
            )}
          </>
        )}
      </KyselynTila>
    </div>
  )
}

interface TyhjanTiedot {
  ehdot: Hakuehdot
  sivuja: number
  onSivu: (sivu: number) => void
}

/** Why there are no rows: no such page, nothing found, or nothing at all yet. */
function TyhjaLista({ ehdot, sivuja, onSivu }: TyhjanTiedot) {
  const t = useTeksti()
  if (ehdot.sivu > sivuja) {
    return (
      <Tyhja otsikko={t('oppijat.tyhja.sivu')}>
        <div>
          <Button variant="secondary" onClick={() => onSivu(1)}>
            {t('oppijat.tyhja.sivu.alkuun')}
          </Button>
        </div>
      </Tyhja>
    )
  }
  if (onkoHaku(ehdot)) {
    return (
      <Tyhja otsikko={t('oppijat.tyhja.haku')}>
        <p>{t('oppijat.tyhja.haku.ohje')}</p>
      </Tyhja>
    )
  }
  return (
    <Tyhja otsikko={t('oppijat.tyhja')}>
      <p>{t('oppijat.tyhja.ohje')}</p>
    </Tyhja>
  )
}
