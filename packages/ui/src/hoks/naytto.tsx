import './hoks.css'
import { useUiTeksti } from '../i18n/teksti.ts'
import { muotoileJakso } from '../muotoilu/aika.ts'
import { Nimi } from './konteksti.tsx'
import { Kentat, Kentta, tekstilista } from './osio.tsx'
import type { Naytto } from './tyypit.ts'

/** One demonstration in full: where, what is shown, who assesses. */
export function NaytonTiedot({ naytto, taso: Otsikko = 'h5' }: { naytto: Naytto; taso?: 'h4' | 'h5' }) {
  const t = useUiTeksti()
  const ymparisto = naytto.nayttoymparisto
  const jarjestaja = naytto.jarjestaja?.['oppilaitos-oid']
  const osaAlueet = naytto['osa-alueet'] ?? []
  const opettajat = naytto['koulutuksen-jarjestaja-osaamisen-arvioijat'] ?? []
  const tyoelama = naytto['tyoelama-osaamisen-arvioijat'] ?? []
  return (
    <div className="jakso">
      <Otsikko className="jakso__otsikko">
        {t('naytto')} <span className="numerot">{muotoileJakso(naytto.alku, naytto.loppu)}</span>
      </Otsikko>
      <Kentat>
        <Kentta nimi={t('naytto.ymparisto')}>
          {ymparisto.nimi}
          {ymparisto.kuvaus && `, ${ymparisto.kuvaus}`}
          {ymparisto['y-tunnus'] && (
            <span className="hillitty"> {t('jakso.y-tunnus', { yTunnus: ymparisto['y-tunnus'] })}</span>
          )}
        </Kentta>
        <Kentta nimi={t('naytto.sisalto')}>{tekstilista(naytto['sisallon-kuvaus'])}</Kentta>
        <Kentta nimi={t('naytto.osa-alueet')}>
          {osaAlueet.length > 0 && (
            <ul className="luettelo">
              {osaAlueet.map((alue) => (
                <li key={alue['koodi-uri']}>
                  <Nimi koodi={alue['koodi-uri']} />
                </li>
              ))}
            </ul>
          )}
        </Kentta>
        <Kentta nimi={t('naytto.yksilolliset-kriteerit')}>{tekstilista(naytto['yksilolliset-kriteerit'])}</Kentta>
        <Kentta nimi={t('poikkeaminen')}>{naytto['vaatimuksista-tai-tavoitteista-poikkeaminen']}</Kentta>
        <Kentta nimi={t('naytto.arvioijat')}>
          {opettajat.length + tyoelama.length > 0 && (
            <ul className="luettelo">
              {opettajat.map(({ nimi, organisaatio }) => (
                <li key={`${nimi} ${organisaatio['oppilaitos-oid']}`}>
                  {nimi}
                  {organisaatio['oppilaitos-oid'] && (
                    <>
                      , <Nimi koodi={organisaatio['oppilaitos-oid']} />
                    </>
                  )}
                </li>
              ))}
              {tyoelama.map(({ nimi, organisaatio }) => (
                <li key={`${nimi} ${organisaatio.nimi}`}>
                  {nimi}, {organisaatio.nimi}
                </li>
              ))}
            </ul>
          )}
        </Kentta>
        <Kentta nimi={t('naytto.jarjestaja')}>{jarjestaja && <Nimi koodi={jarjestaja} />}</Kentta>
      </Kentat>
    </div>
  )
}
