import './oppijat.css'
import type { Kielistetty } from '@ehoks/schema/rajapinta/kielistetty'
import type { OppijaRivi } from '@ehoks/schema/rajapinta/oppijat'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import { muotoileAikaleima, muotoilePaiva } from '@ehoks/ui/muotoilu/aika'
import { nimiKielella } from '@ehoks/ui/muotoilu/nimi'
import { Link, useLocation } from 'react-router'
import { useTeksti } from '../../i18n/teksti.ts'
import { type Hakuehdot, JARJESTYKSET, type Jarjestys } from './hakuehdot.ts'

function Kielinimi({ nimi }: { nimi: Kielistetty | undefined }) {
  const kieli = useKieli()
  const loytynyt = nimiKielella(nimi, kieli)
  if (!loytynyt) return null
  return <span lang={loytynyt.kieli === kieli ? undefined : loytynyt.kieli}>{loytynyt.teksti}</span>
}

interface Ominaisuudet {
  oppilaitosOid: string
  rivit: readonly OppijaRivi[]
  ehdot: Hakuehdot
  onJarjestys: (jarjestys: Jarjestys, laskeva: boolean) => void
  vanhentunut: boolean
}

/** The rows of the list: a table where there is room, cards on a phone. A whole row leads to its HOKS. */
export function Oppijataulukko({ oppilaitosOid, rivit, ehdot, onJarjestys, vanhentunut }: Ominaisuudet) {
  const t = useTeksti()
  const { search } = useLocation()
  const suunta = ehdot.laskeva ? 'descending' : 'ascending'
  return (
    <table className="oppijat" aria-busy={vanhentunut}>
      <caption className="vain-ruudunlukijalle">{t('oppijat.taulukko')}</caption>
      <thead>
        <tr>
          {JARJESTYKSET.map((sarake) => {
            const valittu = ehdot.jarjestys === sarake
            return (
              <th key={sarake} scope="col" aria-sort={valittu ? suunta : undefined}>
                <button
                  type="button"
                  className="oppijat__jarjesta"
                  onClick={() => onJarjestys(sarake, valittu && !ehdot.laskeva)}
                >
                  {t(`oppijat.sarake.${sarake}`)}
                  <span className="oppijat__suunta" aria-hidden="true">
                    {valittu ? (ehdot.laskeva ? '↓' : '↑') : '↕'}
                  </span>
                </button>
              </th>
            )
          })}
          <th scope="col" className="oppijat__numero">
            {t('oppijat.sarake.hoks-id')}
          </th>
          <th scope="col">{t('oppijat.sarake.hyvaksytty')}</th>
          <th scope="col">{t('oppijat.sarake.paivitetty')}</th>
          <th scope="col">{t('oppijat.sarake.syotto')}</th>
        </tr>
      </thead>
      <tbody>
        {rivit.map((rivi) => (
          <tr key={rivi['hoks-id']}>
            <th scope="row">
              <Link
                className="oppijat__linkki"
                to={`/koulutuksenjarjestaja/${oppilaitosOid}/oppija/${rivi.oid}/${rivi['hoks-id']}`}
                state={{ lista: search }}
              >
                {rivi.nimi || rivi.oid}
              </Link>
            </th>
            <td className="oppijat__nimi">
              <Kielinimi nimi={rivi['tutkinto-nimi']} />
            </td>
            <td className="oppijat__nimi">
              <Kielinimi nimi={rivi['osaamisala-nimi']} />
            </td>
            <td className="oppijat__numero numerot" data-nimi={t('oppijat.sarake.hoks-id')}>
              {rivi['hoks-id']}
            </td>
            <td className="numerot" data-nimi={t('oppijat.sarake.hyvaksytty')}>
              {muotoilePaiva(rivi['ensikertainen-hyvaksyminen'])}
            </td>
            <td className="numerot" data-nimi={t('oppijat.sarake.paivitetty')}>
              {rivi.paivitetty && muotoileAikaleima(rivi.paivitetty)}
            </td>
            <td data-nimi={t('oppijat.sarake.syotto')}>
              {rivi.manuaalisyotto ? t('hoks.syotto.kasin') : t('hoks.syotto.jarjestelmasta')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
