import './katselut.css'
import type { Katselu } from '@ehoks/schema/rajapinta/oppijan-nakymat'
import { muotoileHetki } from '@ehoks/ui/muotoilu/aika'
import { Kielinimi } from '@ehoks/ui/rakenne/kielinimi'
import { Sivuotsikko } from '@ehoks/ui/rakenne/sivuotsikko'
import { KyselynTila } from '@ehoks/ui/tilat/kyselyn-tila'
import { Luuranko } from '@ehoks/ui/tilat/luuranko'
import { Tyhja } from '@ehoks/ui/tilat/tyhja'
import { useQuery } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router'
import { katselutKysely } from './katselut.queries.ts'
import { useTeksti } from './teksti.ts'

/** Who has looked at the learner's data or changed them, newest first; the address tells the page. */
export default function KatselutSivu() {
  const t = useTeksti()
  const [haku] = useSearchParams()
  const ennen = Number(haku.get('ennen'))
  const sivu = Number.isSafeInteger(ennen) && ennen > 0 ? ennen : undefined
  const kysely = useQuery(katselutKysely(sivu))
  return (
    <div className="pino">
      <Sivuotsikko nimi={t('otsikko')} />
      <p className="katselut__selite">{t('selite')}</p>
      <KyselynTila kysely={kysely} luuranko={<Luuranko rivit={8} />}>
        {({ katselut, seuraava }) => (
          <>
            {katselut.length > 0 ? (
              <ol className="katselut">
                {katselut.map((katselu) => (
                  <li key={`${katselu.aika} ${katselu.kuka} ${katselu.laji}`} className="katselut__rivi">
                    <KatselunTiedot katselu={katselu} />
                  </li>
                ))}
              </ol>
            ) : (
              <Tyhja otsikko={t('tyhja')}>
                <p>{t('tyhja.selite')}</p>
              </Tyhja>
            )}
            <ul className="katselut__sivut">
              {sivu !== undefined && (
                <li>
                  <Link to="/katselut">{t('uusimmat')}</Link>
                </li>
              )}
              {seuraava !== undefined && (
                <li>
                  <Link to={`/katselut?ennen=${seuraava}`}>{t('vanhemmat')}</Link>
                </li>
              )}
            </ul>
          </>
        )}
      </KyselynTila>
      <p className="katselut__selite">{t('kysy')}</p>
    </div>
  )
}

function KatselunTiedot({ katselu: { aika, kuka, organisaatio, laji, maara } }: { katselu: Katselu }) {
  const t = useTeksti()
  return (
    <>
      <p className="numerot">{muotoileHetki(aika)}</p>
      <div>
        <p className="katselut__mita">
          {t(`laji.${laji}`)}
          {maara > 1 && <span className="hillitty"> {t('maara', { maara })}</span>}
        </p>
        <p>
          {t(`kuka.${kuka}`)}
          {organisaatio && (
            <>
              , <Kielinimi nimi={organisaatio} />
            </>
          )}
        </p>
        {kuka === 'jaon-vastaanottaja' && (
          <p>
            <Link to="/jaot">{t('jaot')}</Link>
          </p>
        )}
      </div>
    </>
  )
}
