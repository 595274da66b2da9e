import type { PalvelunTila } from '@ehoks/schema/rajapinta/jarjestelma'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import { muotoileHetki } from '@ehoks/ui/muotoilu/aika'
import { muotoileMaara } from '@ehoks/ui/muotoilu/maara'
import { type Sarake, Taulukko } from '@ehoks/ui/taulukko/taulukko'
import { useTeksti } from './teksti.ts'

/** How this process's calls to each service have gone. */
export function Palvelut({ palvelut }: { palvelut: readonly PalvelunTila[] }) {
  const t = useTeksti()
  const kieli = useKieli()
  const sarakkeet: Sarake<PalvelunTila>[] = [
    { tunnus: 'palvelu', otsikko: t('palvelut.palvelu'), solu: (rivi) => <Nimi {...rivi} /> },
    { tunnus: 'tila', otsikko: t('palvelut.tila'), solu: ({ tila }) => <Tila tila={tila} /> },
    {
      tunnus: 'vastauksia',
      otsikko: t('palvelut.vastauksia'),
      numero: true,
      solu: ({ vastauksia }) => muotoileMaara(vastauksia, kieli),
    },
    {
      tunnus: 'epaonnistuneita',
      otsikko: t('palvelut.epaonnistuneita'),
      numero: true,
      solu: ({ epaonnistuneita }) => muotoileMaara(epaonnistuneita, kieli),
    },
    {
      tunnus: 'vastasi',
      otsikko: t('palvelut.vastasi'),
      lyhyt: true,
      solu: ({ 'viimeisin-vastaus': hetki }) => hetki && muotoileHetki(hetki),
    },
    {
      tunnus: 'virheet',
      otsikko: t('palvelut.virheet'),
      solu: ({ virheet }) => virheet.length > 0 && <Virheet virheet={virheet} />,
    },
  ]
  return (
    <Taulukko
      nimi={t('palvelut')}
      sarakkeet={sarakkeet}
      rivit={palvelut}
      avain={({ palvelu, kaytto = '' }) => `${palvelu} ${kaytto}`}
    />
  )
}

function Nimi({ palvelu, kaytto }: PalvelunTila) {
  const t = useTeksti()
  return (
    <>
      {palvelu}
      {kaytto && <span className="jarjestelma__kaytto">{t(`kaytto.${kaytto}`)}</span>}
    </>
  )
}

function Tila({ tila }: Pick<PalvelunTila, 'tila'>) {
  const t = useTeksti()
  return <span className={`jarjestelma__tila jarjestelma__tila--${tila}`}>{t(`tila.${tila}`)}</span>
}

/** The latest failures in words; in small print what the log calls them. */
function Virheet({ virheet }: Pick<PalvelunTila, 'virheet'>) {
  const t = useTeksti()
  return (
    <ul className="jarjestelma__virheet">
      {virheet.map(({ aika, laji, syy }, i) => (
        <li key={i}>
          <span className="numerot">{muotoileHetki(aika)}</span> {t(`virhe.${laji}`)}{' '}
          <span className="hillitty">({syy})</span>
        </li>
      ))}
    </ul>
  )
}
