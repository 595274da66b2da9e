import type { Nimet } from '@ehoks/schema/rajapinta/nakymat'
import type { Tehtavalaji, TehtavaRivi } from '@ehoks/schema/rajapinta/tehtavat'
import { muotoileAikaleima, muotoileHetki, muotoileJakso, muotoilePaiva } from '@ehoks/ui/muotoilu/aika'
import { Kielinimi } from '@ehoks/ui/rakenne/kielinimi'
import { Link } from 'react-router'
import { useTeksti } from './teksti.ts'

interface Ominaisuudet {
  oppilaitosOid: string
  laji: Tehtavalaji
  rivi: TehtavaRivi
  nimet: Nimet
}

/** One task: whose it is, what is wrong, and what to do with a link to the place where it is done. */
export function Tehtava({ oppilaitosOid, laji, rivi, nimet }: Ominaisuudet) {
  const t = useTeksti()
  const oppilaitos = `/koulutuksenjarjestaja/${oppilaitosOid}`
  const hoksId = rivi['hoks-id']
  const hoks = rivi.oppija && hoksId !== undefined ? `${oppilaitos}/oppija/${rivi.oppija.oid}/${hoksId}` : undefined
  const kuka = rivi.oppija?.nimi || rivi['opiskeluoikeus-oid'] || t('siirto.tuntematon')
  return (
    <li className="tehtava">
      <div className="tehtava__kuka">
        <h3 className="tehtava__nimi">{kuka}</h3>
        <p className="hillitty">
          <Kielinimi nimi={rivi['tutkinto-nimi']} />
        </p>
      </div>
      <div className="tehtava__tilanne">
        <Tilanne rivi={rivi} laji={laji} nimet={nimet} />
      </div>
      <div className="tehtava__ohje">
        <p>{t(rivi.muokattavissa ? `ohje.${laji}.muokattavissa` : `ohje.${laji}`)}</p>
        <Toiminto {...{ oppilaitos, laji, rivi, hoks, kuka }} />
      </div>
    </li>
  )
}

/** Where the task is done. The name of the learner is in the link's name, so that a list of links makes sense. */
function Toiminto({
  oppilaitos,
  laji,
  rivi,
  hoks,
  kuka,
}: {
  oppilaitos: string
  laji: Tehtavalaji
  rivi: TehtavaRivi
  hoks: string | undefined
  kuka: string
}) {
  const t = useTeksti()
  const kenen = <span className="vain-ruudunlukijalle">{` ${kuka}`}</span>
  if (laji === 'hoks-puuttuu') {
    if (!rivi.muokattavissa || !rivi.oppija) return null
    const kysely = new URLSearchParams({
      oppija: rivi.oppija.oid,
      opiskeluoikeus: rivi['opiskeluoikeus-oid'] ?? '',
    })
    return (
      <Link to={`${oppilaitos}/luohoks?${kysely}`}>
        {t('toiminto.luo')}
        {kenen}
      </Link>
    )
  }
  if (rivi.siirto) {
    return (
      // The log from this row on.
      <Link to={`${oppilaitos}/siirrot?avoin=${rivi.siirto.id}&ennen=${rivi.siirto.id + 1}`}>
        {t('toiminto.siirto')}
        {kenen}
      </Link>
    )
  }
  if (!hoks) return null
  const kohta = rivi.jakso?.['module-id'] ?? rivi.naytot?.[0]?.['module-id']
  return (
    <p className="tehtava__toiminnot">
      {rivi.muokattavissa && (
        <Link to={`${hoks}/muokkaa`}>
          {t('toiminto.muokkaa')}
          {kenen}
        </Link>
      )}
      <Link to={kohta === undefined ? hoks : `${hoks}#${kohta}`}>
        {t('toiminto.avaa')}
        {kenen}
      </Link>
    </p>
  )
}

function Tilanne({ rivi, laji, nimet }: { rivi: TehtavaRivi; laji: Tehtavalaji; nimet: Nimet }) {
  const t = useTeksti()
  const { jakso, naytot, siirto, aika, alkamispaiva } = rivi
  if (jakso) {
    return (
      <>
        <p>{t('jakso', { aika: muotoileJakso(jakso.alku, jakso.loppu), paikka: jakso['tyopaikan-nimi'] ?? '' })}</p>
        <p className="hillitty">
          <OsanNimi osa={jakso} nimet={nimet} />
        </p>
        <ul className="tehtava__puutteet">
          {jakso.puuttuu.map((puute) => (
            <li key={puute}>{t(`puuttuu.${puute}`)}</li>
          ))}
        </ul>
      </>
    )
  }
  if (naytot) {
    return (
      <>
        <ul className="tehtava__naytot">
          {naytot.map((naytto) => (
            <li key={naytto['module-id']}>
              {t('naytto', { aika: muotoileJakso(naytto.alku, naytto.loppu) })}{' '}
              <span className="hillitty">
                <OsanNimi osa={naytto} nimet={nimet} />
              </span>
            </li>
          ))}
        </ul>
        {aika && <p className="hillitty">{t('tallennettu', { paiva: muotoileAikaleima(aika) })}</p>}
      </>
    )
  }
  if (siirto) {
    return (
      <>
        {aika && <p>{t('siirto.aika', { hetki: muotoileHetki(aika) })}</p>}
        <ul className="tehtava__puutteet">
          {siirto.virheet.slice(0, VIRHEITA_ENINTAAN).map((virhe) => (
            <li key={`${virhe.koodi} ${virhe.polku}`}>
              <Kielinimi nimi={virhe.viesti} />
            </li>
          ))}
        </ul>
        {siirto.virheet.length > VIRHEITA_ENINTAAN && (
          <p className="hillitty">{t('siirto.lisaa', { count: siirto.virheet.length - VIRHEITA_ENINTAAN })}</p>
        )}
      </>
    )
  }
  if (alkamispaiva) return <p>{t('opiskeluoikeus.alkoi', { paiva: muotoilePaiva(alkamispaiva) })}</p>
  if (!aika) return <p>{t('opiskeluoikeus.alku-puuttuu')}</p>
  const paiva = muotoileAikaleima(aika)
  return <p>{laji === 'paivittamatta' ? t('tallennettu', { paiva }) : t('puuttunut', { paiva })}</p>
}

/** A refused transfer may have hundreds of errors: the first ones tell what it is about. */
const VIRHEITA_ENINTAAN = 3

function OsanNimi({
  osa,
  nimet,
}: {
  osa: { 'tutkinnon-osa-koodi-uri'?: string | undefined; 'tutkinnon-osa-nimi'?: string | undefined }
  nimet: Nimet
}) {
  const { 'tutkinnon-osa-koodi-uri': koodi, 'tutkinnon-osa-nimi': nimi } = osa
  if (koodi === undefined) return nimi
  return nimet[koodi] ? <Kielinimi nimi={nimet[koodi].nimi} /> : koodi
}
