import type { Ajo, Tyo } from '@ehoks/schema/rajapinta/ajot'
import { useId } from 'react'
import { Link, useSearchParams } from 'react-router'
import { kesto } from './ajastus.ts'
import { Kohde } from './kohde.tsx'
import { useSanat } from './sanat.ts'
import { useTeksti } from './teksti.ts'

interface Ominaisuudet {
  tyot: readonly Tyo[]
  ajot: readonly Ajo[]
  /** There are older ones. */
  lisaa: boolean
  /** The job whose runs are shown; `''`: those of all. */
  tyo: string
  /** The page is not the first. */
  vanhempia: boolean
}

/** Runs that have ended, newest first: of one job or of all. */
export function Ajohistoria({ tyot, ajot, lisaa, tyo, vanhempia }: Ominaisuudet) {
  const t = useTeksti()
  const sanat = useSanat()
  const valinta = useId()
  const [osoite, asetaOsoite] = useSearchParams()
  const viimeinen = ajot.at(-1)

  const osoitteena = (muutokset: Record<string, string | undefined>) => {
    const uusi = new URLSearchParams(osoite)
    for (const [avain, arvo] of Object.entries(muutokset)) {
      if (arvo === undefined || arvo === '') uusi.delete(avain)
      else uusi.set(avain, arvo)
    }
    return uusi
  }

  return (
    <section className="ajot__osio" id="historia" aria-labelledby="historia-otsikko">
      <h2 id="historia-otsikko">{t('historia')}</h2>
      <p className="ajot__valinta">
        <label htmlFor={valinta}>{t('historia.tyo')}</label>
        <select
          id={valinta}
          value={tyo}
          onChange={({ target }) =>
            asetaOsoite(osoitteena({ tyo: target.value, ennen: undefined }), { preventScrollReset: true })
          }
        >
          <option value="">{t('historia.kaikki')}</option>
          {tyot.map(({ nimi }) => (
            <option key={nimi} value={nimi}>
              {sanat.tyonNimi(nimi)}
            </option>
          ))}
        </select>
      </p>
      {ajot.length === 0 ? (
        <p>{t('historia.tyhja')}</p>
      ) : (
        <table className="ajotaulu">
          <caption className="vain-ruudunlukijalle">{t('historia')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('historia.sarake.tyo')}</th>
              <th scope="col">{t('historia.sarake.alkoi')}</th>
              <th scope="col" className="ajotaulu__luku">
                {t('historia.sarake.kesto')}
              </th>
              <th scope="col">{t('historia.sarake.aloittaja')}</th>
              <th scope="col">{t('historia.sarake.tila')}</th>
              <th scope="col">{t('historia.sarake.tulos')}</th>
            </tr>
          </thead>
          <tbody>
            {ajot.map((ajo) => (
              <tr key={ajo.id}>
                <th scope="row">
                  {sanat.tyonNimi(ajo.nimi)}
                  <Kohde ajo={ajo} />
                </th>
                <td className="numerot" data-nimi={t('historia.sarake.alkoi')}>
                  {sanat.hetki(ajo.alkoi ?? ajo.luotu)}
                </td>
                <td className="numerot ajotaulu__luku" data-nimi={t('historia.sarake.kesto')}>
                  {ajo.alkoi && ajo.paattyi ? kesto(ajo.alkoi, ajo.paattyi) : '–'}
                </td>
                <td data-nimi={t('historia.sarake.aloittaja')}>{ajo.aloittaja ?? t('aloittaja.ajastus')}</td>
                <td data-nimi={t('historia.sarake.tila')} className={`ajotaulu__tila ajotaulu__tila--${ajo.tila}`}>
                  {t(`tila.${ajo.tila}`)}
                </td>
                <td data-nimi={t('historia.sarake.tulos')}>{sanat.tulos(ajo)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="rivi">
        {vanhempia && (
          <Link to={`?${osoitteena({ ennen: undefined })}`} preventScrollReset>
            {t('historia.uusimmat')}
          </Link>
        )}
        {lisaa && viimeinen && (
          <Link to={`?${osoitteena({ ennen: String(viimeinen.id) })}`} preventScrollReset>
            {t('historia.vanhemmat')}
          </Link>
        )}
      </p>
    </section>
  )
}
