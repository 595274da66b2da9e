import './hoks.css'
import type { ReactNode } from 'react'
import { useKieli, useUiTeksti } from '../i18n/teksti.ts'
import { muotoilePaiva } from '../muotoilu/aika.ts'
import { muotoileMaara } from '../muotoilu/maara.ts'
import { Avattava } from './avattava.tsx'
import { Nimi, useHoksKonteksti, useNimiteksti } from './konteksti.tsx'
import { NaytonTiedot } from './naytto.tsx'
import { Kentat, Kentta } from './osio.tsx'
import type { AiempiAmmatillinen, AiempiOsaAlue, AiempiPaikallinen, AiempiYhteinen, NaytettavaHoks } from './tyypit.ts'

const TODENTAMISEN_SELITTEET = {
  osaamisentodentamisenprosessi_0001: 'ennestaan.todentaminen.suoraan',
  osaamisentodentamisenprosessi_0002: 'ennestaan.todentaminen.arvioijat',
  osaamisentodentamisenprosessi_0003: 'ennestaan.todentaminen.naytto',
} as const

function onkoTunnettuProsessi(koodi: string): koodi is keyof typeof TODENTAMISEN_SELITTEET {
  return koodi in TODENTAMISEN_SELITTEET
}

type Aiempi = AiempiAmmatillinen | AiempiPaikallinen | AiempiYhteinen | AiempiOsaAlue

/** How the competence was found out. */
function Todentamistapa({ osa }: { osa: Aiempi }) {
  const t = useUiTeksti()
  const prosessi = osa['valittu-todentamisen-prosessi-koodi-uri']
  return (
    <Kentat>
      <Kentta nimi={t('ennestaan.todentaminen')}>
        {prosessi && (onkoTunnettuProsessi(prosessi) ? t(TODENTAMISEN_SELITTEET[prosessi]) : <Nimi koodi={prosessi} />)}
      </Kentta>
    </Kentat>
  )
}

/** With whom the competence was found out, and the demonstrations. */
function TodentamisenTiedot({ osa, taso }: { osa: Aiempi; taso: 'h4' | 'h5' }) {
  const t = useUiTeksti()
  const arviointi = osa['tarkentavat-tiedot-osaamisen-arvioija']
  const arvioijat = arviointi?.['aiemmin-hankitun-osaamisen-arvioijat'] ?? []
  const lahetetty = arviointi?.['lahetetty-arvioitavaksi']
  const jarjestaja = osa['koulutuksen-jarjestaja-oid']
  const poikkeaminen =
    'vaatimuksista-tai-tavoitteista-poikkeaminen' in osa
      ? osa['vaatimuksista-tai-tavoitteista-poikkeaminen']
      : undefined
  return (
    <>
      <Kentat>
        <Kentta nimi={t('ennestaan.lahetetty')}>{lahetetty && muotoilePaiva(lahetetty)}</Kentta>
        <Kentta nimi={t('ennestaan.arvioijat')}>
          {arvioijat.length > 0 && (
            <ul className="luettelo">
              {arvioijat.map(({ nimi, organisaatio }) => (
                <li key={`${nimi} ${organisaatio['oppilaitos-oid']}`}>
                  {nimi}
                  {organisaatio['oppilaitos-oid'] && (
                    <>
                      , <Nimi koodi={organisaatio['oppilaitos-oid']} />
                    </>
                  )}
                </li>
              ))}
            </ul>
          )}
        </Kentta>
        <Kentta nimi={t('poikkeaminen')}>{poikkeaminen}</Kentta>
        <Kentta nimi={t('osa.jarjestaja')}>{jarjestaja && <Nimi koodi={jarjestaja} />}</Kentta>
      </Kentat>
      {(osa['tarkentavat-tiedot-naytto'] ?? []).map((naytto) => (
        <NaytonTiedot key={naytto['module-id']} naytto={naytto} taso={taso} />
      ))}
    </>
  )
}

interface KortinTiedot {
  osa: Aiempi
  nimi: ReactNode
  /** The name as plain text, for screen readers. */
  nimiteksti: string
  laajuus: number | undefined
  laji: 'ammatillinen' | 'paikallinen' | 'yhteinen'
  children: ReactNode
}

/** Name and way of finding out at a glance; the rest opens. */
function Kortti({ osa, nimi, nimiteksti, laajuus, laji, children }: KortinTiedot) {
  const t = useUiTeksti()
  const kieli = useKieli()
  return (
    <article className="osakortti">
      <h3 className="osakortti__nimi">
        {nimi}
        {laajuus !== undefined && (
          <span className="osakortti__laajuus">, {t('maara.osp', { maara: muotoileMaara(laajuus, kieli) })}</span>
        )}
      </h3>
      <p className="osakortti__laji">{t(`osa.laji.${laji}`)}</p>
      <Todentamistapa osa={osa} />
      <Avattava mista={nimiteksti}>{children}</Avattava>
    </article>
  )
}

/** What the learner already knows, and how that was found out. */
export function Ennestaan({ hoks }: { hoks: NaytettavaHoks }) {
  const t = useUiTeksti()
  const { nimet, nakokulma } = useHoksKonteksti()
  const nimiteksti = useNimiteksti()
  const ammatilliset = hoks['aiemmin-hankitut-ammat-tutkinnon-osat'] ?? []
  const paikalliset = hoks['aiemmin-hankitut-paikalliset-tutkinnon-osat'] ?? []
  const yhteiset = hoks['aiemmin-hankitut-yhteiset-tutkinnon-osat'] ?? []
  if (ammatilliset.length + paikalliset.length + yhteiset.length === 0) {
    return <p>{t(`ennestaan.tyhja.${nakokulma}`)}</p>
  }
  return (
    <ul className="osaryhma__lista">
      {ammatilliset.map((osa) => {
        const koodi = osa['tutkinnon-osa-koodi-uri']
        return (
          <li key={osa['module-id']}>
            <Kortti
              osa={osa}
              nimi={<Nimi koodi={koodi} />}
              nimiteksti={nimiteksti(koodi)}
              laajuus={nimet[koodi]?.laajuus}
              laji="ammatillinen"
            >
              <TodentamisenTiedot osa={osa} taso="h4" />
            </Kortti>
          </li>
        )
      })}
      {paikalliset.map((osa) => (
        <li key={osa['module-id']}>
          <Kortti
            osa={osa}
            nimi={osa.nimi ?? t('osa.nimeton')}
            nimiteksti={osa.nimi ?? t('osa.nimeton')}
            laajuus={osa.laajuus}
            laji="paikallinen"
          >
            <Kentat>
              <Kentta nimi={t('osa.tavoitteet-ja-sisallot')}>{osa['tavoitteet-ja-sisallot']}</Kentta>
            </Kentat>
            <TodentamisenTiedot osa={osa} taso="h4" />
          </Kortti>
        </li>
      ))}
      {yhteiset.map((osa) => {
        const koodi = osa['tutkinnon-osa-koodi-uri']
        return (
          <li key={osa['module-id']}>
            <Kortti
              osa={osa}
              nimi={<Nimi koodi={koodi} />}
              nimiteksti={nimiteksti(koodi)}
              laajuus={nimet[koodi]?.laajuus}
              laji="yhteinen"
            >
              <TodentamisenTiedot osa={osa} taso="h4" />
              {osa['osa-alueet'].map((alue) => (
                <div key={alue['module-id']} className="jakso">
                  <h4 className="jakso__otsikko">
                    <Nimi koodi={alue['osa-alue-koodi-uri']} />
                  </h4>
                  <Todentamistapa osa={alue} />
                  <TodentamisenTiedot osa={alue} taso="h5" />
                </div>
              ))}
            </Kortti>
          </li>
        )
      })}
    </ul>
  )
}
