import './tehtavat.css'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import { muotoileMaara } from '@ehoks/ui/muotoilu/maara'
import { Sivuotsikko } from '@ehoks/ui/rakenne/sivuotsikko'
import { KyselynTila } from '@ehoks/ui/tilat/kyselyn-tila'
import { Luuranko } from '@ehoks/ui/tilat/luuranko'
import { Tyhja } from '@ehoks/ui/tilat/tyhja'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import { Pagination } from 'suomifi-ui-components'
import { Koskitieto } from './koskitieto.tsx'
import { Tehtava } from './tehtava.tsx'
import { KUUKAUDET, lueTehtavaehdot, muutaOsoite, PAIVAT, SIVUN_RIVIT } from './tehtavaehdot.ts'
import { tehtavatKysely } from './tehtavat.queries.ts'
import { useTeksti } from './teksti.ts'

/** The work queue of an institution: kinds with their counts, and the tasks of one of them. All of it is in the address. */
export default function Tehtavat() {
  const t = useTeksti()
  const kieli = useKieli()
  const { orgId = '' } = useParams()
  const [osoite, asetaOsoite] = useSearchParams()
  const ehdot = lueTehtavaehdot(osoite)
  const kysely = useQuery(tehtavatKysely(orgId, ehdot))
  const muuta = (muutos: Parameters<typeof muutaOsoite>[1]) =>
    asetaOsoite(muutaOsoite(osoite, muutos), { preventScrollReset: true })

  return (
    <div className="pino">
      <Sivuotsikko nimi={t('tehtavat')} />
      <KyselynTila kysely={kysely} luuranko={<Luuranko rivit={10} />}>
        {({ maarat, laji, rivit, nimet, 'koskesta-haettu': haettu }) => {
          const maara = maarat.find((m) => m.laji === laji)?.maara ?? 0
          const sivuja = Math.max(1, Math.ceil(maara / SIVUN_RIVIT))
          return (
            <div className="tehtavat">
              <nav className="tehtavalajit" aria-label={t('lajit')}>
                <ul>
                  {maarat.map((m) => (
                    <li key={m.laji}>
                      <Link
                        to={{ search: muutaOsoite(osoite, { laji: m.laji }).toString() }}
                        aria-current={m.laji === laji ? 'page' : undefined}
                        className="tehtavalajit__linkki"
                        preventScrollReset
                      >
                        <span>{t(`laji.${m.laji}`)}</span>
                        <span className="tehtavalajit__maara numerot">{muotoileMaara(m.maara, kieli)}</span>
                      </Link>
                    </li>
                  ))}
                </ul>
              </nav>
              <section className="pino" aria-labelledby="tehtavalaji" aria-busy={kysely.isPlaceholderData}>
                <h2 id="tehtavalaji">{t(`laji.${laji}`)}</h2>
                <p>{t(`selite.${laji}`)}</p>
                {laji === 'paivittamatta' && (
                  <Valinta
                    nimi={t('kuukausia')}
                    arvo={ehdot.kuukausia}
                    vaihtoehdot={KUUKAUDET.map((count) => ({ arvo: count, teksti: t('kuukausia.arvo', { count }) }))}
                    onMuutos={(kuukausia) => muuta({ laji, kuukausia })}
                  />
                )}
                {laji === 'jakson-tiedot-puuttuvat' && (
                  <Valinta
                    nimi={t('paivia')}
                    arvo={ehdot.paivia}
                    vaihtoehdot={PAIVAT.map((count) => ({ arvo: count, teksti: t('paivia.arvo', { count }) }))}
                    onMuutos={(paivia) => muuta({ laji, paivia })}
                  />
                )}
                {laji === 'hoks-puuttuu' && <Koskitieto haettu={haettu} />}
                <p role="status" className={maara === 0 ? 'vain-ruudunlukijalle' : 'tehtavat__maara'}>
                  {t('maara', { count: maara, maara: muotoileMaara(maara, kieli) })}
                </p>
                {rivit.length > 0 ? (
                  <ul className="tehtavalista">
                    {rivit.map((rivi) => (
                      <Tehtava key={rivi.avain} oppilaitosOid={orgId} laji={laji} rivi={rivi} nimet={nimet} />
                    ))}
                  </ul>
                ) : (
                  <Tyhja otsikko={ehdot.sivu > sivuja ? t('tyhja.sivu') : t('tyhja')}>
                    {ehdot.sivu > sivuja ? (
                      <p>
                        <Link to={{ search: muutaOsoite(osoite, { sivu: 1 }).toString() }}>
                          {t('tyhja.sivu.alkuun')}
                        </Link>
                      </p>
                    ) : (
                      <p>{t(`tyhja.${laji}`)}</p>
                    )}
                  </Tyhja>
                )}
                {sivuja > 1 && (
                  <Pagination
                    className="ei-tulosteeseen"
                    aria-label={t('sivut')}
                    pageIndicatorText={(sivu, viimeinen) => t('sivut.sivu', { sivu, viimeinen })}
                    ariaPageIndicatorText={(sivu, viimeinen) => t('sivut.sivu', { sivu, viimeinen })}
                    nextButtonAriaLabel={t('sivut.seuraava')}
                    previousButtonAriaLabel={t('sivut.edellinen')}
                    currentPage={Math.min(ehdot.sivu, sivuja)}
                    lastPage={sivuja}
                    onChange={(sivu) => muuta({ sivu: Number(sivu) })}
                    pageInput={false}
                  />
                )}
              </section>
            </div>
          )
        }}
      </KyselynTila>
    </div>
  )
}

interface Valintatiedot {
  nimi: string
  arvo: number
  vaihtoehdot: readonly { arvo: number; teksti: string }[]
  onMuutos: (arvo: number) => void
}

function Valinta({ nimi, arvo, vaihtoehdot, onMuutos }: Valintatiedot) {
  const tunnus = useId()
  return (
    <div className="rivi ei-tulosteeseen">
      <label htmlFor={tunnus}>{nimi}</label>
      <select
        id={tunnus}
        className="tehtavavalinta"
        value={arvo}
        onChange={(tapahtuma) => onMuutos(Number(tapahtuma.target.value))}
      >
        {vaihtoehdot.map((vaihtoehto) => (
          <option key={vaihtoehto.arvo} value={vaihtoehto.arvo}>
            {vaihtoehto.teksti}
          </option>
        ))}
      </select>
    </div>
  )
}
