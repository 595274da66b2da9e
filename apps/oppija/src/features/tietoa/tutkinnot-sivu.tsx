import './tietoa.css'
import { Hakukentta } from '@ehoks/ui/lomake/hakukentta'
import { Sivuotsikko } from '@ehoks/ui/rakenne/sivuotsikko'
import { Sivutus } from '@ehoks/ui/taulukko/sivutus'
import { KyselynTila } from '@ehoks/ui/tilat/kyselyn-tila'
import { Luuranko } from '@ehoks/ui/tilat/luuranko'
import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { useTeksti } from './teksti.ts'
import { tutkinnotKysely } from './tutkinnot.queries.ts'
import { Tutkinto } from './tutkinto.tsx'

const SIVULLA = 10

/**
 * About vocational qualifications, and a search of them in ePerusteet by name; the address tells the search.
 * `perusteet`: where ePerusteet shows them, when that is known.
 */
export function TutkinnotSivu({ perusteet }: { perusteet: string | undefined }) {
  const t = useTeksti()
  const [haku, asetaHaku] = useSearchParams()
  const nimi = haku.get('nimi') ?? ''

  function muuta(muutokset: Record<string, string>, replace: boolean) {
    const uusi = new URLSearchParams(haku)
    for (const [avain, arvo] of Object.entries(muutokset)) {
      if (arvo === '') uusi.delete(avain)
      else uusi.set(avain, arvo)
    }
    asetaHaku(uusi, { replace, preventScrollReset: replace })
  }

  return (
    <div className="pino">
      <Sivuotsikko nimi={t('tutkinnot')} />
      <p className="tietoa__teksti">{t('tutkinnot.ingressi')}</p>
      <p className="tietoa__teksti">{t('tutkinnot.osat')}</p>
      <div className="tutkintohaku">
        <Hakukentta nimi={t('tutkinnot.haku')} arvo={nimi} onMuutos={(arvo) => muuta({ nimi: arvo, sivu: '' }, true)} />
      </div>
      {nimi !== '' && (
        <Osumat
          nimi={nimi}
          sivu={Math.max(1, Math.trunc(Number(haku.get('sivu')) || 1))}
          onSivu={(sivu) => muuta({ sivu: sivu === 1 ? '' : String(sivu) }, false)}
          perusteet={perusteet}
        />
      )}
    </div>
  )
}

interface Haku {
  nimi: string
  /** Counted from one. */
  sivu: number
  onSivu: (sivu: number) => void
  perusteet: string | undefined
}

function Osumat({ nimi, sivu, onSivu, perusteet }: Haku) {
  const t = useTeksti()
  const kysely = useQuery(tutkinnotKysely(nimi))
  return (
    <KyselynTila kysely={kysely} luuranko={<Luuranko rivit={4} />}>
      {(tutkinnot) => {
        const sivuja = Math.ceil(tutkinnot.length / SIVULLA)
        const nyt = Math.min(sivu, Math.max(1, sivuja))
        return (
          <div className="pino" aria-busy={kysely.isPlaceholderData}>
            <p role="status">
              {tutkinnot.length === 0 ? t('tutkinnot.ei-osumia') : t('tutkinnot.osumia', { count: tutkinnot.length })}
            </p>
            <ul className="tutkinnot">
              {tutkinnot.slice((nyt - 1) * SIVULLA, nyt * SIVULLA).map((tutkinto) => (
                <li key={tutkinto.id}>
                  <Tutkinto tutkinto={tutkinto} perusteet={perusteet} />
                </li>
              ))}
            </ul>
            <Sivutus sivu={nyt} sivuja={sivuja} onSivu={onSivu} />
          </div>
        )
      }}
    </KyselynTila>
  )
}
