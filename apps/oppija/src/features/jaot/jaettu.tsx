import './jaot.css'
import type { JaettuJakso, Jaettu as JaettuTieto } from '@ehoks/schema/rajapinta/jaot'
import { HoksKonteksti, Nimi } from '@ehoks/ui/hoks/konteksti'
import { Kentat, Kentta, tekstilista } from '@ehoks/ui/hoks/osio'
import { Vaatimusryhmat } from '@ehoks/ui/hoks/vaatimukset'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import { muotoileEtaisyys, muotoileJakso, muotoilePaiva } from '@ehoks/ui/muotoilu/aika'
import { muotoileMaara } from '@ehoks/ui/muotoilu/maara'
import { Kielinimi } from '@ehoks/ui/rakenne/kielinimi'
import type { ReactNode } from 'react'
import { useTeksti } from './teksti.ts'

interface Ominaisuudet {
  jaettu: JaettuTieto
  /** The day in Finland, `YYYY-MM-DD`. */
  tanaan: string
  /** The heading with the learner's name. */
  otsikko: ReactNode
  /** Level of the sections' headings: one below that of `otsikko`. */
  taso: 2 | 4
  /** What the receiver may do with it. */
  toiminnot?: ReactNode
}

/** What the receiver of a share sees, whole; the learner is shown the same beforehand. */
export function Jaettu({ jaettu, tanaan, otsikko, taso, toiminnot }: Ominaisuudet) {
  const t = useTeksti()
  const Otsikko = taso === 2 ? 'h2' : 'h4'
  const { tutkinnonosa, jakso, naytto, yhteyshenkilo } = jaettu
  const { vaatimukset } = tutkinnonosa
  return (
    <HoksKonteksti nimet={jaettu.nimet} nakokulma="virkailija" tanaan={tanaan}>
      <div className="jaettu">
        <div className="jaettu__kuka">
          {otsikko}
          <p>
            <Kielinimi nimi={jaettu['tutkinto-nimi']} />
            {jaettu['osaamisala-nimi'] && (
              <>
                , <Kielinimi nimi={jaettu['osaamisala-nimi']} />
              </>
            )}
          </p>
        </div>
        <Ydin jaettu={jaettu} tanaan={tanaan} />
        <p>
          {t('jaettu.kuka', { nimi: jaettu['oppija-nimi'] })}{' '}
          {t('jaettu.mihin-asti', { paiva: muotoilePaiva(jaettu['voimassaolo-loppu']) })}
        </p>
        {toiminnot}
        {jakso && (
          <Osa otsikko={<Otsikko>{t('jaettu.tyotehtavat')}</Otsikko>}>
            {jakso['keskeiset-tyotehtavat'].length > 0 ? (
              <Muistilista tekstit={jakso['keskeiset-tyotehtavat']} />
            ) : (
              <p>{t('jaettu.tyotehtavat.puuttuu')}</p>
            )}
          </Osa>
        )}
        {jakso && <JaksonTiedot jakso={jakso} />}
        {naytto && (
          <Osa otsikko={<Otsikko>{t('jaettu.sisalto')}</Otsikko>}>
            <Muistilista tekstit={naytto['sisallon-kuvaus']} />
            <Kentat>
              <Kentta nimi={t('jaettu.osa-alueet')}>
                {naytto['osa-alueet-koodi-urit'].length > 0 && (
                  <ul className="luettelo">
                    {naytto['osa-alueet-koodi-urit'].map((koodi) => (
                      <li key={koodi}>
                        <Nimi koodi={koodi} />
                      </li>
                    ))}
                  </ul>
                )}
              </Kentta>
              <Kentta nimi={t('jaettu.poikkeaminen')}>{naytto['vaatimuksista-tai-tavoitteista-poikkeaminen']}</Kentta>
            </Kentat>
          </Osa>
        )}
        {(tutkinnonosa['tavoitteet-ja-sisallot'] !== undefined || (vaatimukset?.vaatimukset.length ?? 0) > 0) && (
          <Osa otsikko={<Otsikko>{t('jaettu.vaatimukset')}</Otsikko>}>
            {tutkinnonosa['tavoitteet-ja-sisallot'] !== undefined && (
              <p className="jaettu__teksti">{tutkinnonosa['tavoitteet-ja-sisallot']}</p>
            )}
            {vaatimukset && <Vaatimusryhmat ryhmat={vaatimukset.vaatimukset} taso={taso === 2 ? 'h3' : 'h5'} />}
          </Osa>
        )}
        {((naytto?.['yksilolliset-kriteerit'].length ?? 0) > 0 || (vaatimukset?.arviointi.length ?? 0) > 0) && (
          <Osa otsikko={<Otsikko>{t('jaettu.arviointi')}</Otsikko>}>
            <Kentat>
              <Kentta nimi={t('jaettu.yksilolliset-kriteerit')}>
                {tekstilista(naytto?.['yksilolliset-kriteerit'])}
              </Kentta>
            </Kentat>
            {vaatimukset && <Vaatimusryhmat ryhmat={vaatimukset.arviointi} taso={taso === 2 ? 'h3' : 'h5'} />}
          </Osa>
        )}
        <Osa otsikko={<Otsikko>{t('jaettu.oppilaitos')}</Otsikko>}>
          <p>
            <strong>
              <Nimi koodi={jaettu['oppilaitos-oid']} />
            </strong>
          </p>
          {yhteyshenkilo ? (
            <p>
              {yhteyshenkilo.nimi}
              {yhteyshenkilo.rooli && `, ${yhteyshenkilo.rooli}`}
              {yhteyshenkilo['oppilaitos-oid'] !== jaettu['oppilaitos-oid'] && (
                <>
                  <br />
                  <Nimi koodi={yhteyshenkilo['oppilaitos-oid']} />
                </>
              )}
            </p>
          ) : (
            <p>{t('jaettu.ei-yhteyshenkiloa')}</p>
          )}
        </Osa>
        <p className="hillitty">{t('jaettu.hoks')}</p>
      </div>
    </HoksKonteksti>
  )
}

/** What, when, where and with whom: on a phone all of it without scrolling. */
function Ydin({ jaettu, tanaan }: { jaettu: JaettuTieto; tanaan: string }) {
  const t = useTeksti()
  const kieli = useKieli()
  const { tutkinnonosa, jakso, naytto } = jaettu
  const aika = naytto ?? jakso
  const koodi = tutkinnonosa['koodi-uri']
  const laajuus = koodi === undefined ? undefined : jaettu.nimet[koodi]?.laajuus
  return (
    <div className="jaettu__ydin">
      <p className="jaettu__mita">
        {t(`jaettu.laji.${jaettu.laji}`)}: {koodi === undefined ? tutkinnonosa.nimi : <Nimi koodi={koodi} />}
        {laajuus !== undefined && <>, {t('jaettu.osp', { maara: muotoileMaara(laajuus, kieli) })}</>}
      </p>
      {aika && (
        <p>
          <span className="jaettu__milloin numerot">{muotoileJakso(aika.alku, aika.loppu)}</span>{' '}
          {aika.alku >= tanaan && <span>({muotoileEtaisyys(tanaan, aika.alku, kieli)})</span>}
        </p>
      )}
      <Kentat>
        <Kentta nimi={t('jaettu.paikka')}>
          {naytto ? (
            <>
              {naytto['nayttoympariston-nimi']}
              {naytto['nayttoympariston-kuvaus'] && `, ${naytto['nayttoympariston-kuvaus']}`}
            </>
          ) : (
            jakso?.['tyopaikan-nimi']
          )}
        </Kentta>
        <Kentta nimi={t('jaettu.ohjaaja')}>{jakso?.['tyopaikkaohjaajan-nimi']}</Kentta>
        <Kentta nimi={t('jaettu.arvioijat')}>
          {naytto && naytto.arvioijat.length > 0 && (
            <ul className="jaettu__henkilot">
              {naytto.arvioijat.map(({ nimi, organisaatio, 'oppilaitos-oid': oppilaitos }) => (
                <li key={`${nimi} ${organisaatio ?? oppilaitos}`}>
                  {nimi}
                  {organisaatio && `, ${organisaatio}`}
                  {oppilaitos && (
                    <>
                      , <Nimi koodi={oppilaitos} />
                    </>
                  )}
                </li>
              ))}
            </ul>
          )}
        </Kentta>
      </Kentat>
    </div>
  )
}

/** How the time of a period is spent. */
function JaksonTiedot({ jakso }: { jakso: JaettuJakso }) {
  const t = useTeksti()
  const kieli = useKieli()
  const osaAikaisuus = jakso['osa-aikaisuustieto']
  return (
    <Kentat>
      <Kentta nimi={t('jaettu.tapa')}>
        <Nimi koodi={jakso['osaamisen-hankkimistapa-koodi-uri']} />
      </Kentta>
      <Kentta nimi={t('jaettu.tyoaika')}>
        {osaAikaisuus !== undefined && t('jaettu.tyoaika.osuus', { osuus: muotoileMaara(osaAikaisuus, kieli) })}
      </Kentta>
      <Kentta nimi={t('jaettu.tarkenne')}>{jakso['ajanjakson-tarkenne']}</Kentta>
    </Kentat>
  )
}

function Osa({ otsikko, children }: { otsikko: ReactNode; children: ReactNode }) {
  return (
    <section className="jaettu__osa">
      {otsikko}
      {children}
    </section>
  )
}

function Muistilista({ tekstit }: { tekstit: readonly string[] }) {
  return (
    <ul className="muistilista">
      {[...new Set(tekstit)].map((teksti) => (
        <li key={teksti}>{teksti}</li>
      ))}
    </ul>
  )
}
