import type { KayttoonottoToimija } from '@ehoks/schema/rajapinta/kayttoonotto'
import { Osio } from '@ehoks/ui/hoks/osio'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import { Valinta } from '@ehoks/ui/lomake/valinta'
import { muotoileAikaleima, muotoilePaiva } from '@ehoks/ui/muotoilu/aika'
import { muotoileMaara } from '@ehoks/ui/muotoilu/maara'
import { nimiKielella } from '@ehoks/ui/muotoilu/nimi'
import { muutaOsoite } from '@ehoks/ui/taulukko/osoite'
import { Jarjestysvalinta, type Sarake, Taulukko } from '@ehoks/ui/taulukko/taulukko'
import { Vienti } from '@ehoks/ui/taulukko/vienti'
import { useSearchParams } from 'react-router'
import { type Jakso, jarjestetyt, lueJarjestys, lueRajaus, osuus, RAJAUKSET } from './jakso.ts'
import { vieKayttoonotto } from './kayttoonotto.queries.ts'
import { useTeksti } from './teksti.ts'

interface Ominaisuudet {
  toimijat: readonly KayttoonottoToimija[]
  jakso: Jakso
  vanhentunut: boolean
}

/** Every koulutustoimija: since when, how much, and how well. Order and limits are in the address. */
export function Toimijat({ toimijat, jakso, vanhentunut }: Ominaisuudet) {
  const t = useTeksti()
  const kieli = useKieli()
  const [osoite, asetaOsoite] = useSearchParams()
  const jarjestys = lueJarjestys(osoite)
  const rajaus = lueRajaus(osoite)
  const muuta = (muutos: Readonly<Record<string, string>>) =>
    asetaOsoite((nykyinen) => muutaOsoite(nykyinen, muutos), { preventScrollReset: true })
  const onJarjestys = ({ sarake, laskeva }: typeof jarjestys) =>
    muuta({ jarjestys: sarake === 'nimi' ? '' : sarake, laskeva: laskeva ? 'true' : '' })
  const nimi = ({ nimi: kielilla, oid }: KayttoonottoToimija) => nimiKielella(kielilla, kieli)?.teksti ?? oid
  const rivit = jarjestetyt(toimijat, { jarjestys, rajaus, nimi })
  const sarakkeet = useSarakkeet()
  return (
    <Osio tunnus="koulutustoimijat" otsikko={t('toimijat')}>
      <p>{t('toimijat.selite')}</p>
      <div className="taulukkopalkki">
        <p className="taulukkopalkki__maara" role="status">
          {t('toimijat.maara', { count: rivit.length, maara: muotoileMaara(rivit.length, kieli) })}
        </p>
        <Valinta
          nimi={t('toimijat.rajaus')}
          arvo={rajaus}
          vaihtoehdot={RAJAUKSET.map((arvo) => ({ arvo, nimi: t(`toimijat.rajaus.${arvo}`) }))}
          onMuutos={(arvo) => muuta({ toimijat: arvo === 'kaikki' ? '' : arvo })}
        />
        <Jarjestysvalinta sarakkeet={sarakkeet} jarjestys={jarjestys} onJarjestys={onJarjestys} />
        <Vienti hae={(muoto, signal) => vieKayttoonotto(jakso, { muoto, kieli, signal })} />
      </div>
      {rivit.length === 0 ? (
        <p>{t('toimijat.tyhja')}</p>
      ) : (
        <Taulukko
          nimi={t('toimijat')}
          sarakkeet={sarakkeet}
          rivit={rivit}
          avain={({ oid }) => oid}
          jarjestys={jarjestys}
          onJarjestys={onJarjestys}
          vanhentunut={vanhentunut}
        />
      )}
    </Osio>
  )
}

function useSarakkeet(): Sarake<KayttoonottoToimija>[] {
  const t = useTeksti()
  const kieli = useKieli()
  const luku = (maara: number) => muotoileMaara(maara, kieli)
  const prosentti = (osa: number, kaikki: number) => {
    const suhde = osuus(osa, kaikki)
    return suhde === undefined ? undefined : t('prosentti', { osuus: luku(Math.round(suhde * 1000) / 10) })
  }
  return [
    { tunnus: 'nimi', otsikko: t('sarake.nimi'), jarjestettava: true, solu: (rivi) => <Nimi {...rivi} /> },
    {
      tunnus: 'ensimmainen',
      otsikko: t('sarake.ensimmainen'),
      jarjestettava: true,
      lyhyt: true,
      solu: ({ ensimmainen }) => (ensimmainen ? muotoilePaiva(ensimmainen) : t('toimijat.ei-aloittanut')),
    },
    {
      tunnus: 'viimeisin',
      otsikko: t('sarake.viimeisin'),
      jarjestettava: true,
      lyhyt: true,
      solu: ({ 'viimeisin-siirto': hetki }) => hetki && muotoileAikaleima(hetki),
    },
    {
      tunnus: 'hokseja',
      otsikko: t('sarake.hokseja'),
      jarjestettava: true,
      numero: true,
      solu: ({ hokseja }) => luku(hokseja),
    },
    {
      tunnus: 'jaksolla',
      otsikko: t('sarake.jaksolla'),
      jarjestettava: true,
      numero: true,
      solu: ({ jaksolla }) => luku(jaksolla),
    },
    {
      tunnus: 'kasin',
      otsikko: t('sarake.kasin'),
      jarjestettava: true,
      numero: true,
      solu: ({ kasin, jaksolla }) => prosentti(kasin, jaksolla),
    },
    {
      tunnus: 'hylatty',
      otsikko: t('sarake.hylatty'),
      jarjestettava: true,
      numero: true,
      solu: ({ hylattyja, siirtoja }) => prosentti(hylattyja, siirtoja),
    },
  ]
}

function Nimi({ nimi, oid }: KayttoonottoToimija) {
  const kieli = useKieli()
  const loydetty = nimiKielella(nimi, kieli)
  return <span lang={loydetty?.kieli}>{loydetty?.teksti ?? oid}</span>
}
