import type { HoksSiirto } from '@ehoks/schema/rajapinta/hoks-nakyma'
import { Huomautukset } from '@ehoks/ui/hoks/huomautukset'
import { muotoileHetki } from '@ehoks/ui/muotoilu/aika'
import { Luuranko } from '@ehoks/ui/tilat/luuranko'
import { Suspense } from 'react'
import { InlineAlert } from 'suomifi-ui-components'
import { usePolkuSanoin } from './polku-sanoin.ts'
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
    // The names of the fields come after the page.
    <Suspense fallback={<Luuranko rivit={3} />}>
      <Siirtolista siirrot={siirrot} />
    </Suspense>
  )
}

function Siirtolista({ siirrot }: { siirrot: readonly HoksSiirto[] }) {
  const t = useTeksti()
  const polkuSanoin = usePolkuSanoin()
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
          <Huomautukset
            otsikko={t('siirrot.virheet', { count: virheet.length })}
            huomautukset={virheet}
            kohta={polkuSanoin}
          />
          <Huomautukset
            otsikko={t('siirrot.varoitukset', { count: varoitukset.length })}
            huomautukset={varoitukset}
            kohta={polkuSanoin}
          />
        </li>
      ))}
    </ol>
  )
}
