import type { HoksSiirto, Huomautus } from '@ehoks/schema/rajapinta/hoks-nakyma'
import { PuuteSanoin } from '@ehoks/ui/hoks/puutteet-kohdassa'
import { useKieli } from '@ehoks/ui/i18n/teksti'
import { muotoileHetki } from '@ehoks/ui/muotoilu/aika'
import { nimiKielella } from '@ehoks/ui/muotoilu/nimi'
import { InlineAlert } from 'suomifi-ui-components'
import { usePolkuSanoin } from './kentan-nimi.ts'
import { useTeksti } from './teksti.ts'

/** A note when the latest transfer was refused: what is on the screen is older than what the school's system has. */
export function SiirtoHylatty({ siirrot }: { siirrot: readonly HoksSiirto[] }) {
  const t = useTeksti()
  const [viimeisin] = siirrot
  if (viimeisin?.tulos !== 'hylatty') return null
  return (
    <div className="hoks-huomio ei-tulosteeseen">
      <InlineAlert status="warning" labelText={t('siirrot.hylatty')}>
        {t('siirrot.hylatty.selite', { aika: muotoileHetki(viimeisin.aika) })}{' '}
        <a href="#siirrot">{t('siirrot.hylatty.katso')}</a>
      </InlineAlert>
    </div>
  )
}

/** The latest attempts of systems to store this HOKS, and what was wrong with those refused. */
export function Siirrot({ siirrot }: { siirrot: readonly HoksSiirto[] }) {
  const t = useTeksti()
  if (siirrot.length === 0) return <p>{t('siirrot.tyhja')}</p>
  return (
    <ol className="rivilista">
      {siirrot.map(({ id, aika, operaatio, tulos, korjattu, virheet, varoitukset }) => (
        <li key={id} className="rivilista__rivi">
          <p className="rivilista__otsikko">
            <span className="numerot">{muotoileHetki(aika)}</span>
            <span>{t(`operaatio.${operaatio}`)}</span>
            <strong>{t(`siirrot.tulos.${tulos}`)}</strong>
            {korjattu && <span>{t('siirrot.korjattu')}</span>}
          </p>
          <Huomautukset otsikko={t('siirrot.virheet', { count: virheet.length })} huomautukset={virheet} />
          <Huomautukset otsikko={t('siirrot.varoitukset', { count: varoitukset.length })} huomautukset={varoitukset} />
        </li>
      ))}
    </ol>
  )
}

function Huomautukset({ otsikko, huomautukset }: { otsikko: string; huomautukset: readonly Huomautus[] }) {
  const t = useTeksti()
  const kieli = useKieli()
  const polkuSanoin = usePolkuSanoin()
  if (huomautukset.length === 0) return null
  return (
    <details className="huomautukset">
      <summary>{otsikko}</summary>
      <ul className="huomautukset__lista">
        {huomautukset.map((huomautus) => (
          <li key={`${huomautus.koodi} ${huomautus.polku}`}>
            <p>
              {huomautus.polku && <strong>{polkuSanoin(huomautus.polku)}: </strong>}
              <PuuteSanoin huomautus={huomautus} />
            </p>
            <p>{nimiKielella(huomautus.ohje, kieli)?.teksti}</p>
            <p className="huomautukset__koodi">
              {huomautus.polku
                ? t('siirrot.koodi-ja-kohta', { koodi: huomautus.koodi, kohta: huomautus.polku })
                : t('siirrot.koodi', { koodi: huomautus.koodi })}
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
