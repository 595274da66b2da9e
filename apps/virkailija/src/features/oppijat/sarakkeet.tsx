import './oppijat.css'
import type { OppijalistanRivi } from '@ehoks/schema/rajapinta/oppijalista'
import { muotoileAikaleima, muotoilePaiva } from '@ehoks/ui/muotoilu/aika'
import { Kielinimi } from '@ehoks/ui/rakenne/kielinimi'
import { Varoituskuvio } from '@ehoks/ui/rakenne/varoituskuvio'
import { Rivilinkki } from '@ehoks/ui/taulukko/rivilinkki'
import type { Sarake } from '@ehoks/ui/taulukko/taulukko'
import { useTeksti } from './teksti.ts'

/** The columns of the list: the first one leads to the HOKS, the others can be hidden. */
export function useSarakkeet(oppilaitosOid: string): readonly Sarake<OppijalistanRivi>[] {
  const t = useTeksti()
  return [
    {
      tunnus: 'nimi',
      otsikko: t('sarake.nimi'),
      jarjestettava: true,
      solu: ({ oppija, 'hoks-id': hoksId }) => (
        <Rivilinkki to={`/koulutuksenjarjestaja/${oppilaitosOid}/oppija/${oppija.oid}/${hoksId}`} listalta>
          {oppija.nimi || oppija.oid}
        </Rivilinkki>
      ),
    },
    {
      tunnus: 'tutkinto',
      otsikko: t('sarake.tutkinto'),
      jarjestettava: true,
      omallaRivilla: true,
      solu: (rivi) => <Kielinimi nimi={rivi['tutkinto-nimi']} />,
    },
    {
      tunnus: 'osaamisala',
      otsikko: t('sarake.osaamisala'),
      jarjestettava: true,
      omallaRivilla: true,
      solu: (rivi) => <Kielinimi nimi={rivi['osaamisala-nimi']} />,
    },
    { tunnus: 'tila', otsikko: t('rajaus.tila'), solu: ({ tila }) => t(`tila.${tila}`) },
    {
      tunnus: 'puutteet',
      otsikko: t('rajaus.puute'),
      omallaRivilla: true,
      solu: ({ puutteet }) =>
        puutteet.length > 0 && (
          <ul className="oppijapuutteet">
            {puutteet.map((puute) => (
              <li key={puute}>
                <Varoituskuvio />
                <span>{t(`puute.${puute}`)}</span>
              </li>
            ))}
          </ul>
        ),
    },
    {
      tunnus: 'seuraava',
      otsikko: t('sarake.seuraava'),
      solu: ({ seuraava }) =>
        seuraava && (
          <span className="oppijaseuraava">
            {t(`seuraava.${seuraava.laji}`, { paiva: muotoilePaiva(seuraava.paiva) })}
          </span>
        ),
    },
    {
      tunnus: 'hyvaksytty',
      otsikko: t('sarake.hyvaksytty'),
      jarjestettava: true,
      lyhyt: true,
      solu: (rivi) => muotoilePaiva(rivi['ensikertainen-hyvaksyminen']),
    },
    {
      tunnus: 'paivitetty',
      otsikko: t('sarake.paivitetty'),
      jarjestettava: true,
      lyhyt: true,
      solu: ({ paivitetty }) => muotoileAikaleima(paivitetty),
    },
    {
      tunnus: 'syotto',
      otsikko: t('rajaus.syotto'),
      solu: ({ manuaalisyotto }) => t(manuaalisyotto ? 'syotto.kasin' : 'syotto.jarjestelmasta'),
    },
    {
      tunnus: 'hoks-id',
      otsikko: t('sarake.hoks-id'),
      jarjestettava: true,
      numero: true,
      solu: (rivi) => rivi['hoks-id'],
    },
  ]
}
