import './raportit.css'
import type { Nimet } from '@ehoks/schema/rajapinta/nakymat'
import type { JaksoraportinRivi } from '@ehoks/schema/rajapinta/raporttinakymat'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import { Hakukentta } from '@ehoks/ui/lomake/hakukentta'
import { Paivarajaus } from '@ehoks/ui/lomake/paivarajaus'
import { Valinta } from '@ehoks/ui/lomake/valinta'
import { muotoileJakso, muotoilePaiva } from '@ehoks/ui/muotoilu/aika'
import { muotoileMaara } from '@ehoks/ui/muotoilu/maara'
import { Kielinimi } from '@ehoks/ui/rakenne/kielinimi'
import { Varoituskuvio } from '@ehoks/ui/rakenne/varoituskuvio'
import { type Lastu, Lastut } from '@ehoks/ui/taulukko/lastut'
import type { Osoitemuutos } from '@ehoks/ui/taulukko/osoite'
import { Rivilinkki } from '@ehoks/ui/taulukko/rivilinkki'
import type { Sarake } from '@ehoks/ui/taulukko/taulukko'
import { Taulukkosivu } from '@ehoks/ui/taulukko/taulukkosivu'
import { KyselynTila } from '@ehoks/ui/tilat/kyselyn-tila'
import { Luuranko } from '@ehoks/ui/tilat/luuranko'
import { Tyhja } from '@ehoks/ui/tilat/tyhja'
import { useQuery } from '@tanstack/react-query'
import { jaksojenVienti, jaksotKysely } from './raportit.queries.ts'
import { EI_RAJAUKSIA, type Jaksoehdot, lueJaksoehdot, PUUTTEET } from './raporttiehdot.ts'
import { useTeksti } from './teksti.ts'

interface Ominaisuudet {
  oppilaitosOid: string
  osoite: URLSearchParams
  /** The report is of those periods alone that lack the part-time figure. */
  osaAikaisuus?: boolean
  onMuutos: (muutos: Osoitemuutos, replace?: boolean) => void
}

/** Workplace periods by workplace, instructor and days, with contact data and what is missing. */
export function Jaksot({ oppilaitosOid, osoite, osaAikaisuus = false, onMuutos }: Ominaisuudet) {
  const t = useTeksti()
  const kieli = useKieli()
  const ehdot = lueJaksoehdot(osoite)
  const kysely = useQuery(jaksotKysely(oppilaitosOid, ehdot, kieli))
  const lastut = useLastut(ehdot, osaAikaisuus, onMuutos)
  const sarakkeet = useSarakkeet(oppilaitosOid, kysely.data?.nimet ?? {})
  const rajattu = lastut.length > 0
  return (
    <>
      <search className="pino ei-tulosteeseen" aria-label={t('rajaa')}>
        <div className="raporttirajaus">
          <Hakukentta
            nimi={t('rajaus.tyopaikka')}
            arvo={ehdot.rajaus.tyopaikka ?? ''}
            onMuutos={(tyopaikka) => onMuutos({ tyopaikka }, true)}
          />
          <Hakukentta
            nimi={t('rajaus.ohjaaja')}
            arvo={ehdot.rajaus.ohjaaja ?? ''}
            onMuutos={(ohjaaja) => onMuutos({ ohjaaja }, true)}
          />
          {!osaAikaisuus && (
            <Valinta
              nimi={t('sarake.puuttuu')}
              arvo={ehdot.rajaus.puute ?? ''}
              vaihtoehdot={[
                { arvo: '', nimi: t('rajaus.kaikki') },
                ...PUUTTEET.map((puute) => ({ arvo: puute, nimi: t(`puute.${puute}`) })),
              ]}
              onMuutos={(puute) => onMuutos({ puute })}
            />
          )}
          {(['alkaa-alku', 'alkaa-loppu', 'paattyy-alku', 'paattyy-loppu'] as const).map((raja) => (
            <Paivarajaus
              key={raja}
              nimi={t(`rajaus.${raja}`)}
              arvo={ehdot.rajaus[raja] ?? ''}
              onMuutos={(paiva) => onMuutos({ [raja]: paiva })}
            />
          ))}
        </div>
        <Lastut lastut={lastut} onTyhjennys={() => onMuutos(EI_RAJAUKSIA)} />
      </search>
      <KyselynTila kysely={kysely} luuranko={<Luuranko rivit={10} />}>
        {({ rivit, maara }) => (
          <Taulukkosivu
            nimi={t(osaAikaisuus ? 'raportti.osa-aikaisuus' : 'raportti.tyopaikkajaksot')}
            maara={maara}
            maaraSanoin={t('maara.jaksoja', { count: maara, maara: muotoileMaara(maara, kieli) })}
            rivit={rivit}
            avain={(rivi) => rivi['module-id']}
            sarakkeet={sarakkeet}
            valitut={ehdot.sarakkeet}
            jarjestys={ehdot.jarjestys}
            sivu={ehdot.sivu}
            koko={ehdot.koko}
            vanhentunut={kysely.isPlaceholderData}
            onMuutos={onMuutos}
            vie={jaksojenVienti(oppilaitosOid, ehdot, kieli)}
            tyhja={
              <Tyhja
                otsikko={t(rajattu ? 'tyhja.rajaus' : osaAikaisuus ? 'tyhja.osa-aikaisuus' : 'tyhja.tyopaikkajaksot')}
              >
                <p>
                  {t(
                    rajattu
                      ? 'tyhja.rajaus.ohje'
                      : osaAikaisuus
                        ? 'tyhja.osa-aikaisuus.ohje'
                        : 'tyhja.tyopaikkajaksot.ohje',
                  )}
                </p>
              </Tyhja>
            }
          />
        )}
      </KyselynTila>
    </>
  )
}

/** The limits in force in words. */
function useLastut({ rajaus }: Jaksoehdot, osaAikaisuus: boolean, onMuutos: Ominaisuudet['onMuutos']): Lastu[] {
  const t = useTeksti()
  const lastu = (otsikko: string, arvo: string | undefined, ...nimet: string[]): Lastu[] =>
    arvo === undefined
      ? []
      : [
          {
            avain: nimet.join(' '),
            teksti: t('lastu', { otsikko, arvo }),
            onPoisto: () => onMuutos(Object.fromEntries(nimet.map((nimi) => [nimi, '']))),
          },
        ]
  const ajalta = (kentta: 'alkaa' | 'paattyy') => {
    const [alku, loppu] = [rajaus[`${kentta}-alku`], rajaus[`${kentta}-loppu`]]
    const arvo = alku || loppu ? muotoileJakso(alku, loppu) : undefined
    return lastu(t(`rajaus.${kentta}`), arvo, `${kentta}-alku`, `${kentta}-loppu`)
  }
  const puute = rajaus.puute && !osaAikaisuus ? t(`puute.${rajaus.puute}`) : undefined
  return [
    ...lastu(t('sarake.tyopaikka'), rajaus.tyopaikka, 'tyopaikka'),
    ...lastu(t('sarake.ohjaaja'), rajaus.ohjaaja, 'ohjaaja'),
    ...lastu(t('sarake.puuttuu'), puute, 'puute'),
    ...ajalta('alkaa'),
    ...ajalta('paattyy'),
  ]
}

function useSarakkeet(oppilaitosOid: string, nimet: Nimet): readonly Sarake<JaksoraportinRivi>[] {
  const t = useTeksti()
  const koodi = (arvo: string) => (nimet[arvo] ? <Kielinimi nimi={nimet[arvo].nimi} /> : arvo)
  return [
    {
      tunnus: 'nimi',
      otsikko: t('sarake.nimi'),
      jarjestettava: true,
      solu: ({ oppija, 'hoks-id': hoksId, 'module-id': jakso }) => (
        <Rivilinkki to={`/koulutuksenjarjestaja/${oppilaitosOid}/oppija/${oppija.oid}/${hoksId}#${jakso}`}>
          {oppija.nimi || oppija.oid}
        </Rivilinkki>
      ),
    },
    {
      tunnus: 'tyopaikka',
      otsikko: t('sarake.tyopaikka'),
      jarjestettava: true,
      omallaRivilla: true,
      solu: (rivi) => <Rivit rivit={[rivi['tyopaikan-nimi'], rivi['tyopaikan-y-tunnus']]} />,
    },
    {
      tunnus: 'ohjaaja',
      otsikko: t('sarake.ohjaaja'),
      jarjestettava: true,
      omallaRivilla: true,
      solu: (rivi) => (
        <Rivit rivit={[rivi['ohjaaja-nimi'], rivi['ohjaaja-sahkoposti'], rivi['ohjaaja-puhelinnumero']]} />
      ),
    },
    {
      tunnus: 'alku',
      otsikko: t('sarake.alku'),
      jarjestettava: true,
      lyhyt: true,
      solu: ({ alku }) => muotoilePaiva(alku),
    },
    {
      tunnus: 'loppu',
      otsikko: t('sarake.loppu'),
      jarjestettava: true,
      lyhyt: true,
      solu: ({ loppu }) => muotoilePaiva(loppu),
    },
    {
      tunnus: 'osa',
      otsikko: t('sarake.osa'),
      omallaRivilla: true,
      solu: (rivi) =>
        rivi['tutkinnon-osa-koodi-uri'] === undefined
          ? rivi['tutkinnon-osa-nimi']
          : koodi(rivi['tutkinnon-osa-koodi-uri']),
    },
    { tunnus: 'tapa', otsikko: t('sarake.tapa'), solu: (rivi) => koodi(rivi['osaamisen-hankkimistapa-koodi-uri']) },
    {
      tunnus: 'osa-aikaisuus',
      otsikko: t('sarake.osa-aikaisuus'),
      numero: true,
      solu: (rivi) => rivi['osa-aikaisuustieto'],
    },
    {
      tunnus: 'puuttuu',
      otsikko: t('sarake.puuttuu'),
      omallaRivilla: true,
      solu: ({ puuttuu }) =>
        puuttuu.length > 0 && (
          <ul className="raporttipuutteet">
            {puuttuu.map((puute) => (
              <li key={puute}>
                <Varoituskuvio />
                <span>{t(`puuttuu.${puute}`)}</span>
              </li>
            ))}
          </ul>
        ),
    },
    { tunnus: 'tutkinto', otsikko: t('sarake.tutkinto'), solu: (rivi) => <Kielinimi nimi={rivi['tutkinto-nimi']} /> },
  ]
}

/** What there is of these, each on a line of its own. */
function Rivit({ rivit }: { rivit: readonly (string | undefined)[] }) {
  return rivit.map(
    (rivi, i) =>
      rivi && (
        <span key={`${i} ${rivi}`} className={i > 0 ? 'raporttirivi hillitty' : 'raporttirivi'}>
          {rivi}
        </span>
      ),
  )
}
