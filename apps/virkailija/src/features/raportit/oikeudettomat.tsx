import './raportit.css'
import type { OikeudetonRivi } from '@ehoks/schema/rajapinta/raporttinakymat'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import { muotoileAikaleima, muotoilePaiva } from '@ehoks/ui/muotoilu/aika'
import { muotoileMaara } from '@ehoks/ui/muotoilu/maara'
import { Kielinimi } from '@ehoks/ui/rakenne/kielinimi'
import type { Osoitemuutos } from '@ehoks/ui/taulukko/osoite'
import { Rivilinkki } from '@ehoks/ui/taulukko/rivilinkki'
import type { Sarake } from '@ehoks/ui/taulukko/taulukko'
import { Taulukkosivu } from '@ehoks/ui/taulukko/taulukkosivu'
import { KyselynTila } from '@ehoks/ui/tilat/kyselyn-tila'
import { Luuranko } from '@ehoks/ui/tilat/luuranko'
import { Tyhja } from '@ehoks/ui/tilat/tyhja'
import { useQuery } from '@tanstack/react-query'
import { oikeudettomatKysely, oikeudettomienVienti } from './raportit.queries.ts'
import { lueOikeusehdot } from './raporttiehdot.ts'
import { useTeksti } from './teksti.ts'

interface Ominaisuudet {
  oppilaitosOid: string
  osoite: URLSearchParams
  onMuutos: (muutos: Osoitemuutos, replace?: boolean) => void
}

/** HOKSes whose study right Koski does not know. */
export function Oikeudettomat({ oppilaitosOid, osoite, onMuutos }: Ominaisuudet) {
  const t = useTeksti()
  const kieli = useKieli()
  const ehdot = lueOikeusehdot(osoite)
  const kysely = useQuery(oikeudettomatKysely(oppilaitosOid, ehdot, kieli))
  const paiva = (tunnus: 'paivitetty' | 'huomattu'): Sarake<OikeudetonRivi> => ({
    tunnus,
    otsikko: t(`sarake.${tunnus}`),
    jarjestettava: true,
    lyhyt: true,
    solu: (rivi) => muotoileAikaleima(rivi[tunnus]),
  })
  const sarakkeet: readonly Sarake<OikeudetonRivi>[] = [
    {
      tunnus: 'nimi',
      otsikko: t('sarake.nimi'),
      jarjestettava: true,
      solu: ({ oppija, 'hoks-id': hoksId }) => (
        <Rivilinkki to={`/koulutuksenjarjestaja/${oppilaitosOid}/oppija/${oppija.oid}/${hoksId}`}>
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
      tunnus: 'hyvaksytty',
      otsikko: t('sarake.hyvaksytty'),
      jarjestettava: true,
      lyhyt: true,
      solu: (rivi) => muotoilePaiva(rivi['ensikertainen-hyvaksyminen']),
    },
    paiva('paivitetty'),
    paiva('huomattu'),
    { tunnus: 'opiskeluoikeus', otsikko: t('sarake.opiskeluoikeus'), solu: (rivi) => rivi['opiskeluoikeus-oid'] },
    { tunnus: 'hoks-id', otsikko: t('sarake.hoks-id'), numero: true, solu: (rivi) => rivi['hoks-id'] },
  ]
  return (
    <KyselynTila kysely={kysely} luuranko={<Luuranko rivit={10} />}>
      {({ rivit, maara }) => (
        <Taulukkosivu
          nimi={t('raportti.opiskeluoikeudet')}
          maara={maara}
          maaraSanoin={t('maara.hokseja', { count: maara, maara: muotoileMaara(maara, kieli) })}
          rivit={rivit}
          avain={(rivi) => rivi['hoks-id']}
          sarakkeet={sarakkeet}
          valitut={ehdot.sarakkeet}
          jarjestys={ehdot.jarjestys}
          sivu={ehdot.sivu}
          koko={ehdot.koko}
          vanhentunut={kysely.isPlaceholderData}
          onMuutos={onMuutos}
          vie={oikeudettomienVienti(oppilaitosOid, ehdot, kieli)}
          tyhja={
            <Tyhja otsikko={t('tyhja.opiskeluoikeudet')}>
              <p>{t('tyhja.opiskeluoikeudet.ohje')}</p>
            </Tyhja>
          }
        />
      )}
    </KyselynTila>
  )
}
