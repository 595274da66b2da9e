import './tehtavat.css'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import { muotoileHetki } from '@ehoks/ui/muotoilu/aika'
import { muotoileMaara } from '@ehoks/ui/muotoilu/maara'
import { Kielinimi } from '@ehoks/ui/rakenne/kielinimi'
import { Sivuotsikko } from '@ehoks/ui/rakenne/sivuotsikko'
import { KyselynTila } from '@ehoks/ui/tilat/kyselyn-tila'
import { Luuranko } from '@ehoks/ui/tilat/luuranko'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useId, useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { Button, TextInput } from 'suomifi-ui-components'
import { Koskitieto } from './koskitieto.tsx'
import { etusivuKysely } from './tehtavat.queries.ts'
import { useTeksti } from './teksti.ts'

/** What an official looks at first: what must be mended, a way to any learner, and how the transfers went. */
export default function Etusivu() {
  const t = useTeksti()
  const kieli = useKieli()
  const { orgId = '' } = useParams()
  const kysely = useQuery(etusivuKysely(orgId))
  const oppilaitos = `/koulutuksenjarjestaja/${orgId}`
  const luku = (maara: number) => muotoileMaara(maara, kieli)

  return (
    <div className="pino etusivu">
      <Sivuotsikko nimi={t('etusivu')} />
      <Oppijahaku lista={oppilaitos} />
      <KyselynTila kysely={kysely} luuranko={<Luuranko rivit={8} />}>
        {({ maarat, siirrot, hoksit, 'koskesta-haettu': haettu }) => {
          const tehtavia = maarat.filter(({ maara }) => maara > 0)
          return (
            <>
              <Osio otsikko={t('etusivu.tehtavaa')}>
                {tehtavia.length === 0 ? (
                  <p>{t('etusivu.ei-tehtavaa')}</p>
                ) : (
                  <ul className="tehtavakortit">
                    {tehtavia.map(({ laji, maara }) => (
                      <li key={laji} className="tehtavakortti">
                        <Link className="tehtavakortti__linkki" to={`${oppilaitos}/tehtavat?laji=${laji}`}>
                          <span className="tehtavakortti__maara numerot">{luku(maara)}</span>
                          <span>{t(`laji.${laji}`)}</span>
                        </Link>
                      </li>
                    ))}
                  </ul>
                )}
                <Koskitieto haettu={haettu} />
              </Osio>
              <div className="etusivu__palstat">
                <Osio otsikko={t('etusivu.siirrot')}>
                  <p className="hillitty">{t('etusivu.siirrot.alkaen', { alkaen: muotoileHetki(siirrot.alkaen) })}</p>
                  {siirrot.hyvaksyttyja + siirrot.hylattyja === 0 ? (
                    <p>{t('etusivu.siirrot.ei')}</p>
                  ) : (
                    <dl className="luvut">
                      <Luku nimi={t('etusivu.siirrot.hyvaksytty')} luku={luku(siirrot.hyvaksyttyja)} />
                      <Luku nimi={t('etusivu.siirrot.hylatty')} luku={luku(siirrot.hylattyja)} />
                    </dl>
                  )}
                  {siirrot.syyt.length > 0 && (
                    <>
                      <h3>{t('etusivu.siirrot.syyt')}</h3>
                      <ul className="syyt">
                        {siirrot.syyt.map(({ virhe, maara }) => (
                          <li key={virhe.koodi}>
                            <Kielinimi nimi={virhe.viesti} />{' '}
                            <span className="hillitty">
                              {t('etusivu.siirrot.kertaa', { count: maara, maara: luku(maara) })}
                            </span>
                          </li>
                        ))}
                      </ul>
                    </>
                  )}
                  <p>
                    <Link to={`${oppilaitos}/siirrot`}>{t('etusivu.siirrot.kaikki')}</Link>
                  </p>
                </Osio>
                <Osio otsikko={t('etusivu.hoksit')}>
                  <dl className="luvut">
                    <Luku nimi={t('etusivu.hoksit.kaikki')} luku={luku(hoksit.kaikki)} />
                    <Luku nimi={t('etusivu.hoksit.voimassa')} luku={luku(hoksit.voimassa)} />
                    <Luku nimi={t('etusivu.hoksit.paivitetty')} luku={luku(hoksit.paivitetty)} />
                    <Luku nimi={t('etusivu.hoksit.kasin')} luku={luku(hoksit.kasin)} />
                  </dl>
                </Osio>
              </div>
            </>
          )
        }}
      </KyselynTila>
    </div>
  )
}

function Osio({ otsikko, children }: { otsikko: string; children: ReactNode }) {
  const tunnus = useId()
  return (
    <section className="pino etusivu__osio" aria-labelledby={tunnus}>
      <h2 id={tunnus}>{otsikko}</h2>
      {children}
    </section>
  )
}

function Luku({ nimi, luku }: { nimi: string; luku: string }) {
  return (
    <div className="luvut__rivi">
      <dt>{nimi}</dt>
      <dd className="numerot">{luku}</dd>
    </div>
  )
}

/** The search of the students' list, from here. */
function Oppijahaku({ lista }: { lista: string }) {
  const t = useTeksti()
  const navigoi = useNavigate()
  const [haku, asetaHaku] = useState('')
  return (
    <search>
      <form
        className="etusivuhaku"
        onSubmit={(tapahtuma) => {
          tapahtuma.preventDefault()
          void navigoi(haku.trim() === '' ? lista : `${lista}?${new URLSearchParams({ haku: haku.trim() })}`)
        }}
      >
        <TextInput
          labelText={t('etusivu.haku')}
          value={haku}
          onChange={(teksti) => asetaHaku(String(teksti ?? ''))}
          autoComplete="off"
          fullWidth
        />
        <Button type="submit">{t('etusivu.haku.hae')}</Button>
      </form>
    </search>
  )
}
