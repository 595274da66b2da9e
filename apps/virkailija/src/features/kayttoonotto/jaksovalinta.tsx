import { Paivarajaus } from '@ehoks/ui/lomake/paivarajaus'
import { muutaOsoite } from '@ehoks/ui/taulukko/osoite'
import { Link, useSearchParams } from 'react-router'
import { JAKSOT, type Jakso, type NimettyJakso } from './jakso.ts'
import { useTeksti } from './teksti.ts'

/** Of which time: one of the periods that have names, or days of one's own. In the address. */
export function Jaksovalinta({ jakso, nimetty }: { jakso: Jakso; nimetty: NimettyJakso | undefined }) {
  const t = useTeksti()
  const [osoite, asetaOsoite] = useSearchParams()
  const aseta = (muutos: Readonly<Record<string, string>>) =>
    asetaOsoite((nykyinen) => muutaOsoite(nykyinen, { ...jakso, jakso: '', ...muutos }), { preventScrollReset: true })
  return (
    <section className="jaksovalinta ei-tulosteeseen" aria-label={t('jakso')}>
      <ul className="jaksovalinta__nimetyt">
        {JAKSOT.map((yksi) => (
          <li key={yksi}>
            <Link
              className="jaksovalinta__jakso"
              to={`?${muutaOsoite(osoite, { alku: '', loppu: '', jakso: yksi })}`}
              preventScrollReset
              aria-current={yksi === nimetty ? 'true' : undefined}
            >
              {t(`jakso.${yksi}`)}
            </Link>
          </li>
        ))}
      </ul>
      <div className="jaksovalinta__paivat">
        <Paivarajaus nimi={t('jakso.alku')} arvo={jakso.alku ?? ''} onMuutos={(alku) => aseta({ alku })} />
        <Paivarajaus nimi={t('jakso.loppu')} arvo={jakso.loppu ?? ''} onMuutos={(loppu) => aseta({ loppu })} />
      </div>
    </section>
  )
}
