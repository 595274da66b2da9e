import './raportit.css'
import { Sivuotsikko } from '@ehoks/ui/rakenne/sivuotsikko'
import { muutaOsoite, type Osoitemuutos } from '@ehoks/ui/taulukko/osoite'
import { Link, useParams, useSearchParams } from 'react-router'
import { Jaksot } from './jaksot.tsx'
import { Oikeudettomat } from './oikeudettomat.tsx'
import { lueRaportti, RAPORTIT } from './raporttiehdot.ts'
import { useTeksti } from './teksti.ts'

/** The reports of an institution: which one, its limits, order, columns and page are in the address. */
export default function Raportit() {
  const t = useTeksti()
  const { orgId = '' } = useParams()
  const [osoite, asetaOsoite] = useSearchParams()
  const raportti = lueRaportti(osoite)
  // From the address as it is, not as it was last drawn: two fields may change before the page is drawn again.
  const muuta = (muutos: Osoitemuutos, replace = false) =>
    asetaOsoite(muutaOsoite(new URLSearchParams(location.search), muutos), { replace, preventScrollReset: true })
  const kieli = osoite.get('lang')
  const osoitteeseen = (toinen: string) =>
    new URLSearchParams({ raportti: toinen, ...(kieli !== null && { lang: kieli }) }).toString()

  return (
    <div className="pino">
      <Sivuotsikko nimi={t(`raportti.${raportti}`)}>{t('raportit')}</Sivuotsikko>
      <nav className="raporttivalinta ei-tulosteeseen" aria-label={t('raportit')}>
        <ul>
          {RAPORTIT.map((toinen) => (
            <li key={toinen}>
              <Link
                to={{ search: osoitteeseen(toinen) }}
                aria-current={toinen === raportti ? 'page' : undefined}
                className="raporttivalinta__linkki"
                preventScrollReset
              >
                {t(`raportti.${toinen}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {/* Another report begins from its own fields. */}
      <section key={raportti} className="pino" aria-labelledby="raportti">
        <h2 id="raportti">{t(`raportti.${raportti}`)}</h2>
        <p>{t(`selite.${raportti}`)}</p>
        {raportti === 'opiskeluoikeudet' ? (
          <Oikeudettomat oppilaitosOid={orgId} osoite={osoite} onMuutos={muuta} />
        ) : (
          <Jaksot oppilaitosOid={orgId} osoite={osoite} osaAikaisuus={raportti === 'osa-aikaisuus'} onMuutos={muuta} />
        )}
      </section>
    </div>
  )
}
